// Stop says whether it stopped the timer; after Stop or Reset no value of before is received.
package main

import (
	"fmt"
	"time"
)

func received(c <-chan time.Time) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

func main() {
	t := time.NewTimer(time.Millisecond)
	<-t.C
	fmt.Println("stopped after it was received from", t.Stop())

	t = time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println("stopped unreceived", t.Stop(), received(t.C))

	t = time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println("reset unreceived", t.Reset(time.Hour), received(t.C))
	fmt.Println("stopped early", t.Stop(), t.Stop())
	fmt.Println("reset stopped", t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("len, cap", len(t.C), cap(t.C))

	fired := make(chan bool, 1)
	f := time.AfterFunc(time.Hour, func() { fired <- true })
	fmt.Println("function stopped", f.Stop(), f.Reset(time.Millisecond))
	<-fired
	fmt.Println("function fired", f.Stop())

	ticker := time.NewTicker(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	ticker.Reset(time.Hour)
	fmt.Println("ticker reset", received(ticker.C))
	ticker.Stop()
}
