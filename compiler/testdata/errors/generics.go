package main

type Stringer interface{ String() string }

type Number interface{ ~int | ~float64 }

type Pair[K comparable, V any] struct {
	key K
	val V
}

func (p Pair[K]) one()                 {} // ERROR "receiver declares 1 type parameter, but receiver base type declares 2"
func (p Pair) none()                   {} // ERROR "cannot use generic type Pair\[K comparable, V any\] without instantiation"
func (p Pair[int, []string]) literal() {} // ERROR "receiver type parameter \[\]string must be an identifier"
func (p Pair[A, B]) Key() A            { return p.key }

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) []U { return nil }

func Zero[T any]() T {
	var z T
	return z
}

type Lesser[T any] interface{ Less(T) bool }

func Min[T Lesser[T]](a, b T) T {
	if a.Less(b) {
		return a
	}
	return b
}

type Node[T Node[T]] interface{ Next() T }

func inference() {
	Zero() // ERROR "in call to Zero, cannot infer T \(declared at \S+\.go:26:11\)"
	_ = Zero[int]() + Zero[string]() // ERROR "invalid operation: Zero\[int\]\(\) \+ Zero\[string\]\(\) \(mismatched types int and string\)"
	_ = Sum("a", "b") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	_ = Sum(1, 2.5)
	_ = Sum(1, "x") // ERROR "in call to Sum, mismatched types untyped int and untyped string \(cannot infer T\)"
	_ = Sum[string]() // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	_ = Sum[int, int]() // ERROR "got 2 type arguments but want 1"
	_ = Map([]int{1}, 2) // ERROR "in call to Map, cannot infer U \(declared at \S+\.go:24:13\)"
	_ = Map([]int{1}, func(s string) int { return 0 }) // ERROR "in call to Map, type func\(s string\) int of func\(s string\) int \{…\} does not match inferred type func\(int\) U for func\(T\) U"
	_ = Map[int](nil, nil) // ERROR "in call to Map\[int\], cannot infer U \(declared at \S+\.go:24:13\)"
	_ = Min(1, 2) // ERROR "int does not satisfy Lesser\[int\] \(missing method Less\)"
	var f func(string) string = Sum // ERROR "type func\(string\) string of f does not match func\(xs \.\.\.T\) \(s T\) \(cannot infer T\)"
	var g func(...int) int = Sum
	_, _ = f, g
	_ = Sum // ERROR "cannot use generic function Sum without instantiation"
	_ = Pair{} // ERROR "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	var p Pair // ERROR "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	var q Pair[int] // ERROR "not enough type arguments for type Pair: have 1, want 2"
	var r Pair[int, string, bool] // ERROR "too many type arguments for type Pair: have 3, want 2"
	var s Pair[[]int, int] // ERROR "\[\]int does not satisfy comparable"
	var t Pair[any, func()]
	_, _, _, _, _ = p, q, r, s, t
	println(Pair[string, int]{"a", "b"}) // ERROR "cannot use \"b\" \(untyped string constant\) as int value in struct literal"
	var n Number // ERROR "cannot use type Number outside a type constraint: interface contains type constraints"
	_ = n
	var i int[string] // ERROR "invalid operation: int\[string\] \(int is not a generic type\)"
	_ = i
}

func body[T any, N Number, S ~[]T, C chan T | chan int](x T, n N, s S, c C) T {
	_ = x + x // ERROR "invalid operation: operator \+ not defined on x \(variable of type T constrained by any\)"
	_ = x == x // ERROR "invalid operation: x == x \(incomparable types in type set\)"
	_ = n + 1
	_ = n + 1.5 // ERROR "cannot convert 1\.5 \(untyped float constant\) to type N"
	_ = n % 2 // ERROR "invalid operation: operator % not defined on n \(variable of type N constrained by Number\)"
	_ = N("x") // ERROR "cannot convert \"x\" \(untyped string value\) to type N: cannot convert \"x\" \(untyped string constant\) to type int \(in N\)"
	_ = N(1.5) // ERROR "cannot convert 1\.5 \(untyped float value\) to type N: cannot convert 1\.5 \(untyped float constant\) to type int \(in N\)"
	_ = x.(int) // ERROR "invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)"
	switch x.(type) { // ERROR "cannot use type switch on type parameter value x \(variable of type T constrained by any\)"
	}
	switch any(x).(type) {
	case int, T, int: // ERROR "duplicate case int in type switch\n\t\S+\.go:84:7: previous case"
	}
	x.foo() // ERROR "x\.foo undefined \(type T has no field or method foo\)"
	for range x { // ERROR "cannot range over x \(variable of type T constrained by any\): no specific type"
	}
	_ = x[0] // ERROR "cannot index x \(variable of type T constrained by any\)"
	s[0] = n // ERROR "cannot use n \(variable of type N constrained by Number\) as T value in assignment"
	_ = len(x) // ERROR "invalid argument: x \(variable of type T constrained by any\) for built-in len"
	_ = <-c // ERROR "invalid operation: cannot receive from c \(variable of type C constrained by chan T \| chan int\): channels chan T and chan int have different element types"
	_ = T{} // ERROR "invalid composite literal type T \(no common underlying type\)"
	_ = *x // ERROR "invalid operation: cannot indirect x \(variable of type T constrained by any\)"
	x() // ERROR "invalid operation: cannot call x \(variable of type T constrained by any\): no specific type"
	const k = T(1) // ERROR "cannot convert 1 \(untyped int value\) to type T: T does not contain specific types"
	var v T = 1 // ERROR "cannot use 1 \(untyped int constant\) as T value in variable declaration"
	_ = v
	type local T // ERROR "cannot use a type parameter as RHS in type declaration"
	return nil // ERROR "cannot use nil as T value in return statement"
}

func result[T any]() T {
} // ERROR "missing return"

func unused[T any](x T) {
	var y T // ERROR "declared and not used: y"
}

type Self[T any] T // ERROR "cannot use a type parameter as RHS in type declaration"
type Embed[T any] struct{ T } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type Rec[T any] struct{ r Rec[T] } // ERROR "invalid recursive type: Rec refers to itself"
type Grow[T any] struct{ g *Grow[*T] }
type Union interface {
	int | Number | comparable // ERROR "cannot use comparable in union"
	~Stringer // ERROR "invalid use of ~ \(Stringer is an interface\)"
}
type Alias[T any] = []T

func (a Alias[T]) m() {} // ERROR "cannot define new methods on generic alias type Alias\[T any\]"

var a Alias = nil // ERROR "cannot use generic type Alias\[T any\] without instantiation"
var b Alias[int] = []int{}

type Dup[T, T any] struct{} // ERROR "T redeclared in this block\n\t\S+\.go:125:10: other declaration of T"

// What does not exist has no type arguments to look at.
var c missing[nothing, neither] // ERROR "undefined: missing$"

func f[T T]()      {} // ERROR "cannot use a type parameter as constraint"
func h[T int]()    {}
func init[T any]() {} // ERROR "func init must have no type parameters"

func grow[T any](n int) {
	if n > 0 {
		grow[[]T](n - 1)
	}
}

func main[T any]() { inference() } // ERROR "func main must have no type parameters"
