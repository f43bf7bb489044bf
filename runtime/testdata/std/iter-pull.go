// iter.Pull: iterators inside out, with panics, early stops, runtime.Goexit, and goroutines.
package main

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"time"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count is done")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		for {
			x, ok := nextA()
			y, ok2 := nextB()
			if !ok || !ok2 || !yield(x, y) {
				return
			}
		}
	}
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(count(3))
	for {
		v, ok := next()
		fmt.Println(v, ok)
		if !ok {
			break
		}
	}
	fmt.Println(next())
	stop()

	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())

	_, stop = iter.Pull(count(3))
	stop() // never begun
	fmt.Println("not begun")

	for a, b := range zip(count(5), slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}

	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic("in seq") })
	fmt.Println(next())
	try("next", func() { next() })
	try("next again", func() { fmt.Println(next()) })
	next, stop = iter.Pull(func(yield func(int) bool) { defer func() { panic("in stop") }(); yield(1) })
	fmt.Println(next())
	try("stop", stop)

	var again func() (int, bool)
	again, _ = iter.Pull(func(yield func(int) bool) { again() })
	try("nested", func() { again() })
	var keep func(int) bool
	next, stop = iter.Pull(func(yield func(int) bool) { keep = yield; yield(1); yield(2) })
	fmt.Println(next())
	try("yield", func() { keep(3) })
	stop()
	fmt.Println(keep(4))

	done := make(chan bool)
	go func() {
		defer close(done)
		next, _ := iter.Pull(func(yield func(int) bool) { yield(1); runtime.Goexit() })
		fmt.Println(next())
		defer fmt.Println("leaving")
		next()
		fmt.Println("not reached")
	}()
	<-done

	c := make(chan int)
	next2, stop2 := iter.Pull2(func(yield func(int, string) bool) {
		for v := range c {
			time.Sleep(time.Millisecond)
			if !yield(v, fmt.Sprint("v", v)) {
				return
			}
		}
	})
	go func() {
		for i := range 3 {
			c <- i
		}
		close(c)
	}()
	for k, v, ok := next2(); ok; k, v, ok = next2() {
		fmt.Println(k, v)
	}
	stop2()
	fmt.Println(next2())
}
