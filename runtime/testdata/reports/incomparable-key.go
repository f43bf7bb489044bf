package main

func main() {
	m := map[any]int{1: 1}
	m[func() {}]++
}
