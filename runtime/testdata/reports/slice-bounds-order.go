package main

func main() {
	s := []int{1, 2, 3}
	low, high := 3, 2
	println(len(s[low:high]))
}
