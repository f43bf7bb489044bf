// The same by fmt.
package main

import "fmt"

func main() { fmt.Println("hello") }
