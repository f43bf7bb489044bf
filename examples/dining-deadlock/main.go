// Everyone takes the left fork first and waits for the right one: nobody eats.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var forks [3]sync.Mutex
	var wg sync.WaitGroup
	for i := range forks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			forks[i].Lock()
			time.Sleep(10 * time.Millisecond)
			forks[(i+1)%len(forks)].Lock()
			fmt.Println("philosopher", i, "eats")
		}()
	}
	wg.Wait()
}
