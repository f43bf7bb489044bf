package main

// What is malformed is reported once; what follows from it is not.

func malformed() {
	ab�c = 1 // ERROR "invalid character U\+FFFD '.' in identifier"
	_ = 0x   // ERROR "hexadecimal literal has no digits"
	'ab'     // ERROR "more than one character in rune literal"
}

func uncalled() {
	s := []int{1} // ERROR "declared and not used: s"
	max := 9
	max(len(s)) // ERROR "invalid operation: cannot call max \(variable of type int\): int is not a function"
}

func guard() {
	_ = y.(type) // ERROR "invalid syntax tree: use of .\(type\) outside type switch" "undefined: y"
}

func index() {
	i := 1 // ERROR "declared and not used: i"
	_ = int["gopher"] // ERROR "invalid operation: int\[\"gopher\"\] \(int is not a generic type\)"
	_ = []byte[i]{}   // ERROR "invalid operation: byte\[i\] \(byte is not a generic type\)"
}

type tagged struct {
	n int 5 // ERROR "invalid syntax tree: incorrect tag syntax: \"5\""
}

func recovered() {
	var s string = recover() // ERROR "declared and not used: s" "cannot use recover\(\) \(value of type interface\{\}\) as string value in variable declaration: need type assertion"
}
