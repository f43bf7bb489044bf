// Package rand makes pseudo-random numbers: the same ones for the same seed as Go does. Not for secrets, ChaCha8 aside.
package rand

import "math/bits"

// A Source makes 64 random bits.
type Source interface {
	Uint64() uint64
}

// A Rand makes random numbers from a Source.
type Rand struct {
	src Source
	// Uses the program's own random numbers, by a shorter way.
	program bool
}

// New returns a Rand that uses src.
func New(src Source) *Rand { return &Rand{src: src} }

// random is 64 of the program's own random bits, and below one of its numbers from 0 to n-1.
func random() uint64
func below(n uint64) uint64

type programSource struct{}

func (programSource) Uint64() uint64 { return random() }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint returns a random uint.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// Int64 returns an integer from 0 to 1<<63 - 1.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Int32 returns an integer from 0 to 1<<31 - 1.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns an integer that is not negative.
func (r *Rand) Int() int { return int(r.Int64()) }

// uint64n is an integer from 0 to n-1: the high half of 64 random bits times n.
func (r *Rand) uint64n(n uint64) uint64 {
	if r.program {
		return below(n)
	}
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	high, low := bits.Mul64(r.Uint64(), n)
	if low < n {
		threshold := -n % n
		for low < threshold {
			high, low = bits.Mul64(r.Uint64(), n)
		}
	}
	return high
}

// Int64N returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.uint64n(uint64(n)))
}

// Uint64N returns an integer from 0 to n-1; n must not be 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.uint64n(n)
}

// Int32N returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.uint64n(uint64(n)))
}

// Uint32N returns an integer from 0 to n-1; n must not be 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.uint64n(uint64(n)))
}

// IntN returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.uint64n(uint64(n)))
}

// UintN returns an integer from 0 to n-1; n must not be 0.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.uint64n(uint64(n)))
}

// Float64 returns a number from 0 up to, but not including, 1.
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number from 0 up to, but not including, 1.
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns the integers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements in random order; swap exchanges two of them.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}
