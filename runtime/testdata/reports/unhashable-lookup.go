package main

func main() {
	m := map[any]int{1: 1}
	_ = m[[]int{1}]
}
