// Structs: identity of types, embedding and promotion, tags, comparison, copies, blank and empty fields.
package main

import (
	"errors"
	"fmt"
)

type empty struct{}
type blank struct {
	_ int
	a int
	_ string
	b string
}
type base struct {
	id   int
	name string
}

func (b base) ID() int        { return b.id }
func (b *base) SetID(n int)   { b.id = n }
func (b base) String() string { return fmt.Sprint("base ", b.id) }
func (b *base) self() *base   { return b }

type mid struct {
	base
	*extra
	name string
}
type extra struct {
	note string
	deep
}
type deep struct{ level, id int }

func (d deep) Level() int    { return d.level }
func (d *deep) raise()       { d.level++ }
func (e extra) Note() string { return e.note }

type top struct {
	mid
	fmt.Stringer
	error
	count int
}
type num int

func (n num) twice() num { return n * 2 }
func (n *num) inc()      { *n++ }

type withNum struct {
	num
	*float
	fn
	list
}
type float float64
type fn func(int) int
type list []int

func (f float) half() float { return f / 2 }
func (f fn) call(n int) int { return f(n) }
func (l list) sum() (s int) {
	for _, v := range l {
		s += v
	}
	return
}
func (l *list) add(n int) { *l = append(*l, n) }

type alias = base
type withAlias struct {
	alias
	b alias
}
type node struct {
	next  *node
	child []node
	kids  map[string]node
	f     func(node) node
	val   int
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func promotion() {
	m := mid{base{1, "base"}, &extra{"note", deep{5, 6}}, "mid"}
	fmt.Println(m.name, m.base.name, m.base.id, m.ID(), m.level, m.Level(), m.note, m.Note(), m.extra.id, m.id)
	m.SetID(10)
	m.raise()
	m.self().id++
	p := &m
	p.SetID(p.ID() + 1)
	p.extra.deep.raise()
	c := m
	c.SetID(99)
	c.raise()
	fmt.Println(m.ID(), c.ID(), m.level, c.level, p.level, m.String(), c)
	f, g, h := m.ID, m.SetID, (*mid).ID
	g(1)
	fmt.Println(f(), m.ID(), h(&m), mid.Level(m), (*mid).String(p), base.ID(m.base))
	t := top{mid: m, Stringer: m, error: errors.New("err"), count: 1}
	fmt.Println(t.Level(), t.ID(), t.Error(), t.count, t.Stringer.String(), t.mid.String())
	t.Stringer, t.error = nil, nil
	try(func() { fmt.Println(t.Error()) })
	try(func() { t.extra = nil; t.raise() })
	try(func() { fmt.Println(t.Level()) })
	try(func() { fmt.Println(t.note) })
	try(func() { f := t.Note; f() })
	half := float(3)
	w := withNum{2, &half, func(n int) int { return n * n }, list{1, 2}}
	w.inc()
	w.add(5)
	*w.float *= 3
	fmt.Println(w.twice(), w.half(), w.call(4), w.sum(), w.num, w.list, len(w.list), w.fn(3))
	v := w
	v.inc()
	v.list[0] = 100
	fmt.Println(w.num, v.num, w.sum(), v.sum())
	wa := withAlias{alias{1, "a"}, base{2, "b"}}
	wa.SetID(7)
	fmt.Println(wa.id, wa.alias.name, wa.b.ID(), wa.alias == alias{7, "a"})
	var iface interface {
		ID() int
		SetID(int)
	} = &m
	iface.SetID(55)
	fmt.Println(iface.ID(), m.id)
	an := struct {
		*mid
		x int
	}{&m, 1}
	an.SetID(66)
	fmt.Println(an.ID(), m.id, interface{ ID() int }(an).ID())
}

func identity() {
	type T struct {
		A int `json:"a"`
		b string
	}
	type U struct {
		A int
		b string
	}
	t := T{1, "x"}
	u := U(t)
	u.A++
	s := struct {
		A int `other:"tag"`
		b string
	}(t)
	s.b = "s"
	pu := (*U)(&t)
	pu.A = 50
	fmt.Println(t, u, s, T(u), T(s) == t, *pu)
	an := struct {
		A int `json:"a"`
		b string
	}{3, "an"}
	t = an
	an.A = 4
	var i any = an
	_, isT := i.(T)
	_, isAn := i.(struct {
		A int `json:"a"`
		b string
	})
	_, isNoTag := i.(struct {
		A int
		b string
	})
	fmt.Println(t, isT, isAn, isNoTag, an == struct {
		A int `json:"a"`
		b string
	}{4, "an"}, t != an)
	fmt.Printf("%T %T %v %+v %#v\n", an, t, an, an, struct{ X, Y any }{1, nil})
	x := []struct{ a, b int }{{1, 2}, {3, 4}}
	y := map[struct{ a int }]struct{ b []int }{{1}: {[]int{2}}}
	z := [...]*struct{ p *int }{{new(int)}, nil}
	fmt.Println(x, y, *z[0].p, z[1] == nil, x[0] == struct{ a, b int }{1, 2})
	{
		type T struct{ A string }
		fmt.Printf("%v %T %v\n", T{"inner"}, T{}, any(T{"a"}) == any(struct{ A string }{"a"}))
	}
}

func comparing() {
	a, b := blank{a: 1, b: "x"}, blank{a: 1, b: "x"}
	fmt.Println(a == b, a == blank{}, empty{} == empty{}, struct{}{} == empty{}, any(empty{}) == any(empty{}), any(empty{}) == any(struct{}{}))
	type inner struct {
		f float64
		i any
		e error
		p *int
		c chan int
		a [2]string
	}
	e := errors.New("e")
	n := new(int)
	ch := make(chan int)
	x := inner{1, "s", e, n, ch, [2]string{"a"}}
	y := x
	fmt.Println(x == y, &x == &y, x != inner{}, any(x) == any(y))
	y.i = 5
	fmt.Println(x == y)
	m := map[inner]int{x: 1, y: 2, {}: 3}
	m[x]++
	fmt.Println(len(m), m[x], m[y], m[inner{}], m[inner{f: 9}])
	y.i, x.i = []int{1}, []int{1}
	try(func() { fmt.Println(x == y) })
	try(func() { fmt.Println(m[x]) })
	x.f = 2
	fmt.Println(x == y)
	y.i = 1
	x.f = 1
	fmt.Println(x == y)
	try(func() { fmt.Println(any(struct{ f func() }{}) == any(struct{ f func() }{})) })
	try(func() { fmt.Println(any(node{}) == any(node{})) })
	try(func() { fmt.Println(any(node{}) == any(1)) })
	try(func() { _ = map[any]int{node{}: 1} })
	mb := map[blank]int{a: 1}
	mb[b]++
	fmt.Println(mb[blank{a: 1, b: "x"}], map[empty]int{{}: 5}[empty{}])
}

func copying() {
	a := base{1, "a"}
	b := a
	p, q := &a, &b
	*p = base{2, "two"}
	*q = *p
	q.id++
	fmt.Println(a, b, p == &a, p == q, *p == *q)
	arr := [2]base{a, b}
	for _, v := range arr {
		v.id = 0
	}
	for i := range arr {
		arr[i].id *= 10
	}
	sl := arr[:]
	for i, v := range sl {
		sl[1].id = 5
		fmt.Print(i, v.id, " ")
	}
	m := map[string]base{"k": a}
	v := m["k"]
	v.id = 1000
	pm := map[string]*base{"k": &a}
	pm["k"].id = 77
	ch := make(chan base, 2)
	ch <- a
	a.id = 78
	ch <- a
	i := any(a)
	a.id = 79
	pi := any(&a)
	j := i.(base)
	j.id = -1
	pi.(*base).name = "via"
	f := func(x base) base { x.id = -5; return x }
	g := func() base { return a }
	r := g()
	r.id = -6
	d := f(a)
	h := a.String
	a.id = 80
	fmt.Println(m, v.id, (<-ch).id, (<-ch).id, i, j, a, r.id, d.id, h(), m["none"])
	var nested struct {
		in struct{ b base }
		ps *struct{ b base }
	}
	nested.in.b = a
	nested.ps = &nested.in
	nested.ps.b.id = 81
	cp := nested
	cp.in.b.id = 82
	fmt.Println(nested.in.b.id, cp.in.b.id, cp.ps.b.id, a.id)
	n := node{val: 1}
	n.next = &n
	n.child = []node{n, {val: 2}}
	n.kids = map[string]node{"a": n.child[1]}
	n.f = func(x node) node { x.val *= 2; return x }
	n2 := n.f(n)
	n.next.next.val = 9
	fmt.Println(n.val, n2.val, n.child[0].val, n2.next.val, n.kids["a"].val, n.child[1].child == nil)
	a, b = b, a
	fmt.Println(a.id, b.id, p.id, q.id)
	arr[0], arr[1] = arr[1], arr[0]
	x, y := arr[0], &arr[0]
	y.id = 1
	fmt.Println(arr[0].id, x.id)
	type pair struct{ l, r *base }
	pr := pair{&base{1, "l"}, &base{2, "r"}}
	pr.l, pr.r = pr.r, pr.l
	*pr.l, *pr.r = *pr.r, *pr.l
	fmt.Println(*pr.l, *pr.r)
	new1, new2 := new(empty), new(base)
	new2.id = 3
	*new2, new2.name = base{4, "four"}, "set"
	fmt.Println(*new1, *new2)
	lits := []*base{{1, "p"}, {id: 2}}
	mm := map[base][]base{{1, "k"}: {{2, "v"}, {}}}
	mp := map[*base]*[]base{lits[0]: {{9, "z"}}}
	fmt.Println(*lits[1], mm, (*mp[lits[0]])[0])
}

func main() {
	promotion()
	identity()
	comparing()
	copying()
}
