// A select with default acts on its channels at one moment: when at least one of them can proceed at every moment, it never takes the default.
package main

import (
	"fmt"
	"os"
)

func fail(what string, i int) {
	fmt.Println(what, "in turn", i)
	os.Exit(1)
}

// closedOrFull: a value in the buffer stays receivable when the channel is closed, until somebody takes it: then the channel is closed.
func closedOrFull(n int) {
	done := make(chan bool)
	for i := range n {
		c := make(chan int, 1)
		c <- 1
		go func() {
			select {
			case <-c:
				done <- true
			default:
				done <- false
			}
		}()
		close(c)
		<-c
		if !<-done {
			fail("closed channel not ready", i)
		}
	}
	fmt.Println("closed or full:", n)
}

// oneOfTwo: b becomes ready before a stops being so.
func oneOfTwo(n int, what string, make2 func() chan int, ready func(chan int)) {
	done := make(chan int, 1)
	var chosen [2]int
	for i := range n {
		a := make(chan int, 1)
		b := make2()
		a <- 1
		go func() {
			select {
			case <-a:
				done <- 0
			case <-b:
				done <- 1
			default:
				done <- 2
			}
		}()
		ready(b)
		select {
		case <-a:
		default:
		}
		which := <-done
		if which == 2 {
			fail(what+": none was ready", i)
		}
		chosen[which]++
	}
	fmt.Println(what+":", chosen[0]+chosen[1])
}

// sends: the same for sending, where the receiver frees room in b before somebody else fills a.
func sends(n int) {
	done := make(chan bool, 1)
	for i := range n {
		a, b := make(chan int, 1), make(chan int, 1)
		b <- 1
		go func() {
			select {
			case a <- 2:
				done <- true
			case b <- 2:
				done <- true
			default:
				done <- false
			}
		}()
		<-b
		select {
		case a <- 3:
		default:
		}
		if !<-done {
			fail("none had room", i)
		}
	}
	fmt.Println("room in one of two:", n)
}

func main() {
	closedOrFull(10_000)
	oneOfTwo(100_000, "sent or sent", func() chan int { return make(chan int, 1) }, func(c chan int) { c <- 1 })
	oneOfTwo(100_000, "sent or closed", func() chan int { return make(chan int) }, func(c chan int) { close(c) })
	sends(100_000)
}
