//go:build ignore

// Records unicode.txt: properties and mappings of all code points, as counts and hashes; UTF-8. Run: go run unicode.go > unicode.txt
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func property(name string, has func(r rune) bool) {
	n, hash := 0, uint32(0x811c9dc5)
	for r := rune(0); r <= 0x323AF; r++ {
		if has(r) {
			n++
			hash = (hash ^ uint32(r)) * 0x01000193
		}
	}
	fmt.Println(name, n, hash, has(-1), has(0xE0001), has(0x10FFFD), has(0x110000))
}

func mapping(name string, to func(r rune) rune) {
	n, hash := 0, uint32(0x811c9dc5)
	for r := rune(0); r < 0x20000; r++ {
		if m := to(r); m != r {
			n++
			hash = (hash ^ uint32(r)) * 0x01000193
			hash = (hash ^ uint32(m)) * 0x01000193
		}
	}
	fmt.Println(name, n, hash, to(-1), to(0x110000))
}

func main() {
	property("IsLetter", unicode.IsLetter)
	property("IsDigit", unicode.IsDigit)
	property("IsNumber", unicode.IsNumber)
	property("IsUpper", unicode.IsUpper)
	property("IsLower", unicode.IsLower)
	property("IsTitle", unicode.IsTitle)
	property("IsSpace", unicode.IsSpace)
	property("IsPunct", unicode.IsPunct)
	property("IsSymbol", unicode.IsSymbol)
	property("IsMark", unicode.IsMark)
	property("IsControl", unicode.IsControl)
	property("IsPrint", unicode.IsPrint)
	property("IsGraphic", unicode.IsGraphic)
	tables := []*unicode.RangeTable{unicode.Lu, unicode.Mc, unicode.Mn, unicode.C, unicode.Co, unicode.Sm, unicode.Han, unicode.Latin, unicode.Cyrillic, unicode.Hiragana, unicode.Common, unicode.White_Space, unicode.Hex_Digit, unicode.Ideographic, unicode.Letter}
	for i, t := range tables {
		property(fmt.Sprint("table ", i), func(r rune) bool { return unicode.Is(t, r) })
	}
	own := &unicode.RangeTable{R16: []unicode.Range16{{'0', '9', 1}, {'a', 'z', 5}}, R32: []unicode.Range32{{0x1F600, 0x1F610, 2}}}
	property("own", func(r rune) bool { return unicode.In(r, own, unicode.Nl) })
	mapping("ToUpper", unicode.ToUpper)
	mapping("ToLower", unicode.ToLower)
	mapping("ToTitle", unicode.ToTitle)
	mapping("SimpleFold", unicode.SimpleFold)
	mapping("Turkish lower", unicode.TurkishCase.ToLower)
	mapping("Turkish upper", unicode.TurkishCase.ToUpper)
	fmt.Println(unicode.To(unicode.UpperCase, 'é'), unicode.To(unicode.TitleCase, 'ǆ'), unicode.To(7, 'a'))

	for _, s := range []string{"", "a", "é", "語", "😀", "\xff", "\xc0\x80", "\xc3", "\xe8\xaa", "\xf0\x9f\x98", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\x80", "\xe0\x80\x80", "日本", "\x80\x80\x80\x80\x80"} {
		r, size := utf8.DecodeRuneInString(s)
		last, lastSize := utf8.DecodeLastRuneInString(s)
		b, bSize := utf8.DecodeRune([]byte(s))
		c, cSize := utf8.DecodeLastRune([]byte(s))
		fmt.Printf("%q %d %d %d %d %d %d %d %d %v %v %v %d %d\n", s, r, size, last, lastSize, b, bSize, c, cSize, utf8.ValidString(s), utf8.Valid([]byte(s)), utf8.FullRuneInString(s), utf8.RuneCountInString(s), utf8.RuneCount([]byte(s)))
	}
	for _, r := range []rune{0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd800, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		buf := make([]byte, 6)
		n := utf8.EncodeRune(buf, r)
		fmt.Println(r, utf8.RuneLen(r), utf8.ValidRune(r), n, buf, utf8.AppendRune([]byte("x"), r))
	}
	defer func() { fmt.Println(recover()) }()
	utf8.EncodeRune(make([]byte, 2), '語')
}
