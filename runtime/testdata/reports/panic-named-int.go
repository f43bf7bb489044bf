package main

type code uint8

func main() {
	panic(code(200))
}
