// Strings are bytes: indexing, slicing, ranging, conversion and comparison, valid UTF-8 or not.
package main

import "fmt"

type str string

const hello = "héllo, 世界\x00\xff"

func main() {
	s := hello
	fmt.Println(len(s), s[1], s[2], s[1:3], len(s[1:3]), s[:2] == "h\xc3", s[7:] > "w", len("世"), "\u00e9" == "\xc3\xa9")
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	for i := 0; i < len(s); i++ {
		fmt.Printf("%02x ", s[i])
	}
	fmt.Println()
	for i, r := range "a\xffb\xc3(\xe4\xb8x\xed\xa0\x80\xf4\x90\x80\x80\xc0\x80" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	for range "日本" {
		fmt.Print(".")
	}
	for i := range "é!" {
		fmt.Print(i, " ")
	}
	for _, r := range str("zß") {
		fmt.Print(string(r), r, " ")
	}
	fmt.Println()
	b := []byte(s)
	b[0] = 'H'
	r := []rune(s)
	r[1] = 'É'
	fmt.Println(string(b), s[:1], string(r), len(r), len(b), len(string(r)), r[len(r)-1], string(r[7:9]))
	fmt.Printf("%q %x %v %s %d\n", s, s, []byte(s[1:3]), b, r[:2])
	fmt.Println(string([]byte{0xff, 'a'}) == "\xffa", string([]rune{0xd800, 'b', -1, 0x110000}), []byte("\xff"), []rune("\xff"), string(rune('é')))
	t := ""
	for _, c := range []byte("abc") {
		t = string(c) + t + "é"
	}
	t += t[:1] + string(t[len(t)-1]) + `raw\n"é`
	fmt.Println(t, len(t))
	fmt.Println("a" < "b", "a" < "B", "" < "a", "é" > "z", "\xff" > "世", "ab" >= "a", "x" != "x", str("a")+"b" == "ab")
	u := "é"
	v := "\xc3" + "\xa9"
	m := map[string]int{u: 1}
	m[v]++
	switch v {
	case "é":
		fmt.Println("same", m, len(m))
	}
	var e string
	fmt.Println(e == "", len(e), e+"x", e[0:] == e)
	w := s
	w += "!"
	fmt.Println(s == hello, w[len(w)-1:], w[len(w)-2] == 0xff)
	fmt.Println('a', 'é', '\x41', '\377', '\u4e16', '\U0001F600', string(rune('\U0001F600')), len("😀"), "\a\b\f\v\\\""[0:6] == "\x07\x08\x0c\x0b\\\"")
	fmt.Println([]byte("😀"), []rune("😀"), "😀"[1:3] == "\x9f\x98")
	idx := len(s)
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s[idx]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s[idx-1 : idx-2]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s[idx+1:]
	}()
	x := [...]string{2: "b", 1: "a"}
	fmt.Printf("%q %T %v %+q\n", x, x, x, "é")
	c := "constant " + "folded é" + " \xf0"
	fmt.Println(c, len(c))
	type pair struct{ a, b string }
	ps := map[pair]int{{"a", "bc"}: 1, {"ab", "c"}: 2}
	fmt.Println(len(ps), ps[pair{"a", "bc"}])
	println(s, u)
	var i any = u
	fmt.Println(i == any("\xc3\xa9"), i.(string)[0], fmt.Sprint(i)+"x")
	count := map[rune]int{}
	for _, r := range "hello 世世" {
		count[r]++
	}
	fmt.Println(count['l'], count['世'], len(count))
	rev := []rune("añb")
	for i, j := 0, len(rev)-1; i < j; i, j = i+1, j-1 {
		rev[i], rev[j] = rev[j], rev[i]
	}
	fmt.Println(string(rev))
}
