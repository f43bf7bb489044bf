// Strings are bytes: valid UTF-8 or not, compared, indexed, sliced, ranged over and converted as bytes.
package main

import (
	"fmt"
	"strings"
)

type text string
type octet byte
type octets []octet
type letter rune
type letters []letter

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func bytesAndRunes() {
	for _, s := range []string{"", "a", "é", "日本", "\xff", "a\xc0\x80b", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe6\x97", "x\xe6\x97\xa5\xe6", "\U0010ffff", "\x00", "\ufffd", "\xef\xbf\xbd\xef\xbf"} {
		fmt.Printf("%q %d %d %x %d %d |", s, len(s), []byte(s), s, []rune(s), len([]rune(s)))
		for i, r := range s {
			fmt.Print(" ", i, ":", r)
		}
		for i := range s {
			fmt.Print(" ", s[i])
		}
		fmt.Println(" ", string([]rune(s)) == s, string([]byte(s)) == s, strings.ToValidUTF8(s, "?"))
	}
}

func fromNumbers() {
	for _, r := range []rune{-1, 0, 65, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, 1<<31 - 1} {
		fmt.Printf("%x %q ", string(r), string(r))
	}
	fmt.Println()
	var i64 int64 = 1<<32 + 65
	var u8 uint8 = 0xff
	var u64 uint64 = 1 << 63
	fmt.Printf("%q %q %q %q %q\n", string(rune(i64)), string(rune(u8)), string(rune(u64)), text(rune('x')), string(letter('é')))
	fmt.Println(string(octets{72, 0xff, 105}) == "H\xffi", octets("hi"), letters("hé\xff"), string(letters{'a', -5, 0xd800}), text(octets{65})+"b", text([]byte("ab"))+text(letters("c")))
}

func comparing() {
	a, b := "a\x00", "a"
	s := []string{"", "a", "a\x00", "aa", "b", "é", "\xff", "\ue000", "\U00010000", "日", "e\u0301"}
	for i := range s {
		for j := range s {
			if (s[i] < s[j]) != (strings.Compare(s[i], s[j]) < 0) || (s[i] >= s[j]) == (s[i] < s[j]) {
				fmt.Println("inconsistent", s[i], s[j])
			}
			if s[i] < s[j] {
				fmt.Print(i, "<", j, " ")
			}
		}
	}
	fmt.Println(a > b, a == b, a != b+"\x00", "\U00010000" > "\uffff", max("é", "z", "\xff") == "\xff", min("b", "", "a") == "")
	x := any("é")
	fmt.Println(x == any("\xc3\xa9"), x == any(text("é")), text("é") == "é", map[string]int{"\xc3\xa9": 1}["é"])
}

func indexing() {
	s := "héllo\xff"
	n := 6
	fmt.Println(s[0], s[1], s[2], s[6], s[1:3], s[:0], s[7:], s[3:n], len(s[2:]), s[1:][1], ("x" + s)[1])
	const c = "constant"
	fmt.Println(c[2], c[2:4], len(c[n:]), "lit"[1], "lit"[1:n-4])
	for _, f := range []func(){
		func() { _ = s[n+1] }, func() { _ = s[n-7] }, func() { _ = s[n+2:] }, func() { _ = s[n:2] }, func() { _ = s[:n-7] }, func() { _ = c[n+2] }, func() { _ = ""[n:] }, func() { _ = s[3:][n] }, func() { _ = "lit"[uint8(n*50)] }, func() { var u uint64 = 1 << 63; _ = s[u] },
	} {
		try(f)
	}
	p := &s
	t := *p
	*p += "!"
	s = s[:1] + "E" + s[3:]
	fmt.Printf("%q %q %d\n", s, t, len(*p))
}

func building() {
	s := ""
	for i := 0; i < 300; i++ {
		s += string(rune(i))
	}
	sum := 0
	for i := 0; i < len(s); i++ {
		sum = sum*31 + int(s[i])
	}
	fmt.Println(len(s), sum, strings.Count(s, ""))
	b := []byte("abc")
	t := string(b)
	b[0] = 'X'
	u := string(b)
	m := map[string]int{string(b): 1}
	b[1] = 'Y'
	m[string(b)]++
	fmt.Println(t, u, m, string(b) == "XYc", append([]byte("x"), "yz"...), append(b[:1:1], t[1:]...), copy(b, "日"), b, string(b[:0]) == "")
	switch string(b) {
	case "日":
		fmt.Println("sun")
	}
	r := []rune("añb")
	r[1]++
	fmt.Println(string(r), string(r[:1]), len(string(r)), string(append(r, 'x', 0x1F600)))
	for i, c := range []byte("aé") {
		fmt.Print(i, c, " ")
	}
	for i, c := range []rune("aé") {
		fmt.Print(i, c, " ")
	}
	x := "before"
	for i, c := range x {
		x = "changed"
		if i > 3 {
			fmt.Print(string(c), x)
		}
	}
	fmt.Println()
	type key struct{ a, b string }
	fmt.Println(map[key]int{{"a,", "b"}: 1, {"a", ",b"}: 2}[key{"a", ",b"}], [2]string{"a", "b"} == [2]string{"a", "b"}, key{"\xff", ""} == key{"\xff", ""})
}

func multiline() {
	s := `a
	b\n` + "c\td" + `"'` + "`"
	fmt.Println(s, len(s))
	fmt.Printf("%s|%v|%q|%x|%X|% x|%10s|%-5s|%.2s|%c\n", "é", "é", "é\n\xff", "hi", "hi", "hi", "é", "é", "日本語", []rune("é"))
	println("é", "\xff"[0], text("t"), len("日"))
}

func main() {
	bytesAndRunes()
	fromNumbers()
	comparing()
	indexing()
	building()
	multiline()
}
