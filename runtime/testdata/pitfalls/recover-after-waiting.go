// A deferred function recovers the panic it runs for, though it waits first.
package main

import (
	"fmt"
	"sync"
	"time"
)

func risky(mu *sync.Mutex, c chan int) (err error) {
	defer func() {
		mu.Lock()
		defer mu.Unlock()
		<-c
		time.Sleep(time.Microsecond)
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	time.Sleep(time.Microsecond)
	panic("boom")
}

func main() {
	var mu sync.Mutex
	c := make(chan int)
	mu.Lock()
	go func() {
		time.Sleep(time.Millisecond)
		mu.Unlock()
		c <- 1
	}()
	fmt.Println(risky(&mu, c))
	fmt.Println(mu.TryLock())
	fmt.Println(recover())
}
