package main

func main() {
	s := "text"
	n := 6
	println(s[n:])
}
