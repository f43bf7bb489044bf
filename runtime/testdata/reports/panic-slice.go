package main

func main() {
	panic([]string{"a"})
}
