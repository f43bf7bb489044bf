package main

import (
	"errors"
	"sync"
)

func main() {
	defer func() {
		defer func() {
			var mu sync.RWMutex
			mu.RUnlock()
		}()
		panic(errors.New("second"))
	}()
	panic("first")
}
