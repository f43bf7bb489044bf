// Matrix product of int slices of slices. Nanoseconds a multiplication.
// target: 4
package main

import (
	"fmt"
	"time"
)

func matrix(n int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
		for j := range m[i] {
			m[i][j] = i * j % 7
		}
	}
	return m
}

func main() {
	const n = 300
	a, b, c := matrix(n), matrix(n), matrix(n)
	start := time.Now()
	for i := range n {
		for j := range n {
			sum := 0
			for k := range n {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	fmt.Println(float64(time.Since(start)) / (n * n * n))
}
