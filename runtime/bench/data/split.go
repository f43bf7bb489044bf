// strings.Fields and strings.Split. Nanoseconds a byte.
// target: 3
package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	text := strings.Repeat("the quick brown fox, jumps over; the lazy dog\n", 20_000)
	const rounds = 5
	start := time.Now()
	count := 0
	for range rounds {
		count += len(strings.Fields(text))
		for _, line := range strings.Split(text, "\n") {
			count += len(strings.Split(line, " "))
		}
	}
	fmt.Println(float64(time.Since(start)) / float64(2*rounds*len(text)))
	if count == 0 {
		panic(count)
	}
}
