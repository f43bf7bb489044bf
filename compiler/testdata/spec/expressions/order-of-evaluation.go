// Calls, receives and operators happen from left to right; what is only read is read when gc reads it.
package main

import "fmt"

var trace []string

func t(s string) string       { trace = append(trace, s); return s }
func n(i int) int             { trace = append(trace, fmt.Sprint(i)); return i }
func p(i *int) *int           { trace = append(trace, "p"); return i }
func b(v bool, s string) bool { trace = append(trace, s); return v }
func show(values ...any)      { fmt.Println(append([]any{trace}, values...)...); trace = nil }
func f2(i int) (int, int)     { trace = append(trace, "f2"); return i, i + 1 }
func sl(s []int) []int        { trace = append(trace, "sl"); return s }
func mp(m map[string]int) map[string]int {
	trace = append(trace, "mp")
	return m
}

type obj struct {
	v    int
	next *obj
}

func (o obj) val(i int) obj   { trace = append(trace, fmt.Sprint("val", i)); o.v += i; return o }
func (o *obj) ptr(i int) *obj { trace = append(trace, fmt.Sprint("ptr", i)); o.v += i; return o }
func mk(i int) *obj           { trace = append(trace, fmt.Sprint("mk", i)); return &obj{v: i} }
func try(f func()) {
	defer func() { show(recover()) }()
	f()
}

func operands() {
	show(n(1) + n(2)*n(3) - n(4)/n(5))
	show(b(true, "a") && b(false, "b") || b(true, "c") && !b(false, "d"))
	show(b(false, "a") && b(true, "never"), b(true, "x") || b(true, "never"))
	show([]int{n(1), n(2), 5: n(3)}, map[string]int{t("a"): n(1), t("b"): n(2)}, obj{v: n(9), next: mk(1)}.next.v)
	show(sl([]int{1, 2, 3})[n(1)], mp(map[string]int{"k": 5})[t("k")], sl([]int{1, 2, 3, 4})[n(1):n(3):n(4)])
	show(mk(1).ptr(n(2)).val(n(3)).ptrOf().ptr(n(4)).v, "str"[n(1)], *p(new(int))+n(1))
	show(func(i, j int) int { return i*10 + j }(f2(1)))
	show(fmt.Sprint(n(1), t("two"), n(3)), t("x")+t("y")+t("z") == t("xyz"), -n(1), ^n(2), !b(true, "not"))
	c := make(chan int, 3)
	c <- n(1)
	c <- n(2)
	show(<-c-n(3), <-c, len(c))
	show(any(n(1)).(int)+n(2), [2]int{n(0), n(1)}[n(1)], len([]int{n(1)}), func() int { return n(7) }()+n(8))
}

func (o obj) ptrOf() *obj { trace = append(trace, "ptrOf"); return &o }

func changed() {
	a := 1
	f := func() int { a++; return a }
	x := []int{a, f()}
	m := map[int]int{a: 1, a: 2}
	k := map[int]int{a: f()}
	show(x, len(m), len(k), a)
	a = 1
	y := a + f()
	z := f() + a
	w := a*10 + f()*100 + a
	show(y, z, w)
	a = 1
	arr := [3]int{1, 2, 3}
	g := func() int { arr[0] = 100; return 1 }
	h := arr[0] + g()
	i := g() + arr[0]
	show(h, i, arr)
	s := []int{1, 2, 3}
	cut := func() int { s = s[:1]; return 0 }
	try(func() { show(s[2] + cut()) })
	s = []int{1, 2, 3}
	try(func() { show(cut() + s[2]) })
	o := obj{v: 1}
	ch := func() int { o.v = 50; return 1 }
	show(o.v+ch(), ch()+o.v, o.val(ch()).v, obj{v: 5}.v+ch())
	po := &obj{v: 1}
	repl := func() int { po = &obj{v: 70}; return 1 }
	show(po.v+repl(), po.ptr(repl()).v, po.v)
	var e any = 1
	chg := func() string { e = "s"; return "" }
	show(fmt.Sprint(e, chg(), e))
	str := "a"
	cs := func() string { str += "b"; return str }
	show(str+cs(), cs()+str, str == cs(), []string{str, cs(), str})
	fn := func(i int) int { return i }
	swap := func() int { fn = func(i int) int { return -i }; return 5 }
	show(fn(swap()), fn(swap()))
	mm := map[string]int{"a": 1}
	grow := func() int { mm["a"]++; return 0 }
	show(mm["a"]+grow(), mm["a"], len(mm)+grow())
	var nilm map[string]int
	mkm := func() int { nilm = map[string]int{"z": 3}; return 0 }
	show(nilm["z"]+mkm(), nilm["z"])
}

func assignments() {
	i := 0
	a := []int{10, 20, 30}
	i, a[i] = 1, 2
	show(i, a)
	a[i], i = 5, 2
	show(i, a)
	a[0], a[0] = 1, 2
	show(a)
	a[n(1)], a[n(2)] = n(3), n(4)
	show(a)
	*p(&a[0]), a[n(1)] = f2(7)
	show(a)
	m := map[string]int{}
	mp(m)[t("k")], sl(a)[n(0)] = n(1), n(2)
	show(m, a)
	mp(m)[t("k")] += n(5)
	sl(a)[n(1)]++
	*p(&a[2]) <<= n(2)
	show(m, a)
	x, y := 1, 2
	x, y = y, x+y
	x, y = y, x+y
	show(x, y)
	o := &obj{v: 1, next: &obj{v: 2, next: &obj{v: 3}}}
	o, o.next, o.next.next = o.next, o.next.next, o
	show(o.v, o.next.v, o.next == o.next.next)
	a, a[0] = []int{7, 8}, 99
	show(a)
	var q *int
	try(func() { *q, i = 1, 99 })
	show(i)
	try(func() { i, *q = 77, 1 })
	show(i)
	var nm map[string]int
	try(func() { nm[t("a")] = n(1) })
	try(func() { i, nm["a"] = 5, n(6) })
	show(i)
	try(func() { a[n(5)] = n(6) })
	try(func() { a[5], i = n(6), 8 })
	show(i)
	try(func() { a[1], a[n(9)] = n(55), n(66) })
	show(a)
	try(func() { z := 0; i = n(1) / z * n(2) })
	var np *obj
	try(func() { np.v = n(3) })
	try(func() { np.next.v, i = n(3), n(4) })
	try(func() { i = np.v + n(1) })
	arr := [3]int{1, 2, 3}
	j := 0
	for j, arr[j] = range []int{5, 6, 7} {
	}
	show(j, arr)
	for arr[0], j = range []int{5, 6} {
		arr[0] += 10
	}
	show(j, arr)
	var r struct{ a, b int }
	r.a, r.b = f2(3)
	r.a, r.b = r.b, r.a
	show(r)
	s := [][]int{{1}, {2}}
	s[0], s[1], s[0][0] = s[1], s[0], 50
	show(s)
	c := make(chan int, 2)
	var ok bool
	c <- 4
	a[n(0)], ok = <-c
	m[t("ok")], _ = m[t("k")]
	show(a, ok, m)
	_, _ = n(1), n(2)
	_ = *p(&i)
	show()
	op := 1
	op += func() int { op = 10; return 1 }()
	show(op)
	arr[0] = 1
	arr[0] += func() int { arr[0] = 10; return 1 }()
	m["z"] = 1
	m["z"] += func() int { m["z"] = 10; return 1 }()
	o.v = 1
	o.v -= func() int { o.v = 10; return 1 }()
	show(arr[0], m["z"], o.v)
}

func statements() {
	switch x := n(2); n(x) {
	case n(1), n(2), n(3):
		show("matched")
	case n(4):
	}
	switch {
	case b(false, "c1"), b(true, "c2"), b(true, "never"):
		show()
	}
	for i := n(0); i < n(2); i += n(1) {
	}
	show()
	for range sl([]int{1, 2}) {
		n(9)
	}
	show()
	defer func(s string) { fmt.Println("deferred", s); trace = nil }(t("arg") + t("2"))
	defer mk(1).next.maybe(n(2))
	func(args ...int) { show(len(args)) }(n(1), n(2))
	if x, y := n(1), n(2); x < y && b(true, "cond") {
		show()
	}
	c1, c2 := make(chan int, 1), make(chan int, 1)
	cf := func(c chan int, s string) chan int { t(s); return c }
	select {
	case cf(c1, "c1") <- n(1):
	case cf(nil, "c2") <- n(2):
	case <-cf(c2, "c3"):
	}
	show(len(c1), len(c2))
	select {
	case sl([]int{0})[n(0)] = <-cf(c1, "recv"):
	}
	show()
	return
}

func (o *obj) maybe(i int) { fmt.Println("maybe", o == nil, i) }

func results() (i, j int) {
	defer func() { i *= 10; j++ }()
	i = 1
	return j + 5, i
}

var va = vb + n(1)
var vb = n(2) * vc
var vc, vd = f2(3)

func main() {
	show(va, vb, vc, vd)
	operands()
	changed()
	assignments()
	statements()
	fmt.Println(results())
}
