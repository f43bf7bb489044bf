// A map[string]int: counts a million words of fifty thousand. Nanoseconds a word.
// target: 2
package main

import (
	"fmt"
	"strconv"
	"time"
)

func main() {
	const n, words = 1_000_000, 50_000
	keys := make([]string, words)
	for i := range keys {
		keys[i] = "key" + strconv.Itoa(i*7919)
	}
	start := time.Now()
	m := map[string]int{}
	for i := range n {
		m[keys[i*31%words]]++
	}
	sum := 0
	for _, key := range keys {
		sum += m[key]
	}
	fmt.Println(float64(time.Since(start)) / n)
	if sum != n {
		panic(sum)
	}
}
