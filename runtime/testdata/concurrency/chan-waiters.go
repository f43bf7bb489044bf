// Goroutines that wait on a channel are served in the order in which they came, those of selects among them; who has left is not served.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

const waiters = 50

// settle lets everyone that can run do so.
func settle() { time.Sleep(time.Millisecond) }

func receivers() {
	c := make(chan int)
	never := make(chan int)
	out := make(chan [2]int, waiters)
	for i := range waiters {
		go func() {
			if i%3 == 0 {
				select {
				case v := <-c:
					out <- [2]int{i, v}
				case <-never:
				}
			} else {
				out <- [2]int{i, <-c}
			}
		}()
		settle()
	}
	for i := range waiters {
		c <- i
	}
	wrong := 0
	for range waiters {
		if r := <-out; r[0] != r[1] {
			wrong++
		}
	}
	fmt.Println("receivers out of order:", wrong)
}

func senders(size int) {
	c := make(chan int, size)
	for i := range size {
		c <- -i
	}
	never := make(chan int)
	for i := range waiters {
		go func() {
			if i%3 == 0 {
				select {
				case c <- i:
				case <-never:
				}
			} else {
				c <- i
			}
		}()
		settle()
	}
	wrong := 0
	for i := range size {
		if <-c != -i {
			wrong++
		}
	}
	for i := range waiters {
		if <-c != i {
			wrong++
		}
	}
	fmt.Println("senders out of order:", wrong, "left:", len(c))
}

// leavers: every other waiter is called away before its turn.
func leavers() {
	c := make(chan int)
	out := make(chan int, waiters)
	var away [waiters]chan bool
	for i := range waiters {
		away[i] = make(chan bool)
		go func() {
			select {
			case v := <-c:
				out <- i*1000 + v
			case <-away[i]:
			}
		}()
		settle()
	}
	for i := 0; i < waiters; i += 2 {
		away[i] <- true
	}
	for i := 1; i < waiters; i += 2 {
		c <- i
	}
	wrong := 0
	for i := 1; i < waiters; i += 2 {
		if v := <-out; v/1000 != v%1000 {
			wrong++
		}
	}
	select {
	case c <- 0:
		fmt.Println("somebody still waits")
	default:
	}
	fmt.Println("out of order among leavers:", wrong)
}

// blockedSenders: close panics in those that wait to send, and only there.
func blockedSenders() {
	c := make(chan int)
	out := make(chan any, 3)
	go func() {
		defer func() { out <- recover() }()
		c <- 1
	}()
	go func() {
		defer func() { out <- recover() }()
		select {
		case c <- 2:
		case <-make(chan int):
		}
	}()
	settle()
	close(c)
	fmt.Println(<-out)
	fmt.Println(<-out)
	v, ok := <-c
	fmt.Println(v, ok)
}

func main() {
	receivers()
	senders(0)
	senders(7)
	leavers()
	blockedSenders()
}
