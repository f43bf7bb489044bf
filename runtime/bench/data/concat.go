// String concatenation, and loops over the bytes and runes of the result. Nanoseconds a byte.
// target: 2
package main

import (
	"fmt"
	"time"
)

func main() {
	const rounds, n = 20, 100_000
	start := time.Now()
	sum := 0
	for range rounds {
		s := ""
		for i := range n {
			s += string(rune('a' + i%26))
			if len(s) == 1000 {
				for j := 0; j < len(s); j++ {
					sum += int(s[j])
				}
				for _, r := range s {
					sum += int(r)
				}
				s = ""
			}
		}
	}
	fmt.Println(float64(time.Since(start)) / (rounds * n))
	if sum == 0 {
		panic(sum)
	}
}
