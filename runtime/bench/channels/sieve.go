// Prime sieve: a chain of two thousand filters, each on an unbuffered channel. Nanoseconds a prime.
// target: 0.35
package main

import (
	"fmt"
	"time"
)

func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		i := <-in
		if i%prime != 0 {
			out <- i
		}
	}
}

func main() {
	const n = 2000
	start := time.Now()
	ch := make(chan int)
	go generate(ch)
	for range n {
		prime := <-ch
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	fmt.Println(int(time.Since(start)) / n)
}
