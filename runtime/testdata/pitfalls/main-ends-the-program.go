// When main returns the program ends: goroutines that are on their way do not get any further.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for i := range 5 {
		go func() {
			c <- i
			time.Sleep(time.Second)
			fmt.Println("goroutine", i, "goes on")
		}()
	}
	for range 5 {
		<-c
	}
	fmt.Println("main returns")
}
