// Two goroutines that never stop talking to each other keep nobody else from running: not a sleeper, not a select with a timeout.
package main

import (
	"fmt"
	"time"
)

func talk(done chan bool) {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
	}()
	go func() {
		for v := 0; ; v = <-pong {
			ping <- v
		}
	}()
	go func() {
		for {
			select {
			case <-done:
				return
			case ping <- 0:
				<-pong
			}
		}
	}()
}

func main() {
	done := make(chan bool)
	talk(done)
	start := time.Now()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("slept", time.Since(start) >= 50*time.Millisecond)
	select {
	case <-make(chan int):
	case <-time.After(20 * time.Millisecond):
		fmt.Println("timed out")
	}
	done <- true
	ticks := 0
	for range time.Tick(5 * time.Millisecond) {
		if ticks++; ticks == 3 {
			break
		}
	}
	fmt.Println("ticks", ticks)
}
