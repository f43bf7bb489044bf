// Complex arithmetic, its special values, its comparison and how it prints.
package main

import (
	"fmt"
	"math"
)

type impedance complex64

type pair struct {
	a complex128
	b complex64
}

func main() {
	a, b := complex(3, -4), 1.5+2i
	fmt.Println(a+b, a-b, a*b, a/b, -a, +a, a == b, a != b, real(a), imag(a), a*0, -b*1i)
	var c complex64 = complex64(a) / complex64(b)
	fmt.Println(c, real(c), imag(c), c*c, complex128(c))
	fmt.Printf("%v %.2f %g %e %T %T %T %T\n", a, a, b, b, a, c, real(c), imag(a))
	zero := complex(0, 0)
	inf := math.Inf(1)
	nan, re := math.NaN(), 1e300
	fmt.Println(a/zero, zero/zero, a/complex(inf, 0), complex(inf, nan)*a, complex(inf, inf)/a, complex(nan, 1) == complex(nan, 1), complex(1, inf)/complex(0, inf))
	fmt.Println(complex(0, math.Copysign(0, -1)), complex(math.Copysign(0, -1), 0), -zero, zero == complex(math.Copysign(0, -1), 0), zero-zero, 0*a)
	fmt.Println(complex(re, 1e300)*complex(re, 1e300), complex(1e200, 1e200)/complex(1e200, 1e-200), complex(1e308, 1e308)/complex(1e308, 1e308))
	z := impedance(2 + 1i)
	z *= 2i
	z -= 1
	z /= 1 + 1i
	z++
	fmt.Println(z, real(z), complex64(z))
	arr := [2]complex128{1, 2i}
	copied := arr
	arr[0] += 5
	arr[1] *= arr[1]
	p := &arr[1]
	*p++
	fmt.Println(arr, copied, arr == copied, [2]complex128{6, -3} == arr)
	m := map[complex128]string{1 + 1i: "a", 0: "zero"}
	m[complex(0, math.Copysign(0, -1))] = "negzero"
	m[1+1i] += "b"
	m[complex(nan, 0)] = "n"
	m[complex(nan, 0)] = "n"
	fmt.Println(len(m), m[0], m[1+1i])
	var e any = 1i
	fmt.Println(e == any(1i), e == any(complex64(1i)), e.(complex128), pair{1, 2} == pair{1 + 0i, 2}, pair{}, map[pair]int{{1i, 2}: 3}[pair{1i, 2}])
	x := complex64(complex(float32(0.1), 0.2))
	x += 0.3
	fmt.Println(x, complex128(x), x*x, float64(real(x)))
	const k = 2i * 2i
	var f float64 = k
	var i int = 5 + 0i
	fmt.Println(f, i, complex(i8, 2), real(3), imag(3i)+1, 'a'+0i)
	s := []complex64{1, 2, 3}
	for i := range s {
		s[i] *= complex(0, 1)
	}
	sum := 0i
	for _, v := range s {
		sum += complex128(v)
	}
	fmt.Println(s, sum, complex(math.MaxFloat32*2, 0), complex64(complex(re, 1)))
	println(a, c, sum, complex(nan, -inf))
	fmt.Println(func() (r complex128, q complex64) { r = 1; q = 2i; return r * 2, q }())
	switch sum {
	case 6i:
		fmt.Println("six i")
	}
	fmt.Print(1i, 2i, "x", 3i, "\n")
}

const i8 = 1.0
