// Who waits first is served first, in whichever form it receives.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	never := make(chan int)
	out := make(chan string)
	forms := []func(n int){
		func(n int) { v, ok := <-c; out <- fmt.Sprintln(n, "comma ok", v, ok) },
		func(n int) { out <- fmt.Sprintln(n, "plain", <-c) },
		func(n int) {
			for v := range c {
				out <- fmt.Sprintln(n, "range", v)
				break
			}
		},
		func(n int) {
			select {
			case v, ok := <-c:
				out <- fmt.Sprintln(n, "select", v, ok)
			case <-never:
			}
		},
	}
	for n := range 2 * len(forms) {
		go forms[n%len(forms)](n)
		time.Sleep(time.Millisecond)
	}
	for n := range 2 * len(forms) {
		c <- n * 10
		fmt.Print(<-out)
	}
}
