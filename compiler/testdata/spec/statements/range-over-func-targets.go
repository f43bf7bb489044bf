// Loops over functions that assign, at each turn, to places whose operands wait.
package main

import "fmt"

var ch = make(chan int, 1)

func f() int { go func() { ch <- 1 }(); return <-ch }

func seq(yield func(int) bool) {
	for i := 10; i < 13; i++ {
		if !yield(i) {
			return
		}
	}
}

func seq2(yield func(int, string) bool) {
	_ = yield(1, "a") && yield(2, "b")
}

type T struct {
	x, y int
	s    string
}

func get(t *T) *T { <-done; return t }

var done = make(chan bool)

func main() {
	close(done)
	a := make([]int, 3)
	for a[f()] = range seq {
		fmt.Println(a)
	}
	var t T
	for get(&t).x, get(&t).s = range seq2 {
		fmt.Println(t)
	}
	m := map[int]int{}
	for m[f()], get(&t).s = range seq2 {
		fmt.Println(m, t)
	}
	for a[f()] = range 3 {
		fmt.Println(a)
	}
	for a[f()], get(&t).y = range []int{4, 5} {
		fmt.Println(a, t)
	}
}
