// A hundred thousand goroutines that a WaitGroup waits for. Nanoseconds a goroutine.
// target: 0.5
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const rounds, n = 10, 100_000
	start := time.Now()
	for range rounds {
		var wg sync.WaitGroup
		results := make([]int, n)
		for i := range n {
			wg.Add(1)
			go func() {
				defer wg.Done()
				results[i] = i
			}()
		}
		wg.Wait()
	}
	fmt.Println(float64(time.Since(start)) / (rounds * n))
}
