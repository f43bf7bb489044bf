// Constant expressions are exact, whatever their size; they become values only where they are used.
package main

import (
	"fmt"
	"math"
)

const (
	Huge   = 1 << 100
	Four   = Huge >> 98
	Bigger = Huge*Huge*Huge + 1
	Third  = 1.0 / 3
	One    = Third * 3
	Tiny   = 1e-1000
	Tinier = Tiny * 1e1000
	Big    = 1e1000 / 1e998
	Digits = 3.14159265358979323846264338327950288419716939937510582097494459
	Prime  = Bigger % 1000000007
	Neg    = -Bigger / (Huge * Huge)
	Mask   = ^0
	Umask  = ^uint32(0)
	Clear  = 0xff &^ 0x0f
	Shift  = 1.0 << 3
	RShift = -1 >> 70
	Rune   = 'a' + 1.0
	Str    = "a" + "b" + `c`
	Len    = len(Str) * len([10]int{})
	Cplx   = (1 + 2i) * (1 - 2i)
	Re     = real(Cplx) / 2
	Bool   = Huge > 1e30 && "a" < "b"
	Fdiv   = 7 / 2.0
	Idiv   = 7 / 2
	Ndiv   = -7 / 2
	Nrem   = -7 % 3
	Exact  = 0.1 + 0.2 - 0.3
	Powers = 10 * 10.0 * 1e-2
)

const (
	i8     int8      = -128
	u8     uint8     = 'ÿ'
	f32    float32   = 1.0 / 3
	f64    float64   = 1.0 / 3
	c64    complex64 = 0.1 + 0.1i
	dur              = 1.5 * 1000 * second
	second ticks     = 2
)

type ticks int64

func (t ticks) String() string { return fmt.Sprint(int64(t), " ticks") }

func untyped() {
	var f float32 = Huge
	var g = Huge / 1e10
	var h float64 = 1 << 3
	var i = 2.0 * 3
	var j int = 2.0 * 3
	var r rune = 'x' - 0.0
	var b byte = 'a' + 1
	var c complex128 = 2
	var k = 'a' * 1.0
	var l = 1 + 0i
	var e any = 1 << 40
	fmt.Printf("%v %v %v %T %v %v %c %c %v %T %v %T %T\n", f, g, h, i, i, j, r, b, c, k, k, l, e)
	fmt.Println(math.MaxUint64/3, uint64(math.MaxUint64), math.MinInt64, math.MaxInt64, math.Pi*1e15, math.SmallestNonzeroFloat64, math.MaxFloat32)
	fmt.Println(5.0/2, 5/2, 5/2*2.0, 5.0/2*2, 1/2+1/2.0, 'a'/2, 'b'/2.0, 7%4, 1<<62)
	const s = 3
	var shifted int64 = 1 << s
	var w = uint8(200)
	fmt.Println(shifted, w+55, w+56, w<<1, w*2, uint8(255)+w-w, -w, ^w)
	var u = 1.0 << 3
	var n = 10
	var v int64 = 1 << n
	var x = make([]int, 1<<s, 1.0<<4)
	var y = uint32(1<<n) << 30
	var z float64 = float64(1 << s)
	fmt.Println(u, v, len(x), cap(x), y, z, x[1.0], "abc"[2.0], [...]int{2.0: 5}[2])
}

func comparisons() {
	const a, b = 1 << 70, 1<<70 + 1
	fmt.Println(a == b, a < b, a+1 == b, 0.1+0.2 == 0.3, float64(0.1)+float64(0.2) == 0.3, 1 == 1.0, 'a' == 97.0, 1+0i == 1)
	x, y := 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y == 0.1+0.2, x+y)
	fmt.Println("a"+"b" == "ab", "é" > "e\u0301", !(1 > 2), true != false, 2i*2i == -4)
}

func rounding() {
	var f float32 = 16777217
	var g float32 = 0.1
	var h float64 = 9007199254740993
	const c = float32(0.1)
	fmt.Println(f, h, g == c, float64(g) == 0.1, float32(0.1) == 0.1, c*c, float64(c)*float64(c), g*g)
	fmt.Println(float32(1e-50), float64(1e-400), float32(math.MaxFloat32), float32(1)/3*3 == 1, uint8(254.0+1))
	fmt.Println(float32(0x1.000001p0), float32(0x1.0000010000001p0), float64(0x1.00000000000008p0), float64(0x1.000000000000081p0), int64(float64(1<<53)))
	fmt.Println(math.Float32bits(1.401298464324817e-45), math.Float32bits(0.7e-45), math.Float32bits(0.71e-45))
}

func main() {
	fmt.Println(Four, Bigger/Huge/Huge/Huge, One == 1, Tinier, Big, Digits, Prime, float64(Neg), Mask, Umask, Clear, Shift, RShift)
	fmt.Println(Rune, Str, Len, Cplx, Re, Bool, Fdiv, Idiv, Ndiv, Nrem, Exact, Powers)
	fmt.Printf("%T %T %T %T %T %T %T\n", Rune, Four, One, Cplx, Re, Bool, Str)
	fmt.Println(i8, u8, f32, f64, c64, dur, second, i8/2, u8/2, f32*3 == 1, dur/2, second*Four)
	untyped()
	comparisons()
	rounding()
}
