package main

type E struct{ s string }

func (e E) Error() string { println("asked", e.s); return e.s }

func main() {
	defer func() {
		defer func() { r := recover(); panic(r) }()
		panic(E{"b"})
	}()
	panic(E{"a"})
}
