package main

import "runtime"

func main() {
	go func() {
		defer println("outer")
		defer func() {
			func() {
				defer func() { println(recover().(string)) }()
				panic("x")
			}()
			println("after")
		}()
		runtime.Goexit()
	}()
	select {}
}
