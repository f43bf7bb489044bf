// The function and the arguments of a go statement are evaluated where it stands, not when the goroutine runs.
package main

import "fmt"

type counter struct{ n int }

func (c counter) show(done chan bool, what string) { fmt.Println(what, c.n); done <- true }

func main() {
	done := make(chan bool)
	show := func(what string, n int) { fmt.Println(what, n); done <- true }

	x := 1
	go show("argument", x)
	x = 2
	<-done

	f := show
	go f("function", x)
	f = nil
	<-done

	c := counter{1}
	go c.show(done, "receiver")
	c.n = 2
	<-done

	p := &counter{3}
	go p.show(done, "receiver through a pointer")
	p.n = 4
	<-done

	for i := range 3 {
		go show("loop", i)
	}
	for range 3 {
		<-done
	}
}
