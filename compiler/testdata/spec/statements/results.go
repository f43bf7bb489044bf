// Results with names: set by return, changed by deferred functions, seen by closures.
package main

import "fmt"

func set() (x int) {
	defer func() { x *= 2 }()
	return 21
}

func blank() (_ bool, _ int) {
	defer func() { recover() }()
	var p *int
	return true, *p
}

func partly() (bad bool, n int) {
	defer func() { fmt.Println("recovered:", recover() != nil, bad, n) }()
	var p *int
	bad, n = true, *p
	return
}

func captured() (n int, f func() int) {
	f = func() int { n++; return n }
	n = 5
	return 10, f
}

func pointer() (n int, p *int) {
	p = &n
	defer func() { *p += 1 }()
	return 7, &n
}

func swapped() (a, b int) {
	a, b = 1, 2
	defer func() {}()
	return b, a
}

func several() (a int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	a = 1
	return pair(a)
}

func pair(n int) (int, error) {
	if n == 1 {
		panic("one")
	}
	return n, nil
}

func waits(c chan int) (n int, ok bool) {
	defer func() { n += 100 }()
	n, ok = <-c
	return n + 1, ok
}

func main() {
	fmt.Println(set())
	fmt.Println(blank())
	fmt.Println(partly())
	n, f := captured()
	fmt.Println(n, f(), f())
	m, p := pointer()
	fmt.Println(m, *p)
	fmt.Println(swapped())
	fmt.Println(several())
	c := make(chan int)
	go func() { c <- 1; close(c) }()
	fmt.Println(waits(c))
	fmt.Println(waits(c))
}
