// The same for parts of targets, and for swaps of all kinds.
package main

import "fmt"

type T struct{ x, y int }

func try(name string, f func(pa *int, z int)) {
	a := 0
	func() {
		defer func() { r := recover(); fmt.Println(name, a, r) }()
		f(&a, 0)
	}()
}

func main() {
	try("order1", func(pa *int, z int) { var s []int; *pa, s = 1/z, s[2:]; _ = s })
	try("order2", func(pa *int, z int) { var s []int; x, y := 0, 0; x, y = 1/z, s[2]; _, _ = x, y })
	try("order3", func(pa *int, z int) { var s []int; x, y := 0, 0; x, y = s[2], 1/z; _, _ = x, y })
	try("order4", func(pa *int, z int) { var e any = "s"; x, y := 0, 0; x, y = 1/z, e.(int); _, _ = x, y })
	try("order5", func(pa *int, z int) {
		var m map[any]int
		var k any = []int{}
		x, y := 0, 0
		x, y = 1/z, m[k]
		_, _ = x, y
	})
	try("order6", func(pa *int, z int) { var s []int; *pa, s[3] = 4, 1/z })
	try("order7", func(pa *int, z int) { var s []int; s[3], *pa = 1/z, 5 })
	try("order8", func(pa *int, z int) { var p *T; p.x, *pa = 1/z, 5 })
	try("order9", func(pa *int, z int) { var p *T; *pa, p.x = 5, 1/z })
	try("order10", func(pa *int, z int) { var p *T; *pa, p.x = 5, p.y/z })
	try("order13", func(pa *int, z int) { var m map[int]int; m[1/z], *pa = 1, 5 })
	try("order14", func(pa *int, z int) { m := map[int]int{}; *pa, m[1/z] = 1, 5 })
	try("order15", func(pa *int, z int) { var a [3]int; *pa, a[1/z] = 1, 5 })
	try("order16", func(pa *int, z int) { var a [3]int; i := z + 5; *pa, a[i] = 1, 5; _ = a })
	try("order17", func(pa *int, z int) { s := make([]int, 3); i := z + 5; *pa, s[i] = 1, 5 })
	try("order18", func(pa *int, z int) { s := make([]int, 3); *pa, s[1/z] = 1, 5 })
	try("swap", func(pa *int, z int) { x, y := 1, 2; x, y = y, x+y; *pa, x = y, *pa; fmt.Println(x, y) })
	try("swap2", func(pa *int, z int) {
		t, u := T{1, 2}, T{3, 4}
		t, u = u, t
		t.x, u.y, t = u.y, t.x, u
		fmt.Println(t, u)
	})
	try("swap3", func(pa *int, z int) {
		t, u := [2]int{1, 2}, [2]int{3, 4}
		i := 0
		i, t[i], u[i] = 1, u[i], t[i]
		i, t, u = 0, u, t
		t[i], i, u[i] = i, t[i], t[1]
		fmt.Println(i, t, u)
	})
	try("swap4", func(pa *int, z int) {
		p := &T{1, 2}
		q := &T{3, 4}
		p, q, p.x, q.x = q, p, q.x, p.x
		p.x, p = 9, &T{p.x, p.y}
		fmt.Println(*p, *q)
	})
	try("swap5", func(pa *int, z int) {
		s := []int{1, 2, 3}
		s, s[0] = s[1:], s[2]
		i := 1
		i, s[i] = s[0], i
		s[0], s = 8, append(s, i)
		fmt.Println(s, i)
	})
	try("swap6", func(pa *int, z int) {
		x := 1
		f := func() int { x++; return x }
		x, y := f(), x
		y, x = x, f()+x
		var e any = x
		x, e = y, e.(int)+x
		fmt.Println(x, y, e)
	})
}
