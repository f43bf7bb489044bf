// Range over functions: every way out of the body, parks inside and out, and iterators that break the rules.
package main

import (
	"fmt"
	"runtime"
)

type Seq func(yield func(int) bool)

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func slow(n int) Seq {
	return func(yield func(int) bool) {
		defer fmt.Print("<done> ")
		for i := range n {
			if at(1); !yield(at(i)) {
				fmt.Print("<stopped> ")
				return
			}
		}
	}
}

func pairs(xs ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}

func none(yield func() bool) {
	for yield() {
	}
}

type list struct {
	v    int
	next *list
}

func (l *list) all(yield func(*list) bool) {
	for ; l != nil; l = l.next {
		if !yield(l) {
			return
		}
	}
}

type tree struct {
	left, right *tree
	v           int
}

func (t *tree) walk(yield func(int) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.v) && t.right.walk(yield)
}

func (t *tree) all(yield func(int) bool) { t.walk(yield) }

type point struct{ x, y int }

func find(n int) (int, string) {
	for i := range count(10) {
		if i == n {
			return i, "found"
		}
	}
	return -1, "missing"
}

func findSlow(n int) (result int, err error) {
	for i := range slow(10) {
		for j := range slow(3) {
			if i*10+j == n {
				return i*100 + at(j), fmt.Errorf("e%d", at(j))
			}
		}
	}
	return -1, nil
}

func named(n int) (r int, s string) {
	defer func() { r *= 2; s += "!" }()
	for i := range count(10) {
		r += i
		if i == n {
			s = "bare"
			return
		}
		if r > 20 {
			return 100, "values"
		}
	}
	return
}

func single(f Seq) int {
	for i := range f {
		if i == 2 {
			return i * 10
		}
	}
	return -1
}

func tuple() (int, string) { return 7, "tuple" }

func forwards() (int, any) {
	for range count(1) {
		for range slow(1) {
			return tuple()
		}
	}
	return 0, nil
}

func closureResult() (n int, get func() int) {
	get = func() int { return n }
	for i := range count(3) {
		if i == 1 {
			return 5, get
		}
	}
	return
}

func labels() {
outer:
	for i := range count(3) {
	middle:
		for j := range pairs("a", "b", "c") {
			for k := 0; k < 3; k++ {
				switch {
				case k == 1 && j == 0:
					continue middle
				case j == 1 && i == 0:
					continue outer
				case j == 1 && i == 1:
					break middle
				case i == 2 && j == 1:
					break outer
				case k == 2:
					break
				}
				fmt.Print(i, j, k, " ")
			}
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println()
loop:
	for i := 0; i < 4; i++ {
		for j := range slow(4) {
			select {
			default:
				if j == i {
					continue loop
				}
				if i == 3 {
					break loop
				}
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch {
	default:
		for range count(2) {
			break sw
		}
		fmt.Println("no")
	}
	n := 0
again:
	for i := range count(5) {
		n++
		if i == 2 && n < 8 {
			goto again
		}
		if n > 9 {
			goto done
		}
	}
	fmt.Println("no")
done:
	fmt.Println("goto", n)
	for i := range count(2) {
		j := 0
	inner:
		j++
		if j < 3 {
			goto inner
		}
		fmt.Print(i, j, " ")
	}
	fmt.Println()
}

func defers() (s string) {
	defer func() { fmt.Println("last", s) }()
	for i := range count(3) {
		defer func() { s += fmt.Sprint("d", i, " ") }()
		defer fmt.Println("deferred", i, at(i))
	}
	for i := range slow(2) {
		for j := range count(2) {
			defer func() { s += fmt.Sprint("n", i, j, at(0), " ") }()
		}
	}
	fmt.Println("body done")
	return "result "
}

func recovers() {
	defer func() {
		for range count(1) {
			fmt.Println("not called by the runtime:", recover())
		}
		fmt.Println("recovered:", recover())
	}()
	for i := range slow(3) {
		if i == 1 {
			panic(fmt.Sprint("boom", at(i)))
		}
	}
}

func misuse(name string, f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Println(name, ok, r)
	}()
	f()
	fmt.Println(name, "no panic")
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	for range count(2) {
		fmt.Print("x ")
	}
	n := 0
	for range none {
		if n++; n > 3 {
			break
		}
	}
	for i, s := range pairs("a", "b") {
		fmt.Print(i, s, " ")
	}
	for i := range pairs("a", "b") {
		fmt.Print(i, " ")
	}
	for _, s := range pairs("a", "b") {
		fmt.Print(s, " ")
	}
	for i := range slow(3) {
		if i == 1 {
			continue
		}
		fmt.Print(at(i), " ")
	}
	fmt.Println(n)
	// Assigning to variables and places.
	var p point
	var s [2]string
	var a any
	for p.x, s[1] = range pairs("a", "b") {
	}
	for a = range count(3) {
		at(1)
	}
	fmt.Println(p, s, a)
	// Captured variables, inside and out.
	total := 0
	var fs []func() int
	for i := range slow(3) {
		total += i
		k := i * 10
		fs = append(fs, func() int { i++; k++; total++; return i*100 + k })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println(total)
	// Struct values are copies.
	pt := point{1, 2}
	for q := range func(yield func(point) bool) { yield(pt); yield(pt) } {
		q.x++
		pt.y++
		fmt.Print(q, pt, " ")
	}
	arr := [2]int{1, 2}
	for q := range func(yield func([2]int) bool) { yield(arr) } {
		q[0] = 9
		fmt.Println(q, arr)
	}
	l := &list{1, &list{2, &list{3, nil}}}
	for e := range l.all {
		e.v *= 10
	}
	for e := range l.all {
		fmt.Print(e.v, " ")
	}
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	for v := range t.all {
		if v == 4 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	fmt.Println(find(3))
	fmt.Println(find(30))
	fmt.Println(findSlow(12))
	fmt.Println(findSlow(99))
	fmt.Println(named(3))
	fmt.Println(named(99))
	fmt.Println(single(count(5)), single(slow(5)), single(count(1)))
	fmt.Println(forwards())
	x, get := closureResult()
	fmt.Println(x, get())
	labels()
	fmt.Println(defers())
	recovers()
	for i := range count(2) {
		for j := range slow(2) {
			go func() { fmt.Print("go", i, j, " ") }()
			at(1)
		}
	}
	fmt.Println()
	c := make(chan int)
	go func() {
		for i := range slow(3) {
			c <- i
		}
		close(c)
	}()
	for i := range func(yield func(int) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	} {
		fmt.Print("c", i, " ")
	}
	fmt.Println()

	// Misuse.
	misuse("continues after false", func() {
		for range func(yield func() bool) { yield(); yield() } {
			break
		}
	})
	misuse("continues after return", func() {
		func() int {
			for range func(yield func() bool) { yield(); yield() } {
				return 1
			}
			return 0
		}()
	})
	misuse("continues after panic", func() {
		for range func(yield func() bool) {
			defer func() { recover(); yield() }()
			yield()
		} {
			panic("body")
		}
	})
	misuse("swallows panic", func() {
		for range func(yield func() bool) {
			defer func() { fmt.Println("swallowed", recover()) }()
			yield()
		} {
			panic("body")
		}
	})
	var kept func(int) bool
	misuse("continues after exit", func() {
		for i := range func(yield func(int) bool) { kept = yield; yield(1) } {
			fmt.Println("turn", i)
		}
		kept(2)
	})
	misuse("reentrant", func() {
		for i := range func(yield func(int) bool) { kept = yield; yield(1) } {
			kept(i + 1)
		}
	})
	misuse("parks", func() {
		for i := range func(yield func(int) bool) { at(1); yield(1); at(1); yield(2) } {
			at(i)
			break
		}
	})
	misuse("panic passes", func() {
		for i := range slow(2) {
			panic(i)
		}
	})
	misuse("nil", func() {
		var f func(func(int) bool)
		for range f {
		}
	})
	misuse("iterator panics", func() {
		for range func(yield func() bool) { yield(); panic("iterator") } {
			fmt.Println("turn")
		}
	})
	func() {
		done := make(chan bool)
		go func() {
			defer close(done)
			defer fmt.Println("goexit deferred")
			for i := range slow(3) {
				defer fmt.Println("in loop", i)
				if i == 1 {
					runtime.Goexit()
				}
			}
		}()
		<-done
	}()
}
