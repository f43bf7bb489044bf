// defer, panic, recover and Goexit in every nesting, also where deferred calls wait.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
)

func wait() { runtime.Gosched() }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

type cleanup struct{ name string }

func (c cleanup) done()    { fmt.Print("done ", c.name, " ") }
func (c *cleanup) rescue() { fmt.Print("rescued ", recover(), " ") }
func helper() any          { return recover() }
func direct() (r any)      { defer func() { r = helper() }(); return nil }

func named() (x int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			x *= 2
		}
	}()
	x = 21
	panic("oops")
}

func override() (s string) {
	defer func() { s += " second" }()
	defer func() { wait(); s += " first" }()
	return "returned"
}

func unnamed() int {
	x := 1
	defer func() { x = 100 }()
	return x
}

func recoveredUnnamed() (int, string) {
	defer func() { recover() }()
	panic(1)
}

func nestedPanics() {
	defer func() {
		fmt.Print("outer ", recover(), "; ")
	}()
	defer func() {
		defer func() { fmt.Print("inner ", recover(), "; ") }()
		panic("second")
	}()
	panic("first")
}

func replaced() {
	defer func() { fmt.Print(recover(), "; ", recover(), "; ") }()
	defer func() { panic("third") }()
	defer func() { wait(); panic("second") }()
	panic("first")
}

func repanic() {
	defer func() {
		r := recover()
		wait()
		panic(fmt.Sprint("again ", r))
	}()
	wait()
	panic("once")
}

func notDirect() {
	defer func() {
		func() { fmt.Print("nested recover: ", recover(), "; ") }()
		defer func() { fmt.Print("deferred in deferred: ", recover(), "; ") }()
	}()
	panic("p")
}

func loops() {
	for i := range 3 {
		defer fmt.Print("loop ", i, " ")
		defer func(n int) { wait(); fmt.Print("arg ", n, i, " ") }(i * 10)
	}
	for i := 0; i < 2; i++ {
		func() {
			defer func() { fmt.Print("r", recover(), " ") }()
			wait()
			if i == 1 {
				panic(i)
			}
		}()
	}
}

func arguments() {
	x := 1
	p := &x
	s := []int{1}
	defer fmt.Print("args ", x, " ", *p, " ", s, " ", len(s), "; ")
	defer func(v int, q *int) { fmt.Print(v, *q, "; ") }(x, p)
	c := cleanup{"value"}
	pc := &c
	defer c.done()
	defer pc.done()
	defer pc.rescue()
	defer (&cleanup{"lit"}).done()
	f := func() { fmt.Print("old f; ") }
	defer f()
	f = func() { fmt.Print("new f; ") }
	c.name = "changed"
	x = 2
	s[0] = 9
	s = append(s, 1)
	wait()
	panic("argument panic")
}

func builtins() {
	m := map[int]int{1: 1, 2: 2}
	s := []int{1, 2}
	ch := make(chan int, 1)
	func() {
		defer delete(m, 1)
		defer close(ch)
		defer clear(s)
		defer copy(s, []int{7})
		defer print()
		defer panic("deferred panic builtin")
		defer func() { fmt.Print("before; ") }()
	}()
}

func nils() {
	var f func()
	defer func() { fmt.Print("nil func: ", recover(), "; ") }()
	func() {
		defer f()
		fmt.Print("reached; ")
	}()
}

func nilMethod() {
	var e error
	defer func() { fmt.Print("nil iface: ", recover(), "; ") }()
	defer e.Error()
	fmt.Print("not reached; ")
}

func goexit() {
	var wg sync.WaitGroup
	wg.Add(4)
	go func() {
		defer wg.Done()
		defer func() { fmt.Print("goexit recover: ", recover(), "; ") }()
		func() {
			defer fmt.Print("inner; ")
			runtime.Goexit()
		}()
		fmt.Print("never")
	}()
	wait()
	go func() {
		defer wg.Done()
		defer func() {
			defer func() { fmt.Print("recovered in goexit: ", recover(), "; ") }()
			wait()
			panic("during goexit")
		}()
		runtime.Goexit()
	}()
	wait()
	go func() {
		defer wg.Done()
		defer func() { fmt.Print("goexit in defer: ", recover(), "; ") }()
		defer func() { wait(); runtime.Goexit() }()
		panic("replaced by goexit")
	}()
	wait()
	go func() {
		defer wg.Done()
		defer fmt.Print("all defers; ")
		for i := range 3 {
			defer func() { wait(); fmt.Print(i) }()
		}
		defer runtime.Goexit()
	}()
	wg.Wait()
	fmt.Println()
}

func values() {
	type custom struct{ code int }
	errV := errors.New("err")
	for _, v := range []any{1, "s", 2.5, errV, custom{3}, &custom{4}, []int{5}, nil, error(nil), true, 'x', 1i} {
		func() {
			defer func() {
				r := recover()
				switch r := r.(type) {
				case custom:
					fmt.Print("custom ", r.code)
				case *custom:
					fmt.Print("*custom ", r.code)
				case runtime.Error:
					fmt.Printf("runtime error %T %v", r, r)
				case error:
					fmt.Print("error ", r, r == errV)
				default:
					fmt.Printf("%T %v", r, r)
				}
				fmt.Print("; ")
			}()
			panic(v)
		}()
	}
	fmt.Println()
}

func runtimeErrors() {
	var m map[string]int
	var p *cleanup
	var s []int
	var e any = "str"
	var f func()
	var ch chan int
	var zero int
	var iface fmt.Stringer
	var arr [3]int
	var c8 = make(chan int)
	close(c8)
	idx := 5
	for i, fn := range []func(){
		func() { m["a"] = 1 }, func() { p.name = "x" }, func() { _ = p.name }, func() { s[idx] = 1 }, func() { _ = arr[idx] }, func() { _ = e.(int) }, func() { f() }, func() { close(ch) }, func() { close(c8) }, func() { c8 <- 1 }, func() { _ = 1 / zero }, func() { _ = 1 % zero }, func() { _ = iface.String() }, func() { _ = make([]int, zero-1) }, func() { _ = e.(fmt.Stringer) }, func() { _ = [2]int(s) }, func() { _ = any(s) == any(s) }, func() { _ = map[any]int{s: 1} }, func() { *(*int)(nil) = 1 }, func() { _ = 1 << (zero - 1) }, func() { _ = s[1:zero:idx] }, func() { _ = "abc"[idx] }, func() { p.done() },
	} {
		func() {
			defer func() {
				r := recover()
				re, isRE := r.(runtime.Error)
				err, isErr := r.(error)
				fmt.Printf("%d %T %v %v %v\n", i, r, isRE, isErr, r)
				if isRE && re.Error() != err.Error() {
					fmt.Println("different")
				}
			}()
			fn()
		}()
	}
}

func deep(n int) int {
	if n == 0 {
		panic("deep")
	}
	defer func() { depth++ }()
	return deep(n-1) + 1
}

var depth int

func parkedRecover() (s string) {
	ch := make(chan int)
	go func() { wait(); ch <- 1 }()
	defer func() {
		v := <-ch
		r := recover()
		s = fmt.Sprint(r, v)
	}()
	panic("while waiting")
}

func viaMethod() {
	c := &cleanup{"m"}
	defer c.rescue()
	panic("method")
}

func mutexes() {
	var mu sync.Mutex
	f := func(fail bool) (err error) {
		mu.Lock()
		defer mu.Unlock()
		defer func() {
			if r := recover(); r != nil {
				err = r.(error)
			}
		}()
		if fail {
			panic(errors.New("failed with lock"))
		}
		return nil
	}
	fmt.Println(f(false), f(true), f(false), mu.TryLock())
}

func conditional(n int) (out string) {
	if n > 0 {
		defer func() { out += "a" }()
	}
	switch n {
	case 2:
		defer func() { wait(); out += "b" }()
		fallthrough
	case 3:
		defer func() { out += "c" }()
	}
	if n == 4 {
		return "early "
	}
	return "end "
}

func main() {
	fmt.Println(named())
	fmt.Println(override(), unnamed())
	fmt.Println(recoveredUnnamed())
	nestedPanics()
	replaced()
	try("repanic", repanic)
	try("notDirect", notDirect)
	loops()
	fmt.Println()
	try("arguments", arguments)
	try("builtins", builtins)
	nils()
	nilMethod()
	fmt.Println(helper(), direct())
	goexit()
	values()
	runtimeErrors()
	try("deep", func() { deep(1000) })
	fmt.Println(depth, parkedRecover())
	viaMethod()
	fmt.Println()
	mutexes()
	for i := range 5 {
		fmt.Print(conditional(i), " ")
	}
	fmt.Println()
	try("recover twice", func() {
		defer func() { fmt.Print(recover(), recover(), "; ") }()
		panic("x")
	})
	try("panic in arguments", func() {
		defer fmt.Print("never printed", func() int { panic("argument") }())
	})
	func() {
		defer func() {
			defer func() { fmt.Println("outermost", recover()) }()
			panic(fmt.Sprint("wrapping ", recover()))
		}()
		panic("inner")
	}()
	defer os.Exit(3)
	defer fmt.Println("last")
	panic("never reported")
}
