// The built-in functions, with constants, odd types, nil operands and results that are constants themselves.
package main

import (
	"fmt"
	"math"
)

type bytes []byte
type text string
type ints []int
type table map[string]int
type pipe chan int
type arr [4]int
type num float32

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func appends() {
	var n []int
	a := append(n)
	b := append(n, 1)
	c := append(b, n...)
	d := append(ints{1}, []int{2, 3}...)
	e := append([]byte("x"), "yz"...)
	f := append(bytes(nil), text("t")...)
	g := append([]any{}, 1, "a", nil, []int{1})
	h := append([]any{}, g...)
	i := append([][]int{{1}}, nil, []int{2})
	j := append([]error(nil), nil)
	k := append([]arr{}, arr{1}, arr{2})
	l := append(d[:1], d[2:]...)
	fmt.Println(a == nil, b, c, d, string(e), string(f), g, h, i, j, k, l)
	x := []int{1, 2, 3, 4}
	x = append(x[:1], x...)
	fmt.Println(x)
	self := []any{1}
	self = append(self, self...)
	self = append(self, any(self))
	fmt.Println(len(self), self)
	fmt.Printf("%T %T %T\n", d, f, append(ints(nil), 1))
	base := make([]int, 3, 10)
	p := append(base, 1)
	q := append(base, 2)
	r := append(base[:2], 9)
	fmt.Println(p, q, r, base)
	av := arr{1}
	ks := append([]arr{}, av)
	av[0] = 5
	ks2 := append(ks[:0:0], ks...)
	ks2[0][1] = 7
	fmt.Println(ks, ks2)
}

func copies() {
	a := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(a[1:], a), a, copy(a, a[2:]), a, copy(a, ints(nil)), copy([]int(nil), a))
	b := make([]byte, 3)
	fmt.Println(copy(b, "日本"), b, copy(b[1:], text("x")), b, copy(bytes(b), "q"), b)
	s := []arr{{1}, {2}}
	t := make([]arr, 3)
	n := copy(t, s)
	s[0][0] = 100
	fmt.Println(n, t, s)
	m := [][]int{{1}, {2}}
	o := make([][]int, 2)
	copy(o, m)
	o[0][0] = 50
	fmt.Println(m, o, copy(m[:1], m[1:]), m)
}

func lengths() {
	const c = len("constant") + len([3]int{}) + cap([2]string{}) + len(arr{})
	var array [c]int
	pa := &array
	s := make([]int, 2, 7)
	ch := make(chan int, 3)
	ch <- 1
	m := table{"a": 1, "b": 2}
	fmt.Println(c, len(array), cap(array), len(pa), cap(pa), len(s), cap(s), len(s[1:]), cap(s[1:]), len(ch), cap(ch), len(m), len("é"), len(text("abc")), len(""))
	var ns []int
	var nm map[int]int
	var nc chan int
	var np *[5]int
	fmt.Println(len(ns), cap(ns), len(nm), len(nc), cap(nc), len(np), cap(np))
	calls := 0
	f := func() [3]int { calls++; return [3]int{} }
	fmt.Println(len(f()), cap(f()), calls, len([2]int{calls, calls}), len([...]string{5: "x"}))
	const d = len([10]float64{imag(2i)})
	fmt.Println(d)
}

func makes() {
	n := 3
	var u8 uint8 = 2
	fmt.Println(len(make([]int, n)), cap(make(ints, n, 5.0)), len(make([]string, u8)), cap(make(chan bool, u8)), len(make(table, n)), make(map[int]int, 0), cap(make(pipe)), make([]int, 'a'-96), len(make([]byte, 1e3)), make([]arr, 1), make([]*int, 1)[0] == nil, make([]func(), 1)[0] == nil, make([]any, 2), make([][]int, 1)[0] == nil, make([]map[int]int, 1)[0] == nil)
	p := new(int)
	*p++
	q := new(arr)
	q[1] = 2
	r := new(map[string]int)
	s := new(struct{ a, b int })
	s.b = 5
	t := new([]int)
	*t = append(*t, 1)
	u := new(*int)
	*u = p
	v := new(func() int)
	*v = func() int { return **u }
	w := new(chan int)
	x := new(any)
	*x = 5
	y := new(num)
	*y = 1.1
	z := new(n + 4)
	zz := new("str")
	*zz += "ing"
	fmt.Println(*p, *q, *r == nil, *s, *t, **u, (*v)(), *w == nil, *x, *y, new(int) == new(int), *z, *zz)
	for _, f := range []func(){func() { _ = make([]int, n-4) }, func() { _ = make([]int, 2, n-2) }, func() { _ = make(chan int, n-4) }, func() { _ = make([]int, uint64(math.MaxUint64)-uint64(n)) }, func() { fmt.Println(make(map[int]int, n-4)) }} {
		try(f)
	}
}

func minmax() {
	a, b := 3, 7
	f, g := float32(1.5), float32(math.NaN())
	const c = min(1, 2.5, 'a')
	const d = max("a", "b", "ab")
	var u uint8 = max(5, 200)
	fmt.Println(min(a, b), max(a, b, 5), min(f, 1), max(f, g), min(g, f), c, d, u, min("b", "a"), max(a, 3.0), min(a), max(text("x"), "y"), min(num(2), 1.5), max(-0.0, 0.0), min(int64(math.MinInt64), 0), max(uint64(math.MaxUint64), 1), min(1<<62, 1<<61))
	fmt.Printf("%T %T %T %T\n", min(a, 1), max(f, 1), c, min(1, 2.0))
	z, nz := 0.0, math.Copysign(0, -1)
	fmt.Println(1/min(z, nz), 1/max(nz, z), min(math.Inf(1), z), max(math.Inf(-1), nz), math.IsNaN(max(math.Inf(1), math.NaN(), 1)))
	calls := ""
	t := func(s string, i int) int { calls += s; return i }
	fmt.Println(min(t("a", 3), t("b", 1), t("c", 2)), calls)
}

func clears() {
	s := []int{1, 2, 3}
	clear(s[1:])
	m := map[float64]int{1: 1, math.NaN(): 2}
	clear(m)
	st := []arr{{1}, {2}}
	p := &st[1]
	clear(st)
	var nm map[int]int
	var ns []int
	clear(nm)
	clear(ns)
	ms := []map[string]int{{"a": 1}}
	first := ms[0]
	clear(ms)
	t := table{"x": 1}
	clear(t)
	fmt.Println(s, m, len(m), st, *p, nm, ns, ms, first, t)
	d := map[[2]int]string{{1, 2}: "x"}
	delete(d, [2]int{1, 2})
	delete(d, [2]int{9, 9})
	delete(nm, 5)
	var k any = "key"
	e := map[any]int{k: 1, 5: 2}
	delete(e, "key")
	delete(e, int8(5))
	fmt.Println(d, e)
	try(func() { delete(e, []int{}) })
	try(func() { var ne map[any]int; delete(ne, []int{}) })
}

func complexes() {
	var f32 float32 = 1.5
	c := complex(f32, 2)
	d := complex(1, 2.5)
	const e = complex(1, 2)
	const r, i = real(e), imag(e)
	var x int = real(e) + imag(3i)
	fmt.Printf("%T %T %T %T %v %v %v\n", c, d, real(c), imag(d), r, i, x)
	type cx complex64
	z := cx(c)
	fmt.Printf("%T %v %T\n", z, real(z), real(z))
}

func closes() {
	c := make(chan int, 2)
	c <- 1
	close(c)
	v, ok := <-c
	w, ok2 := <-c
	fmt.Println(v, ok, w, ok2, len(c))
	var s chan<- int = make(chan int)
	close(s)
	try(func() { close(c) })
	try(func() { c <- 1 })
	try(func() { var n chan int; close(n) })
}

func prints() {
	println()
	println(1, -1, uint8(200), "s", 'a', true, nil == any(nil), 1.5, float32(0.1), 1e100, -0.0, 1i, text("t"), num(2), math.Inf(1), math.NaN())
	print("a", "b", 1, 2, "\n")
	print(1.0, " ", 100000000.0, " ", 1e21, " ", 123456789.123, "\n")
	println(int64(math.MinInt64), uint64(math.MaxUint64), 1<<40, []int(nil) == nil, "é\xff")
	const big = 1 << 62
	println(big, 'x'+1, 2+3i, "a"+"b", 3/2, 3/2.0)
}

func main() {
	appends()
	copies()
	lengths()
	makes()
	minmax()
	clears()
	complexes()
	closes()
	prints()
}
