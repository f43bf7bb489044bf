// Package bits counts, turns and multiplies the bits of unsigned integers.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros counts the zeros before the highest one bit.
func LeadingZeros(x uint) int { return UintSize - Len(x) }

// LeadingZeros8 counts the zeros before the highest one bit.
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }

// LeadingZeros16 counts the zeros before the highest one bit.
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }

// LeadingZeros32 counts the zeros before the highest one bit.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// LeadingZeros64 counts the zeros before the highest one bit.
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros counts the zeros behind the lowest one bit.
func TrailingZeros(x uint) int

// TrailingZeros8 counts the zeros behind the lowest one bit.
func TrailingZeros8(x uint8) int { return TrailingZeros32(uint32(x) | 1<<8) }

// TrailingZeros16 counts the zeros behind the lowest one bit.
func TrailingZeros16(x uint16) int { return TrailingZeros32(uint32(x) | 1<<16) }

// TrailingZeros32 counts the zeros behind the lowest one bit.
func TrailingZeros32(x uint32) int

// TrailingZeros64 counts the zeros behind the lowest one bit.
func TrailingZeros64(x uint64) int

// OnesCount counts the one bits.
func OnesCount(x uint) int

// OnesCount8 counts the one bits.
func OnesCount8(x uint8) int { return OnesCount32(uint32(x)) }

// OnesCount16 counts the one bits.
func OnesCount16(x uint16) int { return OnesCount32(uint32(x)) }

// OnesCount32 counts the one bits.
func OnesCount32(x uint32) int

// OnesCount64 counts the one bits.
func OnesCount64(x uint64) int

// Len gives the number of bits x needs; 0 for 0.
func Len(x uint) int

// Len8 gives the number of bits x needs; 0 for 0.
func Len8(x uint8) int { return Len32(uint32(x)) }

// Len16 gives the number of bits x needs; 0 for 0.
func Len16(x uint16) int { return Len32(uint32(x)) }

// Len32 gives the number of bits x needs; 0 for 0.
func Len32(x uint32) int

// Len64 gives the number of bits x needs; 0 for 0.
func Len64(x uint64) int

// RotateLeft turns the bits of x left by k places, right if k is negative.
func RotateLeft(x uint, k int) uint {
	s := uint(k) & (UintSize - 1)
	return x<<s | x>>(UintSize-s)
}

// RotateLeft8 turns the bits of x left by k places, right if k is negative.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & (8 - 1)
	return x<<s | x>>(8-s)
}

// RotateLeft16 turns the bits of x left by k places, right if k is negative.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & (16 - 1)
	return x<<s | x>>(16-s)
}

// RotateLeft32 turns the bits of x left by k places, right if k is negative.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & (32 - 1)
	return x<<s | x>>(32-s)
}

// RotateLeft64 turns the bits of x left by k places, right if k is negative.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & (64 - 1)
	return x<<s | x>>(64-s)
}

// Reverse gives the bits in opposite order.
func Reverse(x uint) uint

// Reverse8 gives the bits in opposite order.
func Reverse8(x uint8) uint8 { return uint8(Reverse32(uint32(x)) >> 24) }

// Reverse16 gives the bits in opposite order.
func Reverse16(x uint16) uint16 { return uint16(Reverse32(uint32(x)) >> 16) }

// Reverse32 gives the bits in opposite order.
func Reverse32(x uint32) uint32

// Reverse64 gives the bits in opposite order.
func Reverse64(x uint64) uint64

// ReverseBytes gives the bytes in opposite order.
func ReverseBytes(x uint) uint

// ReverseBytes16 gives the bytes in opposite order.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 gives the bytes in opposite order.
func ReverseBytes32(x uint32) uint32

// ReverseBytes64 gives the bytes in opposite order.
func ReverseBytes64(x uint64) uint64

// Add gives x + y + carry and the carry.
func Add(x, y, carry uint) (sum, carryOut uint)

// Add32 gives x + y + carry and the carry.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

// Add64 gives x + y + carry and the carry.
func Add64(x, y, carry uint64) (sum, carryOut uint64)

// Sub gives x - y - borrow and the borrow.
func Sub(x, y, borrow uint) (diff, borrowOut uint)

// Sub32 gives x - y - borrow and the borrow.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := int64(x) - int64(y) - int64(borrow)
	if d < 0 {
		return uint32(d), 1
	}
	return uint32(d), 0
}

// Sub64 gives x - y - borrow and the borrow.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64)

// Mul gives both halves of x * y.
func Mul(x, y uint) (hi, lo uint)

// Mul32 gives both halves of x * y.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Mul64 gives both halves of x * y.
func Mul64(x, y uint64) (hi, lo uint64)

// Div divides (hi, lo) by y, which must be greater than hi.
func Div(hi, lo, y uint) (quo, rem uint)

// Div32 divides (hi, lo) by y, which must be greater than hi.
func Div32(hi, lo, y uint32) (quo, rem uint32)

// Div64 divides (hi, lo) by y, which must be greater than hi.
func Div64(hi, lo, y uint64) (quo, rem uint64)

// Rem gives the remainder of (hi, lo) divided by y.
func Rem(hi, lo, y uint) uint

// Rem32 gives the remainder of (hi, lo) divided by y.
func Rem32(hi, lo, y uint32) uint32

// Rem64 gives the remainder of (hi, lo) divided by y.
func Rem64(hi, lo, y uint64) uint64
