package main

import "unsafe"

type byteArray [4]byte

func main() {
	x := 1
	p := unsafe.Pointer(&x)
	_ = unsafe.Add(p, 1.5) // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = unsafe.Add(p, -1)
	_ = unsafe.Slice(x, 1) // ERROR "invalid argument: x \(variable of type int\) is not a pointer"
	_ = unsafe.SliceData(x) // ERROR "invalid argument: x \(variable of type int\) is not a slice"
	_ = unsafe.String(&x, 1) // ERROR "cannot use &x \(value of type \*int\) as \*byte value in argument to unsafe\.String"
	_ = unsafe.StringData(x) // ERROR "cannot use x \(variable of type int\) as string value in argument to unsafe\.StringData"
	_ = unsafe.Nothing // ERROR "undefined: unsafe\.Nothing"
	_ = p + 1 // ERROR "invalid operation: p \+ 1 \(mismatched types unsafe\.Pointer and untyped int\)"
	var big [1 << 62]byteArray
	_ = unsafe.Sizeof(big) // ERROR "big \(variable of type \[4611686018427387904\]byteArray\) is too large"
}
