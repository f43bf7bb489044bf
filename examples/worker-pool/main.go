// Three workers take jobs from one channel and send results to another.
//
// expect: unordered
package main

import (
	"fmt"
	"sync"
)

func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- j * j
	}
	fmt.Println("worker", id, "has no more jobs")
}

func main() {
	jobs := make(chan int, 9)
	results := make(chan int, 9)

	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1)
		go worker(id, jobs, results, &wg)
	}
	for j := 1; j <= 9; j++ {
		jobs <- j
	}
	close(jobs)
	wg.Wait()
	close(results)

	sum := 0
	for r := range results {
		fmt.Println("result", r)
		sum += r
	}
	fmt.Println("sum", sum)
}
