package main

func f(n int) int {
	for range n {
		defer func() { panic("d") }()
	}
	return 1
}
func main() {
	f(3)
}
