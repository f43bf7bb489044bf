// sync.Once that has been done. Nanoseconds a call.
// target: 1.5
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const n = 50_000_000
	var once sync.Once
	count := 0
	start := time.Now()
	for range n {
		once.Do(func() { count++ })
	}
	fmt.Println(float64(time.Since(start)) / n)
	if count != 1 {
		panic(count)
	}
}
