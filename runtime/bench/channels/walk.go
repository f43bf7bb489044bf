// A recursive walk over eight million nodes that sends at the leaves: calls that may park. Nanoseconds a node.
// target: 1.5
package main

import (
	"fmt"
	"time"
)

func walk(depth int, out chan<- int) {
	if depth == 0 {
		out <- 1
		return
	}
	walk(depth-1, out)
	walk(depth-1, out)
}

func main() {
	const depth = 22
	out := make(chan int, 64)
	start := time.Now()
	go func() {
		walk(depth, out)
		close(out)
	}()
	sum := 0
	for v := range out {
		sum += v
	}
	fmt.Println(float64(time.Since(start)) / (2 << depth))
}
