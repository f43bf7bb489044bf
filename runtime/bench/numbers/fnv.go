// FNV-1a: full-width uint64. Nanoseconds a byte.
// target: 6
package main

import (
	"fmt"
	"time"
)

func fnv1a(data []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, b := range data {
		h ^= uint64(b)
		h *= 1099511628211
	}
	return h
}

func main() {
	const n = 1 << 20
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(i * 7)
	}
	start := time.Now()
	h := fnv1a(data)
	fmt.Println(float64(time.Since(start)) / n)
	if h == 0 {
		panic(h)
	}
}
