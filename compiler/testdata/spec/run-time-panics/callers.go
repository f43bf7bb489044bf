package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func show(what string, skip int) {
	pcs := make([]uintptr, 20)
	n := runtime.Callers(skip, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	fmt.Println(what)
	for {
		f, more := frames.Next()
		switch {
		case strings.HasPrefix(f.Function, "main."):
			fmt.Println(" ", f.Function, f.Line)
		case !strings.HasPrefix(f.Function, "runtime.panic") && f.Function != "runtime.sigpanic":
			fmt.Println(" ", f.Function)
		}
		if !more {
			break
		}
	}
}

func inner(p *int) int {
	defer show("deferred", 0)
	return *p
}

type T struct{}

func (T) m(i int) {
	var a [3]int
	defer func() {
		func() { show("nested", 1) }()
	}()
	a[i] = 1
}

func parks() {
	ch := make(chan int)
	defer func() {
		go func() { ch <- 1 }()
		<-ch
		show("parked", 1)
		recover()
	}()
	panic("x")
}

func try(f func()) {
	defer func() { recover() }()
	f()
}

func main() {
	try(func() { inner(nil) })
	try(func() { T{}.m(5) })
	try(parks)
	func() { defer show("plain", 1) }()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		show("goroutine", 0)
	}()
	wg.Wait()
	try(func() {
		defer func() {
			defer func() {
				show("both", 1)
			}()
			panic("second")
		}()
		panic("first")
	})
}
