// Products with an infinite matrix: float64 slices, int index arithmetic. Nanoseconds an element.
// target: 1.5
package main

import (
	"fmt"
	"math"
	"time"
)

func element(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func times(v, u []float64) {
	for i := range v {
		sum := 0.0
		for j := range u {
			sum += element(i, j) * u[j]
		}
		v[i] = sum
	}
}

func timesTransposed(v, u []float64) {
	for i := range v {
		sum := 0.0
		for j := range u {
			sum += element(j, i) * u[j]
		}
		v[i] = sum
	}
}

func main() {
	const n = 1000
	u, v, t := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range u {
		u[i] = 1
	}
	start := time.Now()
	for range 10 {
		times(t, u)
		timesTransposed(v, t)
		times(t, v)
		timesTransposed(u, t)
	}
	elapsed := time.Since(start)
	var vBv, vv float64
	for i := range n {
		vBv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	if s := fmt.Sprintf("%.6f", math.Sqrt(vBv/vv)); s != "1.274224" {
		panic(s)
	}
	fmt.Println(float64(elapsed) / (40 * n * n))
}
