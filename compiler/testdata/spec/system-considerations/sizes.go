// The constants of package unsafe, with Go's sizes on 64-bit machines, and deep recursion.
package main

import (
	"fmt"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c bool
	d int32
	e string
	f []int
	g any
	h map[int]int
	i [3]uint16
	j complex64
	k struct{}
}
type embedded struct {
	x int8
	mixed
}
type rec struct {
	next *rec
	v    [2]struct {
		a byte
		b int16
	}
}

const size = unsafe.Sizeof(mixed{}) + unsafe.Alignof(int32(0))

var arr [unsafe.Sizeof(rec{})]int

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

type tree struct {
	left, right *tree
	v           int
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.v + t.right.sum()
}

func deferred(n int, total *int) {
	if n == 0 {
		return
	}
	defer func() { *total++ }()
	deferred(n-1, total)
}

func parking(n int, c chan int) int {
	if n == 0 {
		return <-c
	}
	return parking(n-1, c) + 1
}

func main() {
	var m mixed
	var e embedded
	fmt.Println(size, len(arr), unsafe.Sizeof(m), unsafe.Sizeof(e), unsafe.Alignof(e))
	fmt.Println(unsafe.Offsetof(m.a), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e), unsafe.Offsetof(m.f), unsafe.Offsetof(m.g), unsafe.Offsetof(m.h), unsafe.Offsetof(m.i), unsafe.Offsetof(m.j), unsafe.Offsetof(m.k), unsafe.Offsetof(e.mixed), unsafe.Offsetof(e.b))
	fmt.Println(unsafe.Sizeof(true), unsafe.Sizeof('x'), unsafe.Sizeof(1), unsafe.Sizeof(1.0), unsafe.Sizeof(1i), unsafe.Sizeof("s"), unsafe.Sizeof([]int{}), unsafe.Sizeof(func() {}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(any(1)), unsafe.Sizeof(&m), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof([3]int16{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof(struct {
		a int64
		b struct{}
	}{}))
	fmt.Println(unsafe.Alignof(true), unsafe.Alignof(m.i), unsafe.Alignof(m.j), unsafe.Alignof(""), unsafe.Alignof(struct{ a, b int16 }{}))
	fmt.Println(depth(1_000_000), even(100_000), odd(100_001))
	var t *tree
	for i := range 100_000 {
		t = &tree{left: t, v: i % 3}
	}
	fmt.Println(t.sum())
	total := 0
	deferred(10_000, &total)
	c := make(chan int)
	go func() { c <- 5 }()
	fmt.Println(total, parking(100_000, c))
}
