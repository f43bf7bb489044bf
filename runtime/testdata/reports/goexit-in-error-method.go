package main

import "runtime"

type S struct{ n int }

func (s S) Error() string { runtime.Goexit(); return "" }

func main() { panic(S{}) }
