// Scopes: what is declared where, what hides what, predeclared names taken for other things, blank identifiers.
package main

import (
	. "errors"
	"fmt"
	_ "sort"
	str "strings"
)

type int32 struct{ v string }
type error interface{ Code() int }
type failure int

func (f failure) Code() int { return int(f) }

const true = "not a bool"

var nilv = func() (x any) { nil := 5; return nil }()

func len(x string) string { return "len of " + x }
func panic(s ...any)      { fmt.Println("no panic", s) }

var x = "package"
var fmt2 = fmt.Sprint("package level")

func shadows() {
	fmt.Print(x, " ")
	x := x + " local"
	fmt.Print(x, " ")
	{
		x := x + " inner"
		fmt.Print(x, " ")
		x, y := x+"again", x
		_ = y
		fmt.Print(x, " ")
	}
	if x := 5; x > 3 {
		x := x * 2
		fmt.Print(x, " ")
	} else if y := x; y > 0 {
		fmt.Print(x, y)
	}
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Print(x, " ")
	}
	switch x := x + "!"; x {
	case "package local!":
		x := 'c'
		fmt.Print(x, " ")
	}
	func(x int) { fmt.Print(x, " ") }(7)
	var f func(x int) int
	f = func(x int) int {
		if x == 0 {
			return 0
		}
		x, r := x-1, x
		return f(x) + r
	}
	fmt.Println(f(3), x)
}

func redeclare() (err any, n int) {
	a, err := 1, "e1"
	b, err := 2, "e2"
	a, c := 3, 4
	_, d := 5, 6
	if e, err := "inner", "e3"; err != "" {
		_ = e
		b, err = 7, "e4"
	}
	n, f := 8, 9
	p := &a
	a, g := 10, 11
	fmt.Println(a, b, c, d, f, g, *p, err, n)
	return
}

func predeclared() {
	type string int
	var s string = 5
	int := 3
	float64 := func(i string) string { return i * 2 }
	make, new, append := 1, 2, 3
	cap := []interface{}{s, int}
	copy := map[interface{}]bool{s: false}
	any := "any"
	iota := 99
	const (
		c0 = 7
		c1
	)
	nil, false := 0, 1
	byte, rune, uint := "b", 'r', 4.5
	print := func(a ...interface{}) { fmt.Println(a...) }
	min, max, clear, close, delete, complex, real, imag, recover, println := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	print(s, int, float64(s), make+new+append, cap, copy, any, iota, c1, nil, false, byte, rune, uint, min, max, clear, close, delete, complex, real, imag, recover, println, true, int32{"struct"}, len("x"))
	{
		type bool = string
		var b bool = 8
		fmt.Printf("%T %v\n", b, b)
	}
	var e error = failure(4)
	fmt.Println(e.Code(), e)
	panic(1, "two")
	uintptr, comparable := 1, 2
	_, _ = uintptr, comparable
}

func packages() {
	fmt.Println(str.ToUpper("upper"), New("dot import"), fmt2)
	str := "shadowed package"
	fmt.Println(str)
	{
		fmt := struct{ Println func(...any) }{func(a ...any) { println0(a) }}
		fmt.Println("through a variable")
	}
}

func println0(a []any) { fmt.Println("own:", a) }

func locals() {
	type T struct{ a int }
	t1 := T{1}
	{
		type T struct{ b string }
		t2 := T{"x"}
		fmt.Printf("%v %v %T %T\n", t1, t2, t1, t2)
		var i1, i2 any = t1, t2
		_, same := i2.(T)
		fmt.Println(i1 == i2, same)
	}
	type rec struct {
		next *rec
		kids []rec
		m    map[string]rec
	}
	r := rec{next: &rec{}, kids: []rec{{}}, m: map[string]rec{"a": {}}}
	fmt.Println(r.next.next == nil, r.kids, r.m)
	type fn func(fn, int) int
	var g fn = func(f fn, n int) int {
		if n == 0 {
			return 1
		}
		return n * f(f, n-1)
	}
	fmt.Println(g(g, 5))
	const c = 3
	{
		const c, d = c + 1, c * 2
		fmt.Println(c, d)
	}
	var arr [c]int
	fmt.Println(cap(arr))
	type chain chan chain
	ch := make(chain, 1)
	ch <- ch
	fmt.Println(<-ch == ch)
	type m map[string]m
	mm := m{"a": {"b": nil}}
	fmt.Println(mm["a"]["b"] == nil, mm)
	type s []s
	ss := s{{}, {{}}}
	fmt.Println(cap(ss), ss)
	type p *p
	var pp p
	pp = &pp
	fmt.Println(*pp == pp)
	type iface interface{ M() iface }
	var i iface
	fmt.Println(i == nil)
}

func blank(_ int, _ string, _ ...float64) (_ int, _ string) {
	_ = 1
	_, _ = x, 2
	var _ = fmt.Sprint("evaluated")
	var _, b = 1, 2
	const _ = 5
	type _ struct{}
	for _, _ = range []int{1} {
	}
	for _ = range 2 {
	}
	var _ fmt.Stringer
	func(_ int, _ int) {}(1, b)
	if _, ok := map[int]int{}[1]; ok {
	}
	return 3, "blank results"
}

var _ = fmt.Sprint()
var _, okay = map[string]int{"k": 1}["k"]
var _ any = (*failure)(nil)

func _()     { fmt.Println("never") }
func _() int { return 1 }

type _ int
type hasBlank struct {
	_ int
	_ string
	a int
}

func sameNameDifferent() {
	type point struct{ x, y int }
	point1 := point{1, 2}
	{
		point := point{3, 4}
		x := point.x
		point.x, point.y = point.y, x
		fmt.Println(point, point1)
	}
	f := func() func() string {
		x := "captured"
		return func() string {
			defer func() { x += "!" }()
			x := x + "?"
			return x
		}
	}()
	fmt.Println(f(), f())
	a := 1
	g := func() int { a := a + 1; a++; return a }
	h := func() int { a = a + 1; return a }
	fmt.Println(g(), h(), g(), a)
	err := 1
	{
		_, err := 2, 3
		_ = err
	}
	fmt.Println(err)
	var z = func() int { z := 5; return z }()
	fmt.Println(z)
	type T = []T2
	fmt.Println(T{{5}})
	var i interface{ area() int }
	switch i := i.(type) {
	case nil:
		fmt.Println(i == nil)
	}
	select {
	default:
		x := "in select"
		fmt.Println(x)
	}
	i2 := 1
	for i2 := range i2 + 1 {
		fmt.Print(i2, " ")
	}
	for i2 := i2; i2 < 3; i2++ {
		fmt.Print(i2, " ")
	}
	fmt.Println(i2, hasBlank{a: 1}, okay)
}

type T2 struct{ v int }

func main() {
	fmt.Println(nilv, true, x)
	shadows()
	fmt.Println(redeclare())
	predeclared()
	packages()
	locals()
	fmt.Println(blank(1, "", 2))
	sameNameDifferent()
}
