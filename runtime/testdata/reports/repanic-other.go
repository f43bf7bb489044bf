package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Sprint("wrapped ", recover()))
	}()
	panic("boom")
}
