// A producer and a consumer on a channel with a buffer of 128. Nanoseconds an item.
// target: 0.40
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 20_000_000
	ch := make(chan int, 128)
	start := time.Now()
	go func() {
		for i := range n {
			ch <- i
		}
		close(ch)
	}()
	sum := 0
	for v := range ch {
		sum += v
	}
	fmt.Println(float64(time.Since(start)) / n)
}
