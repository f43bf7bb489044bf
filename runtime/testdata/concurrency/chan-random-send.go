// A select with two sends to one channel sends either value, about as often.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const n = 100
	for _, size := range []int{0, n} {
		c := make(chan int, size)
		values := make([]int, n)
		var done sync.Mutex
		done.Lock()
		go func() {
			for i := range n {
				runtime.Gosched()
				values[i] = <-c
			}
			done.Unlock()
		}()
		for range n {
			select {
			case c <- 1:
			case c <- 0:
			}
		}
		done.Lock()
		ones := 0
		for _, v := range values {
			ones += v
		}
		fmt.Println("capacity", size, "both", ones > n/10 && n-ones > n/10)
	}
}
