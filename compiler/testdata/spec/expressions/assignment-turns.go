// Of several values, those that no assignment of the statement may change are computed when it is their turn.
package main

import "fmt"

func try(name string, f func(pa, pb *int)) {
	a, b := 0, 0
	func() {
		defer func() { r := recover(); fmt.Println(name, a, b, r) }()
		f(&a, &b)
	}()
}

var ga, gb int
var gz int

type T struct{ x, y int }

//go:noinline
func div(x, y int) int { return x / y }

func main() {
	try("div", func(pa, pb *int) { z := 0; *pa, *pb = 1, 1/z })
	try("div2", func(pa, pb *int) { z := *pb; *pa, *pb = 1, 1/z })
	try("mod", func(pa, pb *int) { z := *pb; *pa, *pb = 1, 7%z })
	try("idx", func(pa, pb *int) { var s []int; *pa, *pb = 1, s[2] })
	try("idx2", func(pa, pb *int) { s := make([]int, *pb); *pa, *pb = 1, s[2] })
	try("str", func(pa, pb *int) { s := fmt.Sprint(1); *pa, *pb = 1, int(s[2]) })
	try("slice", func(pa, pb *int) { s := make([]int, *pb); var t []int; *pa, t = 1, s[2:]; _ = t })
	try("shift", func(pa, pb *int) { n := *pb - 1; *pa, *pb = 1, 1<<n })
	try("assert", func(pa, pb *int) { var e any = "x"; *pa, *pb = 1, e.(int) })
	try("nilptr", func(pa, pb *int) { var q *T; *pa, *pb = 1, q.x })
	try("nilderef", func(pa, pb *int) { var q *int; *pa, *pb = 1, *q })
	try("call", func(pa, pb *int) { *pa, *pb = 1, div(1, *pb) })
	try("conv", func(pa, pb *int) { s := []int{1}; var arr [2]int; *pa, arr = 1, [2]int(s); _ = arr })
	try("map", func(pa, pb *int) { m := map[any]int{}; var k any = []int{}; *pa, *pb = 1, m[k] })
	try("arr", func(pa, pb *int) { var a [3]int; i := *pb + 5; *pa, *pb = 1, a[i] })
	try("global", func(pa, pb *int) { *pa, *pb = 1, 1/gz })
	try("targetglobal", func(pa, pb *int) { defer func() { *pa = ga; ga = 0 }(); z := *pb; ga, gb = 1, 1/z })
	try("targetlocal", func(pa, pb *int) {
		x := 0
		defer func() { *pa = x }()
		z := *pb
		x, *pb = 1, 1/z
	})
	try("targetlocal2", func(pa, pb *int) {
		x := 0
		defer func() { *pa = x }()
		var s []int
		z := *pb
		x, *pb = 1, s[z]
	})
	try("three", func(pa, pb *int) { z := *pb; *pa, *pb, ga = 1, 2, 1/z })
	try("three2", func(pa, pb *int) { z := *pb; *pa, ga, *pb = 1, 1/z, 2 })
	try("rev", func(pa, pb *int) { z := *pb; *pb, *pa = 1/z, 1 })
	try("nonconst", func(pa, pb *int) { z := *pb; w := z + 3; *pa, *pb = w, 1/z })
	try("expr", func(pa, pb *int) { z := *pb; w := z + 3; *pa, *pb = w*w+1, 1/z })
	try("twodiv", func(pa, pb *int) { z := *pb; o := z + 1; *pa, *pb = 5/o, 5/z })
	try("nested", func(pa, pb *int) { z := *pb; *pa, *pb = 1, 2+1/z })
	try("interface", func(pa, pb *int) { z := *pb; var e any; *pa, e = 1, 1/z; _ = e })
	try("struct", func(pa, pb *int) { z := *pb; var t T; *pa, t = 1, T{1 / z, 2}; _ = t })
	try("field", func(pa, pb *int) { z := *pb; var t T; defer func() { *pa = t.x }(); t.x, t.y = 1, 1/z })
	try("elem", func(pa, pb *int) { z := *pb; var t [2]int; defer func() { *pa = t[0] }(); t[0], t[1] = 1, 1/z })
	try("slelem", func(pa, pb *int) { z := *pb; t := []int{0, 0}; defer func() { *pa = t[0] }(); t[0], t[1] = 1, 1/z })
	try("mapelem", func(pa, pb *int) { z := *pb; t := map[int]int{}; defer func() { *pa = t[0] }(); t[0], t[1] = 1, 1/z })
	try("int8", func(pa, pb *int) { z := int8(*pb); var r int8; *pa, r = 1, 5/z; *pb = int(r) })
	try("float", func(pa, pb *int) { z := *pb; *pa, *pb = 1, int(float64(1/z)) })
	try("dbl", func(pa, pb *int) { z := *pb; *pa, *pb = 1/(z+1), 1/z })
	try("ret", func(pa, pb *int) {
		f := func() (x, y int) {
			defer func() { recover(); *pa = x }()
			z := *pb
			x, y = 1, 1/z
			return
		}
		f()
	})
	try("ret2", func(pa, pb *int) {
		f := func() (x, y int) {
			defer func() { recover(); *pa = x }()
			z := *pb
			return 1, 1 / z
		}
		f()
	})
	try("ret3", func(pa, pb *int) {
		f := func() (x, y int) {
			defer func() { recover(); *pa = x }()
			var s []int
			return 1, s[*pb]
		}
		f()
	})
}
