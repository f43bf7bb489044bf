// Four producers, one select. Nanoseconds an item.
// target: 0.45
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 4_000_000
	var cs [4]chan int
	for k := range cs {
		cs[k] = make(chan int)
	}
	start := time.Now()
	for _, c := range cs {
		go func() {
			for i := range n / 4 {
				c <- i
			}
		}()
	}
	sum := 0
	for range n {
		select {
		case v := <-cs[0]:
			sum += v
		case v := <-cs[1]:
			sum += v
		case v := <-cs[2]:
			sum += v
		case v := <-cs[3]:
			sum += v
		}
	}
	fmt.Println(float64(time.Since(start)) / n)
}
