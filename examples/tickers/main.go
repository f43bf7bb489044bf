// A ticker fires again and again until it is stopped.
//
// expect: virtual-time
// expect: replace /Tick at .*/Tick at TIME/
package main

import (
	"fmt"
	"time"
)

func main() {
	// A ticker works like a timer: a channel that is sent values, here one every 500 ms, which range iterates over.
	ticker := time.NewTicker(time.Millisecond * 500)
	go func() {
		for t := range ticker.C {
			fmt.Println("Tick at", t)
		}
	}()

	// Once stopped, a ticker sends no more values on its channel. We stop this one after 1600 ms.
	time.Sleep(time.Millisecond * 1600)
	ticker.Stop()
	fmt.Println("Ticker stopped")
}
