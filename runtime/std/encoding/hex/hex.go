// Package hex encodes bytes as hexadecimal digits, and decodes them.
package hex

import (
	"errors"
	"fmt"
)

const digits = "0123456789abcdef"

// ErrLength is the error for an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// An InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen returns the length of n bytes when they are encoded.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns how many bytes x digits stand for.
func DecodedLen(x int) int { return x / 2 }

// Encode encodes src into dst, which has room for EncodedLen(len(src)) bytes, and returns that.
func Encode(dst, src []byte) int {
	for i, v := range src {
		dst[2*i] = digits[v>>4]
		dst[2*i+1] = digits[v&15]
	}
	return len(src) * 2
}

// AppendEncode appends src, encoded, to dst.
func AppendEncode(dst, src []byte) []byte {
	for _, v := range src {
		dst = append(dst, digits[v>>4], digits[v&15])
	}
	return dst
}

// EncodeToString returns src, encoded.
func EncodeToString(src []byte) string {
	dst := make([]byte, len(src)*2)
	Encode(dst, src)
	return string(dst)
}

func digit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Decode decodes src into dst, which has room for DecodedLen(len(src)) bytes. It returns how many it wrote, also when there is an error.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; n < len(src)/2; n++ {
		high, ok := digit(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		low, ok := digit(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = high<<4 | low
	}
	if len(src)%2 == 1 {
		if _, ok := digit(src[len(src)-1]); !ok {
			return n, InvalidByteError(src[len(src)-1])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends src, decoded, to dst.
func AppendDecode(dst, src []byte) ([]byte, error) {
	decoded := make([]byte, len(src)/2)
	n, err := Decode(decoded, src)
	return append(dst, decoded[:n]...), err
}

// DecodeString returns the bytes that s stands for; those before it, when there is an error.
func DecodeString(s string) ([]byte, error) {
	dst := make([]byte, len(s)/2)
	n, err := Decode(dst, []byte(s))
	return dst[:n], err
}
