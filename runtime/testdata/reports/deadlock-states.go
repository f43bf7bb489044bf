package main

import (
	"sync"
	"time"
)

var mu sync.Mutex
var rw sync.RWMutex
var wg sync.WaitGroup
var cond = sync.NewCond(&sync.Mutex{})

func a() { <-make(chan int) }
func b() { var c chan int; <-c }
func c() { var c chan int; c <- 1 }
func d() { make(chan int) <- 1 }
func e() { select {} }
func f() {
	c := make(chan int)
	select {
	case <-c:
	case c <- 1:
	}
}
func g() { mu.Lock() }
func h() { rw.RLock() }
func i() { rw.Lock() }
func j() { wg.Wait() }
func k() { cond.L.Lock(); cond.Wait() }
func l() {
	for range make(chan int) {
	}
}
func m() {
	var c chan int
	for range c {
	}
}
func n() {
	var c chan int
	select {
	case <-c:
	case c <- 1:
	}
}
func o() {
	var c chan int
	select {
	case <-c:
	}
}
func p() {
	c := make(chan int)
	select {
	case c <- 2:
	}
}

func main() {
	mu.Lock()
	rw.Lock()
	wg.Add(1)
	for _, f := range []func(){a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p} {
		go f()
	}
	time.Sleep(10 * time.Millisecond)
	<-make(chan int)
}
