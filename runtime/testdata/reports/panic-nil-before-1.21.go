//go:debug panicnil=1
package main

func main() {
	defer func() {
		panic(nil)
	}()
	defer func() {
		defer func() { println(recover() == nil) }()
		panic(nil)
	}()
	panic("first")
}
