package main

var c = make(chan int)

func init() { <-c }

func main() {}
