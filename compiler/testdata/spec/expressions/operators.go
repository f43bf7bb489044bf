// Operators: precedence and associativity, booleans and strings, comparison of everything comparable, op-assignment on everything assignable.
package main

import (
	"fmt"
	"math"
)

type flag uint8
type ratio float64
type word string
type yes bool
type id [4]byte
type cmpl complex128
type holder struct {
	i  int8
	u  uint16
	f  float32
	s  string
	a  [2]int32
	p  *int64
	m  map[string]uint8
	c  complex64
	sl []uint32
}

const (
	fA flag = 1 << iota
	fB
	fC
)

func (f flag) has(g flag) bool { return f&g != 0 }
func t(s string, v bool) bool  { fmt.Print(s); return v }

func precedence() {
	a, b, c, d := 7, 3, 2, 5
	fmt.Println(a+b*c-d, a-b-c, a/b/c, a/b*c, a%b*c, a*b%c, a<<1+1, a&b+1, a|b&c, a^b&c|d, a&^b^c, -a%b, ^a&b, a-b<<c, 1<<2<<3, 100>>1>>2)
	fmt.Println(a == 7 && b != 4 || c > 3, a < b == false, !(a < b) && c <= d, a+b > c*d == (a > 1), a&1 == 1, a|8 == 15, -a < +b, ^a == -8)
	fmt.Println(t("1", true) || t("2", false) && t("3", true), t("4", false) && t("5", true) || t("6", true), !t("7", false) == t("8", true))
	p := &a
	fmt.Println(*p**p, *p / *p, -*p, *p-b, b-*p, *&a, &*p == p, *p&*p, *p<<uint(*p&3))
	u, v := uint(7), uint(3)
	fmt.Println(u-v-1, v-u, -u>>60, ^u>>60, u/v*v+u%v == u, ^v&^u)
	x, y := 7.5, -2.0
	fmt.Println(x/y, -x*y, x-y*2, x > y != (y > x), +x, -(-x))
	var f flag = fA | fC
	fmt.Println(f, f.has(fB), f&^fA, f^fB, f<<6, ^f, f.has(fA|fB), f == 5)
	fmt.Println(ratio(1)/3, word("a")+"b" > "ab", yes(true) && !yes(a < b), cmpl(1i)*1i)
}

func comparisons() {
	var i1, i2 any = 1, 1
	var e error
	var p, q *int
	var f func()
	var m map[int]int
	var s []int
	c1, c2 := make(chan int), make(chan int)
	c3 := c1
	fmt.Println(i1 == i2, e == nil, p == q, f == nil, m == nil, s == nil, c1 == c2, c1 == c3, nil == e, nil != s)
	fmt.Println(id{1, 2} == id{1, 2, 0}, id{1} != id{}, [2]string{"a"} == [2]string{"a", ""}, struct{ a, b any }{1, "x"} == struct{ a, b any }{1, "x"}, [0]int{} == [0]int{}, [1][1]float64{{math.NaN()}} == [1][1]float64{{math.NaN()}})
	fmt.Println("a" < "b", "a" < "B", "" < "a", "é" > "z", "abc" < "abd", "ab" < "abc", word("x") >= "x")
	fmt.Println(1.0 < 2, math.Inf(-1) < -math.MaxFloat64, math.NaN() != math.NaN(), !(math.NaN() <= 1), 0.0 == math.Copysign(0, -1))
	fmt.Println(true == !false, yes(true) != false, 1+2i == 1+2i, 1i != -1i)
	var u8 uint8 = 255
	var i8 int8 = -1
	fmt.Println(u8 > 100, i8 < 0, uint8(i8) == u8, int(u8) != int(i8), u8+1 == 0, i8-127 < 0, i8-127-1 > 0)
	var big, big2 int64 = 1<<53 + 1, 1 << 53
	fmt.Println(big == big2, big > big2, big-big2, uint64(1<<63) > uint64(1<<63-1), int64(math.MinInt64) < 0)
}

func assignOps() {
	n := int64(5)
	h := holder{i: 127, u: 65535, f: 0.1, s: "s", a: [2]int32{math.MaxInt32, 1}, p: &n, m: map[string]uint8{"k": 250}, c: 1 + 1i, sl: []uint32{1, 2}}
	h.i++
	h.u += 2
	h.f *= 3
	h.f /= 7
	h.s += "t"
	h.a[0]++
	h.a[1] <<= 31
	*h.p -= 1 << 62
	*h.p *= 4
	h.m["k"] += 10
	h.m["new"]--
	h.c *= h.c
	h.sl[0] -= 2
	h.sl[1] ^= 0xffffffff
	h.sl[1] >>= 4
	h.sl[1] &^= 0xf0
	h.sl[1] %= 1000
	fmt.Println(h.i, h.u, h.f, h.s, h.a, *h.p, h.m, h.c, h.sl)
	k := 0
	idx := func() int { k++; return k - 1 }
	arr := []int{10, 20, 30, 40}
	arr[idx()] += 5
	arr[idx()]++
	arr[idx()], arr[idx()] = arr[idx()-4], 99
	fmt.Println(arr, k)
	ptr := &h
	ptr.i -= -128 / 2
	(*ptr).a[1] |= 1
	pp := &ptr.a[1]
	*pp += math.MaxInt32
	*pp &= 0xff
	hs := []holder{h}
	hs[0].i >>= 1
	hs[0].a[0] /= -1
	mp := map[string]*holder{"x": &hs[0]}
	mp["x"].u %= 7
	mp["x"].s += mp["x"].s
	fmt.Println(h.i, h.a, hs[0].i, hs[0].a, hs[0].u, hs[0].s)
	var x uint8 = 1
	for range 10 {
		x *= 3
	}
	var y int16 = 1
	for range 20 {
		y = y*7 + 3
	}
	var z int32 = 123456789
	z *= z
	z -= math.MinInt32
	w := uint32(1) << 31
	w += w - 1
	w *= w
	var v uint64 = math.MaxUint64
	v *= v
	v -= 2
	v /= 3
	v++
	var r rune = 'z'
	r -= 'a' - 'A'
	b := byte('a')
	b ^= ' '
	var m64 int64 = math.MaxInt64
	m64 += m64
	m64 /= 2
	m64 %= 10
	fmt.Println(x, y, z, w, v, string(r), string(rune(b)), m64)
	str := "a"
	str += str + str
	str = str + "b" + str
	ok := true
	ok = ok && !ok || len(str) > 3
	fmt.Println(str, ok)
	var sh uint = 70
	l, l2 := 1, -1
	l <<= sh
	l2 >>= sh
	var l3 int8 = 1
	l3 <<= 7
	l4 := uint64(1)
	l4 <<= 63
	l4 >>= 62
	fmt.Println(l, l2, l3, l4)
	i, j := 1, 2
	i, j = j, i
	i, j = i+j, i-j
	a := [3]int{1, 2, 3}
	a[0], a[1], a[2] = a[2], a[0], a[1]
	ps := &a
	ps[0], i = i, ps[0]
	fmt.Println(i, j, a)
	var iface any = 5
	iface, old := "s", iface
	fmt.Println(iface, old)
}

func main() {
	precedence()
	comparisons()
	assignOps()
}
