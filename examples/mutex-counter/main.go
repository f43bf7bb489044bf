// Three ways to count from many goroutines without losing an increment.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type Counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *Counter) Inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.n[key]
	runtime.Gosched() // another goroutine would lose this increment, were it not for the lock
	c.n[key] = n + 1
}

func main() {
	counter := Counter{n: map[string]int{}}
	var total atomic.Int64
	ticket := make(chan int, 1)
	ticket <- 0

	var wg sync.WaitGroup
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			counter.Inc([]string{"even", "odd"}[i%2])
			total.Add(int64(i))
			ticket <- <-ticket + 1
		}()
	}
	wg.Wait()
	fmt.Println(counter.n, total.Load(), <-ticket)
}
