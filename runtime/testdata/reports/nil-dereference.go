package main

type node struct {
	value int
	next  *node
}

func last(n *node) int {
	for n.next != nil {
		n = n.next
	}
	return n.next.value
}

func main() {
	println(last(&node{1, &node{2, nil}}))
}
