// Composite literals: elided types, keys that are constants, nesting, addresses, and zero values of what is left out.
package main

import "fmt"

type pt struct{ x, y int }
type seg struct {
	a, b pt
	name string
}
type poly []pt
type mat [2][2]float64
type deep map[string]map[pt][]*seg
type emb struct {
	pt
	*seg
	int
	fmt.Stringer
}
type str string

const (
	zero = iota
	one
	two
	five = 5
)

func f(i int) int { return i * 10 }

func main() {
	a := [...]int{five: 1, 2, one: 7, 8, 0: 9}
	b := []string{two: "c", "d", zero: "a"}
	c := [5]int{1, 2, 4: 5}
	d := [...]string{'a' - 'a': "x", 2.0: "z"}
	e := []int{f(1), 3: f(2), f(3)}
	fmt.Println(a, len(a), b, len(b), c, d, e, len(d))
	g := poly{{1, 2}, {y: 3}, {}}
	h := []*pt{{1, 2}, nil, {x: 5}, &pt{}}
	i := [][]pt{{{1, 2}}, nil, {}, {{}, {3, 4}}}
	j := map[pt]string{{1, 2}: "a", {}: "zero"}
	k := map[string]pt{"a": {1, 2}, "b": {}}
	l := map[string]*pt{"a": {1, 2}}
	m := map[*pt][]int{{1, 2}: {1}}
	n := [2]map[string][]int{{"x": {1, 2}}, nil}
	o := []map[str]*[]int{{"k": {1}}}
	p := mat{{1}, {0, 2}}
	q := deep{"a": {{1, 2}: {{name: "s"}, {pt{1, 2}, pt{y: 9}, "t"}}}}
	r := [...][2]pt{{{1, 1}}, {1: {2, 2}}}
	s := [][]*[]int{{{1}, {}}, {}}
	fmt.Println(g, *h[0], h[1] == nil, *h[2], i, i[1] == nil, i[2] == nil, j, k, *l["a"], len(m), n, (*o[0]["k"])[0], p, q["a"][pt{1, 2}][1].b.y, r, *s[0][0])
	t := &[]int{1, 2}
	u := &map[string]int{"a": 1}
	v := &[2]pt{{1, 2}}
	w := &seg{a: pt{x: 1}}
	(*t)[0]++
	(*u)["b"]++
	v[1].x--
	w.b.y += 4
	fmt.Println(*t, *u, *v, *w, (&pt{7, 8}).x, pt{7, 8}.y, [...]int{1, 2, 3}[1], []int{4, 5}[1:], map[int]int{1: 2}[1], len([]int{9: 0}), struct{ a, b int }{1, 2}.b)
	x := emb{pt{1, 2}, &seg{name: "e"}, 5, nil}
	y := emb{pt: pt{y: 3}, int: 4}
	fmt.Println(x.x, x.name, x.int, x.Stringer == nil, y.pt, y.seg == nil, y.int)
	z := []any{1, "a", nil, pt{}, []any{}, [1]any{2}, map[any]any{1: nil, "k": pt{1, 1}}, struct{}{}, &pt{}, func() {}, 'x', 1.5, 2i}
	fmt.Println(len(z), z[:8])
	aa := []struct {
		name string
		args []int
		want func(int) int
	}{{"a", []int{1}, f}, {name: "b"}, {want: func(i int) int { return -i }}}
	for _, tt := range aa {
		if tt.want != nil {
			fmt.Print(tt.name, len(tt.args), tt.want(4), " ")
		}
	}
	bb := [...]func() int{func() int { return 1 }, 2: func() int { return 3 }}
	fmt.Println(bb[0](), bb[1] == nil, bb[2]())
	cc := [3]bool{1: true}
	dd := []error{nil, fmt.Errorf("e")}
	ee := []chan int{make(chan int, 3), nil}
	ff := [...]rune{'a': 1, 'c': 3}
	gg := map[float64]string{1: "one", 0.5: "half", -0.0: "zero"}
	hh := map[[2]int]bool{{1, 2}: true}
	ii := map[any]int{pt{1, 2}: 1, [1]int{5}: 2, "s": 3, nil: 4}
	fmt.Println(cc, dd, cap(ee[0]), ee[1] == nil, len(ff), ff['c'], gg, hh[[2]int{1, 2}], ii[pt{1, 2}], ii[[...]int{5}], ii[nil])
	base := pt{1, 2}
	arr := [2]pt{base, base}
	sl := []seg{{a: base}}
	mp := map[string]pt{"k": base}
	st := seg{base, base, ""}
	base.x = 100
	fmt.Println(arr, sl, mp, st, base)
	arr2 := [2][2]pt{arr, {arr[1]}}
	arr[0].x = 55
	fmt.Println(arr2)
	type tree struct {
		l, r *tree
		v    int
	}
	tr := &tree{&tree{nil, nil, 1}, &tree{v: 3, r: &tree{v: 4}}, 2}
	fmt.Println(tr.l.v+tr.r.r.v, *tr.l)
	fmt.Printf("%v %+v %#v %T\n", st, st, arr, q)
	type ptr = *pt
	jj := []ptr{{1, 2}}
	kk := map[string]ptr{"a": {3, 4}}
	ll := [1]struct{ p ptr }{{&pt{5, 6}}}
	fmt.Println(*jj[0], *kk["a"], *ll[0].p)
}
