// Matrix product of float64 slices of slices. Nanoseconds a multiplication.
// target: 1.5
package main

import (
	"fmt"
	"time"
)

func matrix(n int) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = float64(i*j%7) / 3
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
			sum := 0.0
			for k := range n {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	fmt.Println(float64(time.Since(start)) / (n * n * n))
}
