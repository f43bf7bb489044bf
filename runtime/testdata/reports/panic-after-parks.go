package main

func f(c chan int) {
	defer func() {
		defer func() {
			<-c
			h(c)
		}()
		<-c
		panic("second")
	}()
	g(c)
}
func g(c chan int) {
	<-c
	panic("first")
}
func h(c chan int) {
	defer func() { <-c; println("in h") }()
	<-c
	panic("third")
}
func main() {
	c := make(chan int)
	go func() {
		for i := range 7 {
			c <- i
		}
	}()
	f(c)
}
