// int is 64 bits wide and exact, also beyond 2^53, where JavaScript's numbers are not.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func fib(n int) int {
	a, b := 0, 1
	for range n {
		a, b = b, a+b
	}
	return a
}

func fnv(text string) uint64 {
	hash := uint64(14695981039346656037)
	for i := 0; i < len(text); i++ {
		hash ^= uint64(text[i])
		hash *= 1099511628211
	}
	return hash
}

func main() {
	fmt.Println(fib(90), fib(92), fib(93)) // the last one overflows, as it should

	seed := 42
	for range 5 {
		seed = seed*1103515245 + 12345
	}
	fmt.Println(seed)

	fmt.Println(fnv("gopher"), fnv("")%1000)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64)

	limit := math.MaxInt64
	limit++
	fmt.Println(limit, -limit, limit/-1)
	unsigned, signed := uint8(200), int8(-128)
	fmt.Println(-7/2, -7%2, -7>>1, unsigned+100, signed/-1)
	fmt.Println(1<<62, 1<<62>>61, ^0, 0xdeadbeef&^0xff)

	high, low := bits.Mul64(1<<63, 6)
	fmt.Println(high, low, bits.OnesCount64(math.MaxUint64), bits.LeadingZeros64(1))

	var small int32 = math.MaxInt32
	small++
	var product int64 = 3037000500
	fmt.Println(small, product*product, float64(1<<53)+1 == 1<<53)
}
