package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	defer mu.Unlock()
	runtime.Goexit()
}
