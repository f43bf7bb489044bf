// Lock and Unlock of a mutex that nobody else wants. Nanoseconds a pair.
// target: 1.0
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const n = 50_000_000
	var mu sync.Mutex
	count := 0
	start := time.Now()
	for range n {
		mu.Lock()
		count++
		mu.Unlock()
	}
	fmt.Println(float64(time.Since(start)) / float64(count))
}
