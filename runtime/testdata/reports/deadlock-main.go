// main waits for ever; a blocked goroutine is listed too.
package main

func main() {
	go func() {
		select {}
	}()
	var mu chan int = make(chan int)
	<-mu
}
