// go statements, sends, receives and select, in every form.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

type worker struct{ id int }

func (w worker) run(c chan<- string, s ...string) { c <- fmt.Sprint("value ", w.id, s) }
func (w *worker) prun(c chan<- string)            { w.id++; c <- fmt.Sprint("pointer ", w.id) }
func send(c chan<- int, v int) (ok bool)          { c <- v; return true }
func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func goForms() {
	c := make(chan string, 10)
	w := worker{1}
	pw := &w
	x := 1
	go w.run(c)
	go w.run(c, "a", "b")
	go pw.run(c, []string{"spread"}...)
	go func(n int, s string) { c <- fmt.Sprint("literal ", n, s, x) }(x, "arg")
	f := w.run
	go f(c, "method value")
	go worker.run(w, c, "method expression")
	go (*worker).prun(pw, c)
	var r interface {
		run(chan<- string, ...string)
	} = w
	go r.run(c, "interface")
	w.id, x = 100, 2
	fs := map[string]func(){"k": func() { c <- "from map" }}
	go fs["k"]()
	fs["k"] = nil
	go func() func() { return func() { c <- "returned" } }()()
	var got []string
	for range 10 {
		got = append(got, <-c)
	}
	fmt.Println(len(got), w.id)
	for _, g := range got {
		fmt.Println(g)
	}
	m := map[int]bool{1: true}
	ch := make(chan int, 1)
	ch2 := make(chan int, 1)
	go delete(m, 1)
	go close(ch)
	go copy([]int{1}, []int{2})
	go println()
	runtime.Gosched()
	_, ok := <-ch
	go send(ch2, 5)
	fmt.Println(len(m), ok, <-ch2)
}

func selects() {
	var nilc chan int
	a, b := make(chan int, 1), make(chan int, 1)
	select {
	case v := <-nilc:
		fmt.Println("never", v)
	case nilc <- 1:
		fmt.Println("never")
	case a <- 1:
		fmt.Println("sent")
	}
	select {
	case v, ok := <-a:
		fmt.Println(v, ok)
	case <-b:
		fmt.Println("never")
	}
	select {
	case v, ok := <-a:
		fmt.Println("never", v, ok)
	case b <- 2:
		fmt.Println("sent", <-b)
	}
	select {
	case <-a:
	default:
		fmt.Println("default")
	}
	close(a)
	var v int
	var ok bool
	var arr [2]int
	i := 1
	select {
	case v, ok = <-a:
	}
	b <- 7
	select {
	case arr[i] = <-b:
	}
	fmt.Println(v, ok, arr)
}

func selects2() {
	b := make(chan int, 3)
	a := make(chan int)
	close(a)
	var v any
	var ok bool
	m := map[string]int{}
	p := new(int)
	b <- 7
	b <- 8
	b <- 9
	select {
	case v = <-b:
	}
	select {
	case m["k"], ok = <-b:
	}
	select {
	case *p = <-b:
	}
	fmt.Println(v, m, ok, *p)
	select {
	case _, ok = <-a:
		fmt.Println("closed", ok)
	}
	select {
	case _ = <-a:
	}
	select {
	case (<-a):
		fmt.Println("parenthesised")
	}
	try(func() {
		c := make(chan int)
		close(c)
		select {
		case c <- 1:
		default:
			fmt.Println("never")
		}
	})
	try(func() {
		c := make(chan int)
		go func() { runtime.Gosched(); close(c) }()
		select {
		case c <- 1:
		}
	})
	order := ""
	f := func(s string, c chan int) chan int { order += s; return c }
	g := func(s string, v int) int { order += s; return v }
	select {
	case f("a", b) <- g("b", 1):
	case v := <-f("c", nil):
		_ = v
	case f("d", nil) <- g("e", 2):
	case m[string(rune(g("f", 70)))] = <-f("g", nil):
	}
	fmt.Println(order, len(b), m)
}

func loops() {
	evens, odds, done := make(chan int), make(chan int), make(chan struct{})
	go func() {
		for v := range gen(10) {
			if v%2 == 0 {
				evens <- v
			} else {
				odds <- v
			}
		}
		close(done)
	}()
	e, o := 0, 0
loop:
	for {
		select {
		case v := <-evens:
			e += v
			if v == 4 {
				continue
			}
			e += 100
		case v := <-odds:
			if v == 5 {
				break
			}
			o += v
		case <-done:
			break loop
		}
	}
	fmt.Println(e, o)
	out := make(chan int)
	var pending []int
	in := gen(5)
	sum := 0
	go func() {
		for range 5 {
			sum += <-out
		}
		close(out)
	}()
	for in != nil || len(pending) > 0 {
		var send chan<- int
		var first int
		if len(pending) > 0 {
			send, first = out, pending[0]
		}
		select {
		case v, ok := <-in:
			if !ok {
				in = nil
				break
			}
			pending = append(pending, v*v)
		case send <- first:
			pending = pending[1:]
		}
	}
	_, ok := <-out
	fmt.Println(sum, ok)
}

func closures() {
	c := make(chan func() int, 3)
	for v := range gen(3) {
		select {
		case c <- func() int { v *= 10; return v }:
		}
	}
	close(c)
	for f := range c {
		fmt.Print(f(), f(), " ")
	}
	r := make(chan [2]int, 1)
	arr := [2]int{1, 2}
	select {
	case r <- arr:
		arr[0] = 9
	}
	got := <-r
	got[1] = 7
	type pt struct{ x int }
	s := make(chan pt, 1)
	p := pt{1}
	s <- p
	p.x = 5
	q, _ := <-s
	cc := make(chan chan int, 1)
	cc <- make(chan int, 1)
	inner := <-cc
	inner <- 3
	fmt.Println(arr, got, p, q, <-inner)
}

func timeouts() {
	start := time.Now()
	select {
	case <-make(chan int):
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout", time.Since(start) >= 5*time.Millisecond)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for i := range 20 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			runtime.Gosched()
			n += i
		})
	}
	wg.Wait()
	fmt.Println(n)
}

func expressions() {
	c := make(chan int, 5)
	for i := range 5 {
		c <- i + 1
	}
	x := <-c + <-c*<-c
	y := []int{<-c, -<-c}
	fmt.Println(x, y, len(c))
	d := make(chan *worker, 1)
	d <- &worker{4}
	(<-d).id++
	d <- &worker{5}
	fmt.Println((<-d).id)
	e := make(chan []int, 1)
	e <- []int{1, 2, 3}
	fmt.Println((<-e)[1:])
	if f := make(chan bool, 1); send2(f) && <-f {
		fmt.Println("received in condition")
	}
	g := make(chan int, 1)
	g <- 2
	switch <-g {
	case 2:
		fmt.Println("received in switch")
	}
	c <- 1
	c <- 2
	fmt.Println(func(a, b int) int { return a*10 + b }(<-c, <-c))
	var dir struct {
		in  chan<- int
		out <-chan int
	}
	dir.in, dir.out = c, c
	dir.in <- 9
	v, ok := <-dir.out
	fmt.Println(v, ok, cap(dir.in), len(dir.out))
}

func send2(c chan bool) bool { c <- true; return true }

func main() {
	goForms()
	selects()
	selects2()
	loops()
	closures()
	timeouts()
	expressions()
}
