// A range over a channel blocks until the channel is closed. With the three lines commented out this deadlocks.
package main

import "fmt"

func main() {
	queue := make(chan string, 2)
	//queue <- "one"
	//queue <- "two"
	//close(queue)
	for elem := range queue {
		fmt.Println(elem)
	}
}
