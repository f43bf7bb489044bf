package main

type Shape interface {
	Area() float64
	Scale(by float64) Shape
}
type Named interface {
	Shape
	Name() string
}
type Square struct{ side float64 }

func (s Square) Area() float64            { return 0 }
func (s *Square) Scale(by float64) Shape  { return s }

type Circle struct{ r float64 }

func (c Circle) Area() int                { return 0 }
func (c Circle) Scale(by float64) Shape   { return nil }

type Lower struct{}

func (Lower) area() float64 { return 0 }

type Constraint interface{ ~int | string }

var s1 Shape = Square{} // ERROR "cannot use Square\{\} \(value of struct type Square\) as Shape value in variable declaration: Square does not implement Shape \(method Scale has pointer receiver\)"
var s2 Shape = &Square{}
var s3 Shape = Circle{} // ERROR "cannot use Circle\{\} \(value of struct type Circle\) as Shape value in variable declaration: Circle does not implement Shape \(wrong type for method Area\)\n\t\thave Area\(\) int\n\t\twant Area\(\) float64"
var s4 Shape = Lower{} // ERROR "cannot use Lower\{\} \(value of struct type Lower\) as Shape value in variable declaration: Lower does not implement Shape \(missing method Area\)\n\t\thave area\(\) float64\n\t\twant Area\(\) float64"
var s5 Shape = 1 // ERROR "cannot use 1 \(constant of type int\) as Shape value in variable declaration: int does not implement Shape \(missing method Area\)"
var s6 Shape = nil
var n1 Named = s1 // ERROR "cannot use s1 \(variable of interface type Shape\) as Named value in variable declaration: Shape does not implement Named \(missing method Name\)"
var s7 Shape = n1
var e1 error = s1 // ERROR "cannot use s1 \(variable of interface type Shape\) as error value in variable declaration: Shape does not implement error \(missing method Error\)"
var a1 any = s1
var s8 Shape = a1 // ERROR "cannot use a1 \(variable of interface type any\) as Shape value in variable declaration: any does not implement Shape \(missing method Area\)"
var c1 Constraint // ERROR "cannot use type Constraint outside a type constraint: interface contains type constraints"
var p1 *Shape = &Square{} // ERROR "cannot use &Square\{\} \(value of type \*Square\) as \*Shape value in variable declaration: \*Square does not implement \*Shape \(type \*Shape is pointer to interface, not interface\)"
var s9 Shape = p1 // ERROR "cannot use p1 \(variable of type \*Shape\) as Shape value in variable declaration: \*Shape does not implement Shape \(type \*Shape is pointer to interface, not interface\)"

func use(s Shape, more ...Shape) {}

func main() {
	use(Square{}) // ERROR "cannot use Square\{\} \(value of struct type Square\) as Shape value in argument to use: Square does not implement Shape \(method Scale has pointer receiver\)"
	use(&Square{}, Circle{}, &Square{}) // ERROR "cannot use Circle\{\} \(value of struct type Circle\) as Shape value in argument to use: Circle does not implement Shape \(wrong type for method Area\)\n\t\thave Area\(\) int\n\t\twant Area\(\) float64"
	use(s1, []Shape{}...)
	use(s1, []*Square{}...) // ERROR "cannot use \[\]\*Square\{\} \(value of type \[\]\*Square\) as \[\]Shape value in argument to use"
	_ = s1.(Square) // ERROR "impossible type assertion: s1\.\(Square\)\n\tSquare does not implement Shape \(method Scale has pointer receiver\)"
	_ = s1.(*Square)
	_ = s1.(Circle) // ERROR "impossible type assertion: s1\.\(Circle\)\n\tCircle does not implement Shape \(wrong type for method Area\)\n\t\thave Area\(\) int\n\t\twant Area\(\) float64"
	_ = s1.(Named)
	_ = s1.(error)
	var cmp any = Square{}
	_ = cmp == Square{}.side
	_ = s1 == s2
	_ = s1 == n1
	_ = s1 == e1 // ERROR "invalid operation: s1 == e1 \(mismatched types Shape and error\)"
	if s1 == (Square{}) { // ERROR "invalid operation: s1 == \(Square\{\}\) \(mismatched types Shape and Square\)"
	}
	func(x interface{ Area() float64 }) {}(Circle{}) // ERROR "cannot use Circle\{\} \(value of struct type Circle\) as interface\{Area\(\) float64\} value in argument to func\(x interface\{Area\(\) float64\}\) \{\}: Circle does not implement interface\{Area\(\) float64\} \(wrong type for method Area\)\n\t\thave Area\(\) int\n\t\twant Area\(\) float64"
	var f func(int) string = func(x int) int { return x } // ERROR "cannot use func\(x int\) int \{…\} \(value of type func\(x int\) int\) as func\(int\) string value in variable declaration"
	f = nil
	f(1, 2) // ERROR "too many arguments in call to f\n\thave \(number, number\)\n\twant \(int\)"
	_ = f(1) + 1 // ERROR "invalid operation: f\(1\) \+ 1 \(mismatched types string and untyped int\)"
	var g func(Shape) = use // ERROR "cannot use use \(value of type func\(s Shape, more \.\.\.Shape\)\) as func\(Shape\) value in variable declaration"
	var ch chan<- int = make(<-chan int) // ERROR "cannot use make\(<-chan int\) \(value of type <-chan int\) as chan<- int value in variable declaration"
	var ro <-chan int = make(chan int)
	var arr [2]int = [3]int{} // ERROR "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[2\]int value in variable declaration"
	var ptr *int = new(string) // ERROR "cannot use new\(string\) \(value of type \*string\) as \*int value in variable declaration"
	var m map[string]int = map[int]string{} // ERROR "cannot use map\[int\]string\{\} \(value of type map\[int\]string\) as map\[string\]int value in variable declaration"
	_, _, _, _, _, _ = g, ch, ro, arr, ptr, m
}
