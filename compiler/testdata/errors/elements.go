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

type wrong[P any] = error[P] // ERROR "invalid operation: error\[P\] \(error is not a generic type\)"

func (wrong[P]) method() {}

type result struct{}

func (result) pair() (a, b int) { return }

type wants interface{ pair() (n int) }

var _ wants = result{} // ERROR "cannot use result\{\} \(value of struct type result\) as wants value in variable declaration: result does not implement wants \(wrong type for method pair\)\n\t\thave pair\(\) \(int, int\)\n\t\twant pair\(\) \(int\)"

func converted[E comparable](value E) { comparable(value) } // ERROR "cannot use interface comparable in conversion \(contains specific type constraints or is comparable\)" "comparable\(value\) \(variable of type E constrained by comparable\) is not used"

type bytes = []byte

func sliced[S string | *[]byte](to []byte, s S) []byte { return append(to, s[1:]...) } // ERROR "cannot slice s \(variable of type S constrained by string \| \*\[\]byte\): string and \*\[\]byte have different underlying types" "cannot use s\[1:\] \(value of type S constrained by string \| \*\[\]byte\) as \[\]byte value in argument to append: cannot assign string \(in S\) to \[\]byte"

func allowed[P interface{ ~bytes }]() {}

func main() { allowed[string]() } // ERROR "string does not satisfy interface\{~bytes\} \(string missing in ~main\.bytes\)"
