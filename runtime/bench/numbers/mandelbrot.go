// The Mandelbrot set, a byte of eight points at a time. Nanoseconds a point.
// target: 2
package main

import (
	"fmt"
	"time"
)

func main() {
	const n = 800
	start := time.Now()
	rows := make([]byte, 0, n*n/8)
	for y := range n {
		ci := 2*float64(y)/n - 1
		var bits byte
		for x := range n {
			cr := 2*float64(x)/n - 1.5
			var zr, zi, tr, ti float64
			i := 0
			for ; i < 50 && tr+ti <= 4; i++ {
				zi = 2*zr*zi + ci
				zr = tr - ti + cr
				tr = zr * zr
				ti = zi * zi
			}
			bits <<= 1
			if i == 50 {
				bits |= 1
			}
			if x&7 == 7 {
				rows = append(rows, bits)
				bits = 0
			}
		}
	}
	fmt.Println(float64(time.Since(start)) / (n * n))
	if len(rows) != n*n/8 {
		panic(len(rows))
	}
}
