package main

const big = 1 << 100
const (
	c0 = iota
	c1, c2 = iota, "two"
	c3, c4
	c5 // ERROR "extra init expr at declarations\.go:6:17"
)
const c6 int = "s" // ERROR "cannot use \"s\" \(untyped string constant\) as int value in constant declaration"
const c7 = f0() // ERROR "f0\(\) \(no value\) used as value"
const c8 float32 = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as float32 value in constant declaration \(overflows\)"
const c9 uint8 = 256 // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in constant declaration \(overflows\)"
const c10 int // ERROR "missing init expr for c10"
const c11, c12 = 1 // ERROR "missing init expr for c12"
const c14 []int = nil // ERROR "invalid constant type \[\]int"

var v0 int = "s" // ERROR "cannot use \"s\" \(untyped string constant\) as int value in variable declaration"
var v1, v2 = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
var v3, v4 = f2()
var v5, v6 = f0() // ERROR "f0\(\) \(no value\) used as value"
var v7 = nil // ERROR "use of untyped nil in variable declaration"
var v8 = f0
var v9 = v10 // ERROR "initialization cycle for v9\n\tdeclarations\.go:24:5: v9 refers to v10\n\tdeclarations\.go:25:5: v10 refers to v9"
var v10 = v9
var v11 = v11 // ERROR "initialization cycle: v11 refers to itself"
var v12 int = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
var v13, v14 = 1, 2, 3 // ERROR "extra init expr 3"
var v0 string // ERROR "v0 redeclared in this block\n\tdeclarations\.go:18:5: other declaration of v0"

type T0 T0 // ERROR "invalid recursive type: T0 refers to itself"
type T1 T2 // ERROR "invalid recursive type T1\n\tdeclarations\.go:32:6: T1 refers to T2\n\tdeclarations\.go:33:6: T2 refers to T1"
type T2 T1
type T3 struct{ f T3 } // ERROR "invalid recursive type: T3 refers to itself"
type T4 struct{ f [2]T5 } // ERROR "invalid recursive type T4\n\tdeclarations\.go:35:6: T4 refers to T5\n\tdeclarations\.go:36:6: T5 refers to T4"
type T5 struct{ f T4 }
type T6 struct{ a, a int } // ERROR "a redeclared\n\tdeclarations\.go:37:17: other declaration of a"
type T7 struct{ f func(T7) T7 }
type T8 interface{ T8 } // ERROR "invalid recursive type: T8 refers to itself"
type T9 []T9
type T10 [len(v15)]int // ERROR "invalid recursive type T10\n\tdeclarations\.go:41:6: T10 refers to v15\n\tdeclarations\.go:59:5: v15 refers to T10"
type T11 map[[]int]int // ERROR "invalid map key type \[\]int"
type T12 = []T12 // ERROR "invalid recursive type: T12 refers to itself"
type T13 struct {
	*T14
	*T15 // ERROR "embedded field type cannot be a pointer to an interface"
}
type T14 int
type T15 interface{ m() }
type T16 interface {
	m()
	m() // ERROR "duplicate method m\n\tdeclarations\.go:51:2: other declaration of method m"
}
type T17 [-1]int // ERROR "invalid array length -1 \(untyped int constant\)"
type T18 [1.5]int // ERROR "array length 1\.5 \(untyped float constant\) must be integer"
type T19 [n]int // ERROR "invalid array length n"
type T20 [undefinedLength]int // ERROR "undefined array length undefinedLength or missing type constraint"

var v15 T10
var n = 3

func f0() {}
func f2() (int, string) { return 1, "" }
func f0()               {} // ERROR "f0 redeclared in this block\n\tdeclarations\.go:62:6: other declaration of f0"
func f3(a int, a int)   {} // ERROR "a redeclared in this block\n\tdeclarations\.go:65:9: other declaration of a"
func f4(a int) (a int)  { return } // ERROR "a redeclared in this block\n\tdeclarations\.go:66:9: other declaration of a" "result parameter a not in scope at return\n\tdeclarations\.go:66:9: inner declaration of var a int"
func f5(x undefinedType) undefinedType2 { // ERROR "undefined: undefinedType" "undefined: undefinedType2"
	return x
}

func (T14) m1()         {}
func (T14) m1()         {} // ERROR "method T14\.m1 already declared at declarations\.go:71:12"
func (*T14) m1()        {} // ERROR "method T14\.m1 already declared at declarations\.go:71:12"
func (t T3) f()         {}
func (int) m2()         {} // ERROR "cannot define new methods on non-local type int"
func (*T15) m3()        {} // ERROR "invalid receiver type T15 \(pointer or interface type\)"
func (T15) m4()         {} // ERROR "invalid receiver type T15 \(pointer or interface type\)"
func ([]int) m5()       {} // ERROR "invalid receiver type \[\]int"
func (undefinedT) m6()  {} // ERROR "undefined: undefinedT"
func (t T14) m7(t int)  {} // ERROR "t redeclared in this block\n\tdeclarations\.go:80:7: other declaration of t"
func init() int         { return 0 } // ERROR "func init must have no arguments and no return values"
func init(a int)        {} // ERROR "func init must have no arguments and no return values"
func main(args []string) {} // ERROR "func main must have no arguments and no return values"

var init = 1 // ERROR "cannot declare init - must be func"
