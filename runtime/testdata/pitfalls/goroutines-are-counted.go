// runtime.NumGoroutine counts those that wait.
// expect: virtual-time
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	c := make(chan int)
	for range 5 {
		go func() { <-c }()
	}
	fmt.Println("started", runtime.NumGoroutine())
	time.Sleep(time.Millisecond)
	fmt.Println("parked", runtime.NumGoroutine())
	close(c)
	time.Sleep(time.Millisecond)
	fmt.Println("ended", runtime.NumGoroutine())
}
