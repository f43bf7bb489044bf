package main

//go:noinline
func seq(yield func(a, b int) bool) {
	defer func() { recover() }()
	yield(1, 2)
}

//go:noinline
func f(n int) func(yield func(a, b int) bool) { return seq }

func main() {
	for a, b := range f(
		3,
	) {

		println(a, b)
		panic("x")

	}
}
