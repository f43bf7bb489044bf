// Strings that are built piece by piece, past the point where a Builder joins them, and taken apart at every kind of white space.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	pieces := []string{"a", "bc", " ", "\t", "\u0085", "\u00a0", "\u1680", "\u2000", "\u200a", "\u200b", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\xc2", "\xe2", "\x80", "\x85", "\xf0", "\xe1\x9a", "é", "世", "\v", "\f", "\r", "\n", "\x1c", "\x1f", "\u180e", "\ufeff"}
	seed := uint32(1)
	bad := 0
	total := 0
	for range 20000 {
		s := ""
		n := seed >> 28
		for range n {
			seed = seed*1664525 + 1013904223
			s += pieces[(seed>>8)%uint32(len(pieces))]
		}
		seed = seed*1664525 + 1013904223
		a := strings.Fields(s)
		b := strings.FieldsFunc(s, unicode.IsSpace)
		total += len(a)
		if fmt.Sprintf("%q", a) != fmt.Sprintf("%q", b) || (a == nil) != (b == nil) {
			bad++
			if bad < 5 {
				fmt.Printf("%q %q %q\n", s, a, b)
			}
		}
	}
	fmt.Println(bad, total)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.IsSpace(r) != (len(strings.Fields("x"+string(r)+"y")) == 2) {
			fmt.Printf("%x\n", r)
		}
	}
	var b strings.Builder
	h := uint32(0)
	for i := range 5000 {
		switch i % 5 {
		case 0:
			b.WriteByte(byte(i))
		case 1:
			b.WriteString(strings.Repeat("xy", i%700))
		case 2:
			b.WriteRune(rune(i * 37))
		case 3:
			b.Write([]byte{1, 2, byte(i)})
		case 4:
			if i%1000 == 4 {
				h = h*31 + uint32(len(b.String()))
			}
		}
		h = h*31 + uint32(b.Len())
	}
	s := b.String()
	for i := range len(s) {
		h = h*31 + uint32(s[i])
	}
	fmt.Println(h, len(s), b.Len(), b.String() == s)
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	b.WriteString("abc")
	c := b.String()
	b.WriteString("def")
	fmt.Println(c, b.String(), b.Len())
}
