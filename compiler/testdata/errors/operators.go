package main

type S struct{ f []int }
type C struct{ a int }
type E int
type F int

func fn() {}

func main() {
	var i int
	var i8 int8
	var u uint
	var f float64
	var s string
	var b bool
	var p *int
	var sl []int
	var m map[string]int
	var ch chan int
	var it interface{}
	var st S
	var cs C
	var e E
	var ff F
	var c complex128
	_ = i + f // ERROR "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i + "a" // ERROR "invalid operation: i \+ \"a\" \(mismatched types int and untyped string\)"
	_ = i + 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = i8 + 300 // ERROR "300 \(untyped int constant\) overflows int8"
	_ = s + 1 // ERROR "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = s - s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = b + b // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = s && b // ERROR "invalid operation: s && b \(mismatched types string and bool\)"
	_ = i && i // ERROR "invalid operation: operator && not defined on i \(variable of type int\)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = ^f // ERROR "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = +b // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = ~i // ERROR "cannot use ~ outside of interface or type constraint \(use \^ for bitwise complement\)"
	_ = i % 2.0
	_ = f % f // ERROR "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = i / 0 // ERROR "invalid operation: division by zero"
	_ = i % 0 // ERROR "invalid operation: division by zero"
	_ = f / 0
	_ = 1 / 0 // ERROR "invalid operation: division by zero"
	_ = 1.0 / 0.0 // ERROR "invalid operation: division by zero"
	_ = c / 0
	_ = p + 1 // ERROR "invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)"
	_ = sl + sl // ERROR "invalid operation: operator \+ not defined on sl \(variable of type \[\]int\)"
	_ = sl == sl // ERROR "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = m == m // ERROR "invalid operation: m == m \(map can only be compared to nil\)"
	_ = fn == fn // ERROR "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = st == st // ERROR "invalid operation: st == st \(struct containing \[\]int cannot be compared\)"
	_ = cs == cs
	_ = cs == nil // ERROR "invalid operation: cs == nil \(mismatched types C and untyped nil\)"
	_ = cs < cs // ERROR "invalid operation: cs < cs \(operator < not defined on struct\)"
	_ = p < p // ERROR "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = b < b // ERROR "invalid operation: b < b \(operator < not defined on bool\)"
	_ = c < c // ERROR "invalid operation: c < c \(operator < not defined on complex128\)"
	_ = sl == nil
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = i == nil // ERROR "invalid operation: i == nil \(mismatched types int and untyped nil\)"
	_ = it == i
	_ = it == sl // ERROR "invalid operation: it == sl \(slice can only be compared to nil\)"
	_ = it == st // ERROR "invalid operation: it == st \(struct containing \[\]int cannot be compared\)"
	_ = it < it // ERROR "invalid operation: it < it \(operator < not defined on interface\)"
	_ = e == ff // ERROR "invalid operation: e == ff \(mismatched types E and F\)"
	_ = e == 1
	_ = ch == p // ERROR "invalid operation: ch == p \(mismatched types chan int and \*int\)"
	_ = i == s // ERROR "invalid operation: i == s \(mismatched types int and string\)"
	_ = i << f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = i << -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = i << 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	_ = i << "a" // ERROR "cannot convert \"a\" \(untyped string constant\) to type uint"
	_ = f << 1 // ERROR "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = 1.5 << 1 // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = 1 << 1000 // ERROR "constant shift overflow"
	_ = 1 << 10000 // ERROR "invalid operation: invalid shift count 10000 \(untyped int constant\)"
	_ = "a" << 1 // ERROR "invalid operation: shifted operand \"a\" \(untyped string constant\) must be integer"
	var w float64 = 1 << u // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = w + 1<<u // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &fn // ERROR "invalid operation: cannot take address of fn \(value of type func\(\)\)"
	_ = &fn() // ERROR "fn\(\) \(no value\) used as value"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m\[\"a\"\] \(map index expression of type int\)"
	_ = &sl[0]
	_ = &"a"[0] // ERROR "invalid operation: cannot take address of \"a\"\[0\] \(value of type byte\)"
	_ = *i // ERROR "invalid operation: cannot indirect i \(variable of type int\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = **p // ERROR "invalid operation: cannot indirect \*p \(variable of type int\)"
	_ = <-i // ERROR "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	_ = <-sl // ERROR "invalid operation: cannot receive from non-channel \[\]int sl \(variable of type \[\]int\)"
	_ = int8(300) // ERROR "constant 300 overflows int8"
	_ = uint(-1) // ERROR "constant -1 overflows uint"
	_ = int8(i) + 200 // ERROR "200 \(untyped int constant\) overflows int8"
	_ = ^uint8(0) + 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	_ = int(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int"
	_ = int("a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = string(i)
	_ = string(f) // ERROR "cannot convert f \(variable of type float64\) to type string"
	_ = []byte(i) // ERROR "cannot convert i \(variable of type int\) to type \[\]byte"
	_ = []int(s) // ERROR "cannot convert s \(variable of type string\) to type \[\]int"
	_ = (*int)(i) // ERROR "cannot convert i \(variable of type int\) to type \*int"
	_ = float32(1e40) // ERROR "cannot convert 1e40 \(untyped float constant 1e\+40\) to type float32"
	_ = int() // ERROR "missing argument in conversion to int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = S(cs) // ERROR "cannot convert cs \(variable of struct type C\) to type S"
	_ = len(1) // ERROR "invalid argument: 1 \(untyped int constant\) for built-in len"
	_ = 9223372036854775807 + 1 // ERROR "cannot use 9223372036854775807 \+ 1 \(untyped int constant 9223372036854775808\) as int value in assignment to _ identifier \(overflows\)"
	var big int = 9223372036854775807 + 1 // ERROR "cannot use 9223372036854775807 \+ 1 \(untyped int constant 9223372036854775808\) as int value in variable declaration \(overflows\)"
	const huge = 1 << 511 << 2 // ERROR "constant shift overflow"
	_ = big
	_ = "a" + 'b' // ERROR "invalid operation: \"a\" \+ 'b' \(mismatched types untyped string and untyped rune\)"
	_ = 'a' + 1.5
	_ = i8 == 128 // ERROR "128 \(untyped int constant\) overflows int8"
	_ = u - -1 // ERROR "-1 \(untyped int constant\) overflows uint"
}
