// Channels, select, a WaitGroup and timers, without fmt.
package main

import (
	"sync"
	"time"
)

func main() {
	jobs, squares := make(chan int), make(chan int, 4)
	var workers sync.WaitGroup
	for range 3 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for job := range jobs {
				time.Sleep(time.Millisecond)
				squares <- job * job
			}
		}()
	}
	go func() {
		for job := range 9 {
			jobs <- job
		}
		close(jobs)
		workers.Wait()
		close(squares)
	}()
	sum := 0
	timeout := time.After(time.Second)
	for {
		select {
		case square, ok := <-squares:
			if !ok {
				println(sum)
				return
			}
			sum += square
		case <-timeout:
			println("timeout")
			return
		}
	}
}
