package main

func native(x int) int // ERROR "missing function body"

func main() { native(1) }
