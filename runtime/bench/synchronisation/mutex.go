// A counter behind a mutex, from eight goroutines. Nanoseconds an increment.
// target: 0.5
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const n = 4_000_000
	var mu sync.Mutex
	var wg sync.WaitGroup
	count := 0
	start := time.Now()
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range n / 8 {
				mu.Lock()
				count++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(float64(time.Since(start)) / float64(count))
}
