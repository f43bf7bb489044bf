// What instances and type sets make of an operation.
package main

import "unsafe"

type keys interface {
	map[string]int | map[int]string
}

func deletes[M keys](m M) { delete(m, "a") } // ERROR "invalid argument: maps of m \(variable of type M constrained by keys\) must have identical key types"

func data[E any, S ~[]E](s S) *E { return unsafe.SliceData(s) }

func repeated[K int | float64]() {
	_ = map[K]string{1: "a", 1.0: "b"} // ERROR "duplicate key 1 in map literal"
}

type hungry[A any, B *A] int

func few() {
	var x hungry[string] // ERROR "not enough type arguments for type hungry: have 1, want 2"
	var y hungry[string, *string]
	x = y // ERROR "cannot use y \(variable of int type hungry\[string, \*string\]\) as hungry\[string\] value in assignment"
	_ = x
}

func conversions[P ~int, Q ~string | ~[]byte, R any](p P, q Q) {
	_ = Q(q)
	_ = []int(q) // ERROR "cannot convert q \(variable of type Q constrained by ~string \| ~\[\]byte\) to type \[\]int: cannot convert string \(in Q\) to type \[\]int\n\tcannot assign string \(in Q\) to \[\]int"
	_ = R(p) // ERROR "cannot convert p \(variable of type P constrained by ~int\) to type R"
	_ = Q(p) // ERROR "cannot convert p \(variable of type P constrained by ~int\) to type Q: cannot convert int \(in P\) to type \[\]byte \(in Q\)"
	_ = (*int)(p) // ERROR "cannot convert p \(variable of type P constrained by ~int\) to type \*int: cannot convert int \(in P\) to type \*int\n\tcannot assign int \(in P\) to \*int"
}

type methods interface{ m() }

type bad interface {
	int | methods // ERROR "cannot use main\.methods in union \(main\.methods contains methods\)"
}

func shadow[int any](x int) {
	x = 0 // ERROR "cannot use 0 \(untyped int constant\) as int /\* with int declared at .*:41:13 \*/ value in assignment"
	var s string = x // ERROR "cannot use x \(variable of type int /\* with int declared at .*:41:13 \*/ constrained by any\) as string value in variable declaration"
	_ = s
}

func size[T any](_ [unsafe.Sizeof(size[int])]T) {}

func slices[A any, B []int | [4]int, C string | []byte](a A, b B, c C) {
	_ = a[:] // ERROR "cannot slice a \(variable of type A constrained by any\): no specific type in A"
	_ = b[1:] // ERROR "cannot slice b \(variable of type B constrained by \[\]int \| \[4\]int\): \[\]int and \[4\]int have different underlying types"
	_ = c[1:]
}

func pointed[T any, P interface{ *T }](x int32) {
	_ = P(&x) // ERROR "cannot convert &x \(value of type \*int32\) to type P: cannot convert \*int32 to type \*T \(in P\)\n\t\*int32 does not implement \*T \(type \*T is pointer to interface, not interface\)"
	_ = any(x).(*T)
}

func takes[T any](in <-chan T) {}

func chooses[T any](in <-chan T) (out struct{ x int }) { return }

func uninferred() {
	_ = takes(rune(1)) // ERROR "takes\(rune\(1\)\) \(no value\) used as value" "in call to takes, type rune of rune\(1\) does not match <-chan T \(cannot infer T\)"
	var s string = chooses(1) // ERROR "cannot use chooses\(1\) \(value of type struct\{x int\}\) as string value in variable declaration" "in call to chooses, cannot infer T \(declared at .*:62:14\)"
	_ = s
}

func nothing()            {}
func wants(a int, b bool) {}

type T struct{ x int }

func main() {
	wants(nothing()) // ERROR "nothing\(\) \(no value\) used as value" "not enough arguments in call to wants\n\thave \(func\(\)\)\n\twant \(int, bool\)"
	_ = (*T).y // ERROR "\(\*T\)\.y undefined \(type \*T has no field or method y\)"
	unsafe.String(1, 2) // ERROR "cannot use 1 \(untyped int constant\) as \*byte value in argument to unsafe\.String"
	unsafe.StringData(0) // ERROR "cannot use 0 \(untyped int constant\) as string value in argument to unsafe\.StringData"
}
