//go:build ignore

// Records integer.txt: arithmetic on int64 and uint64, conversions, shifts. Run: go run integer.go > integer.txt
package main

import (
	"fmt"
	"math"
)

var signed = []int64{
	0, 1, -1, 3, -7, 255, 1 << 31, -1 << 31, 1<<32 + 5, -(1<<40 + 12345), 1<<53 - 1, -(1<<53 - 1), 1 << 53, -1 << 53,
	1<<53 + 1, 0x123456789abcdef, -0x7edcba9876543210, math.MaxInt64, math.MinInt64,
}

var counts = []uint{0, 1, 7, 21, 31, 32, 33, 52, 53, 63, 64, 100}

var floats = []float64{
	0, math.Copysign(0, -1), 0.5, -0.5, 1.9, -1.9, 127.5, 128, 255.9, 256, 300, -129, -300, 65535.5, 65536, 70000, -40000, 2147483647.5, 2147483648,
	4294967295.5, 4294967296, -2147483649, -1, 1e10, -1e10, 9007199254740993, 9223372036854774784, 9223372036854775808, 1e19,
	18446744073709549568, 18446744073709551616, 1e30, -1e30, math.NaN(), math.Inf(1), math.Inf(-1), -9223372036854775808, -9223372036854777856,
}

func main() {
	for _, a := range signed {
		for _, b := range signed {
			q, r := int64(0), int64(0)
			if b != 0 {
				q, r = a/b, a%b
			}
			fmt.Println("int", a, b, a+b, a-b, a*b, q, r, a&b, a|b, a^b, a&^b)
			x, y := uint64(a), uint64(b)
			p, s := uint64(0), uint64(0)
			if y != 0 {
				p, s = x/y, x%y
			}
			fmt.Println("uint", x, y, x+y, x-y, x*y, p, s, x&y, x|y, x^y, x&^y)
		}
		x := uint64(a)
		fmt.Println("unary", a, -a, ^a, x, -x, ^x)
		fmt.Println("convert", a, int8(a), int16(a), int32(a), uint8(a), uint16(a), uint32(a), float64(a), float32(a), float64(x), float32(x))
		for _, n := range counts {
			fmt.Println("shift", a, n, a<<n, a>>n, x, x<<n, x>>n)
		}
	}
	for _, f := range floats {
		bits := math.Float64bits(f)
		fmt.Println("float", bits, int64(f), uint64(f), int32(f), uint32(f), int16(f), uint16(f), int8(f), uint8(f))
	}
}
