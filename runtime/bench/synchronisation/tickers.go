// Two thousand tickers of a millisecond, for half a second. Nanoseconds a tick received.
// target: 1.0
package main

import (
	"fmt"
	"time"
)

func main() {
	const tickers = 2000
	const period = time.Millisecond
	start := time.Now()
	stop := start.Add(500 * time.Millisecond)
	done := make(chan int)
	for range tickers {
		go func() {
			t := time.NewTicker(period)
			defer t.Stop()
			n := 0
			for now := range t.C {
				n++
				if now.After(stop) {
					break
				}
			}
			done <- n
		}()
	}
	received := 0
	for range tickers {
		received += <-done
	}
	fmt.Println(float64(time.Since(start)) / float64(received))
}
