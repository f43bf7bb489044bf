package main

func main() {
	var i int
	var s string
	var sl []int
	var bs []byte
	var m map[string]int
	var ch chan int
	var ro <-chan int
	var a [3]int
	var c complex128
	var f float64
	_ = append() // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(i, 1) // ERROR "invalid append: argument must be a slice; have i \(variable of type int\)"
	_ = append(sl, "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to append"
	_ = append(sl, sl) // ERROR "cannot use sl \(variable of type \[\]int\) as int value in argument to append"
	_ = append(sl, sl...)
	_ = append(bs, s...)
	_ = append(sl, s...) // ERROR "cannot use s \(variable of type string\) as \[\]int value in argument to append"
	_ = append(nil, 1) // ERROR "invalid append: argument must be a slice; have untyped nil"
	append(sl, 1) // ERROR "append\(sl, 1\) \(value of type \[\]int\) is not used"
	_ = cap(m) // ERROR "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = cap(s) // ERROR "invalid argument: s \(variable of type string\) for built-in cap"
	_ = cap(a)
	_ = len(i) // ERROR "invalid argument: i \(variable of type int\) for built-in len"
	_ = len() // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len(s, s) // ERROR "invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)"
	_ = len(m)
	const n = len(sl) // ERROR "len\(sl\) \(value of type int\) is not constant"
	const k = len(a)
	const l = len([3]int{})
	const o = len("abc")
	clear(i) // ERROR "invalid argument: cannot clear i \(variable of type int\): argument must be \(or constrained by\) map or slice"
	clear(m)
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	close(ro) // ERROR "invalid operation: cannot close receive-only channel ro \(variable of type <-chan int\)"
	close(ch)
	_ = close(ch) // ERROR "close\(ch\) \(no value\) used as value"
	_ = complex(1, "a") // ERROR "invalid operation: complex\(1, \"a\"\) \(mismatched types untyped float and untyped string\)"
	_ = complex(i, i) // ERROR "invalid argument: arguments have type int, expected floating-point"
	_ = complex(f, 1)
	_ = complex(f, float32(1)) // ERROR "invalid operation: complex\(f, float32\(1\)\) \(mismatched types float64 and float32\)"
	_ = real(f) // ERROR "invalid argument: argument has type float64, expected complex type"
	_ = imag(c)
	copy(sl, s) // ERROR "invalid copy: arguments sl \(variable of type \[\]int\) and s \(variable of type string\) have different element types int and byte"
	copy(bs, s)
	copy(i, sl) // ERROR "invalid copy: argument must be a slice; have i \(variable of type int\)"
	copy(sl, bs) // ERROR "invalid copy: arguments sl \(variable of type \[\]int\) and bs \(variable of type \[\]byte\) have different element types int and byte"
	copy(sl) // ERROR "invalid operation: not enough arguments for copy\(sl\) \(expected 2, found 1\)"
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(m, "a")
	delete(sl, 1) // ERROR "invalid argument: sl \(variable of type \[\]int\) is not a map"
	delete(m) // ERROR "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 2, 1) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, "a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make(map[string]int, 1.5) // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = make(chan int, 1)
	_ = make(i) // ERROR "i \(local variable\) is not a type"
	_ = make() // ERROR "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = new(int)
	_ = new(i)
	_ = new() // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // ERROR "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	_ = new(nil) // ERROR "use of untyped nil in argument to new"
	panic() // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	panic(nil)
	print(1, s)
	println(nil) // ERROR "use of untyped nil in argument to built-in println"
	_ = recover()
	recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	_ = min(1, "a") // ERROR "invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of \"a\"\)"
	_ = min(i, 2.5) // ERROR "2\.5 \(untyped float constant\) truncated to int"
	_ = max(s, "b")
	_ = max() // ERROR "invalid operation: not enough arguments for max\(\) \(expected 1, found 0\)"
	_ = max(sl) // ERROR "invalid argument: sl \(variable of type \[\]int\) cannot be ordered"
	_ = min(i, f) // ERROR "invalid argument: mismatched types int \(previous argument\) and float64 \(type of f\)"
	_ = len // ERROR "len \(built-in\) must be called"
	len // ERROR "len \(built-in\) must be called"
	x := println // ERROR "declared and not used: x" "println \(built-in\) must be called"
	_ = iota // ERROR "cannot use iota outside constant declaration"
	var len = 3
	len(s) // ERROR "invalid operation: cannot call len \(variable of type int\): int is not a function"
	_ = int(sl...) // ERROR "invalid use of \.\.\. in conversion to int"
	println(sl...) // ERROR "invalid operation: invalid use of \.\.\. with built-in println"
}
