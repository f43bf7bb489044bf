// A panic that nobody recovers ends the program, whichever goroutine it happens in; main's deferred calls do not run.
package main

import "fmt"

func work(n int) {
	if n == 0 {
		panic("no work")
	}
	work(n - 1)
}

func main() {
	defer fmt.Println("not printed")
	go work(2)
	select {}
}
