// Types in parentheses, and elements of interfaces that are wrong.
package main

type RC[RG any] interface{ ~[]RG }

type Fn[RCT RC[RG], RG any] (RCT) // ERROR "cannot use a type parameter as RHS in type declaration"

type number interface {
	int | missing | float64 // ERROR "undefined: missing"
}

func add[T number](a, b T) T { return a + b }
func less[T number](a, b T) bool { return a & b < a } // ERROR "invalid operation: operator & not defined on a \(variable of type T constrained by number\)"

type plain (int)

func (plain[P]) method() {} // ERROR "plain is not a generic type"

type other = plain

func (other[P]) method() {} // ERROR "other is not a generic type" "method plain\.method already declared at .*:17:17"

type T3 interface{ int | T3 } // ERROR "invalid recursive type: T3 refers to itself"
type twice interface{ T3 | T3 } // ERROR "overlapping terms main\.T3 and main\.T3"

func generic[P, Q any](P) Q { panic("") }

var assigned func() string = generic[int] // ERROR "type func\(\) string of assigned does not match func\(int\) Q"

func typeSwitch(x any) {
	switch x.(type) {
	case interface {
		w()
		r()
	}:
	case interface { // ERROR "duplicate case interface\{r\(\); w\(\)\} in type switch\n\t.*:32:7: previous case"
		r()
		w()
	}:
	}
}

type self[A self] struct{}

func main() {}
