package main

import "sync"

type T struct{ x int }

func main() {
	defer func() {
		var mu sync.RWMutex
		mu.Unlock()
	}()
	var t *T
	println(t.x)
}
