// Assignments of several values at once that read what they change, or fail on the way.
package main

import "fmt"

type node struct {
	left, right *node
	v           int
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var s []uint
	try("swap nil", func() { s[0], s[1] = s[1], s[0] })
	t := []int{1}
	i, j := 0, 5
	try("swap far", func() { t[i], t[j] = t[j], t[i] })
	try("swap near", func() { t[j], t[i] = t[i], t[j] })
	fmt.Println(t)
	u := []int{1, 2, 3}
	u[0], u[1], u[2] = u[2], u[0], u[1]
	fmt.Println(u)
	i, u[i] = 1, 7
	fmt.Println(i, u)
	n := &node{v: 1, left: &node{v: 2}, right: &node{v: 3}}
	n.left, n.right = n.right, n.left
	fmt.Println(n.left.v, n.right.v)
	n.left.v, n.right.v, n.v = n.v, n.left.v, n.right.v
	fmt.Println(n.left.v, n.right.v, n.v)
	try("nil", func() { n.left.left.v, n.v = n.v, n.left.right.v })
	a := [3]int{1, 2, 3}
	b := [2][3]int{{4, 5, 6}, {7, 8, 9}}
	a, b[0] = b[0], a
	fmt.Println(a, b)
	b[0], b[1] = b[1], b[0]
	fmt.Println(b)
	m := map[string]int{"a": 1, "b": 2}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	var z map[string]int
	try("nil map", func() { z["a"], t[9] = t[8], t[7] })
	p, q := &t[0], &u[0]
	*p, *q = *q, *p
	fmt.Println(t, u)
	t, u = u, t
	fmt.Println(t, u)
}
