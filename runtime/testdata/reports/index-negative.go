package main

func at(a [4]int, i int) int {
	return a[i]
}

func main() {
	println(at([4]int{}, -1))
}
