// A panic that its goroutine does not recover from ends the program, whatever the others do.
package main

import (
	"fmt"
	"time"
)

func work(n int) {
	if n == 3 {
		panic("boom")
	}
}

func main() {
	go func() {
		for i := range 10 {
			work(i)
		}
	}()
	defer fmt.Println("deferred calls of other goroutines do not run")
	time.Sleep(time.Second)
	fmt.Println("still here")
}
