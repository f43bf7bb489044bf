// Package rand makes pseudo-random numbers: the same ones for the same seed as Go does. Not for secrets.
package rand

// A Source makes random integers from 0 to 1<<63 - 1.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 makes 64 random bits as well.
type Source64 interface {
	Source
	Uint64() uint64
}

// An rngSource is an additive lagged Fibonacci generator: each number is the sum of those 607 and 273 before it. Until it
// is seeded, it gives the program's own random numbers.
//
//gots:native
type rngSource struct{}

// Seed starts the sequence that belongs to the seed.
func (r *rngSource) Seed(seed int64)
func (r *rngSource) Int63() int64
func (r *rngSource) Uint64() uint64

// int31 and float are the 31 highest bits of Int63, and Int63 as a floating-point number.
func (r *rngSource) int31() int32
func (r *rngSource) float() float64

// NewSource returns a Source with the given seed: a Source64. It is for one goroutine.
func NewSource(seed int64) Source {
	r := &rngSource{}
	r.Seed(seed)
	return r
}

// A Rand makes random numbers from a Source.
type Rand struct {
	src Source
	s64 Source64   // src, if it is one
	rng *rngSource // src, if it is one
	// What Read has not used up of an Int63, and how many bytes that is.
	rest  int64
	bytes int
}

// New returns a Rand that uses src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	rng, _ := src.(*rngSource)
	return &Rand{src: src, s64: s64, rng: rng}
}

// Seed starts the sequence that belongs to the seed.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.bytes = 0
}

// Int63 returns an integer from 0 to 1<<63 - 1.
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns an integer from 0 to 1<<31 - 1.
func (r *Rand) Int31() int32 {
	if r.rng != nil {
		return r.rng.int31()
	}
	return int32(r.src.Int63() >> 32)
}

// Int returns an integer that is not negative.
func (r *Rand) Int() int { return int(r.Int63()) }

// Int63n returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	// Above the last multiple of n, numbers would favour the small remainders.
	most := int64((1 << 63) - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > most {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	most := int32((1 << 31) - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > most {
		v = r.Int31()
	}
	return v % n
}

// Intn returns an integer from 0 to n-1; n must be greater than 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// scaled is Int31n by a multiplication: the high half of 32 random bits times n.
func (r *Rand) scaled(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		threshold := uint32(-n) % uint32(n)
		for low < threshold {
			product = uint64(r.Uint32()) * uint64(n)
			low = uint32(product)
		}
	}
	return int32(product >> 32)
}

// Float64 returns a number from 0 up to, but not including, 1.
func (r *Rand) Float64() float64 {
	for {
		f := 0.0
		if r.rng != nil {
			f = r.rng.float() / (1 << 63)
		} else {
			f = float64(r.src.Int63()) / (1 << 63)
		}
		if f != 1 { // it can be rounded up
			return f
		}
	}
}

// Float32 returns a number from 0 up to, but not including, 1.
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the integers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements in random order; swap exchanges two of them.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-2; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.scaled(int32(i+1))))
	}
}

// Read fills p with random bytes. It never fails.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = 0; n < len(p); n++ {
		if r.bytes == 0 {
			r.rest = r.src.Int63()
			r.bytes = 7
		}
		p[n] = byte(r.rest)
		r.rest >>= 8
		r.bytes--
	}
	return n, nil
}
