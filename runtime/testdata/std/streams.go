// Encoding and decoding as streams, piece by piece: base64 and hex.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

// pieces reads a text so many bytes at a time, and then fails.
type pieces struct {
	text string
	size int
	err  error
}

func (p *pieces) Read(b []byte) (int, error) {
	if p.text == "" {
		return 0, p.err
	}
	n := copy(b[:min(len(b), p.size)], p.text)
	p.text = p.text[n:]
	return n, nil
}

// sizes notes how much each write brings, and fails after some.
type sizes struct {
	bytes.Buffer
	list []int
	left int
}

func (s *sizes) Write(p []byte) (int, error) {
	s.list = append(s.list, len(p))
	if s.left--; s.left < 0 {
		return len(p) / 2, errors.New("full")
	}
	return s.Buffer.Write(p)
}

func encode(name string, data []byte, step int, make func(w io.Writer) io.Writer) {
	for _, left := range []int{1000, 1} {
		w := &sizes{left: left}
		e := make(w)
		fmt.Print(name, " ", len(data), "/", step, ":")
		for rest := data; len(rest) > 0; rest = rest[min(step, len(rest)):] {
			n, err := e.Write(rest[:min(step, len(rest))])
			if n != step || err != nil {
				fmt.Print(" ", n, " ", err)
			}
		}
		if c, ok := e.(io.Closer); ok {
			fmt.Print(" close ", c.Close(), c.Close())
			_, err := e.Write([]byte("x"))
			fmt.Print(" ", err)
		}
		fmt.Printf(" %v %.80q\n", w.list, w.String())
	}
}

func decode(name, text string, make func(r io.Reader) io.Reader) {
	for _, size := range []int{1, 5000} {
		for _, room := range []int{0, 1, 5, 2000} {
			for _, end := range []error{io.EOF, errors.New("broken")} {
				r := make(&pieces{text, size, end})
				got := []byte{}
				b := [2000]byte{}
				var err error
				for i := 0; err == nil && i < 2000; i++ {
					var n int
					n, err = r.Read(b[:room])
					got = append(got, b[:n]...)
					if room == 0 && i == 3 {
						break
					}
				}
				_, again := r.Read(b[:])
				fmt.Printf("%s %d %d %d %v %v %.60q\n", name, size, room, len(got), err, again, got)
			}
		}
	}
}

func main() {
	long := bytes.Repeat([]byte("0123456789\xff\x00é"), 200)
	for _, data := range [][]byte{nil, []byte("a"), []byte("ab"), []byte("abc"), []byte("abcd\x80\n~"), long} {
		for _, step := range []int{1, 2, 5, 1000, 5000} {
			if step < 5 && len(data) > 1000 {
				continue
			}
			encode("std", data, step, func(w io.Writer) io.Writer { return base64.NewEncoder(base64.StdEncoding, w) })
			encode("raw", data, step, func(w io.Writer) io.Writer { return base64.NewEncoder(base64.RawURLEncoding, w) })
			encode("hex", data, step, hex.NewEncoder)
			if len(data) < 1000 {
				encode("dump", data, step, func(w io.Writer) io.Writer { return hex.Dumper(w) })
			}
		}
	}
	fmt.Print(hex.Dump(long[:70]), hex.Dump(long[:16]), hex.Dump(nil))

	lines := "aGVs\r\nbG8s\nIHdv\n\n\ncmxkIQ=="
	for _, text := range []string{
		"", "aGVsbG8=", lines, "aGVsbG8", "aGVsbG", "aGVsb", "aGVs", "a", "aG==", "aGV=", "aG=V", "=", "aGVs!G8=", "aGVsbG8=aGVs", "aGVsbG8=\n\n", "\n\n\n",
		strings.Repeat("aGVs\n", 700),
	} {
		decode("std "+fmt.Sprintf("%.30q", text), text, func(r io.Reader) io.Reader { return base64.NewDecoder(base64.StdEncoding, r) })
		decode("raw "+fmt.Sprintf("%.30q", text), text, func(r io.Reader) io.Reader { return base64.NewDecoder(base64.RawStdEncoding, r) })
	}
	for _, text := range []string{"", "00ff", "0", "00f", "0g", "00g", "g", "zz00", "00 11", strings.Repeat("fe01", 600), strings.Repeat("fe01", 300) + "x"} {
		decode("hex "+fmt.Sprintf("%.30q", text), text, hex.NewDecoder)
	}
}
