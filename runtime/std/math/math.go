// Package math has constants and functions of real numbers.
package math

// Mathematical constants.
const (
	E   = 2.71828182845904523536028747135266249775724709369995957496696763
	Pi  = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi = 1.61803398874989484820458683436563811772030917980576286213544862

	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038

	Ln2    = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E  = 1 / Ln2
	Ln10   = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E = 1 / Ln10
)

// The largest and the smallest positive numbers.
const (
	MaxFloat32             = 0x1p127 * (1 + (1 - 0x1p-23))
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
	MaxFloat64             = 0x1p1023 * (1 + (1 - 0x1p-52))
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
)

// The limits of the integer types.
const (
	MaxInt    = 1<<63 - 1
	MinInt    = -1 << 63
	MaxInt8   = 1<<7 - 1
	MinInt8   = -1 << 7
	MaxInt16  = 1<<15 - 1
	MinInt16  = -1 << 15
	MaxInt32  = 1<<31 - 1
	MinInt32  = -1 << 31
	MaxInt64  = 1<<63 - 1
	MinInt64  = -1 << 63
	MaxUint   = 1<<64 - 1
	MaxUint8  = 1<<8 - 1
	MaxUint16 = 1<<16 - 1
	MaxUint32 = 1<<32 - 1
	MaxUint64 = 1<<64 - 1
)

// Abs gives |x|.
func Abs(x float64) float64

// Acos gives the arc cosine.
func Acos(x float64) float64

// Acosh gives the inverse hyperbolic cosine.
func Acosh(x float64) float64

// Asin gives the arc sine.
func Asin(x float64) float64

// Asinh gives the inverse hyperbolic sine.
func Asinh(x float64) float64

// Atan gives the arc tangent.
func Atan(x float64) float64

// Atan2 gives the angle of the point (x, y).
func Atan2(y, x float64) float64

// Atanh gives the inverse hyperbolic tangent.
func Atanh(x float64) float64

// Cbrt gives the cube root.
func Cbrt(x float64) float64

// Ceil rounds up.
func Ceil(x float64) float64

// Copysign gives f with the sign of another number.
func Copysign(f, sign float64) float64

// Cos gives the cosine.
func Cos(x float64) float64

// Cosh gives the hyperbolic cosine.
func Cosh(x float64) float64

// Dim gives x-y, or 0 if that is negative.
func Dim(x, y float64) float64

// Exp gives e**x.
func Exp(x float64) float64

// Exp2 gives 2**x.
func Exp2(x float64) float64

// Expm1 gives e**x - 1, exactly also for small x.
func Expm1(x float64) float64

// FMA gives x*y + z, rounded once.
func FMA(x, y, z float64) float64

// Float32bits gives the bits of f.
func Float32bits(f float32) uint32

// Float32frombits gives the number with these bits.
func Float32frombits(b uint32) float32

// Float64bits gives the bits of f.
func Float64bits(f float64) uint64

// Float64frombits gives the number with these bits.
func Float64frombits(b uint64) float64

// Floor rounds down.
func Floor(x float64) float64

// Frexp takes f apart: frac × 2**exp with |frac| from ½ to 1.
func Frexp(f float64) (frac float64, exp int)

// Hypot gives the length of the vector (p, q).
func Hypot(p, q float64) float64

// Ilogb gives the binary exponent as an integer.
func Ilogb(x float64) int

// Inf gives infinity, positive if sign is not negative.
func Inf(sign int) float64

// IsInf asks for infinity: positive, negative, or (sign 0) any.
func IsInf(f float64, sign int) bool

// IsNaN asks for NaN.
func IsNaN(f float64) (is bool)

// Ldexp gives frac × 2**exp.
func Ldexp(frac float64, exp int) float64

// Log gives the natural logarithm.
func Log(x float64) float64

// Log10 gives the decimal logarithm.
func Log10(x float64) float64

// Log1p gives the logarithm of 1+x, exactly also for small x.
func Log1p(x float64) float64

// Log2 gives the binary logarithm.
func Log2(x float64) float64

// Logb gives the binary exponent.
func Logb(x float64) float64

// Max gives the larger of x and y; NaN if one is, +Inf before all.
func Max(x, y float64) float64

// Min gives the smaller of x and y; NaN if one is, -Inf before all.
func Min(x, y float64) float64

// Mod gives the remainder of x/y, with the sign of x.
func Mod(x, y float64) float64

// Modf gives the integer and the fractional part of f, both with its sign.
func Modf(f float64) (integer float64, fractional float64)

// NaN gives a NaN.
func NaN() float64

// Nextafter gives the number next to x on the way to y.
func Nextafter(x, y float64) (r float64)

// Nextafter32 is Nextafter for float32.
func Nextafter32(x, y float32) (r float32)

// Pow gives x**y.
func Pow(x, y float64) float64

// Pow10 gives 10**n.
func Pow10(n int) float64

// Remainder gives x minus the multiple of y that is nearest.
func Remainder(x, y float64) float64

// Round rounds to the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven rounds to the nearest integer, halves to the even one.
func RoundToEven(x float64) float64

// Signbit asks for a negative number or -0.
func Signbit(x float64) bool

// Sin gives the sine.
func Sin(x float64) float64

// Sincos gives sine and cosine.
func Sincos(x float64) (sin, cos float64)

// Sinh gives the hyperbolic sine.
func Sinh(x float64) float64

// Sqrt gives the square root.
func Sqrt(x float64) float64

// Tan gives the tangent.
func Tan(x float64) float64

// Tanh gives the hyperbolic tangent.
func Tanh(x float64) float64

// Trunc drops the fractional part.
func Trunc(x float64) float64
