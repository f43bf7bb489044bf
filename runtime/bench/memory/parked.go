// A hundred thousand goroutines that wait to send, for as long as the program is looked at.
package main

import "time"

func main() {
	done := make(chan int)
	for i := range 100_000 {
		go func() { done <- i }()
	}
	time.Sleep(time.Hour)
}
