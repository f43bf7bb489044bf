// The other goroutines have ended; only main is left waiting for a result that was never sent.
package main

import "fmt"

func work(results chan<- int, n int) {
	if n%2 == 0 {
		results <- n
	}
}

func main() {
	results := make(chan int)
	for i := 0; i < 4; i++ {
		go work(results, i)
	}
	sum := 0
	for i := 0; i < 4; i++ {
		sum += <-results
		fmt.Println("sum", sum)
	}
}
