package main

import (
	"C" // ERROR "import \"C\": cgo is not supported by gots yet"
	"unsafe"
)

//go:linkname now runtime.now // ERROR "//go:linkname is not supported by gots yet"

type List[T any] struct{ next *List[T] } // ERROR "generic type List: type parameters are not supported by gots yet"

func Map[T, U any](list []T, f func(T) U) []U { // ERROR "generic function Map: type parameters are not supported by gots yet"
	return nil
}

func (l *List[T]) Len() int { return 0 }

var size = unsafe.Sizeof(0)

func main() {
	x := 1
	_ = unsafe.Pointer(&x) // ERROR "unsafe\.Pointer is not supported by gots yet"
	_ = unsafe.Slice(&x, 1) // ERROR "unsafe\.Slice is not supported by gots yet"
}
