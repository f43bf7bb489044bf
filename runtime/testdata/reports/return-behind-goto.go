package main

func f(n int) (r int) {
	i := 0
again:
	if i < 1 {
		i++
		goto again
	}
	defer func() { panic("d") }()
	return 1
}
func main() {
	f(1)
}
