package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer println("outer")
		f()
		println("not reached")
	}()
	<-c
}
func f() {
	defer func() { println("recovered", recover().(string)) }()
	g()
	println("not reached 2")
}
func g() {
	defer func() { panic("p") }()
	runtime.Goexit()
}
