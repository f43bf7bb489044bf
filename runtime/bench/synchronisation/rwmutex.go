// Eight readers and a writer on a map behind an RWMutex. Nanoseconds an operation.
// target: 1.0
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const n = 8_000_000
	var mu sync.RWMutex
	var wg sync.WaitGroup
	table := map[int]int{1: 1}
	start := time.Now()
	for w := range 8 {
		wg.Go(func() {
			sum := 0
			for i := range n / 8 {
				if w == 0 && i%16 == 0 {
					mu.Lock()
					table[1]++
					mu.Unlock()
				} else {
					mu.RLock()
					sum += table[1]
					mu.RUnlock()
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(float64(time.Since(start)) / n)
}
