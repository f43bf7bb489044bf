// A receive that nobody can end is reported, and the program fails.
package main

import "fmt"

func main() {
	ch := make(chan int)
	fmt.Println("before")
	<-ch
	fmt.Println("after")
}
