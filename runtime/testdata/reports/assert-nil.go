package main

import "fmt"

func main() {
	var s fmt.Stringer
	println(s.(interface{ Len() int }).Len())
}
