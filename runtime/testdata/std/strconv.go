//go:build ignore

// Records strconv.txt: formatting and parsing of numbers, quoting. Run: go run strconv.go > strconv.txt
// A line is a function, its arguments and its results, separated by tabs; floats are their bits, strings hexadecimal bytes.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strconv"
)

func fault(err error) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, strconv.ErrSyntax):
		return 1
	case errors.Is(err, strconv.ErrRange):
		return 2
	case err.Error()[len(err.Error())-7:] == "base 37" || err.(*strconv.NumError).Err.Error()[:10] == "invalid ba":
		return 3
	}
	return 4
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	r := rand.New(rand.NewSource(1))

	floats := []float64{0, math.Copysign(0, -1), 1, 0.5, 1.5, 2.5, 0.25, 0.125, 100, 99999, 100000, 999999, 1e6, 1234567, 1e20, 1e21, 1e23, 0.1, 1.0 / 3, 2.0 / 3, 1e-4, 1e-5, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32, math.Pi, 9.5, 99.5, 25, 0.05, 0.15, 123456789012345678, math.Inf(1), math.Inf(-1), math.NaN(), 8388608.5, 1.0 / 4096, 1.17549435e-38, 2.2250738585072014e-308}
	for range 20 {
		floats = append(floats, math.Float64frombits(r.Uint64()), float64(math.Float32frombits(r.Uint32())), float64(r.Intn(100000))/float64(int(1)<<r.Intn(12)))
	}
	for _, f := range floats {
		for _, verb := range "efgbxG" {
			for _, precision := range []int{-1, 0, 1, 3, 6, 17} {
				for _, size := range []int{64, 32} {
					if verb == 'b' && precision >= 0 || size == 32 && precision > 3 {
						continue
					}
					fmt.Fprintf(w, "FormatFloat\t%x\t%c\t%d\t%d\t%s\n", math.Float64bits(f), verb, precision, size, strconv.FormatFloat(f, byte(verb), precision, size))
				}
			}
		}
		fmt.Fprintf(w, "FormatFloat\t%x\tf\t110\t64\t%s\n", math.Float64bits(f), strconv.FormatFloat(f, 'f', 110, 64))
	}

	texts := []string{"", "1", "+1", "-1", ".", "1.", ".5", "e5", "1e", "1e+", "1e5", "1E-5", "1e400", "-1e400", "1e-400", "0x1p4", "0X.8P0", "0x", "0xp1", "0x1", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1p1024", "0x1p-1074", "0x1p-1075", "0x1.1p-1075", "0x1.fffffep127", "0x1.ffffffp127", "1_000", "1_0.0_1", "0x_1p4", "_1", "1_", "1__0", "inf", "-inf", "+Inf", "INFINITY", "infinit", "nan", "-nan", "1 ", "0b1", "1.2.3", "--1", "1e999999999999", "0e999999999999", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "3.4028235e38", "3.4028236e38", "3.40282357e38", "7.006492321624085e-46", "7.006492321624086e-46", "16777217", "16777217.0000000000000000001", "16777216.9999999999999999999", "1.00000005960464477539062", "1.000000059604644775390625", "1.00000017881393432617187499", "123456789012345678901234567890", "0x1P+5", "1e5_", "0_1", "٣"}
	for range 60 {
		f := math.Float32frombits(r.Uint32() & 0x7fffffff)
		middle := (float64(f) + float64(math.Float32frombits(math.Float32bits(f)+1))) / 2
		texts = append(texts, strconv.FormatFloat(middle, 'e', -1, 64), strconv.FormatFloat(middle, 'e', 60, 64)+"1", strconv.FormatFloat(math.Float64frombits(r.Uint64()), 'g', r.Intn(20), 64))
	}
	for _, s := range texts {
		for _, size := range []int{64, 32} {
			f, err := strconv.ParseFloat(s, size)
			if math.IsNaN(f) {
				f = math.NaN()
			}
			fmt.Fprintf(w, "ParseFloat\t%x\t%d\t%x\t%d\n", s, size, math.Float64bits(f), fault(err))
		}
	}

	integers := []string{"", "0", "-0", "+5", "127", "128", "-128", "-129", "255", "256", "4294967295", "4294967296", "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "99999999999999999999999", "0x1f", "0b101", "0o17", "017", "08", "0_1", "0x_f", "1_000", "1__0", "_1", "1_", "0x", "zz", "7fffffffffffffff", "12a", "+", "--1", "0x-1", "-0x10", "00", "é", "99999999999999999999999x"}
	for _, s := range integers {
		for _, base := range []int{0, 2, 10, 16, 36, 37} {
			for _, size := range []int{0, 8, 53, 64, 65} {
				i, err := strconv.ParseInt(s, base, size)
				fmt.Fprintf(w, "ParseInt\t%x\t%d\t%d\t%d\t%d\n", s, base, size, i, fault(err))
				u, err := strconv.ParseUint(s, base, size)
				fmt.Fprintf(w, "ParseUint\t%x\t%d\t%d\t%d\t%d\n", s, base, size, u, fault(err))
			}
		}
	}

	quoted := []string{"", "abc", "a\"b'c`d\\", "\a\b\f\n\r\t\v\x00\x1f\x7f", "é日本😀", "\xff\xfea\xf0\x9f", "\u00a0\u00ad\u2028\ufeff\ufffd", "\u0378\U0001fbff\U000e0001\ue000", "\u3000 \u1680"}
	for _, s := range quoted {
		fmt.Fprintf(w, "Quote\t%x\t%x\t%x\t%x\t%t\n", s, strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	for _, c := range []rune{'a', '\'', '"', '\\', '\n', 0, 0x7f, 'é', '語', 0x1F600, 0xa0, 0xad, 0x3000, 0xd800, 0x110000, -1, 0xfffd, 0x378, 0xe000} {
		fmt.Fprintf(w, "QuoteRune\t%d\t%x\t%x\t%x\t%t\t%t\n", c, strconv.QuoteRune(c), strconv.QuoteRuneToASCII(c), strconv.QuoteRuneToGraphic(c), strconv.IsPrint(c), strconv.IsGraphic(c))
	}
	literals := []string{``, `"`, `""`, `''`, "``", `"abc"`, `'a'`, `'ab'`, `"a\nb\x41\101\u00e9\U0001F600\\\""`, `"\'"`, `'\''`, `'\"'`, `"\8"`, `"\400"`, `"\x4"`, `"\ud800"`, `"\U00110000"`, "\"a\nb\"", "`a\r\nb\\`", "`abc`x", `"abc"x`, "\"\xff\"", "'\xff'", `'é'`, `"\z"`, `"abc`, `abc`, `"\`, `'\x80'`, `"\xff"`}
	for _, s := range literals {
		value, err := strconv.Unquote(s)
		prefix, err2 := strconv.QuotedPrefix(s)
		fmt.Fprintf(w, "Unquote\t%x\t%x\t%t\t%x\t%t\n", s, value, err == nil, prefix, err2 == nil)
	}
	for _, s := range []string{"1", "1i", "i", "1+2i", "(1+2i)", "1-2i", "1+i", "(1+2i", "1+2", "0x1p1+2i", "inf+nani", "-inf-infi", "1e5+1e-5i", "1 + 2i", "", "()", "1++2i", "1+-2i", "nan", "NaN+NaNi", "1e400+1i", "3e38i"} {
		c, err := strconv.ParseComplex(s, 128)
		fmt.Fprintf(w, "ParseComplex\t%x\t%s\t%d\n", s, strconv.FormatComplex(c, 'g', -1, 128), fault(err))
	}
}
