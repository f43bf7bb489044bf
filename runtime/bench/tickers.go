// Two thousand tickers of a millisecond, half a second long. Nanoseconds of processor time are not to be had portably: it prints what each tick that was due cost in lateness, per tick received.
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
