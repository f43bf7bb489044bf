// Two goroutines hand a number back and forth over unbuffered channels. Nanoseconds a hand-over.
// target: 0.40
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 3_000_000
	a, b := make(chan int), make(chan int)
	start := time.Now()
	go func() {
		for range n {
			b <- <-a + 1
		}
	}()
	sum := 0
	for i := range n {
		a <- i
		sum += <-b
	}
	fmt.Println(float64(time.Since(start)) / (2 * n))
}
