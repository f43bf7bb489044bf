// Plain sends and receives and large selects on the same channels, 100,000 values on each from each of them: nothing is lost, nothing comes twice.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const n = 100_000

func main() {
	c := [4]chan int{make(chan int), make(chan int), make(chan int, 2), make(chan int, 3)}
	var group sync.WaitGroup
	var sent, got [4]atomic.Int64 // sums of what went in and came out

	run := func(f func()) {
		group.Add(1)
		go func() {
			defer group.Done()
			f()
		}()
	}
	for k := range 4 {
		run(func() {
			for i := range n {
				c[k] <- i
				sent[k].Add(int64(i))
			}
		})
		run(func() {
			for range n {
				got[k].Add(int64(<-c[k]))
			}
		})
	}
	// Each channel is nil, and so never chosen, once it has had its share.
	run(func() {
		var count [4]int
		open := c
		counted := func(k, i int) {
			sent[k].Add(int64(i))
			count[k]++
			if count[k] == n {
				open[k] = nil
			}
		}
		for i := range 4 * n {
			select {
			case open[3] <- i:
				counted(3, i)
			case open[2] <- i:
				counted(2, i)
			case open[0] <- i:
				counted(0, i)
			case open[1] <- i:
				counted(1, i)
			}
		}
	})
	run(func() {
		var count [4]int
		open := c
		counted := func(k, v int) {
			got[k].Add(int64(v))
			count[k]++
			if count[k] == n {
				open[k] = nil
			}
		}
		for range 4 * n {
			select {
			case v := <-open[0]:
				counted(0, v)
			case v := <-open[1]:
				counted(1, v)
			case v := <-open[2]:
				counted(2, v)
			case v := <-open[3]:
				counted(3, v)
			}
		}
	})
	group.Wait()
	for k := range 4 {
		fmt.Println("channel", k, "balanced", sent[k].Load() == got[k].Load(), "left", len(c[k]))
	}
}
