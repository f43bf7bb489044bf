package main

type S struct{ n int }

func (s S) Error() string { panic("inner") }

func main() { panic(S{}) }
