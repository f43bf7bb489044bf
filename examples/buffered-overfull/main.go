// One send too many: the buffer is full and nobody receives.
package main

import "fmt"

func main() {
	messages := make(chan string, 2)
	messages <- "buffered"
	messages <- "channel"
	messages <- "channel"
	fmt.Println(<-messages)
	fmt.Println(<-messages)
}
