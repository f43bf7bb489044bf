package main

func main() {
	text := "héllo"
	n := len(text)
	println(text[n-1])
	println(text[n])
}
