// Method values and method expressions: what they bind and when, through values, pointers, interfaces and embedded fields.
package main

import (
	"fmt"
	"strings"
	"time"
)

type pt struct{ x, y int }

func (p pt) sum(k int) int                  { return (p.x + p.y) * k }
func (p *pt) scale(k int) *pt               { p.x *= k; p.y *= k; return p }
func (p pt) with(x int) pt                  { p.x = x; return p }
func (p pt) many(a int, b ...string) string { return fmt.Sprint(p.x, a, len(b), b) }
func (pt) none()                            { fmt.Println("none") }
func (_ *pt) blank(_ int, _ string) int     { return 5 }

type named []int

func (s named) Len() int    { return len(s) }
func (s *named) push(i int) { *s = append(*s, i) }
func (s named) first() int  { return s[0] }

type fn func(int) int

func (f fn) apply(i int) int { return f(i) }

type arr [3]int

func (a arr) at(i int) int  { return a[i] }
func (a *arr) put(i, v int) { a[i] = v }

type shape interface {
	sum(int) int
}
type outer struct {
	pt
	*inner
	shape2 shape
}
type inner struct{ named }

func (i inner) name() string { return "inner" }

type ifaceEmbed struct{ shape }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func apply(f func(int) int, i int) int { return f(i) }
func get() *pt                         { fmt.Print("get "); return &pt{7, 8} }

func main() {
	p := pt{1, 2}
	f, g, h := p.sum, p.scale, (&p).sum
	p.x = 10
	fmt.Println(f(1), h(1), g(2) == &p, p, f(1))
	e, pe, pv := pt.sum, (*pt).scale, (*pt).sum
	fmt.Println(e(p, 2), pe(&p, 2).y, pv(&p, 1), p, pt.with(p, 5), p)
	pp := &p
	k := pp.sum
	l := pp.scale
	pp = &pt{100, 100}
	fmt.Println(k(1), l(1) == &p, pp.sum(1))
	m := get().sum
	fmt.Println("bound")
	fmt.Println(m(1), m(2))
	fmt.Println(p.many(1), p.many(1, "a", "b"), pt.many(p, 2, []string{"x"}...), p.with(3).with(4).sum(1))
	mv := p.many
	fmt.Println(mv(1, "z"), mv(2, []string{"q", "r"}...))
	pt.none(p)
	p.none()
	(*pt).none(&p)
	fmt.Println(p.blank(1, "x"), (*pt).blank(nil, 1, ""), apply(p.sum, 3), apply(pp.sum, 3))
	fmt.Printf("%T %T %T %T %T\n", pt.sum, (*pt).scale, p.sum, pt.many, shape.sum)

	s := named{1}
	push, ln := s.push, s.Len
	push(2)
	s.push(3)
	(*named).push(&s, 4)
	fmt.Println(s, ln(), named.Len(s), (*named).Len(&s), named{9}.first(), s.first())
	var fv fn = func(i int) int { return i * 3 }
	ap := fv.apply
	fv = nil
	fmt.Println(ap(4), fn.apply(func(i int) int { return -i }, 2))
	try(func() { fv.apply(1) })
	a := arr{1, 2, 3}
	at, put := a.at, a.put
	put(0, 50)
	fmt.Println(at(0), a.at(0), (*arr).at(&a, 0), arr.at(a, 1))

	o := outer{pt: pt{1, 1}, inner: &inner{named{5}}, shape2: p}
	os, oscale, opush, oname := o.sum, o.scale, o.push, o.name
	oscale(4)
	opush(6)
	fmt.Println(os(1), o.sum(1), o.Len(), o.first(), oname(), outer.sum(o, 2), (*outer).scale(&o, 2).x, (*outer).Len(&o), outer.Len(o), o.shape2.sum(1))
	cp := o
	cp.scale(10)
	cp.push(7)
	fmt.Println(o.pt, cp.pt, o.named, cp.named)
	var sh shape = &p
	is := sh.sum
	ie := shape.sum
	sh = pt{0, 1}
	p.x = 0
	fmt.Println(is(1), ie(sh, 5), ie(&p, 1), ie(ifaceEmbed{sh}, 2), ifaceEmbed{p}.sum(1), interface{ sum(int) int }.sum(p, 1))
	es := ifaceEmbed{p}.sum
	fmt.Println(es(2))
	try(func() { var sh shape; f := sh.sum; fmt.Println("unreached", f) })
	try(func() { var np *pt; f := np.sum; fmt.Println("unreached", f) })
	try(func() { var np *pt; f := np.scale; fmt.Println("reached"); f(1) })
	try(func() { var np *outer; f := np.scale; fmt.Println("reached?", f == nil) })
	try(func() { var no outer; f := no.name; fmt.Println("unreached", f) })
	try(func() { var no outer; f := no.push; fmt.Println("unreached", f) })
	try(func() { ie(nil, 1) })
	try(func() { (*pt).sum(nil, 1) })

	defer p.many(1)
	ms := map[string]func(int) int{"sum": p.sum, "expr": func(i int) int { return pt.sum(p, i) }}
	p.y = 1000
	fmt.Println(ms["sum"](1), ms["expr"](1))
	fs := []func() int{}
	for _, v := range []pt{{1, 1}, {2, 2}} {
		fs = append(fs, func() int { return v.sum(1) })
		sc := v.scale
		sc(2)
	}
	fmt.Println(fs[0](), fs[1]())
	var sb strings.Builder
	w := sb.WriteString
	w("built")
	str := sb.String
	w("!")
	d := time.Duration.Seconds
	up := strings.NewReplacer("a", "b").Replace
	fmt.Println(str(), d(1500*time.Millisecond), up("banana"), (time.Second * 90).String())
	done := make(chan string)
	type sender struct{ c chan string }
	send := func(s sender, v string) { s.c <- v }
	go send(sender{done}, "via go")
	fmt.Println(<-done)
	th := thrower{}
	func() {
		defer th.rescue()
		panic("rescued by a method")
	}()
	func() {
		r := th.rescue
		defer r()
		panic("rescued by a method value")
	}()
	func() {
		defer thrower.rescue(th)
		panic("rescued by a method expression")
	}()
	func() {
		var res rescuer = th
		defer res.rescue()
		panic("rescued through an interface")
	}()
	func() {
		defer embedRescue{&th}.rescue()
		panic("rescued by a promoted method")
	}()
}

type thrower struct{}
type rescuer interface{ rescue() }
type embedRescue struct{ *thrower }

func (thrower) rescue() { fmt.Println("recovered:", recover()) }
