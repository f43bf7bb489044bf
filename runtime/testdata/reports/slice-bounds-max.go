package main

func main() {
	s := []int{1, 2, 3}
	max := 9
	println(cap(s[1:2:max]))
}
