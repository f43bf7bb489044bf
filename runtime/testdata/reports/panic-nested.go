package main

import "fmt"

func inner() {
	defer func() {
		defer func() {
			panic("third")
		}()
		panic("second")
	}()
	panic("first")
}

func main() {
	defer func() { fmt.Println("main's deferred") }()
	inner()
}
