// A ticker limits the rate; a buffered channel of ticks allows a burst first.
//
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

const interval = 200 * time.Millisecond

func main() {
	burst := make(chan struct{}, 3)
	for range cap(burst) {
		burst <- struct{}{}
	}
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	go func() {
		for range ticker.C {
			burst <- struct{}{}
		}
	}()

	start := time.Now()
	for request := 1; request <= 5; request++ {
		<-burst
		waited := "at once"
		if time.Since(start) >= interval/2 {
			waited = "after a tick"
		}
		fmt.Println("request", request, waited)
	}
}
