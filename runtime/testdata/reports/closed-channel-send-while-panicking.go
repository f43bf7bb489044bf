package main

func f(c chan int) {
	defer func() {
		c <- 1
	}()
	panic("first")
}
func main() {
	c := make(chan int)
	go func() { close(c) }()
	f(c)
}
