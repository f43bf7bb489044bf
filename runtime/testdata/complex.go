//go:build ignore

// Records complex.txt: products and quotients, infinities and NaN included. Run: go run complex.go > complex.txt
package main

import (
	"fmt"
	"math"
)

//go:noinline
func div(a, b complex128) complex128 { return a / b }

//go:noinline
func mul(a, b complex128) complex128 { return a * b }

//go:noinline
func mul64(a, b complex64) complex64 { return a * b }

//go:noinline
func div64(a, b complex64) complex64 { return a / b }

func main() {
	inf, nan := math.Inf(1), math.NaN()
	values := []complex128{
		0, 1, complex(1, 2), complex(inf, 1), complex(nan, 1), complex(inf, nan), complex(-3.5, 1e300), complex(0, -inf), complex(nan, nan),
		complex(1e-300, 1e-308), complex(0.1, -0.7), complex(1.0/3, 1e7), complex(math.Copysign(0, -1), 0),
	}
	for _, a := range values {
		for _, b := range values {
			fmt.Println(parts(a), parts(b), parts(mul(a, b)), parts(div(a, b)), parts(complex128(mul64(complex64(a), complex64(b)))), parts(complex128(div64(complex64(a), complex64(b)))))
		}
	}
}

func parts(c complex128) string { return fmt.Sprintf("%v,%v", real(c), imag(c)) }
