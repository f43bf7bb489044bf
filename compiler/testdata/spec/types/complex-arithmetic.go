// Complex numbers of both sizes: complex64 is rounded after every operation.
package main

import "fmt"

type impedance complex64

func main() {
	var a complex64 = 0.1 + 0.2i
	var b complex128 = 0.1 + 0.2i
	s := a
	for i := 0; i < 5; i++ {
		a = a*a + s
		b = b*b + complex128(s)
	}
	fmt.Println(a, b, complex64(b) == a)
	fmt.Println(a/s, a-s, -a, real(a), imag(b))
	a /= 3
	a -= 1i
	fmt.Println(a, a == complex(real(a), imag(a)), a != s)
	z := impedance(complex(float32(1)/3, 2))
	fmt.Printf("%v %T %.3f\n", z, z, z*z)
	var tiny complex64 = 1e-30
	fmt.Println(tiny*tiny, complex128(tiny)*complex128(tiny))
	m := map[complex128]string{1 + 2i: "x"}
	fmt.Println(m[complex(1, 2)])
	var x any = 2i
	fmt.Println(x == any(complex(0, 2)), x == any(complex64(2i)))
}
