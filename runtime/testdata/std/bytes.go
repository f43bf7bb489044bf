//go:build ignore

// Records bytes.txt: byte slices, Buffer, and the readers and writers of strings, bytes and bufio. Run: go run bytes.go > bytes.txt
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"unicode"
)

// trickle gives its text piece by piece, and parks between.
type trickle struct {
	text string
	step int
}

func (t *trickle) Read(p []byte) (int, error) {
	runtime.Gosched()
	if t.text == "" {
		return 0, io.EOF
	}
	n := copy(p, t.text[:min(t.step, len(t.text))])
	t.text = t.text[n:]
	return n, nil
}

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if len(p) > f.after {
		n := f.after
		f.after = 0
		return n, errors.New("disk full")
	}
	f.after -= len(p)
	return len(p), nil
}

func caps(parts [][]byte) string {
	text := fmt.Sprintf("%q", parts)
	for _, p := range parts {
		text += fmt.Sprint(" ", len(p), p == nil)
	}
	return text
}

func main() {
	texts := []string{"", "a,b,,c", "  two words ", "héllo", "\xffx\xfe", "aaa", "ΑΒΓ"}
	for _, s := range texts {
		b := []byte(s)
		fmt.Printf("%q %q %q\n", bytes.ToUpperSpecial(unicode.TurkishCase, b), bytes.ToLowerSpecial(unicode.AzeriCase, []byte(s+"Iİ")), bytes.ToTitleSpecial(unicode.TurkishCase, []byte(s+"iı")))
		for _, sep := range []string{"", ",", "a", "é", " "} {
			p := []byte(sep)
			fmt.Println(bytes.Index(b, p), bytes.LastIndex(b, p), bytes.Count(b, p), bytes.Contains(b, p), bytes.HasPrefix(b, p), bytes.HasSuffix(b, p), bytes.Compare(b, p), bytes.Equal(b, p))
			fmt.Println(caps(bytes.Split(b, p)), caps(bytes.SplitN(b, p, 2)), caps(bytes.SplitAfter(b, p)), bytes.SplitN(b, p, 0) == nil)
			before, after, found := bytes.Cut(b, p)
			fmt.Printf("%q %q %v %q %q %q\n", before, after, found, bytes.TrimPrefix(b, p), bytes.TrimSuffix(b, p), bytes.ReplaceAll(b, p, []byte("<>")))
			fmt.Printf("%q %q %q\n", bytes.Trim(b, sep), bytes.TrimLeft(b, sep), bytes.TrimRight(b, sep))
		}
		fmt.Printf("%q %q %q %q %q\n", bytes.ToUpper(b), bytes.ToLower(b), bytes.Title(b), bytes.TrimSpace(b), bytes.Fields(b))
		fmt.Printf("%q %q %v %v\n", bytes.Repeat(b, 2), bytes.Map(unicode.ToUpper, b), bytes.Runes(b), bytes.IndexFunc(b, unicode.IsSpace))
		fmt.Printf("%q %v %v\n", bytes.FieldsFunc(b, func(r rune) bool { return r == ',' }), bytes.IndexByte(b, 'a'), bytes.EqualFold(b, bytes.ToUpper(b)))
	}
	shared := []byte("a b c")
	fields := bytes.Fields(shared)
	fields[0] = append(fields[0], '!')
	fields[1][0] = 'X'
	fmt.Printf("%q %q %q\n", shared, fields, bytes.Join(fields, []byte("-")))
	fmt.Println(bytes.Clone(nil) == nil, bytes.Clone([]byte{}) == nil)

	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("wörld\nline two\nrest"))
	buf.WriteByte('!')
	buf.WriteRune('語')
	fmt.Println(buf.Len(), buf.String())
	line, err := buf.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	raw, err := buf.ReadBytes('o')
	fmt.Printf("%q %v %v\n", raw, err, buf.UnreadByte())
	c, err := buf.ReadByte()
	r, size, err2 := buf.ReadRune()
	fmt.Println(c, err, r, size, err2, buf.UnreadRune(), buf.UnreadRune())
	fmt.Printf("%q %q\n", buf.Next(3), buf.Bytes())
	buf.Truncate(2)
	fmt.Println(buf.Len(), buf.String())
	n, err := buf.ReadFrom(&trickle{strings.Repeat("0123456789", 200), 77})
	fmt.Println(n, err, buf.Len())
	m, err := io.Copy(&failing{1500}, &buf)
	fmt.Println(m, err, buf.Len())
	buf.Reset()
	_, err = buf.Read(make([]byte, 1))
	fmt.Println(err, buf.Len(), bytes.NewBufferString("x").String(), (*bytes.Buffer)(nil).String())
	fmt.Fprintf(&buf, "%d-%s", 5, "five")
	fmt.Println(&buf)

	for _, r := range []interface {
		io.ReadSeeker
		io.RuneScanner
		io.ByteScanner
		io.ReaderAt
		Len() int
	}{strings.NewReader("aé語\xffz"), bytes.NewReader([]byte("aé語\xffz"))} {
		for range 7 {
			c, size, err := r.ReadRune()
			fmt.Print(c, size, err, " ")
		}
		fmt.Println(r.UnreadRune(), r.UnreadByte(), r.Len())
		at, err := r.Seek(-2, io.SeekEnd)
		b, err2 := r.ReadByte()
		fmt.Println(at, err, b, err2, r.UnreadRune(), r.UnreadByte())
		_, err = r.Seek(-20, io.SeekCurrent)
		_, err2 = r.Seek(0, 9)
		fmt.Println(err, err2)
		p := make([]byte, 4)
		n, err := r.ReadAt(p, 5)
		fmt.Println(n, err, p)
		r.Seek(0, io.SeekStart)
		var out strings.Builder
		k, err := io.Copy(&out, r)
		fmt.Printf("%d %v %q\n", k, err, out.String())
	}

	input := "first line\r\nsecond\n\n  fourth: é 語\xff end\nlast"
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		for _, step := range []int{1, 3, 1000} {
			s := bufio.NewScanner(&trickle{input, step})
			s.Split(split)
			n := 0
			for s.Scan() {
				fmt.Printf("%q ", s.Text())
				n++
			}
			fmt.Println(n, s.Err())
		}
	}
	s := bufio.NewScanner(strings.NewReader("short\n" + strings.Repeat("x", 70000) + "\nafter"))
	for s.Scan() {
		fmt.Println(len(s.Bytes()))
	}
	fmt.Println(s.Err(), s.Scan())
	s = bufio.NewScanner(strings.NewReader("short\n" + strings.Repeat("x", 70000) + "\nafter"))
	s.Buffer(make([]byte, 10), 100000)
	for s.Scan() {
		fmt.Println(len(s.Bytes()))
	}
	fmt.Println(s.Err())
	s = bufio.NewScanner(strings.NewReader("1,2,STOP,3"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		i := bytes.IndexByte(data, ',')
		if i < 0 {
			return 0, data, bufio.ErrFinalToken
		}
		if string(data[:i]) == "STOP" {
			return i, nil, errors.New("stopped")
		}
		return i + 1, data[:i], nil
	})
	for s.Scan() {
		fmt.Println(s.Text())
	}
	fmt.Println(s.Err())

	br := bufio.NewReaderSize(&trickle{"one\ntwo\r\n" + strings.Repeat("long", 10) + "\né語\xff", 5}, 16)
	peeked, err := br.Peek(3)
	fmt.Printf("%q %v %d %d\n", peeked, err, br.Buffered(), br.Size())
	_, err = br.Peek(17)
	fmt.Println(err)
	line, err = br.ReadString('\n')
	fmt.Printf("%q %v %v %v\n", line, err, br.UnreadByte(), br.UnreadRune())
	for range 6 {
		line, prefix, err := br.ReadLine()
		fmt.Printf("%q %v %v\n", line, prefix, err)
		if len(line) == 8 {
			break
		}
	}
	for range 6 {
		r, size, err := br.ReadRune()
		fmt.Print(r, " ", size, " ", err, "; ")
	}
	fmt.Println()
	br = bufio.NewReader(strings.NewReader("abcdefghij"))
	d, err := br.Discard(3)
	fmt.Println(d, err)
	d, err = br.Discard(30)
	fmt.Println(d, err)
	br.Reset(&trickle{"x;y;z", 2})
	for range 4 {
		b, err := br.ReadBytes(';')
		fmt.Printf("%q %v ", b, err)
	}
	fmt.Println()

	var out bytes.Buffer
	bw := bufio.NewWriterSize(&out, 16)
	fmt.Fprintf(bw, "%s %d", "hello", 1)
	fmt.Println(bw.Buffered(), bw.Available(), bw.Size(), out.String())
	bw.WriteString(" and a text longer than the buffer")
	fmt.Println(bw.Buffered(), out.String())
	bw.WriteRune('語')
	bw.WriteByte('.')
	fmt.Println(bw.Flush(), out.String())
	k, err := bw.ReadFrom(&trickle{strings.Repeat("ab", 30), 7})
	fmt.Println(k, err, bw.Flush(), out.Len())
	bw = bufio.NewWriterSize(&failing{20}, 8)
	for i := range 5 {
		n, err := bw.WriteString("12345678")
		fmt.Println(i, n, err, bw.Buffered())
	}
	fmt.Println(bw.Flush())
	var sb strings.Builder
	sb.WriteString("x")
	sb.WriteByte(0xff)
	sb.WriteRune('é')
	sb.Write([]byte("yz"))
	fmt.Printf("%q %d\n", sb.String(), sb.Len())
	sb.Reset()
	fmt.Println(sb.Len(), sb.String() == "")
	fmt.Println(strings.Map(func(r rune) rune {
		runtime.Gosched()
		if r == 'b' {
			return -1
		}
		return r + 1
	}, "abc\xff"), strings.FieldsFunc("a1b22c", unicode.IsDigit), strings.TrimFunc("123abc456", unicode.IsDigit), strings.IndexFunc("abc1", unicode.IsDigit), strings.LastIndexFunc("1abc", unicode.IsLetter), strings.ContainsFunc("abc", unicode.IsUpper))
	rep := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	rn, err := rep.WriteString(&out, "<b>")
	fmt.Println(rn, err, rep.Replace("a<b>c"))
	fmt.Println(strings.Cut("key=value", "="))
	fmt.Println(strings.CutPrefix("prefix-x", "prefix-"))
	fmt.Println(strings.CutSuffix("x.go", ".go"))
	fmt.Println(strings.Compare("a", "b"), strings.Join([]string{"a", "b"}, "+"), strings.Repeat("ab", 3), strings.Trim("xxhixx", "x"), strings.TrimPrefix("abc", "a"), strings.TrimSuffix("abc", "c"), strings.ToUpperSpecial(unicode.TurkishCase, "istanbul"))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
