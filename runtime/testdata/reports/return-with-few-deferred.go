package main

func f(n int) int {
	defer func() { panic("d") }()
	defer func() {}()
	defer func() {}()
	defer func() {}()
	defer func() {}()
	if n == 3 {
		return 2
	}
	if n == 4 {
		return 2
	}
	return 1
}
func main() {
	f(1)
}
