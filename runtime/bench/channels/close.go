// Closes a channel on which a hundred thousand goroutines wait, once they have been started. Nanoseconds a waiter.
// target: 1.0
package main

import (
	"fmt"
	"time"
)

func run(n int) time.Duration {
	ch, done := make(chan int), make(chan int)
	start := time.Now()
	for range n {
		go func() {
			<-ch
			done <- 1
		}()
	}
	time.Sleep(0)
	close(ch)
	for range n {
		<-done
	}
	return time.Since(start)
}

func main() {
	const n = 100_000
	var sum time.Duration
	for range 5 {
		sum += run(n)
	}
	fmt.Println(float64(sum) / (5 * n))
}
