// Multiplexing: several generators merged into one channel.
//
// expect: replace /\d+/NUMBER/
package main

import (
	"fmt"
	"math/rand"
)

func rand_generator_2() chan int {
	out := make(chan int)
	go func() {
		for {
			out <- rand.Int()
		}
	}()
	return out
}

func rand_generator_3() chan int {
	rand_generator_1 := rand_generator_2()
	rand_generator_2 := rand_generator_2()
	out := make(chan int)

	go func() {
		for {
			// Read from generator 1 and merge.
			out <- <-rand_generator_1
		}
	}()
	go func() {
		for {
			// Read from generator 2 and merge.
			out <- <-rand_generator_2
		}
	}()
	return out
}

func main() {
	rand_service_handler := rand_generator_3()
	for i := 0; i < 4; i++ {
		fmt.Printf("%d\n", <-rand_service_handler)
	}
}
