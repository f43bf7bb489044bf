// Arrays are values, slices are views; growth, aliasing, the three-index form, conversions between the two.
package main

import "fmt"

type point struct{ x, y int }
type grid [2][3]int
type cells [4]point
type shape interface{ area() int }
type square struct{ n [2]int }

func (s square) area() int { return s.n[0] * s.n[1] }
func (g grid) set(i, j, v int) grid {
	g[i][j] = v
	return g
}
func (g *grid) put(i, j, v int) { g[i][j] = v }
func change(a [3]int) [3]int    { a[0] = 100; return a }
func zero(g grid)               { g = grid{} }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func copies() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	c := change(a)
	p := &a
	d := *p
	p[1] = 20
	(*p)[2]++
	s := a[:]
	s[0] = 7
	e := [...][3]int{a, b, a}
	e[0][0] = -1
	f := e
	f[1][1] = -2
	i := any(a)
	a[0] = 8
	m := map[string][3]int{"a": a}
	a[1] = 88
	ch := make(chan [3]int, 1)
	ch <- a
	a[2] = 888
	g := func() [3]int { return a }
	h := g()
	h[0] = 0
	st := struct{ arr [3]int }{a}
	a[0] = -8
	st2 := st
	st2.arr[0] = 5
	fn := func(x [3]int) { x[0] = 55; a[1] = x[0] }
	fn(a)
	q := &st.arr
	q[1] = 66
	fmt.Println(a, b, c, d, s, e, f, i, m, <-ch, h, st, st2, len(p), cap(p), len(e), len(e[0]))
	var g2 grid
	g3 := g2.set(1, 2, 5)
	g2.put(0, 0, 1)
	zero(g2)
	row := g2[0]
	row[1] = 50
	prow := &g2[1]
	prow[0] = 10
	fmt.Println(g2, g3, row, g2 == g3, g2 == grid{{1}, {10}}, g3[1] == [3]int{0, 0, 5}, grid{} == *new(grid))
	cs := cells{{1, 2}, 3: {3, 4}}
	cs2 := cs
	pc := &cs[0]
	pc.x = 11
	cs2[0], cs2[1] = cs2[1], cs2[0]
	fmt.Println(cs, cs2, cs == cs2, cs != cells{})
	var sh shape = square{[2]int{3, 4}}
	sq := sh.(square)
	sq.n[0] = 30
	fmt.Println(sh.area(), sq.area(), sh == shape(square{[2]int{3, 4}}))
	a, b = b, a
	x := [2][]int{{1}, {2}}
	y := x
	y[0][0] = 100
	y[1] = nil
	fmt.Println(a, b, x, y)
	for i, v := range a {
		a[2] = 1000
		v++
		fmt.Print(i, v, " ")
	}
	for i, v := range &a {
		a[2] = 2000
		fmt.Print(i, v, " ")
	}
	for i := range a {
		a[i] = i
	}
	for i, v := range s {
		s[2] = 3000
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	var nilp *[5]int
	for i := range nilp {
		fmt.Print(i)
	}
	fmt.Println(len(nilp), cap(nilp), len([7]int{}), len([...]string{9: ""}))
	try(func() {
		for i, v := range nilp {
			fmt.Print(i, v)
		}
	})
	try(func() { _ = nilp[:] == nil; fmt.Println(nilp[:] == nil) })
	try(func() { fmt.Println(nilp[2]) })
	type two struct {
		a [2]point
		b [1][1]point
	}
	t := two{}
	u := t
	u.a[1].x, u.b[0][0].y = 1, 2
	pt := &u.a[1]
	w := u
	pt.y = 9
	fmt.Println(t, u, w, t == u, t == two{}, w.a == u.a)
	var iface any = [2]any{1, "x"}
	fmt.Println(iface == any([2]any{1, "x"}), iface == any([2]any{1, 2}), iface.([2]any)[1])
	try(func() { fmt.Println(any([1]any{[]int{}}) == any([1]any{[]int{}})) })
}

var sink any // what is stored here is on the heap, where capacities are as everybody knows them

func caps() {
	var s []int
	sink = &s
	last := -1
	for i := 0; i < 3000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	fmt.Println(cap(append([]byte(nil), "hello"...)), cap(append([]byte("12345678"), 'x')), cap(append([]string{"a"}, "b", "c")), cap(append([]point{{}}, point{}, point{})), cap(append([]struct{}{}, struct{}{})), cap(append([]int32{1, 2, 3}, 4)), cap(append(make([]int, 5, 6), 1, 2)), cap(append([][3]byte{{}}, [3]byte{})), cap(append(make([]float64, 300), 1)))
}

func aliasing() {
	a := []int{0, 1, 2, 3, 4, 5, 6, 7}
	b := a[2:5]
	c := b[1:6]
	d := a[2:4:4]
	b = append(b, 50)
	d = append(d, 40)
	d[0] = -1
	fmt.Println(a, b, c, d, len(b), cap(b), len(c), cap(c), len(d), cap(d))
	e := append(a[:1], a[3:]...)
	fmt.Println(a, e, copy(a[2:], a), a, copy(a, a[3:]), a)
	var n []int
	fmt.Println(n == nil, len(n), cap(n), n[:] == nil, n[0:0:0] == nil, append(n, n...) == nil, append([]int{}, n...) == nil, []int{} == nil, a[:0] == nil, copy(n, a), append(n) == nil)
	f := func(s []int) []int { s[0] = 99; return append(s, 1) }
	g := a[:2:2]
	h := f(g)
	h[0] = 77
	fmt.Println(a[0], g[0], h)
	x := make([]int, 2, 10)
	y := append(x, 1)
	z := append(x, 2)
	fmt.Println(y[2], z[2], x[:3], x[:cap(x)])
	two := [][]int{{1, 2}, {3}}
	two[0] = append(two[0], two[1]...)
	for i := range two {
		two[i][0] *= 10
	}
	sub := two[:1]
	sub = append(sub, []int{8})
	fmt.Println(two, sub)
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[0] = 5
		if i == 1 {
			s = nil
			fmt.Print("nil ")
		}
		fmt.Print(i, v, len(s), " ")
		if s == nil {
			s = []int{4}
		}
	}
	fmt.Println(s)
	s = []int{3: 1, 0: 2, 5}
	i := 0
	i, s[i] = 2, 7
	s[i], i = 8, 0
	fmt.Println(s, i)
	p := &s[1]
	s = append(s, 1, 2, 3, 4, 5)
	*p = 1000
	fmt.Println(s[1], *p)
	q := &s[1]
	t := s[1:]
	*q = 5
	t[0]++
	fmt.Println(s[1], *q, q == &t[0], q == &s[2])
}

func bounds() {
	s := []int{1, 2, 3}
	big := make([]int, 2, 5)
	arr := [3]int{}
	n, neg := 4, -1
	for _, f := range []func(){
		func() { _ = s[n] }, func() { _ = s[neg] }, func() { s[3*n-9] = 1 }, func() { _ = s[n:] }, func() { _ = s[:n] }, func() { _ = s[neg:] }, func() { _ = s[2 : 1+neg] }, func() { _ = big[3:] }, func() { fmt.Println(big[3:n]) }, func() { _ = big[:6] }, func() { _ = big[:][:n+2] },
		func() { _ = s[0:2:n] }, func() { _ = s[0:n:3] }, func() { _ = s[n:3:3] }, func() { _ = s[3 : 3+neg : 3] }, func() { _ = s[:2:neg] }, func() { _ = arr[n] }, func() { _ = arr[n:] }, func() { _ = arr[:n] }, func() { _ = arr[1:n:3] }, func() { _ = (&arr)[neg] },
		func() { _ = [4]int(s) }, func() { _ = (*[4]int)(s) }, func() { fmt.Println([2]int(s), *(*[2]int)(s), (*[0]int)([]int(nil)) == nil, (*[0]int)([]int{}) == nil) }, func() { _ = make([]int, neg) }, func() { _ = make([]int, 1, neg+1) }, func() { _ = make([]int, n, n-1) }, func() { _ = make([]int, int64(1)<<62) },
		func() { var u uint8 = 200; _ = s[u] }, func() { var u uint64 = 1<<64 - 1; _ = s[u] }, func() { _ = s[1<<40*n] }, func() { var np []int; _ = np[0*n] }, func() { var np []int; np[0*n]++ }, func() { s[n] += 1 }, func() { p := &s[n]; _ = p }, func() { s[0], s[n] = 5, 6 }, func() { _ = make([]int, 5, neg) }, func() { _ = make(chan int, neg) }, func() { fmt.Println(len(make(map[int]int, neg))) },
	} {
		try(f)
	}
	fmt.Println(s)
}

func conversions() {
	s := []int{1, 2, 3, 4}
	p := (*[2]int)(s)
	p[0] = 10
	a := [2]int(s)
	a[1] = 20
	q := (*[2]int)(s[2:])
	*q = [2]int{30, 40}
	p2 := (*[2]int)(s)
	type mine [3]int
	m := (*mine)(s)
	m[2]++
	var ps []point = []point{{1, 2}, {3, 4}}
	pp := (*[1]point)(ps[1:])
	pp[0].x = 33
	back := p[:]
	back = append(back, 77)
	fmt.Println(s, a, *q, p == p2, *p == *p2, mine(s), m[1:], ps, back, s, cap(p[:]), cap(m[:1]))
	for i, v := range p {
		p[1] = 500
		fmt.Print(i, v, " ")
	}
	bs := []byte("hello")
	ba := [3]byte(bs)
	bp := (*[5]byte)(bs)
	bp[0] = 'J'
	fmt.Println(string(ba[:]), string(bs), string(bp[1:]), len(bp))
}

func main() {
	copies()
	caps()
	aliasing()
	bounds()
	conversions()
}
