// What go and defer evaluate at the statement: functions, receivers, arguments, tuples, builtins.
package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func (t T) show(a ...any)   { fmt.Println(append([]any{"T", t.n}, a...)...) }
func (t *T) pshow(a ...any) { fmt.Println(append([]any{"*T", t.n}, a...)...) }

type shower interface{ show(...any) }

func two() (int, string)       { fmt.Println("two"); return 2, "two" }
func mixed() (T, error)        { return T{5}, fmt.Errorf("e") }
func show(a, b any)            { fmt.Println("show", a, b) }
func rest(s string, xs ...int) { fmt.Println(s, xs, len(xs), xs == nil) }
func tuples(n int, xs ...any)  { fmt.Println(n, xs) }
func value(t T, e error)       { fmt.Println(t, e) }
func pick(n int) func(...any)  { fmt.Println("pick", n); return func(a ...any) { fmt.Println(n, a) } }
func nums() (string, int, int) { return "nums", 1, 2 }
func park(n int) int           { c := make(chan int); go func() { c <- n }(); return <-c }
func parkTwo() (int, int)      { return park(1), park(2) }

var wg sync.WaitGroup

func run(f func()) {
	f()
	fmt.Println("--")
}

func main() {
	run(func() {
		t := T{1}
		x := 1
		defer show(two())
		defer rest(nums())
		defer tuples(two())
		defer value(mixed())
		defer fmt.Println(two())
		defer pick(x)(x, two2(x))
		defer t.show(x)
		defer t.pshow(x)
		defer shower(t).show(x)
		defer func(a, b any) { fmt.Println("literal", a, b, x) }(two())
		defer rest("none")
		defer rest("slice", []int{x, x}...)
		defer show(T{x}, [1]T{t})
		x, t.n = 100, 100
	})
	run(func() {
		x := park(1)
		defer show(two())
		defer tuples(parkTwo())
		defer pick(park(3))(park(4))
		defer fmt.Println(parkTwo())
		defer rest("park", park(5), x)
		x = park(6)
		fmt.Println(x)
	})
	run(func() {
		wg.Add(4)
		x, t := 1, T{1}
		done := func(f func(...any)) func(...any) { return func(a ...any) { f(a...); wg.Done() } }
		go done(t.show)(two())
		go done(t.pshow)(x, t)
		go func(a int, s string) { fmt.Println(a, s); wg.Done() }(two())
		go func(a, b any) { fmt.Println(a, b); wg.Done() }(parkTwo())
		x, t.n = 50, 50
		wg.Wait()
	})
	run(func() {
		m := map[any]int{1: 1, "a": 2}
		s := []int{1, 2, 3}
		c := make(chan int, 1)
		defer func() { fmt.Println(len(m), s, cap(c)) }()
		key := "a"
		defer delete(m, key)
		defer copy(s, s[1:])
		defer close(c)
		defer print("")
		defer append2(s, 1)
		key = "b"
	})
	run(func() {
		defer func() { fmt.Println(recover()) }()
		defer panic(fmt.Sprint("deferred ", park(1)))
	})
	run(func() {
		for i := range 2 {
			for _, f := range []func(int){func(n int) { fmt.Println("f", i, n) }, func(n int) { fmt.Println("g", i, n) }} {
				defer f(i * 10)
			}
		}
	})
	run(func() {
		var once sync.Once
		defer once.Do(func() { fmt.Println("once") })
		var mu sync.Mutex
		mu.Lock()
		defer mu.Unlock()
		var w sync.WaitGroup
		w.Add(1)
		go w.Done()
		w.Wait()
	})
}

func two2(n int) int               { return n * 2 }
func append2(s []int, n int) []int { return append(s, n) }
