// close wakes all who wait, however many: work that grows with their number only, or this would not end in time.
package main

import (
	"fmt"
	"sync"
)

const waiters = 300_000

func main() {
	c := make(chan int)
	never := make(chan int)
	var started, ended sync.WaitGroup
	started.Add(waiters)
	ended.Add(waiters)
	woken := 0
	for i := range waiters {
		go func() {
			defer ended.Done()
			started.Done()
			var ok bool
			if i%2 == 0 {
				_, ok = <-c
			} else {
				select {
				case _, ok = <-c:
				case <-never:
				}
			}
			if !ok {
				woken++
			}
		}()
	}
	started.Wait()
	close(c)
	ended.Wait()
	fmt.Println(woken, "woken")
}
