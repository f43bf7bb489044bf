// The methods of Rand as functions, on the program's own random numbers: different in every run, unless the program is
// given a seed.
package rand

import "internal/godebug"

var global = New(&rngSource{})

// Seed does nothing since Go 1.24: for the same numbers in every run, use New(NewSource(seed)). With GODEBUG randseednop=0, as in modules of an earlier
// version, it starts the sequence that belongs to the seed.
func Seed(seed int64) {
	if godebug.Value("randseednop") == "0" {
		global.Seed(seed)
	}
}

// Int63 returns an integer from 0 to 1<<63 - 1.
func Int63() int64 { return global.Int63() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns an integer from 0 to 1<<31 - 1.
func Int31() int32 { return global.Int31() }

// Int returns an integer that is not negative.
func Int() int { return global.Int() }

// Int63n returns an integer from 0 to n-1; n must be greater than 0.
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns an integer from 0 to n-1; n must be greater than 0.
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns an integer from 0 to n-1; n must be greater than 0.
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number from 0 up to, but not including, 1.
func Float64() float64 { return global.Float64() }

// Float32 returns a number from 0 up to, but not including, 1.
func Float32() float32 { return global.Float32() }

// Perm returns the integers from 0 to n-1 in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements in random order; swap exchanges two of them.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes. It never fails.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a normally distributed number: mean 0, standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns an exponentially distributed number: rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
