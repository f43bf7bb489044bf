// Channels of every capacity from 0 to 199: when they block, what they hold, in which order they give it, what they give when closed.
// expect: virtual-time
package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

const (
	capacities = 200
	senders    = 4
	each       = 1000
)

var checks int

func check(ok bool, size int, what string, values ...any) {
	checks++
	if !ok {
		fmt.Println("capacity", size, what, fmt.Sprint(values...))
		os.Exit(1)
	}
}

func full(size int) chan int {
	c := make(chan int, size)
	for i := range size {
		c <- i
	}
	return c
}

// emptyBlocks: receivers of both forms wait, and do not when they need not.
func emptyBlocks(size int) {
	c := make(chan int, size)
	var one, two bool
	go func() { <-c; one = true }()
	go func() { _, _ = <-c; two = true }()
	time.Sleep(time.Millisecond)
	check(!one && !two, size, "gave a value when it was empty", one, two)
	select {
	case v := <-c:
		check(false, size, "non-blocking receive from an empty channel", v)
	default:
		checks++
	}
	select {
	case v, ok := <-c:
		check(false, size, "non-blocking receive from an empty channel", v, ok)
	default:
		checks++
	}
	c <- 0
	c <- 0
	for !one || !two {
		time.Sleep(time.Microsecond)
	}
}

// fullBlocks: senders wait for room.
func fullBlocks(size int) {
	c := full(size)
	sent := false
	go func() { c <- 77; sent = true }()
	time.Sleep(time.Millisecond)
	check(!sent, size, "took a value when it was full")
	select {
	case c <- 0:
		check(false, size, "non-blocking send to a full channel")
	default:
		checks++
	}
	for i := range size {
		v := <-c
		check(v == i, size, "gave what the waiting sender had before what was there", v)
	}
	v := <-c
	check(v == 77, size, "lost what the waiting sender had", v)
	for !sent {
		time.Sleep(time.Microsecond)
	}
}

// closed: what was sent remains, then zero values.
func closed(size int) {
	c := full(size)
	close(c)
	for i := range size {
		v, ok := <-c
		check(v == i && ok, size, "lost a value when closed", v, ok)
	}
	for range 2 {
		v := <-c
		check(v == 0, size, "gave a value after its last", v)
		w, ok := <-c
		check(w == 0 && !ok, size, "gave a value after its last", w, ok)
	}
	n := 0
	for range c {
		n++
	}
	check(n == 0, size, "ranged over nothing", n)
}

// closeWakes: receivers that wait are woken, with the zero value.
func closeWakes(size int) {
	c := make(chan int, size)
	done := make(chan bool)
	go func() {
		v, ok := <-c
		done <- v == 0 && !ok
	}()
	go func() { done <- <-c == 0 }()
	go func() {
		select {
		case v, ok := <-c:
			done <- v == 0 && !ok
		}
	}()
	time.Sleep(time.Millisecond)
	close(c)
	for range 3 {
		check(<-done, size, "woke a receiver with something else than zero when closed")
	}
}

// fifo: first in, first out.
func fifo(size int) {
	c := make(chan int, size)
	for _, comma := range []bool{false, true} {
		go func() {
			for i := range 100 {
				c <- i
			}
		}()
		for i := range 100 {
			v, ok := 0, true
			if comma {
				v, ok = <-c
			} else {
				v = <-c
			}
			check(v == i && ok, size, "out of order", v, ok, i)
		}
	}
}

// all: what several send several receive, each once, and each receiver sees every sender's values in their order.
func all(size int) {
	type item struct{ from, n int }
	c := make(chan item, size)
	for from := range senders {
		go func() {
			for i := range each {
				c <- item{from, i}
			}
		}()
	}
	got := make(chan map[item]int)
	for range senders {
		go func() {
			mine := map[item]int{}
			last := [senders]int{-1, -1, -1, -1}
			for range each {
				v := <-c
				mine[v]++
				check(v.n > last[v.from], size, "out of order", v)
				last[v.from] = v.n
			}
			got <- mine
		}()
	}
	seen := map[item]int{}
	for range senders {
		for v, n := range <-got {
			seen[v] += n
		}
	}
	check(len(seen) == senders*each, size, "lost values", len(seen))
	for v, n := range seen {
		check(n == 1, size, "duplicated", v, n)
	}
}

// sizes: len and cap as it fills, wraps around and empties.
func sizes(size int) {
	c := make(chan int, size)
	for i := range size {
		check(len(c) == i && cap(c) == size, size, "len and cap are", len(c), cap(c))
		c <- i
	}
	for i := range size {
		check(<-c == i, size, "out of order")
		c <- i + size
		check(len(c) == size, size, "len is", len(c))
	}
	for i := range size {
		check(<-c == i+size, size, "out of order after wrapping around")
		check(len(c) == size-1-i, size, "len is", len(c))
	}
	check(len(c) == 0 && cap(c) == size, size, "len and cap are", len(c), cap(c))
}

func main() {
	var group sync.WaitGroup
	for size := range capacities {
		group.Add(1)
		emptyBlocks(size)
		fullBlocks(size)
		closed(size)
		closeWakes(size)
		fifo(size)
		all(size)
		sizes(size)
		group.Done()
	}
	group.Wait()
	fmt.Println(capacities, "capacities,", checks, "checks")
}
