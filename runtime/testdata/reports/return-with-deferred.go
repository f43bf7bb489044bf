package main

func f(n int) int {
	defer func() { panic("d") }()
	if n == 1 {
		return 1
	}
	switch n {
	case 2:
		return 2
	}
	for {
		if n == 3 {
			return g(
				n,
			)
		}
	}
}
func g(n int) int { return n }
func main() {
	for i := 1; i < 3; i++ {
		func() { defer func() { recover() }(); f(i) }()
	}
	f(3)
}
