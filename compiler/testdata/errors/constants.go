// Constants at the ends of what a compiler represents.
package main

const a = 1 / 1e-600000000i // ERROR "invalid operation: division by zero"

var b = 1i / (1e-600000000 + 1e-600000000i) // ERROR "invalid operation: division by zero"
var c = 1i / (1e-600000000 + 1i)
var d complex128 = 0
var e = d / 0
var f = 1 / 0i // ERROR "invalid operation: division by zero"
var g = 1 << 512 // ERROR "constant shift overflow"
var h = 1e1000000000 * 1e1000000000 // ERROR "malformed constant: 1e1000000000"
var i float64 = 1e309 // ERROR "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)"
var j = -1 << 600 // ERROR "constant shift overflow"

func main() {}
