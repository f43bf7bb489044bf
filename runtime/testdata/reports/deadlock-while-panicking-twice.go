package main

func f(c chan int) {
	defer func() {
		defer func() {
			<-c
		}()
		h()
	}()
	g(c)
}
func g(c chan int) {
	panic("first")
}
func h() { panic("second") }
func main() {
	c := make(chan int)
	f(c)
}
