//go:build ignore

// Records scan.txt: reading values of all kinds, from strings and readers. Run: go run scan.go > scan.txt
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type celsius float64
type name string
type flag bool
type count uint8
type blob []byte

type pair struct{ a, b int }

func (p *pair) Scan(s fmt.ScanState, verb rune) error {
	token, err := s.Token(true, func(r rune) bool { return r != ',' })
	if err != nil {
		return err
	}
	if _, err = fmt.Sscan(string(token), &p.a); err != nil {
		return err
	}
	if r, _, _ := s.ReadRune(); r != ',' {
		return errors.New("no comma")
	}
	width, ok := s.Width()
	_, err = fmt.Fscan(s, &p.b)
	fmt.Print("(", width, ok, string(verb), ")")
	return err
}

func main() {
	inputs := []string{"", " ", "5", "-5", "+5", "abc", "5 6", "5\n6", "5,6", "0x1F", "0b101", "0o17", "017", "1_000", "3.5", "1e3", "1e400", "0x1p4", "12p3", "inf", "nan", "true", "FALSE", "t", "tru", "1", "0", "\"quoted text\" rest", "`raw`", "68656c6c6f", "U+00E9", "é", "日本 語", "\xff\xfe", "300", "-1", "99999999999999999999", "(1+2i)", "1+2i", "1-i", "   lead", "trail   ", "a\tb\r\nc", "\n\n7", "%", "5%", "12345"}
	for _, in := range inputs {
		var i int
		var i8 int8
		var u uint
		var u8 count
		var f float64
		var f32 float32
		var s string
		var b bool
		var c complex128
		var r rune
		var bs []byte
		var t celsius
		var nm name
		var fl flag
		var bl blob
		for _, target := range []any{&i, &i8, &u, &u8, &f, &f32, &s, &b, &c, &r, &bs, &t, &nm, &fl, &bl} {
			n, err := fmt.Sscan(in, target)
			fmt.Printf("Sscan(%q, %T) %d %v\n", in, target, n, err)
		}
		fmt.Println(i, i8, u, u8, f, f32, s, b, c, r, bs, t, nm, fl, bl)
		var x, y string
		n, err := fmt.Sscan(in, &x, &y)
		fmt.Printf("two %d %v %q %q\n", n, err, x, y)
		n, err = fmt.Sscanln(in, &x, &y)
		fmt.Printf("ln %d %v %q %q\n", n, err, x, y)
		for _, format := range []string{"%d", "%v", "%x", "%o", "%b", "%c", "%U", "%3d", "%1d", "%d%%", "x%d"} {
			k := -99
			n, err = fmt.Sscanf(in, format, &k)
			fmt.Printf("%s %d %v %d\n", format, n, err, k)
		}
		for _, format := range []string{"%s", "%q", "%x", "%v", "%2s", "%d", "%c"} {
			text := "-"
			n, err = fmt.Sscanf(in, format, &text)
			fmt.Printf("%s %d %v %q\n", format, n, err, text)
		}
	}
	formats := [][2]string{{"10-20", "%d-%d"}, {"10 - 20", "%d-%d"}, {"10 - 20", "%d - %d"}, {"10  20", "%d %d"}, {"10\n20", "%d %d"}, {"10\n20", "%d\n%d"}, {"10 \n 20", "%d\n%d"}, {"1020", "%2d%2d"}, {"10:20", "%d,%d"}, {"10", "%d %d"}, {"10 20 30", "%d %d"}, {"a10b20", "a%db%d"}, {"10%20", "%d%%%d"}, {"10 20", "%d%d"}, {"x 10 20", "x %d %d"}, {"10 20", "%d"}, {"10 20", "%d %d %d"}, {"10 20\n", "%d %d\n"}, {"10 20", "%d %d\n"}, {"10\n\n20", "%d\n\n%d"}, {"10\t20", "%d %d"}, {"10 20", "%d %"}, {"10é20", "%dé%d"}, {"10 20", "%z %d"}, {"10 20", "%5d%5d"}, {"10,  20", "%d, %d"}}
	for _, f := range formats {
		a, b := -1, -1
		n, err := fmt.Sscanf(f[0], f[1], &a, &b)
		fmt.Printf("Sscanf(%q, %q) %d %v %d %d\n", f[0], f[1], n, err, a, b)
	}
	var p, q pair
	n, err := fmt.Sscan("1,2 3,4", &p, &q)
	fmt.Println(n, err, p, q)
	n, err = fmt.Sscanf("1,2 3;4", "%5v %v", &p, &q)
	fmt.Println(n, err, p, q)
	n, err = fmt.Sscan("5", 7)
	fmt.Println(n, err)
	n, err = fmt.Sscan("5", &struct{}{})
	fmt.Println(n, err)

	r := bufio.NewReader(strings.NewReader("1 2 3\n4 five 6\n\n7"))
	var a, b int
	for range 8 {
		n, err := fmt.Fscan(r, &a, &b)
		fmt.Println(n, err, a, b)
		if err == io.EOF {
			break
		}
	}
	r = bufio.NewReader(strings.NewReader("1 2\n3\n4 5 6\n\n7 8"))
	for range 8 {
		n, err := fmt.Fscanln(r, &a, &b)
		fmt.Println(n, err, a, b)
	}
	plain := io.MultiReader(strings.NewReader("1 2é3"), strings.NewReader(" 4"))
	for range 5 {
		n, err := fmt.Fscan(plain, &a)
		fmt.Println(n, err, a)
	}
	var word string
	reader, writer := io.Pipe()
	go func() {
		fmt.Fprint(writer, "parted ")
		fmt.Fprint(writer, "wor")
		fmt.Fprint(writer, "ds\n")
		writer.Close()
	}()
	for range 3 {
		n, err := fmt.Fscan(reader, &word)
		fmt.Println(n, err, word)
	}
}
