// Integers wrap, float32 rounds after every operation, floats know ±0, infinities and NaN.
package main

import (
	"fmt"
	"math"
)

func wrap() {
	var i8 int8 = math.MaxInt8
	var u8 uint8 = 0
	var i16 int16 = math.MinInt16
	var u16 uint16 = math.MaxUint16
	var i32 int32 = math.MaxInt32
	var u32 uint32 = 1 << 31
	var i64 int64 = math.MaxInt64
	var u64 uint64 = 3
	var i int = math.MinInt64
	var u uint = math.MaxUint64
	var p uintptr = 0
	i8++
	u8--
	i16--
	u16++
	i32 += 2
	u32 *= 2
	i64++
	u64 -= 4
	i--
	u += 2
	p--
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, i, u, p)
	a, b := int8(-128), int8(-1)
	c, d := int64(math.MinInt64), int64(-1)
	e, f := int32(math.MinInt32), int32(-1)
	g, h := math.MinInt, -1
	fmt.Println(a/b, a%b, c/d, c%d, e/f, e%f, g/h, g%h, -a, -c, -e, -g, a*b, c*d, e*f, g*h)
	fmt.Println(u32-uint32(1<<31)*u32, int32(65536)*e, int32(46341)*int32(46341+int32(u8)-255), u64*u64, i64*i64, int64(3037000500)*int64(3037000500+int64(u8)-255))
	x, y := uint64(0xdeadbeefcafebabe), uint64(0x123456789abcdef1)
	fmt.Println(x*y, x+y, x-y, y-x, x/y, x%y, x&y, x|y, x^y, x&^y, x<<13, x>>13, ^x, -x)
	s := int64(x)
	t := int64(y)
	fmt.Println(s*t, s+t, s-t, t-s, s/t, s%t, s&t, s|t, s^t, s&^t, s<<13, s>>13, ^s, -s)
	hash := uint32(2166136261)
	for _, c := range []byte("hello, world") {
		hash = (hash ^ uint32(c)) * 16777619
	}
	lcg := 1
	for range 20 {
		lcg = lcg*6364136223846793005 + 1442695040888963407
	}
	seed := uint32(1)
	for range 20 {
		seed = seed*1664525 + 1013904223
	}
	fmt.Println(hash, lcg, seed)
}

func shifts() {
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 33, 63, 64, 65, 1 << 40} {
		a, b, c, d, e, f := int8(-3), uint8(200), int32(-1<<30), uint32(1<<31+1), -5, uint64(1<<63+1)
		fmt.Println(n, a<<n, a>>n, b<<n, b>>n, c<<n, c>>n, d<<n, d>>n, e<<n, e>>n, f<<n, f>>n)
	}
	var s8 int8 = 5
	var u64 uint64 = 3
	fmt.Println(1<<s8, 1<<u64, 1<<uint8(9), int8(1)<<s8<<2, 1<<s8>>s8, uint8(1<<s8)<<4, ^0>>s8, -1>>u64)
	var neg = -1
	for _, f := range []func(){func() { fmt.Println(1 << neg) }, func() { fmt.Println(uint8(1) >> neg) }, func() { x := int64(1); x <<= int8(neg); fmt.Println(x) }, func() { x := uint(1); x >>= neg; fmt.Println(x) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	// The type of an untyped left operand is what it would be without the shift.
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	var x = 1<<s == 1<<33
	var y = int32(1) << s
	var z = 1<<s != 1<<33
	var a [40]byte
	var b = len(a[:1<<3])
	fmt.Println(i, j, k, w, x, y, z, b, a[1<<(s-30)], uint32(1)<<s == 0)
}

func float32s() {
	a, b := float32(0.1), float32(0.2)
	fmt.Println(a+b, a*b, a/b, a-b, float64(a+b), a*b+a, float64(a)*float64(b), float32(float64(a)+float64(b)))
	sum := float32(0)
	for i := 0; i < 1000; i++ {
		sum += 0.1
	}
	x := float32(16777216)
	x++
	y := x + 1 + 1
	fmt.Println(sum, x, y, x+2, math.Sqrt(float64(a)), (a+1e20)*1e20, -(a*1e-30)*1e-30)
	fs := []float32{0.1, 1 / 3.0, 1e10}
	fs[0] *= 3
	fs[1] += 1
	fs[2]++
	s := struct{ f float32 }{0.7}
	s.f *= 0.7
	p := &s.f
	*p -= 0.1
	fmt.Println(fs, s, max(a, 0.1), min(a, b, 0.05), float32(int32(1<<24+1)), float32(int64(1<<53+1)), float32(uint64(1<<63+1<<39+1)))
	var m map[string]float32 = map[string]float32{"a": 0.1}
	m["a"] += 0.2
	fmt.Println(m["a"], float64(m["a"]), complex(a, b)*complex(b, a))
}

func specials() {
	zero := 0.0
	negzero := -zero
	negzero2 := math.Copysign(0, -1)
	inf, nan := 1/zero, zero/zero
	fmt.Println(negzero, negzero2, 1/negzero, 1/negzero2, zero == negzero2, -zero, 0-zero, -negzero2, negzero2+0, negzero2*1, zero*-1)
	fmt.Println(inf, -inf, nan, inf-inf, inf*0, nan == nan, nan != nan, nan < nan, nan > 1, nan >= nan, !(nan < 1), inf > math.MaxFloat64)
	m := map[float64]string{nan: "a", nan: "b", zero: "zero"}
	m[negzero2] = "negzero"
	m[nan] = "c"
	_, ok := m[nan]
	delete(m, nan)
	fmt.Println(len(m), ok, m[0], 1/mapKey(map[float64]int{negzero2: 1}))
	clear(m)
	fmt.Println(len(m))
	fmt.Println(max(nan, 1), min(1, nan), max(zero, negzero2), 1/max(negzero2, zero), 1/min(zero, negzero2), max(inf, nan), min(-inf, inf))
	var e1, e2 any = nan, nan
	fmt.Println(e1 == e2, e1 == e1, any(zero) == any(negzero2), [1]float64{nan} == [1]float64{nan}, struct{ f float64 }{negzero2} == struct{ f float64 }{zero})
	em := map[any]int{nan: 1, negzero2: 2}
	em[nan] = 3
	em[0.0] = 4
	em[float32(0)] = 5
	am := map[[2]float64]int{{nan, 1}: 1, {0, 1}: 2}
	am[[2]float64{negzero2, 1}] = 3
	am[[2]float64{nan, 1}] = 4
	fmt.Println(len(em), em[0.0], len(am), am[[2]float64{0, 1}])
}

func mapKey(m map[float64]int) float64 {
	for k := range m {
		return k
	}
	return 1
}

func conversions() {
	fs := []float64{0, 1.5, -1.5, 2.999999, -2.999999, 255, 127.9, 1e9, 4294967295.5, 9007199254740993, 1 << 62}
	for _, f := range fs {
		fmt.Print(int64(f), " ", int(f), " ", int32(int64(f)), " ", int8(int64(f)), " ", float32(f), " ")
		if f >= 0 {
			fmt.Print(uint64(f), " ", uint(f), " ", uint8(uint64(f)))
		}
		fmt.Println()
	}
	is := []int64{math.MinInt64, -1 << 53, -300, -129, -1, 0, 127, 128, 255, 256, 65535, 1<<31 - 1, 1 << 31, 1<<32 + 5, 1<<53 + 1, math.MaxInt64}
	for _, i := range is {
		fmt.Println(int8(i), uint8(i), int16(i), uint16(i), int32(i), uint32(i), int(i), uint(i), uint64(i), uintptr(i), float32(i), float64(i), float64(uint64(i)))
	}
	type myInt int16
	type yourInt myInt
	m := myInt(-1)
	fmt.Println(myInt(yourInt(7))+1, int(myInt(-1)), uint16(m), uint64(m), float64(yourInt(3))/2)
}

func main() {
	wrap()
	shifts()
	float32s()
	specials()
	conversions()
}
