// Maps with every kind of key, changed while ranged over; slices sharing, growing, copying; arrays of arrays.
package main

import (
	"fmt"
	"math"
	"sort"
)

type key struct {
	a int
	b string
	c [2]bool
}
type id int
type shape interface{ area() float64 }
type sq float64
type rect struct{ w, h float64 }

func (s sq) area() float64    { return float64(s * s) }
func (r *rect) area() float64 { return r.w * r.h }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	nan := math.NaN()
	m := map[float64]string{nan: "a", nan: "b", 0: "zero", 1.5: "x", math.Inf(1): "inf"}
	negZero := 0.0
	negZero = -negZero
	m[negZero] = "negative zero"
	_, ok := m[nan]
	fmt.Println(len(m), m[0], m[1.5], ok, m[math.Inf(1)])
	delete(m, nan)
	n := 0
	for k := range m {
		if k != k {
			n++
		}
	}
	fmt.Println(len(m), n)
	clear(m)
	fmt.Println(len(m))
	ks := map[key]int{{1, "a", [2]bool{true, false}}: 1}
	ks[key{1, "a", [2]bool{true, false}}]++
	ks[key{1, "a", [2]bool{true, true}}] += 5
	fmt.Println(len(ks), ks[key{a: 1, b: "a", c: [2]bool{0: true}}], ks[key{}])
	is := map[any]int{1: 1, id(1): 2, int64(1): 3, 1.0: 4, "1": 5, '1': 6, true: 7, nil: 8, key{}: 9, [1]any{1}: 10, struct{}{}: 11, complex(1, 0): 12}
	fmt.Println(len(is), is[1], is[id(1)], is[int64(1)], is[1.0], is["1"], is['1'], is[true], is[nil], is[key{}], is[[1]any{1}], is[[1]any{int8(1)}], is[struct{}{}], is[1+0i])
	try(func() { is[[]int{1}] = 1 })
	try(func() { _ = is[map[int]int{}] })
	try(func() { delete(is, any(func() {})) })
	try(func() { var m map[any]int; _ = m[[]int{}] })
	r1, r2 := &rect{1, 2}, &rect{1, 2}
	shapes := map[shape]string{sq(2): "sq", r1: "r1", r2: "r2"}
	fmt.Println(len(shapes), shapes[sq(2)], shapes[r1], shapes[r2], shapes[&rect{1, 2}] == "", shapes[sq(3)] == "")
	ps := map[*int]int{}
	x, y := 1, 1
	ps[&x]++
	ps[&y] += 2
	ps[&x]++
	fmt.Println(ps[&x], ps[&y], ps[nil], len(ps))
	cs := map[chan int]bool{make(chan int): true, nil: true}
	fmt.Println(len(cs), cs[nil], cs[make(chan int)])
	bs := map[bool][]int{}
	for i := range 6 {
		bs[i%2 == 0] = append(bs[i%2 == 0], i)
	}
	fmt.Println(bs, len(bs[true]))
	mm := map[string]map[string]int{}
	for _, w := range []string{"ab", "ac", "b"} {
		if mm[w[:1]] == nil {
			mm[w[:1]] = map[string]int{}
		}
		mm[w[:1]][w]++
	}
	fmt.Println(mm, len(mm["zz"]), mm["zz"]["y"])
	mf := map[string]func(int) int{"double": func(n int) int { return n * 2 }}
	mf["triple"] = func(n int) int { return n * 3 }
	fmt.Println(mf["double"](4), mf["triple"](4), mf["none"] == nil)
	// Deleting and adding while ranging.
	d := map[int]int{}
	for i := range 100 {
		d[i] = i
	}
	seen := 0
	for k := range d {
		delete(d, k)
		delete(d, k^1)
		seen++
	}
	fmt.Println(seen, len(d))
	for i := range 10 {
		d[i] = i
	}
	turns := 0
	for k := range d {
		d[k] *= 2
		if k < 10 {
			d[k+1000] = 0
		}
		turns++
	}
	fmt.Println(turns >= 10 && turns <= 20, len(d))
	for k := range d {
		clear(d)
		_ = k
	}
	fmt.Println(len(d))
	var keys []string
	for k, v := range map[string]int{"z": 1, "a": 2, "m": 3} {
		keys = append(keys, fmt.Sprint(k, v))
	}
	sort.Strings(keys)
	fmt.Println(keys)
	var nm map[string]int
	for range nm {
		fmt.Println("no")
	}
	delete(nm, "a")
	fmt.Println(nm["a"], len(nm), nm == nil, nm)
	v, ok := nm["a"]
	fmt.Println(v, ok)
	type big struct{ n int }
	mb := map[string]*big{"a": {1}}
	mb["a"].n++
	mb["a"].n *= 10
	fmt.Println(mb["a"].n)

	// Slices.
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	t := s[1:]
	u := a[:2:3]
	t[0] = 20
	fmt.Println(a, s, t, u, len(s), cap(s), cap(t), cap(u))
	u = append(u, 100)
	fmt.Println(a[2], u)
	u = append(u, 200)
	u[0] = -1
	fmt.Println(a, u, cap(u) >= 4)
	s = append(s, 40)
	fmt.Println(a, s, s[:cap(s)])
	s = append(s[:1], s[2:]...)
	fmt.Println(a, s)
	s = append(s, s...)
	s[0] = 7
	fmt.Println(s, a[1])
	fmt.Println(copy(a[1:], a[:]), a)
	fmt.Println(copy(a[:], a[2:]), a)
	b := []byte("hello")
	fmt.Println(copy(b[1:], "XYZ"), string(b), string(append(b, " world"...)), len(append([]byte(nil), ""...)))
	var ns []int
	fmt.Println(ns == nil, len(ns), cap(ns), ns[:0] == nil, ns[0:0:0] == nil, append(ns, ns...) == nil, append(ns) == nil, append([]int{}, ns...) == nil)
	es := []int{}
	fmt.Println(es == nil, len(es[0:]), fmt.Sprint(es), fmt.Sprintf("%v %#v %#v", ns, ns, es))
	grid := make([][]rune, 3)
	for i := range grid {
		grid[i] = make([]rune, 4)
		for j := range grid[i] {
			grid[i][j] = rune('a' + i*4 + j)
		}
	}
	row := grid[1]
	row[0] = 'Z'
	grid[0], grid[2] = grid[2], grid[0]
	for _, r := range grid {
		fmt.Print(string(r), " ")
	}
	fmt.Println()
	var cube [2][3][2]int
	for i := range cube {
		for j := range cube[i] {
			for k := range cube[i][j] {
				cube[i][j][k] = i*100 + j*10 + k
			}
		}
	}
	plane := cube[1]
	plane[0][0] = -1
	line := &cube[0][2]
	line[1] = 99
	sl := cube[1][:]
	sl[1][1] = 77
	fmt.Println(cube, plane, len(cube[0]), cap(sl))
	st := []int{}
	for i := range 10 {
		st = append(st, i)
	}
	for len(st) > 3 {
		top := st[len(st)-1]
		st = st[:len(st)-1]
		if top%4 == 0 {
			st = st[1:]
		}
	}
	fmt.Println(st, len(st), cap(st) > 3)
	q := []string{"a"}
	for i := 0; len(q) > 0 && i < 10; i++ {
		h := q[0]
		q = q[1:]
		if len(h) < 3 {
			q = append(q, h+"x", h+"y")
		}
		fmt.Print(h, " ")
	}
	fmt.Println(len(q))
	rs := []int{1, 2, 3}
	for i, v := range rs {
		rs = append(rs, v*10)
		rs[i] = 0
		rs = rs[:len(rs)]
	}
	fmt.Println(rs)
	for i := range rs {
		rs = rs[:1]
		_ = i
	}
	fmt.Println(rs)
	del := []int{1, 2, 3, 4, 5, 6}
	kept := del[:0]
	for _, v := range del {
		if v%2 == 0 {
			kept = append(kept, v)
		}
	}
	fmt.Println(kept, del)
	p1, p2 := &a[1], &a[1]
	*p1 = 55
	fmt.Println(p1 == p2, *p2, a[1], &a[1] == &a[2], &s[0] == &s[:1][0])
	sc := make([]struct{ n, m int }, 2, 10)
	ptr := &sc[1]
	sc = append(sc, struct{ n, m int }{3, 3})
	ptr.n = 9
	sc2 := append(sc[:1], struct{ n, m int }{4, 4})
	fmt.Println(sc, sc2, *ptr)
	clear(sc[:2])
	fmt.Println(sc, *ptr, min(3, 1, 2), max(2.5, 1))
	fl := []float32{1.1, 2}
	fl = append(fl, 3.3)
	i8 := []int8{127}
	i8[0]++
	u8 := append([]uint8{}, 255, 1)
	u8[0] += u8[1]
	bools := make([]bool, 2)
	bools[1] = !bools[0]
	strs := make([]string, 2)
	strs[1] += "x"
	fns := make([]func(), 1)
	cps := []complex128{1i}
	cps[0] *= cps[0]
	fmt.Println(fl, i8, u8, bools, strs, fns[0] == nil, cps)
	errs := make([]error, 2)
	errs[1] = fmt.Errorf("e")
	fmt.Println(errs, errs[0] == nil)
	for _, c := range [][3]int{{0, 2, 3}, {2, 1, 3}, {0, 4, 9}, {0, 1, 0}, {-1, 1, 1}} {
		try(func() { fmt.Println([]int{1, 2, 3}[c[0]:c[1]:c[2]]) })
		try(func() { fmt.Println("abc"[c[0]:c[1]]) })
		try(func() { arr := [3]int{}; fmt.Println(arr[c[0]:c[1]]) })
	}
}
