// Maps: every kind of key, nil maps, values that are copied, changes during iteration, printing in order.
package main

import (
	"fmt"
	"sort"
)

type key struct {
	a int
	b string
}
type nested struct {
	k  key
	ar [2]key
	f  float32
	i  any
}
type color uint8
type vec [3]int16
type inner map[string]int

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func keys() {
	bools := map[bool]int{true: 1, false: 2}
	i64 := map[int64]string{-1 << 63: "min", 1<<63 - 1: "max", 1<<53 + 1: "odd", 1 << 53: "even", 0: "zero"}
	u64 := map[uint64]string{1<<64 - 1: "max", 1 << 63: "half"}
	f32 := map[float32]int{0.1: 1, 16777216: 2}
	ks := map[key]int{{1, "a"}: 1, {1, "b"}: 2, {}: 3}
	ar := map[[2]string]int{{"a", "b"}: 1, {"ab", ""}: 2, {"", "ab"}: 3}
	ns := map[nested]int{{k: key{1, "x"}, i: 1}: 1, {k: key{1, "x"}, i: int8(1)}: 2, {}: 3, {ar: [2]key{{}, {2, "z"}}}: 4}
	ptr := map[*int]int{nil: 1}
	x, y := 1, 1
	ptr[&x], ptr[&y] = 2, 3
	chans := map[chan int]int{nil: 1, make(chan int): 2}
	col := map[color][]int{1: {1}, 255: nil}
	vs := map[vec]*vec{{1, 2, 3}: {4, 5, 6}}
	ifc := map[fmt.Stringer]int{nil: 5}
	var v8 uint8 = 200
	mm := map[int]int{int(v8) + 100: 1}
	fmt.Println(bools, i64, u64, f32, ks, ar, ns[nested{k: key{1, "x"}, i: 1}], ns[nested{k: key{1, "x"}, i: int8(1)}], ns[nested{ar: [2]key{1: {2, "z"}}}], ptr[&x], ptr[&y], ptr[nil], ptr[new(int)], len(chans), chans[nil], col, *vs[vec{1, 2, 3}], ifc[nil], mm[300], f32[float32(0.1)], f32[float32(1<<24+1)])
	fmt.Println(i64[1<<53+1], i64[1<<53], i64[-1<<63], u64[1<<63], u64[1<<63+1], ks[key{b: "b", a: 1}], len(ns))
	k := [2]string{"p", "q"}
	ar[k] = 10
	k[0] = "changed"
	kk := key{7, "seven"}
	ks[kk]++
	kk.a = 8
	fmt.Println(ar[[2]string{"p", "q"}], ar[k], ks[key{7, "seven"}], ks[kk])
	for k := range ar {
		k[0] = "no"
	}
	for k := range ks {
		k.a = -1
	}
	fmt.Println(len(ar), len(ks), ar)
	delete(i64, 1<<53+1)
	delete(ns, nested{})
	delete(ptr, nil)
	delete(ks, key{})
	_, ok := i64[1<<53]
	fmt.Println(len(i64), ok, len(ns), len(ptr), ks)
}

func nils() {
	var m map[string]int
	v, ok := m["x"]
	fmt.Println(m == nil, len(m), v, ok, m["y"], m)
	delete(m, "x")
	clear(m)
	for range m {
		fmt.Println("never")
	}
	try(func() { m["a"] = 1 })
	try(func() { m["a"]++ })
	try(func() { m["a"] += f("evaluated") })
	try(func() { var mm map[string]map[string]int; fmt.Println(mm["a"]["b"]); mm["a"]["b"] = 1 })
	try(func() { mm := map[string]inner{}; fmt.Println(mm["a"]["b"], len(mm["a"])); mm["a"]["b"]++ })
	m = make(map[string]int, 100)
	m["a"]++
	m["b"] |= 6
	m["c"] = m["d"] + 1
	fmt.Println(m, m != nil)
}

func f(s string) int { fmt.Print(s, " "); return len(s) }

func values() {
	m := map[string]key{"a": {1, "one"}}
	v := m["a"]
	v.a = 2
	zero := m["none"]
	zero.a = 9
	fmt.Println(m, v, m["none"], m["a"].b, m["none"].b == "")
	ar := map[int][3]int{1: {1, 2, 3}}
	a := ar[1]
	a[0] = 50
	b := ar[2]
	b[0] = 60
	fmt.Println(ar, a, b, ar[2], ar[1][2], len(ar[5]))
	sl := map[string][]int{}
	sl["x"] = append(sl["x"], 1)
	sl["x"] = append(sl["x"], 2)
	sl["x"][0] = 10
	fn := map[string]func(int) int{"double": func(i int) int { return i * 2 }}
	fmt.Println(sl, fn["double"](4), fn["none"] == nil)
	try(func() { fn["none"](1) })
	deep := map[string]map[int]map[bool]string{"a": {1: {true: "t"}}}
	deep["a"][1][false] = "f"
	deep["a"][2] = map[bool]string{}
	fmt.Println(deep, deep["x"][5][true] == "")
	ps := map[string]*key{"p": {1, "p"}}
	ps["p"].a++
	ps["q"] = ps["p"]
	ps["q"].b += "q"
	fmt.Println(*ps["p"])
	an := map[string]any{"n": nil, "i": 1, "m": map[string]any{"k": []any{1, "x", nil}}}
	_, ok := an["n"]
	fmt.Println(an, ok, an["m"].(map[string]any)["k"].([]any)[1], an["zz"] == nil)
	same := m
	same["new"] = key{}
	fmt.Println(len(m), any(&m) == any(&same))
	type wrap struct{ m map[string]int }
	w := wrap{map[string]int{}}
	w2 := w
	w2.m["x"]++
	fmt.Println(w, m["a"] == key{1, "one"})
	i := 0
	next := func() int { i++; return i }
	counts := map[int]int{}
	counts[next()] += next() * 10
	counts[next()]++
	counts[next()], counts[next()] = next(), next()
	fmt.Println(counts, i)
	k := 1
	k, counts[k] = 3, 100
	fmt.Println(k, counts[1], counts[3])
}

func iteration() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := 0
	for k := range m {
		seen++
		delete(m, k)
	}
	fmt.Println(seen, len(m))
	for i := range 50 {
		m[i] = i
	}
	count := 0
	for k := range m {
		for j := range 50 {
			if j != k {
				delete(m, j)
			}
		}
		count++
	}
	fmt.Println(count, len(m))
	m = map[int]int{1: 1}
	n := 0
	for k, v := range m {
		m[k] = v + 1
		n++
		if n > 10 {
			break
		}
	}
	fmt.Println(n, m)
	m = map[int]int{1: 1, 2: 2, 3: 3}
	sum := 0
	for k := range m {
		m[k] = 10
		sum += m[k]
	}
	for _, v := range m {
		sum += v
		m = nil
	}
	fmt.Println(sum, m == nil)
	grow := map[int]bool{0: true}
	steps := 0
	for k := range grow {
		steps++
		grow[k+1000] = true
		if steps > 100 {
			break
		}
	}
	fmt.Println(steps >= 1, len(grow) >= 2)
	orders := map[string]bool{}
	for range 200 {
		s := ""
		for k := range map[int]int{1: 1, 2: 2, 3: 3} {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
	m2 := map[string]int{"b": 2, "a": 1, "c": 3}
	var ks []string
	var k string
	for k = range m2 {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	fmt.Println(ks, len(k))
	var arr [3]int
	var key string
	for key, arr[len(arr)-1] = range map[string]int{"only": 5} {
	}
	fmt.Println(key, arr)
	cleared := map[string]int{"a": 1, "b": 2, "c": 3}
	rounds := 0
	for range cleared {
		rounds++
		clear(cleared)
	}
	fmt.Println(rounds, len(cleared))
	funcs := []func() int{}
	for k, v := range map[int]int{3: 4} {
		funcs = append(funcs, func() int { k++; return k * v })
	}
	fmt.Println(funcs[0](), funcs[0]())
}

func printing() {
	fmt.Println(map[any]int{"b": 1, 2: 2, "a": 3, 1.5: 4, nil: 5, true: 6, false: 7, 1: 8, [1]int{2}: 9, int8(3): 10})
	fmt.Println(map[[2]int]string{{2, 1}: "c", {1, 9}: "b", {1, 2}: "a"}, map[key]bool{{2, "a"}: true, {1, "z"}: true, {1, "b"}: false}, map[float64]int{2: 1, -1: 2, 0.5: 3}, map[bool]int{true: 1, false: 0}, map[color]string{200: "x", 3: "y"})
	fmt.Printf("%v %+v %#v %T %d\n", map[string]*int{"n": nil}, map[string]key{"k": {1, "b"}}, map[string]key{"k": {1, "b"}}, inner{}, map[string]int{"z": 1, "y": 2})
}

func main() {
	keys()
	nils()
	values()
	iteration()
	printing()
}
