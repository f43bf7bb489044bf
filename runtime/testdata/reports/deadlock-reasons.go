// Every kind of wait has its own name in the report.
package main

import (
	"runtime"
	"sync"
)

func receive(ch chan int) { <-ch }

func send(ch chan int) { ch <- 1 }

func rangeOver(ch chan int) {
	for range ch {
	}
}

func choose(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}

func forever() { select {} }

func nilReceive() {
	var ch chan int
	<-ch
}

func nilSend() {
	var ch chan int
	ch <- 1
}

func lock(mu *sync.Mutex) { mu.Lock() }

func readLock(mu *sync.RWMutex) { mu.RLock() }

func writeLock(mu *sync.RWMutex) { mu.Lock() }

func wait(c *sync.Cond) {
	c.L.Lock()
	c.Wait()
}

func main() {
	a, b := make(chan int), make(chan int)
	go receive(a)
	runtime.Gosched()
	go send(b)
	runtime.Gosched()
	go rangeOver(make(chan int))
	runtime.Gosched()
	go choose(make(chan int), make(chan int))
	runtime.Gosched()
	go forever()
	runtime.Gosched()
	go nilReceive()
	runtime.Gosched()
	go nilSend()
	runtime.Gosched()

	var mu sync.Mutex
	mu.Lock()
	go lock(&mu)
	runtime.Gosched()
	var read, write sync.RWMutex
	read.Lock()
	go readLock(&read)
	runtime.Gosched()
	write.Lock()
	go writeLock(&write)
	runtime.Gosched()
	go wait(sync.NewCond(&sync.Mutex{}))
	runtime.Gosched()

	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}
