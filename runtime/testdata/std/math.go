//go:build ignore

// Records math.txt: the bits of results of functions of package math, and math/bits. Run: go run math.go > math.txt
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	unary := []struct {
		name string
		f    func(float64) float64
	}{
		{"Abs", math.Abs}, {"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh}, {"Atan", math.Atan}, {"Atanh", math.Atanh}, {"Cbrt", math.Cbrt}, {"Ceil", math.Ceil}, {"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Floor", math.Floor}, {"Log", math.Log}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Log2", math.Log2}, {"Logb", math.Logb}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Sin", math.Sin}, {"Sinh", math.Sinh}, {"Sqrt", math.Sqrt}, {"Tan", math.Tan}, {"Tanh", math.Tanh}, {"Trunc", math.Trunc},
	}
	binary := []struct {
		name string
		f    func(x, y float64) float64
	}{
		{"Atan2", math.Atan2}, {"Copysign", math.Copysign}, {"Dim", math.Dim}, {"Hypot", math.Hypot}, {"Max", math.Max}, {"Min", math.Min}, {"Mod", math.Mod}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow}, {"Remainder", math.Remainder},
	}
	xs := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 2, 3, 10, 100, 1e10, 1e22, 1e300, -1e300, math.MaxFloat64, 5e-324, 1e-310, math.Inf(1), math.Inf(-1), math.NaN(), math.Pi, math.E, 709.5, 710, -745, -746, -708.5, 1 << 30, 1e18, 4503599627370497.5, 0.1, 0.7, 0.66, 2.42, 1e-9, 1e-20, 21, 22}
	seed := uint64(1)
	for range 60 {
		seed = seed*6364136223846793005 + 1442695040888963407
		xs = append(xs, float64(int64(seed>>11))/(1<<53)*200-100)
		xs = append(xs, float64(int64(seed>>11))/(1<<53))
		if f := math.Float64frombits(seed); f == f {
			xs = append(xs, f)
		}
	}
	bitsOf := func(f float64) string {
		if f != f {
			return "nan"
		}
		return fmt.Sprintf("%x", math.Float64bits(f))
	}
	hash := func(h uint32, s string) uint32 {
		for _, c := range []byte(s) {
			h = (h ^ uint32(c)) * 0x01000193
		}
		return h
	}
	for _, u := range unary {
		for i, x := range xs {
			if i < 10 {
				fmt.Println(u.name, x, bitsOf(u.f(x)))
			}
		}
		h := uint32(0x811c9dc5)
		for _, x := range xs {
			h = hash(h, bitsOf(u.f(x)))
		}
		fmt.Println(u.name, h)
	}
	for _, b := range binary {
		for i, x := range xs {
			h := uint32(0x811c9dc5)
			for j, y := range xs {
				if i < 24 || j < 24 || j%7 == i%7 {
					h = hash(h, bitsOf(b.f(x, y)))
				}
			}
			fmt.Println(b.name, x, h)
		}
	}
	for i, x := range xs {
		frac, exp := math.Frexp(x)
		whole, part := math.Modf(x)
		sin, cos := math.Sincos(x)
		y, z := xs[(i*7+3)%len(xs)], xs[(i*5+1)%len(xs)]
		fmt.Println(x, frac, exp, bitsOf(whole), bitsOf(part), bitsOf(sin), bitsOf(cos), bitsOf(math.FMA(x, y, z)), bitsOf(math.FMA(x, y, -x*y)), bitsOf(math.Ldexp(x, i*17-500)), math.Ilogb(x), math.Signbit(x), math.IsInf(x, 0), math.IsInf(x, 1), math.IsInf(x, -1), math.IsNaN(x), math.Float32bits(float32(x)), math.Nextafter32(float32(x), float32(y)))
	}
	for n := -325; n < 310; n += 11 {
		fmt.Println(n, math.Pow10(n))
	}
	fmt.Println(math.Inf(0), math.Inf(-1), math.NaN(), math.Float64frombits(0x4009_21fb_5444_2d18), math.Float32frombits(0x40490fdb), math.MaxInt64, uint64(math.MaxUint64), math.Pi)

	for _, x := range []uint64{0, 1, 2, 0x80, 0xff, 0x1234, 0x80000000, 0xffffffff, 1 << 32, 1<<53 - 1, 1 << 53, 0x123456789abcdef0, 1 << 63, math.MaxUint64} {
		u32, u16, u8 := uint32(x), uint16(x), uint8(x)
		fmt.Println(x, bits.Len(uint(x)), bits.Len64(x), bits.Len32(u32), bits.Len16(u16), bits.Len8(u8), bits.LeadingZeros64(x), bits.LeadingZeros32(u32), bits.LeadingZeros16(u16), bits.LeadingZeros8(u8), bits.LeadingZeros(uint(x)))
		fmt.Println(bits.TrailingZeros(uint(x)), bits.TrailingZeros64(x), bits.TrailingZeros32(u32), bits.TrailingZeros16(u16), bits.TrailingZeros8(u8), bits.OnesCount(uint(x)), bits.OnesCount64(x), bits.OnesCount32(u32), bits.OnesCount16(u16), bits.OnesCount8(u8))
		for _, k := range []int{0, 1, 7, 31, 33, 63, -1, -9, 64, 100} {
			fmt.Println(k, bits.RotateLeft(uint(x), k), bits.RotateLeft64(x, k), bits.RotateLeft32(u32, k), bits.RotateLeft16(u16, k), bits.RotateLeft8(u8, k))
		}
		fmt.Println(bits.Reverse(uint(x)), bits.Reverse64(x), bits.Reverse32(u32), bits.Reverse16(u16), bits.Reverse8(u8), bits.ReverseBytes(uint(x)), bits.ReverseBytes64(x), bits.ReverseBytes32(u32), bits.ReverseBytes16(u16))
		for _, y := range []uint64{0, 1, 3, 1<<53 + 1, math.MaxUint64} {
			sum, carry := bits.Add64(x, y, 1)
			diff, borrow := bits.Sub64(x, y, 1)
			hi, lo := bits.Mul64(x, y)
			fmt.Println(y, sum, carry, diff, borrow, hi, lo)
			sum32, carry32 := bits.Add32(u32, uint32(y), 1)
			diff32, borrow32 := bits.Sub32(u32, uint32(y), 1)
			hi32, lo32 := bits.Mul32(u32, uint32(y))
			fmt.Println(sum32, carry32, diff32, borrow32, hi32, lo32)
			if y > 1 {
				q, r := bits.Div64(1, x, y)
				q32, r32 := bits.Div32(1, u32, uint32(y|2))
				fmt.Println(q, r, q32, r32, bits.Rem64(x, y, 7), bits.Rem(3, uint(x), uint(y)), bits.Rem32(u32, 5, uint32(y|2)))
			}
		}
	}
	for _, y := range []uint64{0, 1} {
		func() {
			defer func() { fmt.Println(recover()) }()
			bits.Div64(1, 0, y)
		}()
	}
}
