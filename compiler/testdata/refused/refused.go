package main

import (
	"C" // ERROR "import \"C\": cgo is not supported by gots yet"
	"unsafe"
)

//go:linkname now runtime.now // ERROR "//go:linkname is not supported by gots yet"

var size = unsafe.Sizeof(0)

func main() {
	x := 1
	_ = unsafe.Pointer(&x) // ERROR "unsafe\.Pointer is not supported by gots yet"
	_ = unsafe.Slice(&x, 1) // ERROR "unsafe\.Slice is not supported by gots yet"
}
