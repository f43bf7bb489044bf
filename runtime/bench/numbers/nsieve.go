// The sieve of Eratosthenes on a slice of bools. Nanoseconds a number.
// target: 4
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 4_000_000
	start := time.Now()
	composite := make([]bool, n+1)
	count := 0
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * 2; j <= n; j += i {
			composite[j] = true
		}
	}
	fmt.Println(float64(time.Since(start)) / n)
	if count != 283146 {
		panic(count)
	}
}
