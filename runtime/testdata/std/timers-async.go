// Timers as before Go 1.23: their channels have a buffer of one, and what was sent stays there.
//
// expect: virtual-time
//
//go:debug asynctimerchan=1
package main

import (
	"context"
	"fmt"
	"time"
)

const ms = time.Millisecond

func stale(c <-chan time.Time) string {
	select {
	case <-c:
		return "stale"
	default:
		return "nothing"
	}
}

func main() {
	t := time.NewTimer(5 * ms)
	fmt.Println(len(t.C), cap(t.C))
	time.Sleep(20 * ms)
	fmt.Println(len(t.C), t.Stop(), len(t.C), stale(t.C), stale(t.C))

	fmt.Println(t.Reset(5*ms), t.Reset(5*ms), t.Stop(), t.Stop(), stale(t.C))

	t.Reset(5 * ms)
	time.Sleep(20 * ms)
	before := time.Now()
	fmt.Println(t.Reset(30*ms), len(t.C))
	<-t.C
	fmt.Println(time.Since(before) < 20*ms)
	<-t.C
	fmt.Println(time.Since(before) >= 30*ms)

	ticker := time.NewTicker(5 * ms)
	time.Sleep(33 * ms)
	ticker.Reset(time.Hour)
	fmt.Println(len(ticker.C), cap(ticker.C), stale(ticker.C), stale(ticker.C))
	ticker.Reset(5 * ms)
	time.Sleep(12 * ms)
	ticker.Stop()
	fmt.Println(len(ticker.C), stale(ticker.C))

	after := time.After(5 * ms)
	time.Sleep(20 * ms)
	fmt.Println(len(after), cap(after), cap(time.Tick(time.Hour)))

	f := time.AfterFunc(5*ms, func() { fmt.Println("called") })
	time.Sleep(20 * ms)
	fmt.Println(f.Stop(), f.C == nil)
	ctx, cancel := context.WithTimeout(context.Background(), 5*ms)
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err())
}
