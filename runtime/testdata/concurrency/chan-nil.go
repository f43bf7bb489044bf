// A nil channel is never ready: it blocks for ever alone, and in a select it is a case that is not there.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

func main() {
	var none chan int
	fmt.Println(len(none), cap(none))

	select {
	case <-none:
		fmt.Println("received from nil")
	case none <- 1:
		fmt.Println("sent to nil")
	default:
		fmt.Println("default")
	}

	reached := 0
	go func() { <-none; reached++ }()
	go func() { none <- 1; reached++ }()
	go func() {
		for range none {
		}
		reached++
	}()
	go func() {
		select {
		case <-none:
		case none <- 1:
		}
		reached++
	}()
	go func() { select {}; reached++ }()
	time.Sleep(5 * time.Millisecond)
	fmt.Println("reached", reached)

	// Beside others it is left out, whichever place it has.
	c := make(chan int, 1)
	for range 1000 {
		c <- 1
		select {
		case <-none:
			fmt.Println("received from nil")
		case <-c:
		case none <- 1:
			fmt.Println("sent to nil")
		}
	}

	// While one waits, making the variable nil changes nothing: the channel was evaluated.
	d := make(chan int)
	done := make(chan int)
	go func() {
		select {
		case v := <-d:
			done <- v
		case <-none:
		}
	}()
	time.Sleep(time.Millisecond)
	e := d
	d = nil
	e <- 5
	fmt.Println(<-done)

	// The usual way to leave a case out once its channel is closed.
	a, b := make(chan int), make(chan int)
	go func() { a <- 1; a <- 2; close(a) }()
	go func() { b <- 10; close(b) }()
	sum := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
			}
			sum += v
		}
	}
	fmt.Println("sum", sum)

	func() {
		defer func() { fmt.Println(recover()) }()
		close(none)
	}()
}
