// A select with a default can tell whether a channel is full.
package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	ch <- 1
	select {
	case ch <- 2:
	default:
		fmt.Println("channel is full !")
	}
}
