// Names that mean something to JavaScript, and shadowing of every kind.
package main

import (
	"fmt"
	. "strconv"
	str "strings"
)

type class struct {
	constructor, prototype, then int
	toString, valueOf            string
	__proto__, hasOwnProperty    bool
	name, length                 int
	arguments, eval, this        int
	clone, set, equals           int
	_                            int
	default_                     int
}

func (c class) toJSON() string            { return fmt.Sprint("json", c.then) }
func (c *class) apply(call, bind int) int { return c.constructor + call*bind }
func (class) new(delete int) int          { return delete }
func (class) hasOwn() bool                { return true }

type then interface{ then(func()) }
type Promise struct{ then int }
type Object struct{ constructor string }
type Array []int
type String string
type Number float64
type Function func(arguments ...int) int
type Symbol interface{ constructor() string }
type Error struct{ message, stack string }
type Map map[string]Array

func (o Object) String() string { return "Object " + o.constructor }
func (e Error) Error() string   { return e.message + e.stack }
func (a Array) length() int     { return len(a) }
func (a *Array) push(x int)     { *a = append(*a, x) }
func (f Function) call() int    { return f(1, 2) }
func (m Map) get(k string) int  { return m[k].length() }
func (m Map) set(k string)      { m[k] = nil }

var undefined = "undefined"
var NaN, Infinity = 1, 2
var Math, JSON, Date, process, global, window, self, module, exports, require = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
var let, static, async, await, yield, of, typeof, instanceof, void, with, this, super, enum, null, delete_, in, try = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
var T_m = "T_m"

type T int

func (t T) m() int { return int(t) }

const throw, catch, finally, do, while, new_ = 1, 2, 3, 4, 5, 6

func function(arguments int, eval string) (undefined int) {
	var NaN = arguments
	undefined = NaN + len(eval)
	return
}

func debugger() string               { return "debugger" }
func export(await, async int) int    { return await - async }
func constructor() (constructor int) { constructor = 3; return }

var main_ = 0

func shadow(x int) (result int) {
	result = x
	{
		x := x + 1
		result += x
		{
			x := x * 2
			result += x
			x, y := x+1, x
			result += x + y
		}
		if x := x * 10; x > 0 {
			x := x + 1
			result += x
		} else if x := -x; x > 0 {
			result += x
		}
		for x := x; x < 5; x++ {
			x := x * 100
			result += x
		}
		switch x := x + 5; x := any(x).(type) {
		case int:
			x++
			result += x
		}
		f := func(x int) int {
			x++
			func() {
				x := x
				x += 1000
				result += x
			}()
			return x
		}
		result += f(x) + x
	}
	return result + x
}

func types() {
	type int string
	var x int = "shadowed int"
	type T struct{ T *int }
	t := T{&x}
	fmt.Println(*t.T, len(x))
	{
		type T []T
		var t T
		fmt.Printf("%d %T\n", len(t), x)
	}
	len := func(int) string { return "len" }
	true := false
	nil := 5
	print := fmt.Println
	append := "append"
	print(len(""), true, nil, append)
	var error any = 1
	panic := func(any) {}
	panic(error)
	string := func(b []byte) []byte { return b }
	print(string([]byte{65}))
}

func packages(fmt string) string {
	str := fmt + "x"
	return str
}

func loops() {
	x := []int{1, 2, 3}
	for x, y := range x {
		x := x * y
		print(x, " ")
	}
	for i := range x {
		i := i
		print(i, " ")
	}
	var i = 10
	for i := i; i < i+1; i++ {
		if i > 11 {
			break
		}
		print(i, " ")
	}
	println(i)
	var err error
	if _, err := Atoi("x"); err != nil {
		println("inner", err.Error())
	}
	println(err == nil)
	a, err := Atoi("5")
	b, err := Atoi("y")
	println(a, b, err != nil)
	var f func(int) int
	f = func(n int) int {
		if n == 0 {
			return 0
		}
		f := func(m int) int { return f(m) + 1 }
		return f(n - 1)
	}
	println(f(3))
}

func results() (err error) {
	if err := fmt.Errorf("inner"); err != nil {
		_ = err
	}
	func() {
		_, err := Atoi("z")
		_ = err
	}()
	return
}

func labels() {
this:
	for {
		for {
			break this
		}
	}
class:
	for i := range 3 {
		switch i {
		case 1:
			continue class
		case 2:
			break class
		}
		println("label", i)
	}
	goto with
with:
	println("with")
}

func main() {
	c := class{constructor: 1, then: 2, toString: "s", __proto__: true, name: 3, length: 4, arguments: 5, this: 6, clone: 7, set: 8, equals: 9}
	d := c
	d.constructor, d.clone = 10, 70
	fmt.Println(c, d.constructor, d.toString, d.__proto__, d.name+d.length, d.clone, c == d)
	fmt.Printf("%+v\n", c)
	fmt.Println(c.toJSON(), c.apply(2, 3), class.new(c, 4), c.hasOwn())
	fmt.Println(Object{"o"}, Array{1, 2}.length(), Function(func(a ...int) int { return len(a) }).call(), Map{"k": {1}}.get("k"))
	var arr Array
	arr.push(5)
	fmt.Println(arr, String("s")+"t", Number(1)/2, Error{"m", "s"})
	m := Map{}
	m.set("constructor")
	m["__proto__"] = Array{1}
	m["toString"] = nil
	fmt.Println(m, len(m), m["hasOwnProperty"] == nil)
	var e error = Error{"a", "b"}
	fmt.Println(e)
	fmt.Println(undefined, NaN, Infinity, Math+JSON+Date+process+global+window+self+module+exports+require)
	fmt.Println(let, static, async, await, yield, of, typeof, instanceof, void, with, this, super, enum, null, delete_, in, try)
	fmt.Println(throw, catch, finally, do, while, new_)
	fmt.Println(function(1, "abc"), debugger(), export(5, 3), constructor(), T_m, T(4).m())
	let := 5
	var var_, const_ = 1, 2
	undefined := let
	arguments := []int{undefined}
	fmt.Println(let, var_, const_, undefined, arguments)
	fmt.Println(shadow(1))
	types()
	fmt.Println(packages("p"), str.ToUpper("x"), Itoa(5))
	loops()
	fmt.Println(results())
	labels()
	s := struct{ constructor, name int }{1, 2}
	s2 := s
	s2.constructor = 5
	fmt.Println(s, s2, s == s2)
	var x interface{ then() int } = thenable(3)
	fmt.Println(x.then(), x)
	_, _ = 1, func() {}
	var _ = 5
	var _, z = 1, 2
	fmt.Println(z)
	for _ = range 2 {
		for range 2 {
			fmt.Print(".")
		}
	}
	fmt.Println()
	ünï := "ünïcode"
	世界 := 1
	fmt.Println(ünï, 世界)
}

type thenable int

func (t thenable) then() int    { return int(t) }
func (t thenable) name() string { return "n" }
func (thenable) _()             {}
func _()                        {}
func _()                        {}

var _ = fmt.Sprint()
var _, _ = 1, 2

type _ struct{}

const _ = 1
