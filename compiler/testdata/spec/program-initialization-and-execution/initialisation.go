// Package variables are initialised in the order of their dependencies, then init functions run; any of it may park.
package main

import (
	"fmt"
	"os"
)

var trace []string

func log(s string, n int) int {
	trace = append(trace, s)
	return n
}

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

var a = log("a", b+c)
var b = log("b", f())
var c = log("c", 1)
var d = log("d", 4)

func f() int { return d + e }

var e = log("e", at(5))
var x, y = pair()
var z, _ = pair()
var _ = log("blank", 1)
var _, w = log("blank2", 1), log("w", at(2))
var lookup = map[string]int{"a": log("map", a), "p": at(7)}
var v1, ok1 = lookup["p"]
var v2, ok2 = lookup["q"]
var r1, rok = <-full
var full = func() chan int { c := make(chan int, 1); c <- at(3); close(c); return c }()
var any1 any = "str"
var s1, sok = any1.(string)
var i1, iok = any1.(int)
var _, iok2 = any1.(int)
var err1 error = e1
var e1 = &myErr{"e1"}
var arr = [...]int{log("arr0", 1), 5: at(2), log("arr6", a)}
var st = T{n: at(9), in: inner{arr[5]}}
var ps = &st
var pf = &st.n
var fn = func() int { return later }
var got = fn()
var later = log("later", 8)
var method = ps.get
var methodValue = method()
var recursive = fact(5)
var (
	p1 = p2 + 1
	p2 = p3 + 1
	p3 = 1
)
var iface fmt.Stringer = ps
var text = iface.String()
var nested = []*T{{n: 1}, {n: log("nested", 2)}}
var arrayCopy = arr
var size = len(arr)
var structCopy = st

const (
	k0 = iota
	k1
	_
	k3
	k4, k5 = iota, iota * 10
	k6, k7
	k8 = "s"
	k9
	k10 = iota
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
	gb
)

type weekday int

const (
	sunday weekday = iota
	monday
	tuesday
)

func (d weekday) String() string { return [...]string{"Sun", "Mon", "Tue"}[d] }

type inner struct{ v int }
type T struct {
	n  int
	in inner
}

func (t *T) get() int       { return t.n + log("get", 0) }
func (t *T) String() string { return fmt.Sprint("T", t.n) }

type myErr struct{ s string }

func (e *myErr) Error() string { return e.s }

func pair() (int, int) { return log("pair", at(10)), later }

func fact(n int) int {
	if n == 0 {
		return 1
	}
	return n * fact(n-1)
}

func init() {
	log("init1", at(1))
	st.n++
}

func init() {
	log("init2", 1)
	go func() { done <- at(1) }()
	<-done
}

var done = make(chan int)

func init() {
	const k0 = "local"
	var a = k0
	log(a, 0)
}

func main() {
	fmt.Println(trace)
	fmt.Println(a, b, c, d, e, x, y, z, w)
	fmt.Println(lookup, v1, ok1, v2, ok2, r1, rok, s1, sok, i1, iok, iok2)
	fmt.Println(err1, arr, st, *ps, *pf, got, later, methodValue, recursive, p1, p2, p3, text)
	fmt.Println(len(nested), nested[1].n, arrayCopy == arr, size, structCopy)
	*pf = 77
	arr[0] = 66
	fmt.Println(st, arrayCopy[0], structCopy, method())
	fmt.Println(k0, k1, k3, k4, k5, k6, k7, k8, k9, k10, kb, mb, gb)
	fmt.Println(sunday, monday, tuesday+0, weekday(0))
	fmt.Printf("%d %v %T\n", tuesday, tuesday, tuesday)
	const big = 1 << 100
	const huge = big * big
	fmt.Println(big>>98, huge/big>>99, float64(big))
	const f32 float32 = 0.1
	const c64 = 1i * 1i
	fmt.Println(f32, float64(f32), 0.1, real(c64), 'a', '\n', "a"+"b", len("é"), 7/2, 7/2.0, -7/2, -7%3, 1<<3|1)
	fmt.Println(fmt.Sprint(trace == nil), os.Args != nil)
}
