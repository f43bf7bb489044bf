// defer, panic, recover and Goexit, with park points everywhere.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

func try(name string, f func()) {
	defer func() {
		r := recover()
		if err, ok := r.(error); ok {
			fmt.Println(name, "error:", err.Error())
		} else {
			fmt.Println(name, "recovered:", r)
		}
	}()
	f()
	fmt.Println(name, "returned")
}

type T struct{ n int }

func (t T) val(s string)  { fmt.Println("val", t.n, s) }
func (t *T) ptr(s string) { fmt.Println("ptr", t.n, s) }
func (t *T) wait(n int)   { t.n += at(n) }
func (t T) recovers()     { fmt.Println("method recovers:", recover(), t.n) }
func (t *T) precovers()   { fmt.Println("method recovers:", recover(), t.n) }

type shower interface{ val(string) }
type recoverer interface{ recovers() }

func named() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
			n *= 2
		}
	}()
	n = 21
	panic("boom")
}

func namedParks() (n int, err error) {
	defer func() {
		at(1)
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped %d: %v", at(1), r)
			n *= at(2)
		}
	}()
	n = at(21)
	at(1)
	panic(fmt.Sprint("boom", at(3)))
}

func unnamed() int {
	x := 1
	defer func() { x = 100 }()
	return x
}

func unnamedPanics() (int, string) {
	defer func() { recover() }()
	if at(1) == 1 {
		panic(1)
	}
	return 5, "x"
}

func modifies() (x int) {
	defer func() { x++ }()
	defer func() { x *= at(10) }()
	return at(4)
}

func structResult() (t T) {
	defer func() { t.n++ }()
	return T{at(1)}
}

func arrayResult() (a [2]int, p *[2]int) {
	defer func() { a[0]++ }()
	p = &a
	return [2]int{at(1), 2}, p
}

func helper() any    { return recover() }
func recoverHelper() { fmt.Println("helper:", recover()) }
func nestedRecover() any {
	return func() any { return recover() }()
}

func repanic() {
	defer func() {
		r := recover()
		panic(fmt.Sprint("again ", r))
	}()
	panic("first")
}

func repanicParks() {
	defer func() {
		r := recover()
		at(1)
		panic(fmt.Sprint("again ", r))
	}()
	at(1)
	panic("first")
}

func loop() {
	for i := 0; i < 3; i++ {
		defer fmt.Print("defer ", i, "\n")
		defer func() { fmt.Print("closure ", i, " ", at(i), "\n") }()
	}
	fmt.Println("loop ends")
}

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func main() {
	fmt.Println(named())
	fmt.Println(namedParks())
	fmt.Println(unnamed(), modifies(), structResult())
	fmt.Println(unnamedPanics())
	a, p := arrayResult()
	fmt.Println(a, *p)
	loop()
	// Deferred method values, interface methods; receivers are evaluated at the statement.
	func() {
		t := T{1}
		pt := &t
		var s shower = t
		defer t.val("a")
		defer pt.val("b")
		defer t.ptr("c")
		defer pt.ptr("d")
		defer s.val("e")
		f := t.val
		g := t.ptr
		t.n = 2
		defer f("f")
		defer g("g")
		defer T.val(t, "h")
		defer (*T).ptr(pt, "i")
		defer shower.val(s, "j")
		t.n = 3
		pt = &T{9}
		s = T{8}
		t.wait(at(4))
	}()
	// Builtins.
	func() {
		m := map[int]int{1: 1, 2: 2}
		c := make(chan int, 1)
		s := []int{1, 2, 3}
		key := 1
		func() {
			defer delete(m, key)
			defer close(c)
			defer copy(s, []int{9})
			defer print("print ", key, "\n")
			defer println("println", key, m == nil)
			defer clear(s[1:])
			key = 2
			fmt.Println(m, s)
		}()
		_, ok := <-c
		fmt.Println(m, s, ok)
		try("defer panic", func() { defer panic("deferred"); at(1) })
		try("defer recover", func() { defer recover(); panic("x") })
		try("defer nil", func() { var f func(); defer f(); fmt.Println("before") })
		try("defer nil interface", func() { var s shower; defer s.val("x"); fmt.Println("not reached") })
		try("close nil", func() { var c chan int; defer close(c) })
	}()
	// recover works only when called directly by the deferred function.
	try("helper", func() { defer func() { fmt.Println(helper()) }(); panic("p1") })
	try("direct", func() { defer recoverHelper(); panic("p2") })
	try("nested", func() { defer func() { fmt.Println(nestedRecover()) }(); panic("p3") })
	try("method", func() { defer T{1}.recovers(); panic("p4") })
	try("pointer method", func() { defer (&T{2}).precovers(); panic("p5") })
	try("pointer to value method", func() { t := &T{3}; defer t.recovers(); panic("p6") })
	try("interface method", func() { var r recoverer = T{4}; defer r.recovers(); panic("p7") })
	try("interface method of pointer", func() { var r recoverer = &T{5}; defer r.recovers(); panic("p8") })
	try("method value", func() { f := T{6}.recovers; defer f(); panic("p9") })
	try("method expression", func() { defer T.recovers(T{7}); panic("p10") })
	try("recover without panic", func() { fmt.Println(recover()); defer func() { fmt.Println(recover()) }() })
	try("recover twice", func() { defer func() { fmt.Println(recover(), recover()) }(); panic("p11") })
	try("defer in defer", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
		}()
		panic("p12")
	})
	try("defer in defer parks", func() {
		defer func() {
			at(1)
			defer func() { at(1); fmt.Println("inner", recover()) }()
			at(1)
		}()
		at(1)
		panic("p13")
	})
	try("panic in defer", func() {
		defer func() { panic("second") }()
		panic("first")
	})
	try("panic in defer recovered", func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("second")
		}()
		panic("first")
	})
	try("repanic", repanic)
	try("repanic parks", repanicParks)
	// Values.
	try("nil", func() { panic(nil) })
	try("error", func() { panic(&myErr{at(3)}) })
	try("wrapped", func() { panic(fmt.Errorf("w: %w", errors.New("inner"))) })
	try("struct", func() { panic(T{4}) })
	// Run-time errors.
	zero := at(0)
	var np *T
	var nm map[string]int
	var ns []int
	var ni any
	var ne error
	arr := [3]int{}
	try("divide", func() { fmt.Println(1 / zero) })
	try("mod", func() { fmt.Println(1 % zero) })
	try("index", func() { fmt.Println(arr[zero+3]) })
	try("negative", func() { fmt.Println(arr[zero-1]) })
	try("slice index", func() { fmt.Println(ns[zero]) })
	try("string index", func() { fmt.Println("abc"[zero+5]) })
	try("slice bounds", func() { fmt.Println(ns[1:]) })
	try("slice bounds 2", func() { fmt.Println(arr[2 : zero+1]) })
	try("slice bounds 3", func() { fmt.Println(arr[:zero+4]) })
	try("slice bounds 4", func() { fmt.Println("abc"[zero+4:]) })
	try("slice bounds 5", func() { fmt.Println([]int{1, 2, 3}[0 : 2 : zero+9]) })
	try("nil pointer", func() { fmt.Println(np.n) })
	try("nil pointer method", func() { np.val("x") })
	try("nil map", func() { nm["a"] = 1 })
	try("nil func", func() { var f func(int) int; f(at(1)) })
	try("nil interface", func() { fmt.Println(ne.Error()) })
	try("assertion", func() { fmt.Println(ni.(int)) })
	try("assertion 2", func() { fmt.Println(any("s").(int)) })
	try("assertion 3", func() { fmt.Println(any(T{}).(fmt.Stringer)) })
	try("assertion 4", func() { fmt.Println(any(3).(T)) })
	try("unhashable", func() { m := map[any]int{}; m[[]int{1}] = 2 })
	try("uncomparable", func() { var a, b any = []int{1}, []int{1}; fmt.Println(a == b) })
	try("make", func() { fmt.Println(make([]int, zero-1)) })
	try("make chan", func() { fmt.Println(make(chan int, zero-1)) })
	try("shift", func() { fmt.Println(1 << (zero - 1)) })
	try("array pointer", func() { fmt.Println([2]int([]int{1})) })
	try("closed", func() { c := make(chan int); close(c); c <- 1 })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	// Goexit.
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("goexit recovers", recover()) }()
		defer func() { at(1); fmt.Println("goexit deferred") }()
		func() {
			defer fmt.Println("inner")
			at(1)
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	go func() {
		defer wg.Done()
		defer func() {
			defer func() { fmt.Println("recovered in goexit", recover()) }()
			panic("in goexit")
		}()
		runtime.Goexit()
	}()
	wg.Wait()
	// Conditional defers, defers after a park, return in the middle.
	f := func(n int) (s string) {
		if n > 0 {
			defer func() { s += " one" }()
		}
		if at(n) > 1 {
			defer func() { s += fmt.Sprint(" two", at(n)) }()
			return "early"
		}
		defer func() { s += " three" }()
		for i := range 5 {
			if i == at(3) {
				return fmt.Sprint("loop", i)
			}
		}
		return "late"
	}
	fmt.Println(f(0))
	fmt.Println(f(1))
	fmt.Println(f(2))
	defer fmt.Println("main deferred")
	defer func() {
		panic(fmt.Sprint("last: ", recover()))
	}()
	panic(errors.New("end"))
}
