// Channel operations deep in the stack, from there and back, with pointers to what is on it: a goroutine that waits keeps all of it.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

// deep calls f at the bottom of n frames and returns what it gives, added to what each frame kept in the meantime.
func deep(n int, f func() int) int {
	var kept [16]int
	kept[n%16] = n
	if n == 0 {
		return f()
	}
	v := deep(n-1, f)
	return v + kept[n%16] - n
}

func blockedSends() {
	const n = 10
	c := make(chan int)
	done := make(chan struct{})
	go func() {
		for i := range n {
			c <- i
			deep(20, func() int { return 0 })
		}
		done <- struct{}{}
	}()
	for i := range n {
		if v := <-c; v != i {
			fmt.Println("want", i, "got", v)
		}
		time.Sleep(time.Millisecond)
	}
	<-done
	fmt.Println("blocked sends")
}

func bothDeep() {
	const n = 200
	bad := 0
	for i := range n {
		c := make(chan int)
		done := make(chan int)
		go func() { done <- deep(i, func() int { return <-c }) }()
		go func() { done <- deep(2*i, func() int { c <- i; return i }) }()
		if a, b := <-done, <-done; a != i || b != i {
			bad++
		}
	}
	fmt.Println("both deep, wrong:", bad)
}

func selects(twice bool, c, d chan *int, ready chan bool) {
	deep(10, func() int { return 0 })
	ready <- true
	val := 42
	cx := &val
	var c2, d2 chan *int
	if twice {
		c2, d2 = c, d
	}
	select {
	case cx = <-c:
	case <-c2:
	case <-d:
	case <-d2:
	}
	ok := cx == &val && val == 42
	*cx = 43
	ready <- ok && val == 43
}

func main() {
	blockedSends()
	bothDeep()
	c, d := make(chan *int), make(chan *int)
	one, two := make(chan bool), make(chan bool)
	go selects(false, c, d, one)
	go selects(true, c, d, two)
	<-one
	<-two
	time.Sleep(time.Millisecond)
	close(d)
	fmt.Println("pointers", <-one, <-two)

	// An interface or an empty struct goes through a channel as any value does.
	type empty struct{}
	any1 := make(chan any, 1)
	any1 <- &empty{}
	select {
	case any1 <- &empty{}:
		fmt.Println("there was no room")
	case any1 <- 7:
		fmt.Println("there was no room")
	default:
	}
	_, isEmpty := (<-any1).(*empty)
	fmt.Println("interface", isEmpty)
}
