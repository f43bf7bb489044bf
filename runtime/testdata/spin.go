// Goroutines that wait and one that spins, until somebody asks what is going on (SIGQUIT).
package main

import (
	"os"
	"time"
)

func worker(jobs chan int) {
	for range jobs {
	}
}

func main() {
	go worker(make(chan int))
	go func() {
		for {
		}
	}()
	time.Sleep(time.Millisecond)
	os.Stderr.WriteString("ready\n")
	time.Sleep(time.Hour)
}
