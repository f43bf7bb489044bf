// With a buffer of one, the send is done before anybody receives.
package main

import "fmt"

func main() {
	message := make(chan string, 1)
	message <- "ping"
	msg := <-message
	fmt.Print(msg)
}
