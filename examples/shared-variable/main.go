// A variable that belongs to one goroutine; others read and write it through channels.
package main

import "fmt"

type sharded_var struct {
	reader chan int
	writer chan int
}

func sharded_var_whachdog(v sharded_var) { // the goroutine that keeps the variable
	go func() {
		var value int = 0
		for { // serve the read and the write channel
			select {
			case value = <-v.writer:
			case v.reader <- value:
			}
		}
	}()
}

func main() {
	v := sharded_var{make(chan int), make(chan int)} // initialise, and start the keeper
	sharded_var_whachdog(v)

	fmt.Println(<-v.reader)
	v.writer <- 1
	fmt.Println(<-v.reader)
}
