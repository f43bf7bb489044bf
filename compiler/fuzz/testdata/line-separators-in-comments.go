package main

// A line separator, a paragraph separator and a carriage returnend no line in Go.
func main() {
	println() // nor here
}
