// A generic heap of structs ordered by a method: the generic twin of specialised-heap.go. Nanoseconds a push and pop.
// target: 6
package main

import (
	"fmt"
	"time"
)

type lesser[T any] interface{ less(T) bool }

type heap[T lesser[T]] struct{ items []T }

func (h *heap[T]) push(x T) {
	h.items = append(h.items, x)
	i := len(h.items) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !h.items[i].less(h.items[up]) {
			return
		}
		h.items[i], h.items[up] = h.items[up], h.items[i]
		i = up
	}
}

func (h *heap[T]) pop() T {
	top := h.items[0]
	n := len(h.items) - 1
	h.items[0] = h.items[n]
	h.items = h.items[:n]
	for i := 0; ; {
		least := i
		for c := 2*i + 1; c <= 2*i+2; c++ {
			if c < n && h.items[c].less(h.items[least]) {
				least = c
			}
		}
		if least == i {
			return top
		}
		h.items[i], h.items[least] = h.items[least], h.items[i]
		i = least
	}
}

type job struct {
	at   int
	name string
}

func (j *job) less(k *job) bool { return j.at < k.at }

func main() {
	const n = 1 << 17
	var h heap[*job]
	start := time.Now()
	seed := uint32(1)
	for i := range n {
		seed = seed*1664525 + 1013904223
		h.push(&job{int(seed >> 8), "j"})
		if i%4 == 3 {
			h.pop()
		}
	}
	last := 0
	for len(h.items) > 0 {
		last = h.pop().at
	}
	fmt.Println(float64(time.Since(start)) / n)
	if last == 0 {
		panic(last)
	}
}
