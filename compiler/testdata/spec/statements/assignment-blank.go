// Values of `a, _ = x, y` that are assigned to nothing are computed all the same: they may panic.
package main

import "fmt"

type point struct{ x int }

var stored int

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Println(name, stored, r)
		stored = 0
	}()
	f()
}

func main() {
	var slice []int
	var array [3]int
	var pointer *point
	var number *int
	var m map[any]int
	var value any
	text, n := "abc", 5
	try("element", func() { stored, _ = 1, slice[n] })
	try("element first", func() { _, stored = slice[n], 1 })
	try("element, all blank", func() { _, _ = slice[n], 1 })
	try("element, declared", func() { a, _ := 1, slice[n]; stored = a })
	try("array", func() { stored, _ = 1, array[n] })
	try("string", func() { stored, _ = 1, text[n] })
	try("part of a string", func() { stored, _ = 1, text[n:] })
	try("part of a slice", func() { stored, _ = 1, slice[n:] })
	try("field", func() { stored, _ = 1, pointer.x })
	try("struct", func() { stored, _ = 1, *pointer })
	try("variable", func() { stored, _ = 1, *number })
	try("map", func() { stored, _ = 1, m[[]int{}] })
	try("assertion", func() { stored, _ = 1, value.(int) })
	try("quotient", func() { a, zero := 6, 0; stored, _ = 1, a/zero })
	try("slice as an array", func() { stored, _ = 1, [2]int(slice) })
	try("nothing wrong", func() { stored, _ = 1, slice })
	try("element, local", func() { local := 0; local, _ = 1, slice[n]; stored = local })
	try("array, local", func() { local := 0; local, _ = 1, array[n]; stored = local })
	try("string, local", func() { local := 0; local, _ = 1, text[n]; stored = local })
	try("part of a string, local", func() { local := 0; local, _ = 1, text[n:]; stored = local })
	try("part of a slice, local", func() { local := 0; local, _ = 1, slice[n:]; stored = local })
	try("field, local", func() { local := 0; local, _ = 1, pointer.x; stored = local })
	try("struct, local", func() { local := 0; local, _ = 1, *pointer; stored = local })
	try("variable, local", func() { local := 0; local, _ = 1, *number; stored = local })
	try("map, local", func() { local := 0; local, _ = 1, m[[]int{}]; stored = local })
	try("assertion, local", func() { local := 0; local, _ = 1, value.(int); stored = local })
	try("slice as an array, local", func() { local := 0; local, _ = 1, [2]int(slice); stored = local })
	try("nothing wrong, local", func() { local := 0; local, _ = 1, slice; stored = local })
}
