// Every form of number, rune and string literal, and the operators that run into them.
package main

import "fmt"

func integers() {
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0O600, 0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6, 0b101, 0B1_0_1, 0b_1, 00, 0_0, 08.5, 09e1)
	var big uint64 = 18446744073709551615
	var min int64 = -9223372036854775808
	var hex int64 = -0x8000000000000000
	fmt.Println(big, min, hex, 0xffff_ffff_ffff_ffff == big, uint64(01777777777777777777777))
	fmt.Println(170141183460469231731687303715884105727 % 1000007)
}

func floats() {
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1e6, 1E6, .25, .12345e+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0x.8p-0, 0x_1FFFp-16, 0x15e-2, 0X.8p1, 0x1P+4, 0x1.fffffffffffffp1023)
	fmt.Println(1e400/1e399, 5e-324, 4.9e-324/2, 1e-400*1e400)
	var f32 float32 = 16777217.0
	var g32 float32 = 0.1
	fmt.Println(f32, g32, float64(g32), 3.4028234663852886e38)
}

func imaginary() {
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345e+5i, 0x1p-2i, 0b11i, 1_0i, 089i)
	fmt.Println(1+2i, (1+2i)*(3-4i), real(5i), imag(0x10i))
}

func runes() {
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '"', '\\', '\a', '\b', '\f', '\n', '\r', '\v', '𝄞', '\U0010FFFF', '\uFFFD')
	fmt.Println('a'+1, 'z'-'a', string(rune('a'+1)), 'a'*'b', 'x' == 120, 'é' > 'e')
	fmt.Printf("%T %T %T %c %q %U\n", 'a', 'a'+1.0, 'a'+1i, '\u65e5', '\'', '⌘')
}

func texts() {
	fmt.Println(`abc`, `\n
\n`, "\n", "\"", `"`, "Hello, world!\n", "日本語", "\u65e5本\U00008a9e", "\xff\u00FF")
	fmt.Println("日本語" == "\u65e5\u672c\u8a9e", "日本語" == "\U000065e5\U0000672c\U00008a9e", "日本語" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", `日本語` == "日本語")
	fmt.Println(len("\xff\u00FF"), len("\377\000\x00\u0000"), []byte("\a\b\f\n\r\t\v\\\"'"), len(`\x41`), len(""), len(``))
	fmt.Println([]byte("\U0010FFFF\uD7FF\uE000"))
}

func operators() {
	a, b := 6, 3
	p := &b
	fmt.Println(a - -b, a+ +b, a^ ^b, a&^b, a& ^b, a/ *p, a**p, - -a, !!true, a<<1>>1, -5%3, -a*-b, ^-a, +a-+b)
	c := make(chan int, 2)
	c<- -1
	c <- <-c
	fmt.Println(-<-c, a-1 < -b, a < -b)
	x := [...]int{1, 2, 3}
	fmt.Println(x[1:][0], x[:2:2], 1.+.5)
}

func main() {
	integers()
	floats()
	imaginary()
	runes()
	texts()
	operators()
}
