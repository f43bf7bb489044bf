// As close.go, with a tenth of the waiters, ten times as often: what one costs must not depend on how many there are. Nanoseconds a waiter.
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
	const n = 10_000
	var sum time.Duration
	for range 50 {
		sum += run(n)
	}
	fmt.Println(float64(sum) / (50 * n))
}
