package main

func seq(yield func(int) bool) { defer func() { recover(); yield(3) }(); yield(1) }
func main() {
	for range seq {
		panic("x")
	}
}
