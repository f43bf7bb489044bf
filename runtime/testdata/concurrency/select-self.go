// A select that sends to and receives from the same channel never takes its own value from an unbuffered one, and never hangs.
package main

import (
	"fmt"
	"os"
	"sync"
)

const turns = 1000

func main() {
	for _, size := range []int{0, 1, 10} {
		var group sync.WaitGroup
		c := make(chan int, size)
		var sent, got [2]int
		for p := range 2 {
			group.Add(1)
			go func() {
				defer group.Done()
				receive := func(v int) {
					if size == 0 && v == p {
						fmt.Println("received its own value")
						os.Exit(1)
					}
					got[v]++
				}
				for i := range turns {
					if p == 0 || i%2 == 0 {
						select {
						case c <- p:
							sent[p]++
						case v := <-c:
							receive(v)
						}
					} else {
						select {
						case v := <-c:
							receive(v)
						case c <- p:
							sent[p]++
						}
					}
				}
			}()
		}
		group.Wait()
		for range len(c) {
			got[<-c]++
		}
		// Whatever was sent was received, or was still there.
		fmt.Println("capacity", size, "balanced", sent == got, "turns", sent[0]+sent[1] >= turns)
	}
}
