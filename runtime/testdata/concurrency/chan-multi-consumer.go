// 271,828 values through 23 workers: each is worked on once, and the results are closed when the last worker is done.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const (
	workers = 23
	items   = 271_828
)

func main() {
	primes := []int{2, 3, 7, 11, 13, 17, 19, 23, 27, 31}
	jobs := make(chan int, workers*3)
	results := make(chan int, workers*3)
	var group sync.WaitGroup
	for w := range workers {
		group.Add(1)
		go func() {
			defer group.Done()
			for v := range jobs {
				if primes[w%len(primes)] == v {
					runtime.Gosched() // others overtake
				}
				results <- v
			}
		}()
	}
	expected := 0
	go func() {
		for i := range items {
			v := primes[i%len(primes)]
			expected += v
			jobs <- v
		}
		close(jobs)
		group.Wait()
		close(results)
	}()
	n, sum := 0, 0
	for v := range results {
		n++
		sum += v
	}
	fmt.Println(n, "results", sum, sum == expected)
}
