package main

type P struct{ X, Y int }
type Q struct {
	P
	z int
}

func main() {
	i := 1
	_ = P{1} // ERROR "too few values in struct literal of type P"
	_ = P{1, 2, 3} // ERROR "too many values in struct literal of type P"
	_ = P{X: 1, 2} // ERROR "mixture of field:value and value elements in struct literal"
	_ = P{1, Y: 2} // ERROR "mixture of field:value and value elements in struct literal"
	_ = P{X: 1, X: 2} // ERROR "duplicate field name X in struct literal"
	_ = P{Z: 1} // ERROR "unknown field Z in struct literal of type P"
	_ = P{x: 1} // ERROR "unknown field x in struct literal of type P, but does have X"
	_ = P{"a", 1} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_ = P{X: "a"} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_ = Q{X: 1} // ERROR "unknown field X in struct literal of type Q"
	_ = Q{P: P{1, 2}, z: 3}
	_ = []int{1, "a", 2.5} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in array or slice literal" "cannot use 2\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	_ = []int{0: 1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = []int{-1: 1} // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{i: 1} // ERROR "index i must be integer constant"
	_ = []int{"a": 1} // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // ERROR "invalid argument: index 5 out of bounds \[0:2\]"
	_ = [...]int{5: 1, 2}
	_ = [2]int{0: 1, 1: 2, 1: 3} // ERROR "duplicate index 1 in array or slice literal"
	_ = map[string]int{"a": 1, "a": 2} // ERROR "duplicate key \"a\" in map literal"
	_ = map[string]int{"a"} // ERROR "missing key in map literal"
	_ = map[string]int{1: 1} // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[interface{}]int{1: 1, int8(1): 2, 1: 3} // ERROR "duplicate key 1 in map literal"
	_ = map[P]int{{1, 2}: 1, {3}: 2} // ERROR "too few values in struct literal of type P"
	_ = []P{{1, 2}, {3}} // ERROR "too few values in struct literal of type P"
	_ = []*P{{1, 2}, &P{3, 4}, {5}} // ERROR "too few values in struct literal of type P"
	_ = int{1} // ERROR "invalid composite literal type int"
	_ = *P{1, 2} // ERROR "invalid operation: cannot indirect P\{…\} \(value of struct type P\)"
	_ = []int // ERROR "\[\]int \(type\) is not an expression"
	_ = func(int) {}
	var a [3]int
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = a[i]
	_ = a["x"] // ERROR "cannot convert \"x\" \(untyped string constant\) to type int"
	_ = a[1.0]
	_ = a[1.5] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = "abc"[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = "abc"[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = a[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[1:2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = "abc"[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	_ = i[0] // ERROR "cannot index i \(variable of type int\)"
	_ = i[1:] // ERROR "cannot slice i \(variable of type int\)"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = map[string]int{}[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = map[string]int{}[1:] // ERROR "cannot slice map\[string\]int\{\} \(value of type map\[string\]int\)"
	var p *[3]int
	_ = p[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = p[:]
	for i := range p {
		_ = i
	}
}
