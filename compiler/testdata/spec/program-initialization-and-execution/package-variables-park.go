// Function literals of package level that park.
package main

import "fmt"

var c = make(chan int, 3)

func get() int { return <-c }

var f = func() int { return <-c }
var g = func(x int) int { return <-c + x }
var s = []func() int{func() int { return <-c }, get}

func main() {
	go func() {
		for i := 0; i < 5; i++ {
			c <- i
		}
	}()
	fmt.Println(f(), g(10), s[0](), s[1]())
}
