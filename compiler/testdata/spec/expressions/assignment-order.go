// What is read before an assignment and what is changed by it, when one statement assigns several things; and operands in the order they are written.
package main

import "fmt"

type node struct {
	val  int
	next *node
	in   []int
}

var trace []string

func at(i int) int {
	trace = append(trace, fmt.Sprint(i))
	return i
}

func show() {
	fmt.Println(trace)
	trace = nil
}

func list(n int) (head *node) {
	for ; n > 0; n-- {
		head = &node{n, head, []int{n}}
	}
	return
}

func (n *node) String() string {
	if n == nil {
		return "nil"
	}
	return fmt.Sprint(n.val, " ", n.next)
}

func reverse(cur *node) *node {
	var prev *node
	for cur != nil {
		prev, cur, cur.next = cur, cur.next, prev
	}
	return prev
}

func pair() (int, int) { return 7, 8 }

var global = []int{1, 2, 3}
var index = 1

func main() {
	fmt.Println(reverse(list(4)))

	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 2, 9
	fmt.Println(i, a)
	i, a[i] = pair()
	fmt.Println(i, a)
	a, a[0] = nil, 5
	b := []int{1, 2, 3}
	c := b
	b, b[len(b)-1] = b[:1], 30
	fmt.Println(a, b, c)

	m := map[int]string{}
	k := 1
	k, m[k] = 2, "one"
	fmt.Println(k, m)

	p := &node{val: 1}
	q := p
	p, p.val = &node{val: 5}, 2
	fmt.Println(p.val, q.val)
	p.in, p.val = []int{1, 2}, 3
	p.in, p.in[1] = nil, 4
	fmt.Println(p.in == nil)

	x := 1
	y := &x
	*y, a = 2, []int{x, *y}
	fmt.Println(x, a)
	z := []int{0, 0}
	*y, z[x-2] = 1, 6
	fmt.Println(x, z)

	global[index], index = index, 0
	fmt.Println(global, index)
	global[0], global[1], global[2] = global[2], global[0], global[1]
	fmt.Println(global)

	arr := [3]int{1, 2, 3}
	arr, arr[0] = [3]int{4, 5, 6}, 9
	fmt.Println(arr)
	s := node{val: 1}
	s, s.val = node{val: 2, in: []int{1}}, 3
	fmt.Println(s.val, s.in)

	z[at(0)], z[at(1)] = at(2), at(3)
	show()
	n := node{next: list(at(1)), val: at(2), in: []int{at(3)}}
	show()
	fmt.Println(n.val, n.next, n.in)
	_ = [3]int{2: at(4), 0: at(5), 1: at(6)}
	_ = map[int]int{at(7): at(8), at(9): at(10)}
	show()
	done := make(chan int)
	go func() { done <- 1; done <- 2 }()
	w := node{in: []int{at(1)}, val: <-done + at(2)}
	a[at(0)], w.next, a[<-done-1] = at(3), list(at(4)), at(5)
	fmt.Println(w.in, w.val, w.next, a)
	show()
}

func init() {
	i := 1
	a := []int{1, 2, 3}
	for i, a[i] = range []int{10, 20, 30} {
		fmt.Print(i, a, " ")
	}
	m := map[string]int{}
	k := "start"
	for k, m[k] = range map[string]int{"only": 7} {
		fmt.Print(k, m)
	}
	p := &node{}
	for p.val, p.in = range [][]int{{1}, {2}} {
		fmt.Print(" ", p.val, p.in)
	}
	fmt.Println()
}

type chain string

func (c chain) then(s chain) chain { trace = append(trace, string(c+">"+s)); return c + s }
func (c chain) end(s string) string {
	trace = append(trace, string(c)+"."+s)
	return string(c) + s
}

// Calls happen from left to right, also in chains of methods.
func init() {
	c := chain("c")
	fmt.Println(c.then("1").end("2") + c.then("3").then(chain(c.end("4"))).end("5"))
	show()
}
