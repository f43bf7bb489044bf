// Identifiers: Unicode letters and digits, names that mean something in JavaScript or in emitted code, names that Go lets go.
package main

import "fmt"

type Größe struct {
	höhe, Länge int
	ñ           string
}

func (g Größe) Fläche() int { return g.höhe * g.Länge }

type Ωmega interface{ Fläche() int }

var (
	αβ, _x9, ThisVariableIsExported = 1, 2, 3
	变量                              = "变量"
	x٣                               = 33
	ǅ                                = "titlecase"
	ªº                               = "ordinals"
)

func 函数(аргумент int) (результат int) {
	результат = аргумент * 2
	return
}

func words() {
	var let, class, this, await, async, yield, function, arguments, eval, undefined, NaN, Infinity, delete_ = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
	fmt.Println(let, class, this, await, async, yield, function, arguments, eval, undefined, NaN, Infinity, delete_)
	var null, new_, void, with, in, instanceof, typeof, try, catch, finally, throw, do, while, enum, export, extends, implements, private, public, protected, static, super, true_, debugger = "null", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23
	fmt.Println(null, new_, void, with, in, instanceof, typeof, try, catch, finally, throw, do, while, enum, export, extends, implements, private, public, protected, static, super, true_, debugger)
	var constructor, prototype, __proto__, toString, valueOf, hasOwnProperty, length, name, caller, Object, Array, Math, Number, String, Symbol, Error, globalThis, process, require, module = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
	fmt.Println(constructor, prototype, __proto__, toString, valueOf, hasOwnProperty, length, name, caller, Object, Array, Math, Number, String, Symbol, Error, globalThis, process, require, module)
}

type odd struct {
	constructor, prototype, __proto__, toString, valueOf, hasOwnProperty, length, name, class, default_, this, await int
	then                                                                                                            func() int
}

func (o odd) arguments() int       { return o.constructor + o.__proto__ }
func (o *odd) apply(delete_ int)    { o.prototype = delete_ }
func (o odd) clone() odd            { o.length = 99; return o }
func (o *odd) bind() *odd           { return o }
func (o odd) equals(other odd) bool { return o.name == other.name }
func (odd) call() string            { return "call" }

type toStringer interface {
	toString() string
	constructor() string
	then() string
	valueOf() int
}
type impl struct{ s string }

func (i impl) toString() string    { return "toString " + i.s }
func (i impl) constructor() string { return "constructor " + i.s }
func (i impl) then() string        { return "then " + i.s }
func (i impl) valueOf() int        { return len(i.s) }

type number int

func (n number) toString() string    { return fmt.Sprint("number ", int(n)) }
func (n number) constructor() string { return "nc" }
func (n number) then() string        { return "nt" }
func (n number) valueOf() int        { return int(n) + 1 }

type set map[string]int

func maps() {
	m := map[string]int{"__proto__": 1, "constructor": 2, "toString": 3, "": 4}
	m["hasOwnProperty"]++
	_, ok := m["valueOf"]
	delete(m, "constructor")
	fmt.Println(m, ok, m["__proto__"], set{"__proto__": 5}["__proto__"])
}

func main() {
	g := Größe{höhe: 2, Länge: 3, ñ: "ñ"}
	var o Ωmega = g
	fmt.Println(g, o.Fläche(), αβ, _x9, ThisVariableIsExported, 变量, x٣, ǅ, ªº, 函数(4))
	fmt.Printf("%+v %T\n", g, o)
	words()
	x := odd{constructor: 1, prototype: 2, __proto__: 3, toString: 4, valueOf: 5, hasOwnProperty: 6, length: 7, name: 8, class: 9, default_: 10, this: 11, await: 12}
	x.apply(20)
	x.then = func() int { return x.this }
	fmt.Println(x.arguments(), x.prototype, x.clone().length, x.length, x.bind() == &x, x.equals(x.clone()), x.call(), x.then(), x.await, x.toString+x.valueOf)
	for _, t := range []toStringer{impl{"i"}, &impl{"pi"}, number(4)} {
		fmt.Println(t.toString(), t.constructor(), t.then(), t.valueOf(), t)
	}
	maps()
	_, 世 := 1, "界"
	fmt.Println(世)
}
