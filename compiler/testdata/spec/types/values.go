// Structs and arrays are values: copied wherever Go copies, shared wherever a pointer says so.
package main

import "fmt"

type in struct{ a, b int }
type out struct {
	in
	n   int
	arr [2]in
	p   *in
	s   []in
	m   map[string]in
	i   any
}

type grid [2][2]int

func (g grid) set(v int) grid     { g[0][0] = v; return g }
func (g *grid) pset(v int)        { g[0][0] = v }
func (o out) change() out         { o.a = 100; o.arr[0].a = 100; o.s[0].a = 100; return o }
func (o *out) pchange()           { o.a = 200; o.arr[0].a = 200; *o.p = in{5, 5} }
func byValue(x in, g grid, o out) { x.a, g[1][1], o.arr[1].b = -1, -1, -1 }
func identity(x in) in            { return x }
func both(x in) (in, *in)         { return x, &x }
func variadic(xs ...in)           { xs[0].a = 77 }
func ptr(x in) *in                { return &x }

type node struct {
	val  in
	next *node
}

type big struct {
	_   int
	x   int
	_   string
	arr [3][2]in
	e   struct{ f, g [2]string }
}

var global = in{1, 2}
var globals = [...]in{{1, 2}, {3, 4}}

func main() {
	x := in{1, 2}
	y := x
	y.a = 10
	fmt.Println(x, y)
	p := &x
	z := *p
	p.a = 20
	fmt.Println(x, z, *p)
	*p = in{30, 31}
	fmt.Println(x)
	x = y
	fmt.Println(*p, p == &x)
	y.b = 99
	fmt.Println(x, *p)

	// Arrays.
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	pa := &a
	pe := &a[1]
	pa[2] = 30
	*pe = 20
	fmt.Println(a, b, *pa, len(pa))
	c := *pa
	a = [3]int{7, 8, 9}
	fmt.Println(*pe, pa[0], c)
	*pe++
	a, b = b, a
	fmt.Println(a, b, *pe)
	g := grid{{1, 2}, {3, 4}}
	h := g
	row := g[0]
	g[0][1] = 20
	prow := &g[1]
	prow[0] = 30
	fmt.Println(g, h, row, g.set(9), g)
	g.pset(7)
	g[0], g[1] = g[1], g[0]
	fmt.Println(g, *prow)
	g[1] = [2]int{0, 1}
	fmt.Println(prow[1], *prow == g[1], g == h)

	// Structs in arrays, slices, maps.
	as := [2]in{{1, 2}, {3, 4}}
	bs := as
	pas := &as[0]
	as[0].a = 100
	bs[1] = in{5, 6}
	fmt.Println(as, bs, *pas)
	as = bs
	fmt.Println(*pas, as == bs)
	s := []in{{1, 2}, {3, 4}}
	t := s
	ps := &s[0]
	t[0].a = 50
	e := s[1]
	e.a = 60
	fmt.Println(s, e, *ps)
	s[0] = in{70, 71}
	fmt.Println(*ps, t[0])
	s[0], s[1] = s[1], s[0]
	fmt.Println(*ps, s)
	s = append(s[:0], in{80, 81})
	fmt.Println(*ps, t)
	copy(t[1:], []in{{90, 91}})
	copy(t, t[1:])
	fmt.Println(*ps, t, s)
	s = append(s, x)
	x.a = -5
	fmt.Println(s)
	u := append([]in(nil), s...)
	u[0].a = 1000
	fmt.Println(s, u)
	m := map[string]in{"x": x}
	x.b = -6
	v := m["x"]
	v.a = 11
	fmt.Println(m, v, x)
	m["x"] = v
	v.a = 12
	fmt.Println(m["x"].a, m["none"])
	ma := map[int][2]int{}
	arr := ma[0]
	arr[0] = 5
	ma[1] = arr
	arr[0] = 6
	fmt.Println(ma, ma[1][0], arr)
	w, ok := m["x"]
	w.a = 13
	fmt.Println(m, w, ok)
	mp := map[in]string{{1, 2}: "a"}
	key := in{3, 4}
	mp[key] = "b"
	key.a = 5
	fmt.Println(len(mp), mp[in{3, 4}], mp[key] == "")
	for k := range mp {
		k.a = 1000
	}
	fmt.Println(mp[in{1, 2}])
	mak := map[[2]int]int{{1, 2}: 3}
	mak[[2]int{1, 2}]++
	fmt.Println(mak)

	// Passing, returning, closures, methods.
	o := out{in: in{1, 2}, arr: [2]in{{3, 4}, {5, 6}}, p: &in{7, 8}, s: []in{{9, 10}}, m: map[string]in{}}
	byValue(x, g, o)
	q := o
	r := o.change()
	fmt.Println(o.a, o.arr, q.s, r.a, r.arr)
	q.pchange()
	fmt.Println(o.in, *o.p, o.arr[0], q.in, q.arr[0])
	i1 := identity(x)
	i1.a = 1
	i2, i3 := both(x)
	i2.a, i3.a = 2, 3
	fmt.Println(x, i1, i2, *i3)
	fmt.Println(ptr(x) == ptr(x), *ptr(x) == x)
	variadic(x, y)
	xs := []in{x}
	variadic(xs...)
	fmt.Println(x, xs)
	f := func() in { return x }
	fx := f()
	fx.a = 444
	x.a = 5
	fmt.Println(f(), fx)
	set := q.pchange
	get := q.in.sum
	q.a = 1
	set()
	fmt.Println(q.a, get())

	// Interfaces hold copies.
	var i any = x
	x.a = 6
	fmt.Println(i, i.(in).a, i == any(in{5, x.b}))
	xi := i.(in)
	xi.a = 7
	fmt.Println(i, xi)
	i = a
	a[0] = -1
	ai := i.([3]int)
	ai[1] = -2
	fmt.Println(i, ai)
	switch k := i.(type) {
	case [3]int:
		k[2] = -3
		fmt.Println(k, i)
	}
	o.i = o.in
	o.a = 55
	fmt.Println(o.i)
	is := []any{x, g}
	x.a = 8
	g[0][0] = 88
	fmt.Println(is...)

	// Channels.
	ch := make(chan in, 2)
	ch <- x
	x.a = 9
	ch <- x
	r1, r2 := <-ch, <-ch
	r1.b = 0
	fmt.Println(r1, r2, x)
	ca := make(chan [2]int, 1)
	sent := [2]int{1, 2}
	ca <- sent
	sent[0] = 3
	fmt.Println(<-ca, sent)

	// range copies arrays and elements.
	ra := [3]int{1, 2, 3}
	for i, v := range ra {
		ra[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &ra {
		ra[2] = 20
		fmt.Print(i, v, " ")
	}
	for i := range ra {
		ra[i]++
	}
	rs := []in{{1, 1}, {2, 2}}
	for _, v := range rs {
		v.a = 100
	}
	var rv in
	for _, rv = range rs {
		rv.b++
	}
	for _, v := range rs {
		rs = append(rs, v)
	}
	fmt.Println(ra, rs, rv)
	for i := range rs {
		p := &rs[i]
		p.a *= 2
	}
	fmt.Println(rs)

	// Composite literals copy, too.
	l := []in{x, x, *p}
	l[0].a = 1
	lm := map[string][1]in{"k": {x}}
	ls := struct {
		v in
		w [1]in
	}{x, [1]in{x}}
	ls.v.a, ls.w[0].a = 2, 3
	fmt.Println(l, lm, ls, x)
	lp := &struct{ in }{x}
	lp.a = 4
	fmt.Println(lp.in, x.a)

	// Pointers to elements and fields of all kinds.
	pf, pb := &o.n, &o.b
	*pf, *pb = 1, 2
	pi := &o.arr[1].a
	*pi = 3
	pm := &o.m
	*pm = nil
	pps := &o.s
	*pps = append(*pps, in{})
	fmt.Println(o.n, o.b, o.arr[1].a, o.m == nil, len(o.s), pf == &o.n, pi == &o.arr[1].a, pb == &o.in.b)
	o = out{}
	fmt.Println(*pf, *pb, *pi, len(*pps))
	pp := &p
	(*pp).a = 12
	*pp = &y
	p.a = 13
	fmt.Println(x.a, y.a, (**pp).a)
	var head *node
	for k := range 3 {
		head = &node{in{k, k}, head}
	}
	for n := head; n != nil; n = n.next {
		n.val.a *= 10
		fmt.Print(n.val, " ")
	}
	fmt.Println()
	n1 := *head
	n1.val.a = -1
	fmt.Println(head.val, n1.val, n1.next == head.next)

	// Globals.
	gp := &global
	ga := &globals[1]
	global = in{10, 20}
	globals = [...]in{{5, 6}, {7, 8}}
	fmt.Println(*gp, *ga)
	gp.a, ga.a = 1, 2
	fmt.Println(global, globals)
	gc := globals
	gc[0].a = 0
	fmt.Println(globals[0], gc[0])

	// Comparison.
	fmt.Println(in{1, 2} == in{1, 2}, in{1, 2} != in{1, 3}, [2]in{{1, 2}} == [2]in{{1, 2}, {}}, struct{ a, b int }{1, 2} == struct{ a, b int }(in{1, 2}))
	b1, b2 := big{x: 1}, big{x: 1}
	fmt.Println(b1 == b2)
	b2.e.g[1] = "z"
	fmt.Println(b1 == b2)
	b1.arr[2][1].b = 5
	b2 = b1
	b2.arr[2][1].b = 6
	fmt.Println(b1.arr[2][1], b2.arr[2][1])
	var anon struct {
		x int
		y struct{ z []int }
	}
	anon2 := anon
	anon2.y.z = append(anon2.y.z, 1)
	anon2.x = 1
	fmt.Println(anon, anon2)
	func(a struct {
		x int
		y struct{ z []int }
	}) {
		a.x = 5
		anon = a
	}(anon2)
	fmt.Println(anon)
	var e1, e2 struct{}
	fmt.Println(e1 == e2, [0]int{} == [0]int{})
	type local struct {
		in
		*node
	}
	lo := local{in{1, 2}, head}
	lo2 := lo
	lo2.a, lo2.val.a = 50, 60
	fmt.Println(lo.in, lo.val, lo2.in, lo2.val)
	// A value behind a pointer is copied by assignment in both directions.
	*head, *head.next = *head.next, *head
	fmt.Println(head.val, head.next == head)
	mat := [2][2]in{{{1, 1}, {2, 2}}, {{3, 3}, {4, 4}}}
	mrow := mat[0]
	mrow[0].a = 9
	mat[1] = mrow
	mrow[1].b = 8
	fmt.Println(mat, mrow)
	for _, row := range mat {
		row[0].a = 1000
		for _, c := range row {
			c.a++
		}
	}
	fmt.Println(mat)
	fn := func() (in, [2]int) { return x, sent }
	f1, f2 := fn()
	f1.a, f2[0] = -1, -1
	fmt.Println(x, sent)
	var arrp *[3]int
	for i := range arrp {
		fmt.Print(i)
	}
	fmt.Println(len(arrp), arrp == nil)
	ps2 := a[:]
	ps2[0] = 1234
	ps3 := pa[1:2]
	ps3[0] = 4321
	fmt.Println(a)
	func(a [3]int) { a[0] = 0; s := a[:]; s[1] = 1; fmt.Println(a) }(a)
	fmt.Println(a)
}

func (x in) sum() int { return x.a + x.b }
