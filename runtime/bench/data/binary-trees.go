// Trees of pointers, made, walked and dropped. Nanoseconds a node.
// target: 1.5
package main

import (
	"fmt"
	"time"
)

type node struct{ left, right *node }

func grow(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{grow(depth - 1), grow(depth - 1)}
}

func (t *node) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	const depth = 16
	start := time.Now()
	nodes := 0
	for d := 4; d <= depth; d += 4 {
		for range 1 << (depth - d + 2) {
			nodes += grow(d).count()
		}
	}
	fmt.Println(float64(time.Since(start)) / float64(nodes))
}
