package main

func main() {
	s := make([]int, 2, 4)
	n := 5
	println(len(s[:4]))
	println(len(s[:n]))
}
