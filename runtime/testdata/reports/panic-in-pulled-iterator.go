package main

import "iter"

func seq(yield func(int) bool) {
	yield(1)
	panic("in seq")
}

func main() {
	next, _ := iter.Pull(seq)
	next()
	next()
}
