package main

func seq(yield func(int) bool) { yield(1) }

func f(n int) (r int) {
	defer func() { panic("d") }()
	for range seq {
		return 3
	}
	return 1
}
func main() {
	f(1)
}
