// Assignments happen in two phases, in Go's order, with its panics.
package main

import "fmt"

type node struct {
	v    int
	next *node
	a    [3]int
	m    map[string]int
}

var calls []string

func call(s string, n int) int { calls = append(calls, s); return n }
func flush()                   { fmt.Println(calls); calls = nil }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
		flush()
	}()
	f()
}

func three() (int, int, int) { return 1, 2, 3 }
func get(p *node) *node      { calls = append(calls, "get"); return p }
func slice(s []int) []int    { calls = append(calls, "slice"); return s }
func mapOf(m map[string]int) map[string]int {
	calls = append(calls, "map")
	return m
}
func boom() int { panic("boom") }

func main() {
	// Index operands are read before anything is assigned.
	i := 0
	a := [3]int{10, 20, 30}
	i, a[i] = 1, 99
	fmt.Println(i, a)
	a[i], i = 77, 2
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	s := []int{1, 2, 3}
	s, s[0] = []int{4, 5}, 9
	fmt.Println(s)
	s[0], s = 8, s[1:]
	fmt.Println(s)
	p := &node{v: 1, next: &node{v: 2}}
	p, p.v = p.next, 100
	fmt.Println(p.v)
	p.next, p = &node{v: 3}, &node{v: 4}
	fmt.Println(p.v, p.next == nil)
	n := &node{v: 5}
	q := n
	n.next, n = &node{v: 6}, nil
	fmt.Println(q.next.v, n == nil)
	var list *node
	for k := range 3 {
		list = &node{v: k, next: list}
	}
	var prev *node
	for cur := list; cur != nil; {
		cur.next, prev, cur = prev, cur, cur.next
	}
	for ; prev != nil; prev = prev.next {
		fmt.Print(prev.v, " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1}
	k := "a"
	k, m[k] = "b", 5
	fmt.Println(k, m)
	m[k], k = 6, "c"
	fmt.Println(k, m)
	m, m["x"] = map[string]int{}, 7
	fmt.Println(m)
	x, y, z := three()
	i, s[0], x = three()
	fmt.Println(x, y, z, i, s)
	i = 0
	i, a[i], _ = three()
	fmt.Println(i, a)
	var ok bool
	i = 1
	i, ok = m["none"]
	a[i], ok = m["none"]
	fmt.Println(a, ok)
	mm := map[string]node{}
	var nn node
	nn.a[1], ok = 5, true
	mm["k"], nn.v = nn, 6
	fmt.Println(mm["k"].a, mm["k"].v, nn.v)
	x, x = 1, 2
	fmt.Println(x)
	ptr := &x
	*ptr, ptr = 5, nil
	fmt.Println(x, ptr == nil)
	var e1, e2 any
	e1, e2 = x, "s"
	e1, e2 = e2, e1
	fmt.Println(e1, e2)
	b, c := 1, 2
	b, d := c, b
	fmt.Println(b, c, d)
	if b, c := c, b; b < c {
		fmt.Println("no")
	}
	swap := [2]node{{v: 1}, {v: 2}}
	swap[0], swap[1] = swap[1], swap[0]
	sp := &swap[0]
	swap[0], swap[1] = swap[1], *sp
	fmt.Println(swap[0].v, swap[1].v, sp.v)

	// Order of calls.
	arr := make([]int, 5)
	arr[call("i", 1)] = call("v", 2)
	flush()
	arr[call("i1", 1)], arr[call("i2", 2)] = call("v1", 1), call("v2", 2)
	flush()
	get(p).v, slice(arr)[call("j", 0)], mapOf(m)[fmt.Sprint(call("k", 1))] = call("x", 1), call("y", 2), call("z", 3)
	flush()
	get(p).a[call("i", 1)] += call("v", 3)
	flush()
	slice(arr)[call("i", 1)]++
	mapOf(m)["q"] -= call("w", 4)
	flush()
	get(get(p)).v <<= call("s", 1)
	*get(p), swap[call("i", 0)] = swap[1], *get(p)
	flush()
	fmt.Println(arr, m, p.a, p.v)
	fmt.Println(call("a", 1)+call("b", 2)*call("c", 3), [2]int{call("d", 1), call("e", 2)}[call("f", 0)], map[int]int{call("g", 1): call("h", 2)}, node{v: call("i", 1), next: &node{v: call("j", 2)}}.v)
	flush()

	// Panics come when the assignment happens, after both sides have been evaluated.
	var np *node
	var nm map[string]int
	var ns []int
	five := call("five", 5)
	flush()
	try("index", func() { a[five] = call("v", 1) })
	try("slice index", func() { ns[0] = call("v", 1) })
	try("nil pointer", func() { np.v = call("v", 1) })
	try("nil pointer array", func() { np.a[call("i", 1)] = call("v", 1) })
	try("nil map", func() { nm["a"] = call("v", 1) })
	try("boom", func() { a[five] = boom() })
	try("boom 2", func() { np.v = boom() })
	try("compound index", func() { a[five] += call("v", 1) })
	try("compound nil", func() { np.v += call("v", 1) })
	try("parallel", func() { x, a[five] = call("v", 41), call("w", 2) })
	fmt.Println(x)
	try("parallel 2", func() { a[five], x = call("v", 1), call("w", 42) })
	fmt.Println(x)
	try("parallel 3", func() { x, np.v = 43, 2 })
	fmt.Println(x)
	try("parallel 4", func() { np.v, x = 2, 44 })
	fmt.Println(x)
	try("parallel 5", func() { x, nm["a"] = 45, 2 })
	fmt.Println(x)
	try("tuple", func() { x, ns[0], y = three() })
	fmt.Println(x, y)
	try("comma ok", func() { x, a[five] = m["none"], 1 })
	try("assertion", func() { a[five] = any("s").(int) })
	try("divide", func() { a[five] = 1 / (five - 5) })
	try("deref nil", func() { var ip *int; *ip = call("v", 1) })
	try("deref nil parallel", func() { var ip *int; x, *ip = 46, 1 })
	fmt.Println(x)
	try("struct nil", func() { *np = node{v: call("v", 1)} })
	try("read nil", func() { _ = *np })
	try("read nil field", func() { _ = np.v })
	try("read nil array", func() { var ap *[3]int; _ = ap[1] })
	try("len of nil array", func() { var ap *[3]int; fmt.Println(len(ap), cap(ap)) })
	try("range nil array", func() {
		var ap *[3]int
		for i := range ap {
			fmt.Print(i)
		}
		for _, v := range ap {
			fmt.Print(v)
		}
	})
	try("blank index", func() { _ = a[five] })
	try("blank map", func() { _ = nm["a"] })
	try("blank slice", func() { _ = ns[five:] })
	try("address of nil field", func() { p := &np.v; fmt.Println(p) })
	try("address of element", func() { p := &ns[0]; fmt.Println(p) })

	// Compound assignment of all kinds.
	var (
		i8  int8    = 120
		u8  uint8   = 250
		f   float64 = 1.5
		str         = "a"
		c64         = 1 + 2i
	)
	i8 += 10
	u8 += 10
	f *= 2
	f++
	str += "b"
	str += string(rune('c'))
	c64 *= 1i
	c64++
	fmt.Println(i8, u8, f, str, c64)
	i8--
	u8 -= 5
	u8 &^= 0xf0
	i8 >>= 1
	u8 <<= 3
	u8 |= 1
	u8 ^= 0xff
	u8 %= 7
	f /= 4
	f--
	fmt.Println(i8, u8, f)
	ms := map[string]string{}
	ms["a"] += "x"
	ms["a"] += "y"
	mf := map[int]float64{}
	mf[1] += 0.5
	mf[1]++
	ma := map[string][]int{}
	ma["k"] = append(ma["k"], 1, 2)
	mi := map[any]int{}
	mi[1]++
	mi["a"]--
	mi[nil] += 3
	fmt.Println(ms, mf, ma, mi[1], mi["a"], mi[nil])
	fs := []float64{1, 2}
	fs[1] *= 3
	fs[0]--
	fa := [2]float32{1, 2}
	fa[1] /= 3
	fmt.Println(fs, fa)
}
