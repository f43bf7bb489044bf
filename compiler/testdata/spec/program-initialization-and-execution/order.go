// Package-level variables are initialised by their dependencies, found through functions, methods and closures; then the init functions.
package main

import "fmt"

var log []string

func l(name string, v int) int { log = append(log, fmt.Sprint(name, "=", v)); return v }

var (
	a = l("a", c+b)
	b = l("b", f())
	c = l("c", 1)
	d = l("d", 3)
)

func f() int { d++; return d }

var x, y = pair()
var p, q = l("p", y), l("q", x)
var _ = l("blank", 9)
var _, r = l("blank2", 1), l("r", 2)

func pair() (int, int) { return l("pair1", z), l("pair2", z+1) }

var z = l("z", 10)

type T struct{ v int }

func (t T) val() int  { return l("val", t.v+w) }
func (t *T) ptr() int { return l("ptr", w2) }

var t = T{l("t.v", 1)}
var viaMethod = t.val()
var viaExpr = T.val(T{5})
var viaValue = (&t).ptr
var called = viaValue()
var w = l("w", 100)
var w2 = l("w2", 200)

var closure = func() int { return l("closure", inClosure) }
var fromClosure = closure()
var inClosure = l("inClosure", 7)

var lit = func() int { return l("immediate", late) }()
var late = l("late", 8)

var arr = [...]int{l("arr0", m["k"]), l("arr1", 2)}
var m = map[string]int{"k": l("m.k", n)}
var n = len(arr2) + l("n", 0)
var arr2 [4]int

var iface interface{ val() int } = t
var viaIface = iface.val()
var recursive = rec(3)

func rec(n int) int {
	if n == 0 {
		return l("rec", base)
	}
	return rec(n-1) + 1
}

var base = l("base", 40)
var uninit int
var s string
var pt *int = &target
var target = l("target", 5)
var viaPointer = *pt + l("viaPointer", 0)
var ok, err = check("x")
var v1, isOk = m["k"]
var v2, isInt = any(l("any", 1)).(int)
var ch = make(chan int, 1)
var v3, received = <-filled()

func filled() chan int             { ch <- l("send", 6); return ch }
func check(s string) (bool, error) { return l("check", len(s)) > 0, nil }

func init() { l("init1", a); init2 = l("init2var", 1) }

var init2 int

func init() {
	l("init2", init2)
	defer l("deferred in init", 0)
	c := make(chan int)
	go func() { c <- l("goroutine in init", 1) }()
	<-c
}

var mainRan = false

func main() {
	for i, s := range log {
		fmt.Print(s, " ")
		if i%10 == 9 {
			fmt.Println()
		}
	}
	fmt.Println()
	fmt.Println(a, b, c, d, x, y, p, q, r, z, t, viaMethod, viaExpr, called, fromClosure, lit, arr, m, n, viaIface, recursive, uninit, s == "", *pt, viaPointer, ok, err, v1, isOk, v2, isInt, v3, received)
	if !mainRan {
		mainRan = true
		main()
	}
}
