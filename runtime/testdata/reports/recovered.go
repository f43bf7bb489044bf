// Nothing to report: both panics are recovered.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	f()
	fmt.Println("not reached after a panic")
}

func main() {
	try(func() { panic("one") })
	try(func() {
		defer func() { panic("three") }()
		panic("two")
	})
	try(func() {})
}
