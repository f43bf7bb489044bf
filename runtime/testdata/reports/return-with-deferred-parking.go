package main

import "sync"

func f(n int) (r int) {
	var mu sync.Mutex
	mu.Lock()
	c := make(chan int, 1)
	defer func() { <-c; <-c }()
	defer func() { mu.Lock() }()
	defer func() { c <- 1; mu.Unlock() }()
	for i := range 10 {
		if i == n {
			return i
		}
	}
	return 1
}
func main() {
	f(1)
}
