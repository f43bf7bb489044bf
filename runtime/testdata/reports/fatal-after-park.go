package main

import "sync"

func f(c chan int) {
	defer func() {
		<-c
		var mu sync.Mutex
		mu.Unlock()
	}()
	g(c)
}
func g(c chan int) { <-c; panic("first") }
func main() {
	c := make(chan int)
	go func() {
		for i := range 7 {
			c <- i
		}
	}()
	f(c)
}
