// A hundred thousand timers started and stopped. Nanoseconds a timer.
// target: 1.0
package main

import (
	"fmt"
	"time"
)

func main() {
	const rounds, n = 10, 100_000
	timers := make([]*time.Timer, n)
	start := time.Now()
	for range rounds {
		for i := range timers {
			timers[i] = time.NewTimer(time.Hour + time.Duration(i*7919%n)*time.Millisecond)
		}
		for _, t := range timers {
			t.Stop()
		}
	}
	fmt.Println(float64(time.Since(start)) / (rounds * n))
}
