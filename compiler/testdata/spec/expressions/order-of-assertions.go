// Embedded pointers on the left of an assignment of several are followed before anything is assigned; where calls come before assertions.
package main

import "fmt"

type In struct{ n, m int }
type Mid struct{ *In }
type Out struct {
	*Mid
	name string
}
type one struct{ p *int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func say(a ...any) map[string]int {
	fmt.Println(a...)
	return map[string]int{}
}

func first(a, b any) any { fmt.Println("first"); return a }

func main() {
	a, b := &In{1, 2}, &In{3, 4}
	m := Mid{a}
	m.In, m.n = b, 10
	fmt.Println(*a, *b, m.In == b)
	m.n, m.In, m.m = 11, a, 12
	fmt.Println(*a, *b, m.In == a)
	o := Out{&m, "o"}
	o.Mid, o.In, o.n = &Mid{b}, b, 20
	fmt.Println(*a, *b, m.In == b, o.In == b)
	p := &o
	*p, p.n = Out{&Mid{a}, "p"}, 30
	fmt.Println(*a, *b, o.name)
	try("nil", func() {
		q := &Out{}
		*q, q.n = Out{&Mid{a}, "q"}, 40
	})
	fmt.Println(*a)
	x := &Mid{}
	try("nil embedded", func() { *x, x.n = Mid{a}, 50 })
	fmt.Println(*a, x.In == a)
	a.n, b.n = b.n, a.n
	for i, m.n = range []int{7, 8, 9} {
	}
	fmt.Println(i, *a, *b)

	var v any = 1
	try("map", func() { first(v.(map[string]int), say("map")) })
	try("pointer", func() { first(v.(*int), say("pointer")) })
	try("chan", func() { first(v.(chan int), say("chan")) })
	try("func", func() { first(v.(func()), say("func")) })
	try("one", func() { first(v.(one), say("one")) })
	try("array", func() { first(v.([1]*int), say("array")) })
	try("array of two", func() { first(v.([2]*int), say("array of two")) })
	try("string", func() { first(v.(string), say("string")) })
	try("slice", func() { first(v.([]int), say("slice")) })
	try("interface", func() { first(v.(error), say("interface")) })
	try("struct", func() { first(v.(In), say("struct")) })
	try("method", func() { v.(*In).set(len(say("method"))) })
	try("changed", func() {
		var w any = a
		w.(*In).set(func() int { w = b; return 77 }())
		fmt.Println(*a, *b)
	})
	try("generic", func() { generic[*int](v) })
	try("generic int8", func() { generic[int8](v) })
}

var i int

func (i *In) set(n int) { i.n = n }

func generic[T any](v any) { first(v.(T), say("generic")) }

func takes[A, B any](a A, b B) { fmt.Println("takes") }

func init() {
	var v any = 1
	try("map as it is", func() { takes(v.(map[string]int), say("map")) })
	try("pointer as it is", func() { takes(v.(*int), say("pointer")) })
	try("chan as it is", func() { takes(v.(chan int), say("chan")) })
	try("func as it is", func() { takes(v.(func()), say("func")) })
	try("one as it is", func() { takes(v.(one), say("one")) })
	try("array as it is", func() { takes(v.([1]*int), say("array")) })
	try("array of two as it is", func() { takes(v.([2]*int), say("array of two")) })
	try("string as it is", func() { takes(v.(string), say("string")) })
	try("slice as it is", func() { takes(v.([]int), say("slice")) })
	try("interface as it is", func() { takes(v.(error), say("interface")) })
	try("struct as it is", func() { takes(v.(In), say("struct")) })
	try("assigned", func() { x, y := v.(*int), say("assigned"); _, _ = x, y })
	try("literal", func() { x := []any{v.(*int), say("literal")}; _ = x })
	try("typed literal", func() { x := []map[string]int{v.(map[string]int), say("typed literal")}; _ = x })
	try("compared", func() { fmt.Println(v.(*int) == nil, len(say("compared")) == 0) })
	try("result", func() { fmt.Println(results(v)) })
}

func results(v any) (*int, map[string]int) { return v.(*int), say("result") }
