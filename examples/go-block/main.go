// A go statement is a call: without the () at the end this would only be a function value.
package main

import "fmt"

func main() {
	nums := []int{2, 3, 5, 7}
	out := make(chan int)

	go func() {
		for _, n := range nums {
			out <- n
		}
		close(out)
	}()

	for n := range out {
		fmt.Println(n)
	}
}
