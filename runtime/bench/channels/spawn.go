// A million goroutines, each of which waits to send one value. Nanoseconds a goroutine.
// target: 0.25
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 1_000_000
	done := make(chan int)
	start := time.Now()
	for i := range n {
		go func() { done <- i }()
	}
	sum := 0
	for range n {
		sum += <-done
	}
	fmt.Println(float64(time.Since(start)) / n)
}
