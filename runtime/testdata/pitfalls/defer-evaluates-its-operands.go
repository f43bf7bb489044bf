// The function and the arguments of a defer statement are evaluated where it stands, not when the function returns.
package main

import "fmt"

type counter struct{ n int }

func (c counter) show(what string) { fmt.Println(what, c.n) }

func main() {
	i := 0
	defer fmt.Println("argument", i)
	i = 1

	f := func() { fmt.Println("the function of then") }
	defer f()
	f = func() { fmt.Println("the function of now") }

	c := counter{1}
	defer c.show("receiver")
	defer func() { c.show("a closure sees what is now:") }()
	c.n = 2

	for i := range 3 {
		defer fmt.Println("loop", i)
	}
}
