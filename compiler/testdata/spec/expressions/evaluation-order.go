// Calls happen from left to right; everything else in an expression or assignment is read when they are done, as Go's compiler does it.
package main

import "fmt"

type T struct {
	n    int
	s    []int
	next *T
	arr  [2]int
}

var g = 1
var gs = []int{1, 2, 3}
var gt = T{n: 1}
var gm = map[string]int{"a": 1}

func bump() int       { g++; return g }
func grow() int       { gs = append(gs, g); gs[0]++; return len(gs) }
func change() int     { gt.n *= 10; gt.arr[0]++; return gt.n }
func replace() int    { gt = T{n: 7}; return 0 }
func (t *T) inc() int { t.n++; return t.n }
func (t T) val() int  { return t.n }
func (t *T) self() *T { t.n += 100; return t }
func park(n int) int  { c := make(chan int); go func() { g += 10; c <- n }(); return <-c }
func sum(xs ...int) int {
	t := 0
	for _, x := range xs {
		t = t*100 + x
	}
	return t
}
func pick(i int, f func() int) int { return i*1000 + f() }

type memo struct{ list []int }

func (m *memo) build(n int) int {
	m.list = append(m.list, 0)
	i := len(m.list) - 1
	if n > 0 {
		m.list[i] = m.build(n-1) + i
	}
	return m.list[i] + 1
}

var tree []T

func build(depth int) int {
	i := len(tree)
	tree = append(tree, T{})
	if depth > 0 {
		tree[i].n = build(depth-1) + build(depth-1)
		tree[i].arr[1] += build(0)
	}
	return i + 1
}

var total int

func visit(n int) int {
	if n == 0 {
		return 0
	}
	total += visit(n-1) + 1
	return n
}

func locals() {
	x := 1
	inc := func() int { x++; return x }
	fmt.Println(x, inc(), x, inc())
	fmt.Println(x + inc())
	fmt.Println(inc() + x)
	fmt.Println(x*10 + inc()*100 + x)
	x += inc()
	fmt.Println(x)
	x = x + inc()*2
	fmt.Println(x)
	y := x - inc()
	fmt.Println(y, x == inc(), x < inc(), x != inc())
	a := []int{x, inc(), x}
	b := [...]int{x, inc()}
	t := T{n: x, arr: [2]int{inc(), x}}
	fmt.Println(a, b, t.n, t.arr)
	m := map[int]int{x: inc(), inc(): x}
	fmt.Println(len(m), m[x-2] > 0, m[x] > 0)
	s := []int{10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220, 230, 240, 250, 260, 270}
	x = 1
	fmt.Println(s[x]+inc(), s[x:inc()+x], s[x], inc())
	s[x] = inc()
	s[x], s[x+1] = inc(), x
	fmt.Println(s[:8])
	s[x] += inc()
	i := 0
	next := func() int { i++; return i }
	s[i], s[next()], s[i] = next(), i, next()
	fmt.Println(s[:8], i)
	f := func() (int, int) { return x, inc() }
	fmt.Println(f())
	if x < inc() && x > 0 || inc() > 100 {
		fmt.Println("if", x)
	}
	ok := x > 100 || x+inc() > x*2
	fmt.Println(ok, x)
	for j := 0; j+x < inc()+3 && j < 5; j += x - inc() + 2 {
		fmt.Print(j, x, " ")
	}
	switch x {
	case inc() - 1, x:
		fmt.Println("case", x)
	default:
		fmt.Println("default", x)
	}
	switch {
	case x+inc() == 0:
	case x-inc() == 0:
		fmt.Println("zero", x)
	}
	str := "a"
	add := func() string { str += "b"; return str }
	fmt.Println(str + add() + str)
	str += add()
	fmt.Println(str, len(str), add())
	p := &T{n: 1}
	swap := func() int { p = &T{n: 50}; return 1 }
	fmt.Println(p.n + swap() + p.n)
	p.n = swap() + 1
	fmt.Println(p.n)
	p.n += swap()
	fmt.Println(p.n)
	*p, p.n = T{n: 3}, swap()
	fmt.Println(p.n)
	fmt.Println(p.n, p.self().n, p.n, p.inc(), p.val(), *p)
	fmt.Println(sum(p.n, p.inc(), p.n), pick(p.n, func() int { p.n++; return p.n }))
	t = T{n: 1}
	fmt.Println(t.val(), t.inc(), t.val(), t, t.inc())
	fmt.Println(t.n, t.inc(), t.arr)
	u, v := t, t.inc()
	fmt.Println(u.n, v)
	c := make(chan int, 3)
	c <- x + inc()
	fmt.Println(<-c)
	func(a, b, c int) { fmt.Println(a, b, c) }(x, inc(), x)
	defer fmt.Println(x, inc(), x)
	defer func(a, b int) { fmt.Println(a, b) }(x, inc())
	e := any(x)
	change := func() int { e = "changed"; return 1 }
	fmt.Println(e, change())
	fn := func(n int) int { return n }
	other := func() int { fn = func(n int) int { return -n }; return 5 }
	fmt.Println(fn(other()))
	w := [2]int{1, 2}
	set := func() int { w[0] = 9; return w[1] }
	fmt.Println(w[0]+set(), w[0])
	w2, z := w, set()
	fmt.Println(w2, z)
	min := min(x, inc(), x)
	fmt.Println(min, x)
	fmt.Println(append(s[:x:x], inc(), x), len(s[x:inc()]))
}

func parks() {
	fmt.Println(g, park(1), g)
	fmt.Println(g + park(1) + g)
	fmt.Println(gt.n + park(1)*change() + gt.n)
	g += park(1)
	fmt.Println(g)
	gs[g%3] = park(2)
	gt.n, gs[1] = park(3), g
	fmt.Println(gs, gt.n, g)
	x := g
	fmt.Println(x-park(1), g-x)
	fmt.Println(sum(gt.n, park(4), gt.inc(), gt.n))
	gt.arr[g%2] += park(5)
	fmt.Println(gt.arr, gm["a"]+park(1))
	s := []int{g, park(1), g}
	fmt.Println(s)
	if g+park(1) > g*2 || g < park(0) {
		fmt.Println("no")
	}
}

func result() (n int, s string) {
	n = 1
	set := func() string { n = 50; return "set" }
	return n, set()
}

func main() {
	fmt.Println(g, bump(), g, bump())
	fmt.Println(g+bump(), g*bump()+g)
	g += bump()
	fmt.Println(g)
	fmt.Println(gs[0]+grow(), len(gs), grow(), gs[0])
	gs[len(gs)-1] = grow()
	fmt.Println(gs)
	gs[0] += grow()
	gs[grow()-1]++
	fmt.Println(gs)
	fmt.Println(gt.n+change(), gt.n, gt.arr[0]+change())
	gt.arr[0] += change()
	fmt.Println(gt.arr)
	fmt.Println(gt.n + replace() + gt.n)
	var m memo
	fmt.Println(m.build(5), m.list)
	build(3)
	for _, t := range tree {
		fmt.Print(t.n, t.arr[1], " ")
	}
	fmt.Println()
	visit(5)
	fmt.Println(total)
	locals()
	parks()
	fmt.Println(result())
}
