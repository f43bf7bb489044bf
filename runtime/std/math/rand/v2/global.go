// The methods of Rand as functions, on the program's own random numbers: different in every run, unless the program is given
// a seed.
package rand

var global = &Rand{src: programSource{}, program: true}

// Int64 returns an integer from 0 to 1<<63 - 1.
func Int64() int64 { return global.Int64() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return global.Uint64() }

// Uint returns a random uint.
func Uint() uint { return global.Uint() }

// Int32 returns an integer from 0 to 1<<31 - 1.
func Int32() int32 { return global.Int32() }

// Int returns an integer that is not negative.
func Int() int { return global.Int() }

// Int64N returns an integer from 0 to n-1; n must be greater than 0.
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns an integer from 0 to n-1; n must not be 0.
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns an integer from 0 to n-1; n must be greater than 0.
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns an integer from 0 to n-1; n must not be 0.
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns an integer from 0 to n-1; n must be greater than 0.
func IntN(n int) int { return global.IntN(n) }

// UintN returns an integer from 0 to n-1; n must not be 0.
func UintN(n uint) uint { return global.UintN(n) }

// N returns an integer from 0 to n-1, of n's type; n must be greater than 0.
func N[Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.uint64n(uint64(n)))
}

// Float64 returns a number from 0 up to, but not including, 1.
func Float64() float64 { return global.Float64() }

// Float32 returns a number from 0 up to, but not including, 1.
func Float32() float32 { return global.Float32() }

// Perm returns the integers from 0 to n-1 in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements in random order; swap exchanges two of them.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a normally distributed number: mean 0, standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns an exponentially distributed number: rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
