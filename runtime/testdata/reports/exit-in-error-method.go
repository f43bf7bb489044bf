package main

import "os"

type E struct{ s string }

func (e E) Error() string { os.Exit(5); return e.s }

func main() {
	panic(E{"a"})
}
