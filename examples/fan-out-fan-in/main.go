// The same work spread over several goroutines (fan-out), and their results merged into one channel (fan-in).
package main

import (
	"fmt"
	"sort"
	"sync"
)

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- n * n
		}
		close(out)
	}()
	return out
}

func merge(inputs ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, in := range inputs {
		wg.Go(func() {
			for n := range in {
				out <- n
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	in := make(chan int)
	go func() {
		defer close(in)
		for i := range 10 {
			in <- i
		}
	}()

	var all []int
	for n := range merge(square(in), square(in), square(in)) {
		all = append(all, n)
	}
	sort.Ints(all)
	fmt.Println(all)
}
