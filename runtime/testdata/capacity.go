//go:build ignore

// Records capacity.txt: the capacities that append makes, for elements of several sizes. Run: go run capacity.go > capacity.txt
package main

import "fmt"

type three struct{ a, b, c int }
type mixed struct {
	a string
	b byte
	p *int
}

var sink any

func one[T any](name string) {
	var s []T
	var zero T
	last := 0
	fmt.Print("one ", name)
	for range 5000 {
		s = append(s, zero)
		sink = s
		if cap(s) != last {
			last = cap(s)
			fmt.Print(" ", last)
		}
	}
	fmt.Println()
	fmt.Print("many ", name)
	for n := 1; n < 5000; n += n/3 + 1 {
		s = append([]T{}, make([]T, n)...)
		sink = s
		fmt.Print(" ", n, ":", cap(s))
		s = append(s, make([]T, 7)...)
		sink = s
		fmt.Print(":", cap(s))
	}
	fmt.Println()
}

func main() {
	one[byte]("byte")
	one[int16]("int16")
	one[int32]("int32")
	one[int]("int")
	one[string]("string")
	one[any]("any")
	one[*int]("*int")
	one[[]int]("[]int")
	one[three]("three")
	one[mixed]("mixed")
	one[struct{}]("struct{}")
	one[[5]byte]("[5]byte")
}
