// Plain recursion on int, which never parks. Nanoseconds a call.
// target: 4
package main

import (
	"fmt"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	const calls = 2*14930352 - 1 // 2*fib(36) - 1
	start := time.Now()
	fib(35)
	fmt.Println(float64(time.Since(start)) / calls)
}
