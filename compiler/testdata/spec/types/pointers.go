// Pointers to variables, parameters, results, fields, elements, other pointers and what calls return; identity and lifetime.
package main

import (
	"fmt"
	"runtime"
)

type inner struct {
	n int
	a [2]int
}
type outer struct {
	in  inner
	arr [2]inner
	p   *inner
	f   float32
	s   []inner
	m   map[string]*int
}
type num int

func (n *num) add(k num) *num { *n += k; return n }
func (n num) get() num        { return n }

var global = 1
var gstruct outer
var garr [3]int
var gp = &global

func wait() { runtime.Gosched() }

func params(a int, b inner, c [2]int, d []int) (*int, *inner, *[2]int, *[]int) {
	pa, pb, pc, pd := &a, &b, &c, &d
	*pa++
	pb.n++
	pc[0]++
	*pd = append(*pd, 1)
	wait()
	return &a, &b, &c, &d
}
func results() (x int, y inner, err error) {
	px, py := &x, &y
	defer func() { *px *= 2; py.n++; y.a[1] = x }()
	*px = 5
	wait()
	return x + 1, inner{n: 1}, nil
}
func swap(a, b *int)                { *a, *b = *b, *a }
func set[T int | string](p *T, v T) { *p = v }
func find(o *outer, i int) *int     { return &o.arr[i].a[i] }
func escape() (*int, func() int)    { x := 0; return &x, func() int { x++; return x } }

func identity() {
	x, y := 1, 1
	px, py := &x, &y
	o := outer{}
	q := o
	fmt.Println(px == &x, px == py, *px == *py, &o.in == &o.in, &o.in.n == &o.in.n, &o.arr[0] == &o.arr[0], &o.arr[0].n == &o.arr[0].n, &o.f == &o.f, &q.in == &o.in, &o == &q)
	s := []int{1, 2, 3}
	t := s[1:]
	fmt.Println(&s[1] == &t[0], &s[0] == &t[0], &o.arr == &o.arr, &garr[1] == &garr[1], gp == &global)
	s = append(s, 4)
	fmt.Println(&s[1] == &t[0])
	ss := []inner{{n: 1}, {n: 2}}
	ps := &ss[0]
	ss[0], ss[1] = ss[1], ss[0]
	fmt.Println(ps.n, ps == &ss[0], ss)
	ss = append(ss, inner{})
	ps.n = 99
	fmt.Println(ss[0].n)
	m := map[*int]string{px: "x", py: "y"}
	m[&x] += "!"
	fmt.Println(m[px], m[&y], len(m), m[new(int)])
	var i1, i2 any = px, &x
	fmt.Println(i1 == i2, i1.(*int) == px, i1 == any(py))
	pp := &px
	*pp = py
	**pp = 7
	ppp := &pp
	***ppp++
	fmt.Println(x, y, px == py, *pp == py)
	e1, e2 := &struct{}{}, &inner{}
	_, _ = e1, e2
	fmt.Println(&inner{} == &inner{}, new(int) == new(int))
}

func mutation() {
	o := outer{arr: [2]inner{{n: 1}, {n: 2}}, m: map[string]*int{}}
	pn := &o.in.n
	*pn = 5
	pa := &o.arr
	pa[1].n *= 10
	pe := &o.arr[0]
	pe.a[1] = 3
	pi := &o.arr[0].a[0]
	*pi -= 4
	pf := &o.f
	*pf = 0.1
	*pf *= 3
	po := &o
	po.p = &po.in
	po.p.a = [2]int{8, 9}
	pin := &o.in
	cp := o
	o.in = inner{n: 100}
	fmt.Println(*pn, pin.n, o.p.n, cp.in, cp.p.n, o.arr, *pf, *find(&o, 1))
	*find(&o, 1) = 77
	o.arr = [2]inner{}
	fmt.Println(*pi, pe.n, pa[1], cp.arr)
	*po = outer{f: 2}
	fmt.Println(*pn, *pf, o.p == nil, *pi)
	x := 5
	o.m = map[string]*int{"x": &x}
	*o.m["x"]++
	(*o.m["x"])++
	o.s = []inner{{n: 1}}
	p0 := &o.s[0]
	o.s[0] = inner{n: 2}
	for i := range o.s {
		q := &o.s[i]
		q.n++
	}
	fmt.Println(x, p0.n, *p0 == o.s[0])
	a, b := 1, 2
	swap(&a, &b)
	swap(&o.s[0].n, &a)
	swap(&garr[0], &garr[1])
	fmt.Println(a, b, o.s[0].n)
	n := num(1)
	n.add(2).add(3)
	(&n).add(4)
	f := n.add
	f(5)
	nums := []num{1, 2}
	nums[1].add(10)
	st := struct{ num }{6}
	st.add(1)
	pm := &st.num
	pm.add(1)
	fmt.Println(n, n.get(), nums, st, (*pm).get(), pm.get())
	arr := [2]*int{&a, &b}
	*arr[0], *arr[1] = 10, 20
	brr := arr
	*brr[0]++
	fmt.Println(a, b)
	var iface interface{ get() num } = &n
	n = 50
	fmt.Println(iface.get(), *(iface.(*num)))
	gstruct.in.n = 4
	pg := &gstruct.in
	gstruct = outer{in: inner{n: 5}}
	fmt.Println(pg.n, *gp)
	global = 9
	*gp++
	fmt.Println(global)
	str := "s"
	pstr := &str
	*pstr += "t"
	pb := &[]byte(str)[0]
	*pb = 'x'
	fmt.Println(str, string(rune(*pb)))
	set(&str, "via type parameter")
	set(&a, 3)
	fmt.Println(str, a)
}

func lifetimes() {
	a, b, c, d := params(1, inner{n: 2}, [2]int{3}, nil)
	fmt.Println(*a, *b, *c, *d)
	fmt.Println(results())
	p, f := escape()
	f()
	*p += 10
	fmt.Println(f(), *p)
	var ps []*int
	for i := range 3 {
		x := i * i
		ps = append(ps, &x, &i)
		wait()
		x++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	for _, v := range []inner{{n: 1}, {n: 2}} {
		ps = append(ps, &v.n)
		v.n += 5
	}
	fmt.Println(*ps[6], *ps[7])
	x := 1
	func() {
		x := &x
		*x++
	}()
	done := make(chan bool)
	go func(p *int) { *p *= 10; wait(); *p++; done <- true }(&x)
	<-done
	fmt.Println(x)
	switch v := any(x).(type) {
	case int:
		pv := &v
		*pv = 0
		fmt.Println(v, x)
	}
	if y := x; true {
		py := &y
		*py = -1
		fmt.Println(x, y)
	}
	var arr [3]func() *int
	for i := range arr {
		arr[i] = func() *int { return &i }
	}
	*arr[1]() = 40
	fmt.Println(*arr[0](), *arr[1](), *arr[2](), arr[2]() == arr[2]())
	var np *outer
	func() {
		defer func() { fmt.Println(recover()) }()
		q := &np.in.n
		fmt.Println("unreachable", q)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		q := &np.arr[1]
		fmt.Println("unreachable", q)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var na *[3]int
		q := &na[1]
		fmt.Println("unreachable", q)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nn *num
		nn.get()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v := *np
		fmt.Println("unreachable", v)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		*np = outer{}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var pp **int
		**pp = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = *np
		fmt.Println("unreachable: gc checks what nobody uses")
	}()
}

func main() {
	identity()
	mutation()
	lifetimes()
}
