// The way out of ping-deadlock: a select with a default never blocks.
package main

import "fmt"

func main() {
	messages := make(chan string)
	select {
	case messages <- "msg":
		fmt.Println("sent message")
	default:
		fmt.Println("no message sent")
	}
}
