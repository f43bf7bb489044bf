// Nobody can receive while main itself is sending: this never reaches Println.
package main

import "fmt"

func main() {
	messages := make(chan string)
	messages <- "ping"
	msg := <-messages
	fmt.Println(msg)
}
