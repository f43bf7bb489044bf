package main

var c = make(chan int)

func init() { println("zero") }
func init() {
	defer func() { <-c }()
	f()
}
func f()    { go func() { c <- 1 }(); <-c; panic("in f") }
func main() {}
