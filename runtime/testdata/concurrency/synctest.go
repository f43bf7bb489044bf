// Package testing and testing/synctest: bubbles with a clock of their own, and what tests report.
// expect: replace /\(\d+\.\d\ds\)/(0.00s)/
package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func everything(pat, str string) (bool, error) { return strings.Contains(str, pat), nil }

func TestClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now().UTC()
		fmt.Println(start)
		go func() {
			time.Sleep(time.Second)
			fmt.Println("slept", time.Since(start))
		}()
		time.Sleep(24 * time.Hour)
		fmt.Println(time.Since(start))
		go func() {
			for range 3 {
				time.Sleep(time.Minute)
			}
			fmt.Println("after the function has returned the clock stands still")
		}()
		time.Sleep(3 * time.Minute)
		synctest.Wait()
	})
}

func TestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := make(chan int)
		done := false
		var mu sync.Mutex
		go func() {
			for v := range c {
				mu.Lock()
				fmt.Println("got", v)
				mu.Unlock()
			}
			done = true
		}()
		for i := range 3 {
			c <- i
			synctest.Wait()
			fmt.Println("all wait")
		}
		if done {
			t.Error("done too early")
		}
		close(c)
		synctest.Wait()
		if !done {
			t.Error("not done")
		}
	})
}

func TestContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const timeout = 5 * time.Second
		ctx, cancel := context.WithTimeout(t.Context(), timeout)
		defer cancel()
		time.Sleep(timeout - time.Nanosecond)
		synctest.Wait()
		fmt.Println("before", ctx.Err())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		fmt.Println("after", ctx.Err())

		called := 0
		ctx2, cancel2 := context.WithCancel(t.Context())
		context.AfterFunc(ctx2, func() { called++ })
		synctest.Wait()
		fmt.Println("called", called)
		cancel2()
		synctest.Wait()
		fmt.Println("called", called)
		t.Cleanup(func() { fmt.Println("cleanup at", time.Now().UTC().Format(time.TimeOnly), t.Context().Err()) })
	})
}

func TestTimers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		ticker := time.NewTicker(time.Hour)
		defer ticker.Stop()
		for range 3 {
			at := <-ticker.C
			fmt.Println("tick", at.Sub(start))
		}
		timer := time.NewTimer(time.Minute)
		fmt.Println(timer.Stop(), timer.Reset(time.Second))
		<-timer.C
		fmt.Println(time.Since(start))
		time.AfterFunc(time.Second, func() { fmt.Println("fired", time.Since(start)) })
		select {
		case <-time.After(2 * time.Second):
			fmt.Println("after", time.Since(start))
		case <-ticker.C:
			fmt.Println("tick?")
		}
		var group sync.WaitGroup
		for i := range 3 {
			group.Add(1)
			go func() {
				defer group.Done()
				time.Sleep(time.Duration(3-i) * time.Second)
				fmt.Println("goroutine", i, time.Since(start))
			}()
		}
		group.Wait()
		cond := sync.NewCond(new(sync.Mutex))
		ready := false
		go func() {
			time.Sleep(time.Second)
			cond.L.Lock()
			ready = true
			cond.L.Unlock()
			cond.Broadcast()
		}()
		cond.L.Lock()
		for !ready {
			cond.Wait()
		}
		cond.L.Unlock()
		fmt.Println(time.Since(start))
	})
}

// A goroutine that is blocked from outside keeps the clock from moving.
func TestOutside(t *testing.T) {
	outside := make(chan int)
	go func() {
		time.Sleep(time.Millisecond)
		outside <- 1
	}()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		go time.Sleep(time.Hour)
		<-outside
		fmt.Println("moved", time.Since(start))
		time.Sleep(time.Hour)
	})
}

func helper(t *testing.T, text string) {
	t.Helper()
	t.Log(text)
}

func TestReport(t *testing.T) {
	t.Cleanup(func() { fmt.Println("cleanup of", t.Name(), t.Failed()) })
	t.Run("passes", func(t *testing.T) { t.Log("not shown") })
	fmt.Println(t.Run("fails here", func(t *testing.T) {
		t.Errorf("bad %d\nand worse", 5)
		helper(t, "from the helper")
		t.Run("deeper", func(t *testing.T) {
			defer fmt.Println("deferred")
			t.Fatal("fatal")
		})
		t.Run("deeper", func(t *testing.T) { t.Skip("skipped") })
	}))
	t.Error("at last")
}

func TestBubbleFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Hour)
		t.Errorf("failed in the bubble")
	})
	fmt.Println("not reached")
}

func TestMisuse(t *testing.T) {
	try := func(f func()) {
		defer func() { fmt.Println("recovered:", recover()) }()
		f()
	}
	try(synctest.Wait)
	synctest.Test(t, func(t *testing.T) {
		try(func() { synctest.Test(t, func(*testing.T) {}) })
		try(func() { t.Run("sub", func(t *testing.T) {}) })
		go func() {
			try(synctest.Wait)
		}()
		synctest.Wait()
	})
}

func TestDeadlock(t *testing.T) {
	defer func() { fmt.Println("recovered:", recover()) }()
	synctest.Test(t, func(t *testing.T) {
		<-make(chan int)
	})
}

func TestLeft(t *testing.T) {
	defer func() { fmt.Println("recovered:", recover()) }()
	synctest.Test(t, func(t *testing.T) {
		go func() { select {} }()
	})
}

func main() {
	tests := []testing.InternalTest{
		{"TestClock", TestClock},
		{"TestWait", TestWait},
		{"TestContext", TestContext},
		{"TestTimers", TestTimers},
		{"TestOutside", TestOutside},
		{"TestReport", TestReport},
		{"TestBubbleFails", TestBubbleFails},
		{"TestMisuse", TestMisuse},
		{"TestDeadlock", TestDeadlock},
		{"TestLeft", TestLeft},
	}
	if len(os.Args) == 1 {
		os.Args = append(os.Args, "-test.v")
	}
	testing.Main(everything, tests, nil, nil)
}
