// Panics unwind through deferred calls, recover stops them, and a goroutine's panic is its own affair until nobody recovers it.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

// safely turns a panic into an error.
func safely(f func()) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("run-time error: %s", strings.TrimPrefix(v.Error(), "runtime error: "))
		case error:
			err = v
		default:
			err = fmt.Errorf("panic: %v", v)
		}
	}()
	f()
	return nil
}

type point struct{ x, y int }

func cleanup() {
	defer fmt.Println("first deferred, last run")
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	defer func() {
		fmt.Println("recovered:", recover())
	}()
	panic(point{1, 2})
}

func results() (n int, err error) {
	defer func() { n *= 2 }()
	return 21, nil
}

func main() {
	var numbers []int
	var p *point
	var m map[string]int
	var any any = "text"
	zero := 0
	for _, f := range []func(){
		func() {},
		func() { panic("boom") },
		func() { panic(errors.New("an error")) },
		func() { fmt.Println(numbers[5]) },
		func() { fmt.Println(1 / zero) },
		func() { fmt.Println(p.x) },
		func() { m["key"] = 1 },
		func() { fmt.Println(any.(int)) },
		func() { close((chan int)(nil)) },
	} {
		fmt.Println(safely(f))
	}

	cleanup()
	fmt.Println(results())

	done := make(chan error)
	go func() {
		done <- safely(func() { panic("in a goroutine") })
	}()
	fmt.Println(<-done)

	finished := make(chan bool)
	go func() {
		defer close(finished)
		defer fmt.Println("Goexit runs deferred calls")
		runtime.Goexit()
		fmt.Println("never printed")
	}()
	<-finished
}
