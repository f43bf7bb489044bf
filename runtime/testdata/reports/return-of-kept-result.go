package main

var g func()

func f() (r int) {
	defer func() { panic("d") }()
	g = func() { r = 4 }
	return 1
}
func main() {
	f()
}
