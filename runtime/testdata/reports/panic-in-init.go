package main

var table = build(0)

//go:noinline
func build(n int) []int {
	return []int{10 / n}
}

func main() {
	println(len(table))
}
