// The panic happens in the goroutine that was waiting to send, not in the one that closes.
package main

import "runtime"

func send(ch chan int) {
	ch <- 1
}

func main() {
	ch := make(chan int)
	go send(ch)
	runtime.Gosched()
	close(ch)
	select {}
}
