// A generator: random numbers as a service.
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

func main() {
	// Random numbers as a service.
	rand_service_handler := rand_generator_2()
	fmt.Printf("%d\n", <-rand_service_handler)
}
