// Conversions between pointer types that lead to themselves.
package main

import "fmt"

type Peano *Peano

type list *node
type node struct {
	next list
	n    int
}
type other *node

func makePeano(n int) Peano {
	if n == 0 {
		return nil
	}
	p := Peano(makePeano(n - 1))
	return &p
}

func main() {
	n := 0
	for p := makePeano(10); p != nil; p = Peano(*p) {
		n++
	}
	fmt.Println(n)
	l := list(&node{nil, 1})
	o := other(l)
	q := (*node)(o)
	q.n++
	pl := (*other)(&o)
	(*pl).n++
	fmt.Println(l.n, q == (*node)(l), (**node)(pl) != nil)
}
