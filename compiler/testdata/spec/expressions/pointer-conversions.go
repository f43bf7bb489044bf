// Views: array pointers into slices and struct pointers of another type show the very same memory, however it is reached.
package main

import (
	"fmt"
	"runtime"
)

type pt struct {
	x, y int
	in   struct{ a [2]int }
	s    string
}
type other pt
type third struct {
	x, y int
	in   struct{ a [2]int }
	s    string
}

func (o *other) bump()          { o.x++; o.in.a[0]++ }
func (o other) sum() int        { return o.x + o.y }
func (t *third) String() string { return fmt.Sprint("third ", t.x, t.s) }

func structs() {
	p := &pt{x: 1, s: "s"}
	o := (*other)(p)
	o.bump()
	t := (*third)(o)
	t.s += "!"
	fmt.Println(*p, o.sum(), t, (*pt)(t) == p, (*other)(t) == o, (*pt)(nil) == nil, (*other)((*pt)(nil)) == nil)
	px := &p.x
	ox := &o.x
	*ox = 50
	fmt.Println(px == ox, *px, &o.in == &p.in, &t.in.a[1] == &p.in.a[1])
	var s fmt.Stringer = t
	_, isPt := any(o).(*pt)
	_, isOther := any(o).(*other)
	fmt.Println(s, isPt, isOther, any(t) == any((*third)(p)), any(p) == any((*pt)(o)))
	*o = other{x: 9, y: 8}
	cp := *o
	cp.x = 1
	q := *p
	q.y = 2
	*t, q = third(q), pt(cp)
	fmt.Println(*p, *o, q, cp, pt(*o) == *p)
	m := map[*other]int{o: 1}
	m[(*other)(p)]++
	fmt.Println(m[o], len(m), fmt.Sprintf("%T %T %v", o, t, *t))
	arr := []pt{{x: 1}, {x: 2}}
	for i := range arr {
		(*other)(&arr[i]).bump()
		defer (*other)(&arr[i]).bump()
	}
	f := (*other)(&arr[0]).bump
	f()
	fmt.Println(arr, (*other)(&arr[1]).sum())
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *pt
		(*other)(np).bump()
	}()
	anon := &struct{ x, y int }{1, 2}
	type named struct{ x, y int }
	n := (*named)(anon)
	n.x = 10
	fmt.Println(*anon, *n, (*struct{ x, y int })(n) == anon)
}

func arrays() {
	s := make([]string, 2, 10)
	s = append(s, "c", "d", "e")
	p := (*[3]string)(s)
	q := (*[3]string)(s[1:])
	r := (*[2]string)(s[1:])
	p[1] = "one"
	q[1] = "two"
	fmt.Println(s, *p, *q, *r, p == (*[3]string)(s), q == (*[3]string)(s[1:4]), &p[1] == &q[0], &q[0] == &r[0], &s[2] == &q[1])
	t := p[1:]
	t[0] = "T"
	u := append(p[:2:2], "u")
	v := append(p[:2], "v")
	fmt.Println(s, t, u, v, cap(p[:]), cap(t), cap(q[:1]), len(q))
	for i, x := range q {
		q[2] = "late"
		fmt.Print(i, x, " ")
	}
	for i := range *q {
		(*q)[i] += "."
	}
	w := *q
	w[0] = "copy"
	x := [3]string(s)
	*p = [3]string{"x", "y", "z"}
	fmt.Println(s, w, x, *q == w, *p == [3]string{"x", "y", "z"})
	pw := (*[2]pt)([]pt{{x: 1}, {x: 2}, {x: 3}}[1:])
	pw[0].x = 20
	pe := &pw[1]
	pe.y = 5
	(*other)(pe).bump()
	fmt.Println(pw[0].x, pw[1].x, pw[1].y, len(pw))
	b := []byte("hello world")
	pb := (*[5]byte)(b[6:])
	pb[0] = 'W'
	copy(pb[1:], "ORLD")
	clear(pb[4:])
	fmt.Println(string(b), string(pb[:4]), *pb == [5]byte{'W', 'O', 'R', 'L'})
	nested := [][2]int{{1, 2}, {3, 4}}
	pn := (*[1][2]int)(nested[1:])
	pn[0][1] = 40
	pi := &pn[0]
	pi[0] = 30
	fmt.Println(nested, *pn)
	var i any = q
	_, is := i.(*[3]string)
	ints := []int64{1 << 60, 2, 3}
	pints := (*[2]int64)(ints[1:])
	pints[0] *= 1 << 61
	runtime.Gosched()
	pints[1]++
	fmt.Println(is, i == any(q), ints, max(pints[0], pints[1]))
	type ring [4]int
	rg := (*ring)(make([]int, 4))
	rg[3] = 1
	sl := rg[:]
	sl[0]++
	func(r *ring) { r[1] = 7 }(rg)
	func(r ring) { r[1] = 8 }(*rg)
	c := make(chan *[2]string, 1)
	c <- r
	(<-c)[0] = "sent"
	e := (*[0]string)(s[:0])
	fmt.Println(*rg, sl, s[1], e != nil, len(e), *e == [0]string{})
	s = append(s, "f")
	s[1] = "grown in place"
	fmt.Println(r[0], (*[6]string)(s)[5])
	lazy := make([]pt, 1, 4)
	pl := (*[1]pt)(lazy[:1:1])
	lazy = append(lazy, pt{x: 5})
	fmt.Println(len(pl), *pl, len(lazy[:4]), len(pl[:]), cap(pl[:]))
}

func main() {
	structs()
	arrays()
}
