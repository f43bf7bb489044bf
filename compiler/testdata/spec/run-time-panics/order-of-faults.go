// Of two parts of a statement that panic, which one does it first: calls, then what the run time is given, then the right side, then the target.
package main

import "fmt"

type T struct {
	f, g int
	q    *T
	a    [4]int
	b    []int
	s    string
	c    chan int
	p    pair
}
type pair struct{ a, b int }
type M interface{ M(int) int }

// Inlined, a call would have its operands in another order.
//
//go:noinline
func (t *T) ptr(a, b int) int { return a + b }

//go:noinline
func (t T) val(a int) int { return a }

// Indices out of range that can be told apart.
var i1, i2, i3 = 91, 92, 93
var z, minus = 0, -1
var log []any

//go:noinline
func note(n int) int { log = append(log, n); return 1 }

//go:noinline
func boom(n int) int { panic(fmt.Sprint("boom ", n)) }

//go:noinline
func here(n int) *T { log = append(log, n); return &T{} }

//go:noinline
func list(n int) []int { log = append(log, n); return []int{1} }

//go:noinline
func two(n int) (int, int) { return n, n }

//go:noinline
func sum(a, b int) int { return a + b }

//go:noinline
func all(n int, a ...any) int { return n + len(a) }

func try(name string, f func()) {
	log = nil
	defer func() { fmt.Println(name+":", recover(), log) }()
	f()
}

func main() {
	s, str := []int{1, 2, 3}, "abc"
	ss := [][]int{{1}, {2, 3}}
	strs := []string{"a"}
	var nt *T
	t := &T{}
	var np *int
	var npp **int
	var npa *[4]int
	m, nm := map[int]int{1: 1}, map[int]int(nil)
	ma := map[any]int{1: 1}
	var nma map[any]int
	e, bad := any("e"), any([]int{1})
	an := []any{1, "b"}
	tt := []pair{{}, {}}
	sp := []*T{{}, nil}
	tf := []T{{}}
	chs := []chan int{nil}
	fs := []func(int) int{nil}
	var nf func(int) int
	var ni M
	closed := make(chan int)
	close(closed)

	// The right side before what leads to the target.
	try("element of element", func() { ss[i1][0] = 1 / z })
	try("field of field", func() { nt.q.f = 1 / z })
	try("element of a field", func() { nt.b[0] = 1 / z })
	try("pointer to a pointer", func() { **npp = 1 / z })
	try("assertion", func() { ss[i1][0] = e.(int) })
	try("conversion to an array", func() { nt.a = [4]int(s[:2]) })
	try("pointer to an array", func() { ss[i1][0] = (*[4]int)(s[:2])[0] })
	try("field of an element", func() { tf[i1].f = s[i2] })
	try("field of a pointer in a slice", func() { sp[s[i1]].f = int(str[i2]) })
	try("pure call", func() { nt.b[0] = boom(1) })
	try("call, outermost index", func() { s[i1] = boom(1) })
	try("struct", func() { tt[i1] = pair{s[i2], 1 / z} })
	try("struct of nil", func() { nt.p = tt[i1] })
	try("array of nil", func() { npa[i1] = s[i2] })
	try("nil array before its index", func() { npa[i1] = 1 })
	try("index that is computed", func() { s[s[i1]+1] = 1 / z })
	try("index that is an element", func() { s[s[i1]] = 1 / z })
	try("assertion in the target", func() { e.(*T).f = 1 / z })
	try("slice in the target", func() { s[i1:][0] = 1 / z })
	try("call in the target", func() { here(1).q.f = 1 / z })
	try("same pointer", func() { nt.b[i1] = nt.f })
	try("append", func() { nt.b = append(ss[i1], s[i2]) })
	try("append of all", func() { nt.b = append(ss[i1], ss[i2]...) })
	try("box", func() { an[i1] = s[i2] })

	// Maps take the value first.
	try("key", func() { m[s[i1]] = e.(int) })
	try("nil map", func() { nm[1] = 1 / z })
	try("map of nil", func() { nt.q.b[m[s[i1]]] = 1 / z })
	try("unhashable key", func() { ma[bad] = 1 / z })
	try("key by address", func() { ma[any(s[i1])] = s[i2] })
	try("element += ", func() { nm[s[i1]] += 1 / z })
	try("element /= ", func() { m[s[i1]] /= s[i2] })
	try("element %= of nil", func() { nma[bad] %= 1 })
	try("unhashable of nil ++", func() { nma[bad]++ })
	try("unhashable of empty ++", func() { (map[any]int{})[bad]++ })

	// op= looks at the target first.
	try("+=", func() { s[i1] += 1 / z })
	try("/=", func() { nt.f /= z })
	try("%= call", func() { s[i1] %= note(1) })
	try("nil array ++", func() { npa[i1]++ })
	try("index computed, op=", func() { (*npa)[1/z] += 1 })
	try("string +=", func() { strs[i1] += string(rune(1 / z)) })
	try("strings +=", func() { strs[i1] += "x" + nt.s })

	// Several assignments.
	try("nil pointer, nil map", func() { *np, m[1] = 5, 1/z })
	try("nil map, then a value", func() { i, s := i1, s; _, nm[1] = 5, s[i] })
	fresh := map[int]int{}
	try("the element is made", func() { i, s, m := i1, s, fresh; _, m[7] = 5, s[i] })
	fmt.Println(len(fresh), s)
	try("assertion to a pointer", func() { var q *T; *np, q = 1, e.(*T); _ = q })
	try("targets", func() { nt.b[i1], tf[i2].f = sp[1].f, 1/z })
	try("targets of a call", func() { nm[1], nt.q.f = two(1) })
	try("calls in targets", func() { s[i1], list(1)[i2] = two(note(2)) })
	try("assertion, ok", func() { ss[i1][0], _ = any(*nt).(int) })
	try("only ok", func() { oks := [][]bool{}; _, oks[i1][0] = ma[bad] })
	try("receive, ok", func() { npa[i1], _ = <-closed })
	try("range", func() {
		for ss[i1][0], nt.q.f = range s {
		}
	})
	try("result", func() { func() (int, int) { return s[i1], s[i2] }() })
	try("results and defers", func() {
		func() (a, b int) { defer func() {}(); return s[i1], s[i2] }()
	})
	try("variables", func() { a, b := s[i1], s[i2:]; _, _ = a, b })

	// Operands.
	try("index + call", func() { _ = s[i1] + note(1) })
	try("index + division", func() { _ = s[i1] + 1/z })
	try("index + key", func() { _ = s[i1] + m[s[i2]] })
	try("division + literal", func() { _ = 1/z + []int{s[i1], 2}[0] })
	try("index + slice", func() { _ = s[i1] + len(s[i2:]) })
	try("bounds before the slice", func() { _ = ss[i1][s[i2]:] })
	try("strings", func() { _ = strs[i1] + string(rune(s[i2])) })
	try("strings compared", func() { _ = strs[i1] == strs[i2] })
	try("interfaces compared", func() { _ = an[i1] == an[i2] })
	try("interface and value", func() { _ = an[i1] == s[i2] })
	try("structs compared", func() { _ = tt[i1] == pair{s[i2], 1} })
	try("and", func() { _ = s[i1]+1 > 0 && note(1) > 0 })
	try("arguments", func() { sum(s[i1], note(s[i2])) })
	try("variadic", func() { all(s[i1], e, s[i2]) })
	try("nil function", func() { nf(1 / z) })
	try("function in a slice", func() { fs[i1](1 / z) })
	try("nil interface", func() { ni.M(s[i1]) })
	try("method by value", func() { nt.val(s[i1]) })
	try("method by pointer", func() { sp[i1].ptr(s[i2], note(1)) })
	try("literal", func() { _ = T{g: s[i1], f: 1 / z} })
	try("map literal", func() { _ = map[int]int{s[i1]: s[i2], note(3): 1} })
	try("send", func() { chs[i1] <- s[i2] })
	try("send what has no address", func() { nt.q.c <- e.(int) })
	try("send to a field of nil", func() { t.q.c <- 1 / z })
	try("delete", func() { delete(m, fs[i1](1/z)) })
	try("copy", func() { copy(ss[i1], s[i2:]) })
	try("make", func() { _ = s[i1] + len(make([]int, minus)) })
	try("select", func() {
		select {
		case chs[i1] <- s[i2]:
		case chs[0] <- len(s[i3:]):
		}
	})
	try("defer", func() { defer sum(s[i1], 1/z) })
	try("switch", func() {
		switch s[i1] {
		case s[i2]:
		}
	})
}
