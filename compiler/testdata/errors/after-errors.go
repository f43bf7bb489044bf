// What follows from an error is not reported again; names that stay are known.
package main

type panics struct{}

func (broken) Error() string { panic("in Error") } // ERROR "undefined: broken"

func () tick() {} // ERROR "method has no receiver"
func tick()    {} // ERROR "tick redeclared in this block\n\t.*:8:9: other declaration of tick"

func one[T any, int interface{ *T }](t T) {}

func main() {
	panics(broken{}) // ERROR "undefined: broken"
	one[string, bool]("") // ERROR "bool does not satisfy interface\{\*string\} \(bool missing in \*string\)"
	'ab' // ERROR "more than one character in rune literal"
}
