package main

type I interface{ M() }
type J interface{ m(int) string }
type T struct{ x int }

func (t *T) M() {}

type U struct{}

func (U) m(int) int { return 0 }

type MyInt int

func f0()                 {}
func f1() int             { return 1 }
func f2() (int, string)   { return 1, "" }
func variadic(a ...int)   {}
func g(a int, b string)   {}

func main() {
	var i int
	var s string
	var f float64
	var m map[string]T
	var e error
	var it I // ERROR "declared and not used: it"
	var p *T
	i = "s" // ERROR "cannot use \"s\" \(untyped string constant\) as int value in assignment"
	i = 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	i = f // ERROR "cannot use f \(variable of type float64\) as int value in assignment"
	i = nil // ERROR "cannot use nil as int value in assignment"
	s = 'a' // ERROR "cannot use 'a' \(untyped rune constant 97\) as string value in assignment"
	s = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	f = i // ERROR "cannot use i \(variable of type int\) as float64 value in assignment"
	f = "x" + 1 // ERROR "invalid operation: \"x\" \+ 1 \(mismatched types untyped string and untyped int\)"
	i, s = f2()
	i = f2() // ERROR "assignment mismatch: 1 variable but f2 returns 2 values"
	i, s = f1() // ERROR "assignment mismatch: 2 variables but f1 returns 1 value"
	i, s, f = f2() // ERROR "assignment mismatch: 3 variables but f2 returns 2 values"
	i, s = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	i = 1, 2 // ERROR "assignment mismatch: 1 variable but 2 values"
	i, s = f0() // ERROR "f0\(\) \(no value\) used as value"
	i = f0() // ERROR "f0\(\) \(no value\) used as value"
	f1() = 1 // ERROR "cannot assign to f1\(\) \(neither addressable nor a map index expression\)"
	1 = i // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	"abc"[0] = 1 // ERROR "cannot assign to \"abc\"\[0\] \(neither addressable nor a map index expression\)"
	s[0] = 'x' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	m["a"].x = 1 // ERROR "cannot assign to struct field m\[\"a\"\]\.x in map"
	m["a"] = T{1}
	T{1}.x = 2 // ERROR "cannot assign to T\{…\}\.x \(neither addressable nor a map index expression\)"
	(i) = 1
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	_ = f0() // ERROR "f0\(\) \(no value\) used as value"
	_ = T // ERROR "T \(type\) is not an expression"
	_ = f0
	it = T{} // ERROR "cannot use T\{\} \(value of struct type T\) as I value in assignment: T does not implement I \(method M has pointer receiver\)"
	it = p
	it = U{} // ERROR "cannot use U\{\} \(value of struct type U\) as I value in assignment: U does not implement I \(missing method M\)\n\t\thave m\(int\) int\n\t\twant M\(\)"
	var j J = U{} // ERROR "cannot use U\{\} \(value of struct type U\) as J value in variable declaration: U does not implement J \(wrong type for method m\)\n\t\thave m\(int\) int\n\t\twant m\(int\) string"
	var mi MyInt = i // ERROR "cannot use i \(variable of type int\) as MyInt value in variable declaration"
	i = mi // ERROR "cannot use mi \(variable of int type MyInt\) as int value in assignment"
	mi = 3
	e = 1 // ERROR "cannot use 1 \(constant of type int\) as error value in assignment: int does not implement error \(missing method Error\)"
	var err error = "x" // ERROR "cannot use \"x\" \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	i := 1 // ERROR "no new variables on left side of :="
	i, s := 1, "" // ERROR "no new variables on left side of :="
	i, k := 1, 2
	k.x, l := 1, 2 // ERROR "non-name k\.x on left side of :=" "k\.x undefined \(type int has no field or method x\)"
	n, n := 1, 2 // ERROR "declared and not used: n" "n repeated on left side of :="
	i += "s" // ERROR "invalid operation: i \+= \"s\" \(mismatched types int and untyped string\)"
	i += 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	s += 1 // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	s -= "x" // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	i <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	i++
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	f--
	p++ // ERROR "invalid operation: p\+\+ \(non-numeric type \*T\)"
	g(1) // ERROR "not enough arguments in call to g\n\thave \(number\)\n\twant \(int, string\)"
	g(1, "a", 2) // ERROR "too many arguments in call to g\n\thave \(number, string, number\)\n\twant \(int, string\)"
	g() // ERROR "not enough arguments in call to g\n\thave \(\)\n\twant \(int, string\)"
	g(f2())
	g(f2(), 1) // ERROR "multiple-value f2\(\) \(value of type \(int, string\)\) in single-value context" "cannot use 1 \(untyped int constant\) as string value in argument to g"
	g("a", 1) // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to g" "cannot use 1 \(untyped int constant\) as string value in argument to g"
	f0(1) // ERROR "too many arguments in call to f0\n\thave \(number\)\n\twant \(\)"
	variadic(1, "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to variadic"
	variadic([]int{1}...)
	variadic(1, []int{1}...) // ERROR "too many arguments in call to variadic\n\thave \(number, \[\]int\.\.\.\)\n\twant \(\.\.\.int\)"
	variadic([]string{}...) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to variadic"
	g([]int{}...) // ERROR "cannot use \.\.\. in call to non-variadic g"
	f1()
	f1 // ERROR "f1 \(value of type func\(\) int\) is not used"
	i // ERROR "i \(variable of type int\) is not used"
	i + 1 // ERROR "i \+ 1 \(value of type int\) is not used"
	-i // ERROR "-i \(value of type int\) is not used"
	"s" // ERROR "\"s\" \(untyped string constant\) is not used"
	len(s) // ERROR "len\(s\) \(value of type int\) is not used"
	int(f) // ERROR "int\(f\) \(value of type int\) is not used"
	<-make(chan int)
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	func() {}()
	main = nil // ERROR "cannot assign to main \(neither addressable nor a map index expression\)"
	var x, y int = 1, "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in variable declaration"
	_, _, _, _, _, _ = j, err, k, l, x, y
	_ = e
}

func r0() { return 1 } // ERROR "too many return values\n\thave \(number\)\n\twant \(\)"
func r1() int { return } // ERROR "not enough return values\n\thave \(\)\n\twant \(int\)"
func r2() (int, string) { return 1 } // ERROR "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
func r3() (int, string) { return 1, "a", 2 } // ERROR "too many return values\n\thave \(number, string, number\)\n\twant \(int, string\)"
func r4() (int, string) { return "a", 1 } // ERROR "cannot use \"a\" \(untyped string constant\) as int value in return statement" "cannot use 1 \(untyped int constant\) as string value in return statement"
func r5() (a int, err error) {
	{
		err := 1
		_ = err
		return // ERROR "result parameter err not in scope at return\n\tassignments\.go:116:3: inner declaration of var err error"
	}
}
func r6() int { return f2() } // ERROR "too many return values\n\thave \(int, string\)\n\twant \(int\)"
func r7() (int, string) { return f2() }
func r8() int { return nil } // ERROR "cannot use nil as int value in return statement"
