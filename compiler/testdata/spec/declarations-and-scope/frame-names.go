// Locals, parameters and results of functions that park, named as members of a frame might be.
package main

import "fmt"

func up(pc, up int, c chan int) (resume, save int) {
	thrown := pc + up
	rethrow := func(fn int) int {
		constructor := <-c
		link := constructor + fn
		c <- link
		return constructor + link
	}
	for fn := 0; fn < 2; fn++ {
		prototype, toString := <-c, fn
		save += prototype * toString
		defer func(pc int) { resume += pc + fn }(prototype)
	}
	resume = rethrow(thrown)
	return resume + pc, save + <-c
}

type Frame struct{ pc, up int }

func (this Frame) save(c chan int) int {
	pc, up := this.pc, this.up
	pc += <-c
	return pc + up
}

func main() {
	c := make(chan int)
	go func() {
		for i := 1; ; i++ {
			select {
			case c <- i:
			case v := <-c:
				i += v
			}
		}
	}()
	fmt.Println(up(10, 20, c))
	fmt.Println(Frame{1, 2}.save(c))
}
