// An assignment whose two sides both panic: the right side is evaluated first, but after the operands of the left.
package main

import "fmt"

type node struct {
	value int
	next  *node
	items []int
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	a, b := make([]int, 2), make([]int, 3)
	i, j, k := 5, 7, -1
	var p, q *node
	n := &node{items: []int{1, 2}}
	rows := [][]int{{1}, {2}}
	var array [4]int
	pa := &array
	text := "abc"
	type pair struct{ x, y int }
	pairs := []pair{{1, 2}}
	var anys []any

	try("slice = slice", func() { a[i] = b[j] })
	try("slice = array", func() { a[i] = array[j] })
	try("array = slice", func() { array[j] = b[i] })
	try("array pointer", func() { pa[i] = b[j] })
	try("slice = byte", func() { a[i] = int(text[j]) })
	try("slice = sum", func() { a[i] = 1 + b[j]*2 })
	try("slice = field", func() { a[i] = p.value })
	try("field = field", func() { p.items[i] = q.value })
	try("same pointer", func() { n.items[i] = n.next.value })
	try("slice expression", func() { rows[i] = b[j:] })
	try("operand first", func() { a[b[i]] = b[j] })
	try("operand first, fields", func() { p.items[b[i]] = b[j] })
	try("struct", func() { pairs[i] = pairs[j] })
	try("nested", func() { rows[i][0] = b[j] })
	try("nested, inner", func() { rows[0][i] = b[j] })
	try("pointer", func() { a[i] = *(*int)(nil) })
	try("division", func() { a[i] = 1 / array[0] })
	try("shift", func() { a[i] = 1 << k })
	try("compound", func() { a[i] += b[j] })
	try("assertion", func() { a[i] = anys[j].(int) })
	try("parallel", func() { a[0], a[i] = b[j], 1 })
	try("swap", func() { a[i], a[j] = a[j], a[i] })
	try("left only", func() { a[i] = b[2] })
	try("map of slices", func() { map[string][]int{}["x"][i] = b[j] })
	for i := range a {
		try("proven left", func() { a[i] = b[j] })
	}
	a[1], b[1] = 8, 9
	a[0] = b[1]
	a[1] = a[0] + b[0]
	fmt.Println(a, b)
}
