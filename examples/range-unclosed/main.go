// The values arrive, but nobody closes the channel: the range waits for a third one.
package main

import "fmt"

func main() {
	queue := make(chan string, 2)
	queue <- "one"
	queue <- "two"
	//close(queue)
	for elem := range queue {
		fmt.Println(elem)
	}
}
