// Aliases: messages call a type by the name it was written with; methods cannot be declared through an alias of an instance.
package main

type number = int
type numbers = []number
type stream = chan number
type again = numbers
type point = struct{ x number }
type named number

func assign(n number, ns numbers, c stream, p point, a again, d named) {
	var s string = n // ERROR "cannot use n \(variable of int type number\) as string value in variable declaration"
	s = ns // ERROR "cannot use ns \(variable of slice type numbers\) as string value in assignment"
	s = ns[0] // ERROR "cannot use ns\[0\] \(variable of int type number\) as string value in assignment"
	s = c // ERROR "cannot use c \(variable of chan type stream\) as string value in assignment"
	s = p // ERROR "cannot use p \(variable of struct type point\) as string value in assignment"
	s = a // ERROR "cannot use a \(variable of slice type again\) as string value in assignment"
	d = n // ERROR "cannot use n \(variable of int type number\) as named value in assignment"
	n = d // ERROR "cannot use d \(variable of int type named\) as number value in assignment"
	var _ interface{ m() } = p // ERROR "cannot use p \(variable of struct type point\) as interface\{m\(\)\} value in variable declaration: struct\{x number\} does not implement interface\{m\(\)\} \(missing method m\)"
	_ = n + "a" // ERROR "invalid operation: n \+ \"a\" \(mismatched types number and untyped string\)"
	_ = ns == ns // ERROR "invalid operation: ns == ns \(slice can only be compared to nil\)"
	_ = s
}

func result[T any](x T) T { return x }

func inferred(n number) {
	var s string = result(n) // ERROR "cannot use result\(n\) \(value of int type number\) as string value in variable declaration"
	_ = s
}

func constrained[T ~number | string](x T) {
	_ = number(x) // ERROR "cannot convert x \(variable of type T constrained by ~number \| string\) to type number: cannot convert string \(in T\) to type number"
	_ = struct{}(x) // ERROR "cannot convert x \(variable of type T constrained by ~number \| string\) to type struct\{\}: cannot convert number \(in T\) to type struct\{\}\n\tcannot assign number \(in T\) to struct\{\}"
}

type box[T any] struct{ value T }

type ints = box[int]
type pointer = *box[int]
type deep = ints
type boxes[T any] = box[T]

func (ints) a()     {} // ERROR "cannot define new methods on instantiated type box\[int\]"
func (*ints) b()    {} // ERROR "cannot define new methods on instantiated type box\[int\]"
func (pointer) c()  {} // ERROR "cannot define new methods on instantiated type box\[int\]"
func (deep) d()     {} // ERROR "cannot define new methods on instantiated type box\[int\]"
func (boxes[T]) e() {} // ERROR "cannot define new methods on generic alias type boxes\[T any\]"
func (box[T]) f()   {}

type plain struct{}
type other = plain

func (other) ok() {}

type holder struct{ other }

var _ struct{ plain } = struct{ other }{} // ERROR "cannot use struct\{other\}\{\} \(value of type struct\{other\}\) as struct\{plain\} value in variable declaration"

func main() {}
