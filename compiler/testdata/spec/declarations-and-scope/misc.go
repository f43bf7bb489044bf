// Blank fields, empty structs, embedded aliases, local types, anonymous structs, function types, variadics, labels on blocks, empty statements.
package main

import "fmt"

type blank struct {
	_ int
	a int
	_ string
	_ [2]int
	b int
}
type base struct{ id int }
type baseAlias = base
type basePtr = *base
type withAlias struct{ baseAlias }
type withPtr struct {
	basePtr
	n int
}
type rec struct {
	self  *rec
	slice []rec
	m     map[string]rec
	f     func(rec) rec
	arr   [1]*rec
}
type mutualA struct{ b *mutualB }
type mutualB struct{ a mutualA }
type fn func(fn, int) int
type list []list
type tree map[string]tree
type ch chan ch
type loopIface interface{ next() loopIface }
type link struct{ n int }

func (l link) next() loopIface {
	if l.n == 0 {
		return nil
	}
	return link{l.n - 1}
}
func (b *base) get() int       { return b.id }
func (b base) with(n int) base { b.id = n; return b }

func variadic(prefix string, xs ...int) string {
	if len(xs) > 0 {
		xs[0]++
	}
	return fmt.Sprint(prefix, xs, len(xs), xs == nil)
}
func anys(xs ...any) int { return len(xs) }
func funcs(fs ...func(int) int) (t int) {
	for i, f := range fs {
		t += f(i)
	}
	return
}
func blanks(_ int, _ string, x int, _ ...int) (_ int, err error) { return x, nil }
func unnamed(int, string) (int, string)                          { return 1, "u" }
func noResult()                                                  {}

var (
	_       = blank{a: 1}
	anon    struct{ x, y int }
	anonArr = [...]struct {
		k string
		v int
	}{{"a", 1}, {"b", 2}}
	anonMap = map[string]struct{ n int }{"x": {1}}
	anonPtr = []*struct{ n int }{{1}, {2}}
	matrix  = [2][3]int{{1, 2, 3}, {4}}
	sparse  = [...]string{2: "c", 0: "a", 5: "f"}
	runesA  = [...]int{'a': 1, 'b': 2}
)

func main() {
	b1, b2 := blank{a: 1, b: 2}, blank{a: 1, b: 2}
	fmt.Println(b1 == b2, b1, blank{}.a)
	m := map[blank]int{b1: 1}
	m[b2]++
	fmt.Println(len(m), m[b1])
	wa := withAlias{base{1}}
	wp := withPtr{&base{2}, 3}
	wa.id++
	wp.id++
	fmt.Println(wa.get(), wa.baseAlias.id, wp.get(), wp.basePtr.id, wp.with(9).id, wp.id)
	r := rec{arr: [1]*rec{nil}}
	r.self = &r
	copied := r
	r.slice = append(r.slice, copied)
	r.m = map[string]rec{"k": {}}
	r.f = func(x rec) rec { x.self = nil; return x }
	fmt.Println(r.self.self == &r, r.f(r).self == nil, r.self != nil, len(r.slice[0].slice), r.m["k"].m == nil)
	a := mutualA{&mutualB{}}
	a.b.a = a
	fmt.Println(a.b.a.b == a.b)
	fact := fn(func(self fn, n int) int {
		if n == 0 {
			return 1
		}
		return n * self(self, n-1)
	})
	fmt.Println(fact(fact, 5))
	l := list{list{}, list{list{}}}
	fmt.Println(len(l), len(l[1]), l)
	t := tree{"a": {"b": nil}}
	fmt.Println(len(t["a"]), t["a"]["b"]["c"] == nil, t)
	c := make(ch, 1)
	c <- c
	fmt.Println(<-c == c)
	n := 0
	for x := loopIface(link{3}); x != nil; x = x.next() {
		n++
	}
	fmt.Println(n)

	type point struct{ x, y int }
	type named = point
	p := named{1, 2}
	{
		type point struct{ z string }
		q := point{"z"}
		fmt.Printf("%v %T %T\n", q, q, p)
	}
	func() {
		type point [2]int
		fmt.Printf("%v %T\n", point{1, 2}, point{})
	}()
	anon.x = 1
	other := anon
	other.y = 2
	var typed struct{ x, y int } = other
	fmt.Println(anon, other == typed, anonArr, anonMap["x"].n, anonPtr[1].n, matrix, len(sparse), sparse[5], len(runesA))
	pts := []struct {
		point
		label string
	}{{point{1, 2}, "a"}, {label: "b"}}
	for _, p := range pts {
		fmt.Print(p.x, p.point, p.label, " ")
	}
	fmt.Println()

	xs := []int{1, 2, 3}
	fmt.Println(variadic("a"), variadic("b", 1), variadic("c", xs...), xs, variadic("d", xs[:0]...), variadic("e", nil...))
	fmt.Println(anys(), anys(nil), anys(nil...), anys(1, "a", nil), anys([]any{1, 2}...), anys(xs))
	fmt.Println(funcs(), funcs(func(i int) int { return i + 1 }, func(i int) int { return i * 10 }))
	fmt.Println(blanks(1, "", 3, 4))
	fmt.Println(unnamed(0, ""))
	noResult()
	var f func(...int) string = func(xs ...int) string { return fmt.Sprint(len(xs)) }
	fmt.Println(f(), f(1, 2), f(xs...))
	v := variadic
	fmt.Println(v("v", 5))
	var e1, e2 empty
	fmt.Println(e1 == e2, e1, &e1 != nil, [3]struct{}{}, len(map[empty]int{e1: 1, e2: 2}))
	set := map[string]struct{}{"a": {}}
	_, ok := set["a"]
	fmt.Println(ok, set)

	if n == 0 {
		goto block
	}
block:
	{
		if n > 4 {
			goto done
		}
		n++
		goto block
	}
done:
	fmt.Println(n)
	fmt.Println()
	{
	}

	for range 0 {
	}
	switch {
	}
	switch x := 5; x {
	}
	switch n {
	default:
	}
	if true {
	} else {
	}
	func() {}()
	var _ int
	_ = n
	_, _ = n, p
	const unused = 1
	var iface interface {
		fmt.Stringer
		comparableTo(int) bool
	}
	fmt.Println(iface == nil)
}

type empty struct{}
