// One select may wait on the same channel several times. When it is woken through another channel, it leaves every queue it was in.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

func receives() {
	c, d, e := make(chan int), make(chan int), make(chan int)
	go func() {
		select {
		case <-c:
			fmt.Println("c?")
		case <-c:
			fmt.Println("c?")
		case v := <-d:
			fmt.Println("d", v)
		}
		e <- 9
	}()
	time.Sleep(time.Millisecond)
	go func() { fmt.Println("plain", <-c); e <- 10 }()
	time.Sleep(time.Millisecond)
	d <- 7
	fmt.Println(<-e)
	c <- 8
	fmt.Println(<-e)
}

func sends() {
	c, d, e := make(chan int), make(chan int), make(chan int)
	go func() {
		select {
		case c <- 1:
			fmt.Println("c?")
		case c <- 2:
			fmt.Println("c?")
		case d <- 3:
			fmt.Println("sent to d")
		}
		e <- 9
	}()
	time.Sleep(time.Millisecond)
	go func() { c <- 4; e <- 10 }()
	time.Sleep(time.Millisecond)
	fmt.Println("d", <-d)
	fmt.Println(<-e)
	fmt.Println("c", <-c)
	fmt.Println(<-e)
}

// both: woken through either of the duplicates, once.
func both() {
	c, done := make(chan int), make(chan string)
	for range 1000 {
		go func() {
			select {
			case v := <-c:
				done <- fmt.Sprint("first ", v)
			case v := <-c:
				done <- fmt.Sprint("second ", v)
			}
		}()
		time.Sleep(time.Microsecond)
		c <- 1
		if s := <-done; s != "first 1" && s != "second 1" {
			fmt.Println("got", s)
		}
		select {
		case c <- 2:
			fmt.Println("it still waits")
		default:
		}
	}
	fmt.Println("both")
}

// closing: a channel that a select waits on twice is closed once.
func closing() {
	c, done := make(chan int), make(chan bool)
	go func() {
		select {
		case _, ok := <-c:
			done <- ok
		case _, ok := <-c:
			done <- ok
		}
	}()
	time.Sleep(time.Millisecond)
	close(c)
	fmt.Println("closed", !<-done)
}

func main() {
	receives()
	sends()
	both()
	closing()
}
