// A select that waits on two channels takes a value from one of them only: the other sender goes on waiting, with its value.
package main

import (
	"fmt"
	"time"
)

func main() {
	a, b := make(chan string), make(chan string)
	sent := make(chan string, 2)
	go func() { a <- "from a"; sent <- "a sent" }()
	go func() { b <- "from b"; sent <- "b sent" }()
	time.Sleep(time.Millisecond)
	got := map[string]bool{}
	for range 2 {
		select {
		case v := <-a:
			got[v] = true
			fmt.Println(<-sent == "a sent", len(sent))
		case v := <-b:
			got[v] = true
			fmt.Println(<-sent == "b sent", len(sent))
		}
	}
	fmt.Println(got)

	// The same when the select comes first and both senders find it waiting.
	for range 1000 {
		both := make(chan int, 2)
		go func() {
			for range 2 {
				select {
				case <-a:
					both <- 1
				case <-b:
					both <- 2
				}
			}
		}()
		time.Sleep(time.Microsecond)
		go func() { a <- "" }()
		b <- ""
		if n := <-both + <-both; n != 3 {
			fmt.Println("one channel was received from twice")
		}
	}
	fmt.Println("done")
}
