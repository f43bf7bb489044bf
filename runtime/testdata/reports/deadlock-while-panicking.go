package main

func f(c chan int) {
	defer func() {
		println("deferred")
		c <- 1
	}()
	g()
}
func g() {
	panic("first")
}
func main() {
	f(make(chan int))
}
