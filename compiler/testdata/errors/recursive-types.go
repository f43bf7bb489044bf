// Types that contain themselves, also by way of type arguments: one report for each cycle, and none for what only mentions it.
package main

import "unsafe"

type list struct{ next list } // ERROR "invalid recursive type: list refers to itself"

type a struct{ b } // ERROR "invalid recursive type a\n\t.*:8:6: a refers to b\n\t.*:9:6: b refers to c\n\t.*:10:6: c refers to a"
type b struct{ c [2]c }
type c struct{ a }

type one[T any] [1]T
type two[T any] one[T]
type three two[three] // ERROR "invalid recursive type three\n\t.*:14:6: three refers to two\n\t.*:14:12: two refers to one\n\t.*:13:17: one refers to three"

type wrap[T any] struct{ inner T }
type outer[T any] struct{ w wrap[T] }
type user struct{ o outer[user] } // ERROR "invalid recursive type user\n\t.*:18:6: user refers to outer\n\t.*:18:21: outer refers to wrap\n\t.*:17:29: wrap refers to user"

type self[T any] struct{ self[T] } // ERROR "invalid recursive type: self refers to itself"

type element interface{ int | element } // ERROR "invalid recursive type: element refers to itself"
type first interface{ int | second } // ERROR "invalid recursive type first\n\t.*:23:6: first refers to second\n\t.*:24:6: second refers to first"
type second interface{ int | first }

type constraint interface{ int | holds } // ERROR "invalid recursive type constraint\n\t.*:26:6: constraint refers to holds\n\t.*:27:6: holds refers to constraint"
type holds struct{ constraint }

const size = unsafe.Sizeof(self[int]{}) // ERROR "invalid recursive type: self refers to itself"

var fine struct {
	p *list
	s []a
	m map[string]self[int]
}

var length = [1]int{len(value)} // ERROR "initialization cycle for length\n\t.*:37:5: length refers to value\n\t.*:38:5: value refers to length"
var value [length[0]]int

var array = call() // ERROR "invalid cycle in declaration of array\n\t.*:40:5: array refers to call\n\t.*:42:6: call refers to array"

func call() [len(array)]int

func main() {
	type local struct{ local } // ERROR "invalid recursive type: local refers to itself"
	var l local
	_ = l
	_ = fine
}

var _ = struct{ *missing }{}.m // ERROR "undefined: missing"
