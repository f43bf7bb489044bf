// encoding/hex, encoding/base64 and unicode/utf16, on what is right and what is not.
package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"unicode/utf16"
)

func hexadecimal() {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	s := hex.EncodeToString(all)
	back, err := hex.DecodeString(s)
	fmt.Println(s, string(back) == string(all), err)
	fmt.Println(hex.DecodeString("DEADbeef"))
	for _, bad := range []string{"a", "abc", "zz", "abzz", "a\x00", "abg", "é", "12345z"} {
		b, err := hex.DecodeString(bad)
		_, invalid := err.(hex.InvalidByteError)
		fmt.Println(b, err, err == hex.ErrLength, invalid)
	}
	fmt.Println(hex.EncodedLen(5), hex.DecodedLen(11))
	fmt.Println(string(hex.AppendEncode([]byte("x"), []byte{1, 255})))
	fmt.Println(hex.AppendDecode([]byte("x"), []byte("0a0g")))
	dst := make([]byte, 4)
	fmt.Println(hex.Encode(dst, []byte("hi")), string(dst))
	for _, n := range []int{0, 1, 8, 9, 16, 17, 40} {
		fmt.Printf("%q\n", hex.Dump(all[20:20+n]))
	}
}

func sixtyFour() {
	encodings := []*base64.Encoding{
		base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding,
		base64.StdEncoding.Strict(), base64.StdEncoding.WithPadding('*'), base64.RawStdEncoding.Strict(),
	}
	data := []byte("\xfb\xef\xff sure.\x00 pleasure? \xfe\xff")
	for i, enc := range encodings {
		for n := range len(data) + 1 {
			s := enc.EncodeToString(data[:n])
			back, err := enc.DecodeString(s)
			if string(back) != string(data[:n]) || err != nil || enc.EncodedLen(n) != len(s) {
				fmt.Println("wrong:", i, n, s, back, err)
			}
			if n%7 < 3 {
				fmt.Println(i, n, s, enc.EncodedLen(n), enc.DecodedLen(n))
			}
		}
		for _, in := range []string{
			"", "YQ==", "YQ=", "YQ", "Y", "YWI=", "YWI", "YWJj", "YQ==YQ==", "YQ\n==", "YQ=\n=\r\n", "Y\nW\rJ\nj", "YR==", "YWJ=", "YWK", "YR", "YWJjYR", "YWJj\nYR\n==\n", "YWJjYWK=",
			"=", "==", "Y=", "Y==", "Y===", "YQ=a", "YQ===", "YWI=a", "!WJj", "Y!Jj", "YW!j", "YWJ!", "YWJjY", "YWJjYQ", "YWJjY!==", "-_-_", "+/+/",
			"YQ**", "YWI*", "YQ=*", "\n\n", "YWJj\n", "YQ==\nx", "\xff", "YWJjZGVmZ2hpamtsbW5vcA", "YWJjZGVmZ2hpamtsbW5vcA==", "YWJjZGVmZ2hpam!sbW5vcA==",
		} {
			out, err := enc.DecodeString(in)
			fmt.Printf("%d %q %q %v\n", i, in, out, err)
		}
	}
	fmt.Println(string(base64.StdEncoding.AppendEncode([]byte("> "), []byte("append"))))
	out, err := base64.StdEncoding.AppendDecode([]byte("> "), []byte("YXBwZW5k"))
	fmt.Println(string(out), err)
	for _, f := range []func(){
		func() { base64.NewEncoding("short") },
		func() { base64.NewEncoding("AACDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") },
		func() { base64.NewEncoding("\nBCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") },
		func() { base64.StdEncoding.WithPadding('\n') },
		func() { base64.StdEncoding.WithPadding('A') },
		func() { base64.StdEncoding.WithPadding('世') },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

func sixteen() {
	runes := []rune{0, 'a', 'é', 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, '😀', 0x10ffff, 0x110000, -1}
	for _, r := range runes {
		r1, r2 := utf16.EncodeRune(r)
		fmt.Printf("%x %v %d %x %x %x\n", r, utf16.IsSurrogate(r), utf16.RuneLen(r), r1, r2, utf16.DecodeRune(r1, r2))
	}
	units := utf16.Encode(runes)
	fmt.Printf("%x\n%x\n", units, utf16.Decode(units))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xd800, 'a', 0xdc00, 0xd83d, 0xde00, 0xd83d}))
	fmt.Printf("%x\n", utf16.AppendRune([]uint16{1}, '😀'))
}

func main() {
	hexadecimal()
	sixtyFour()
	sixteen()
}
