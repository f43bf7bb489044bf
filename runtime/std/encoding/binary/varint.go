// Numbers of variable size: seven bits a byte, lowest first; the highest bit says that more follow. Signed ones have their sign in the lowest bit.
package binary

import (
	"errors"
	"io"
)

// The most bytes that a number takes.
const (
	MaxVarintLen16 = 3
	MaxVarintLen32 = 5
	MaxVarintLen64 = 10
)

// AppendUvarint appends x to buf.
func AppendUvarint(buf []byte, x uint64) []byte {
	for x >= 0x80 {
		buf = append(buf, byte(x)|0x80)
		x >>= 7
	}
	return append(buf, byte(x))
}

// PutUvarint writes x to buf and returns how many bytes it took.
func PutUvarint(buf []byte, x uint64) int {
	i := 0
	for x >= 0x80 {
		buf[i] = byte(x) | 0x80
		x >>= 7
		i++
	}
	buf[i] = byte(x)
	return i + 1
}

// Uvarint reads a number and how many bytes it took: 0 when buf is too short, negative when it is more than 64 bits (then that many were read).
func Uvarint(buf []byte) (uint64, int) {
	var x uint64
	for i, b := range buf {
		if i == MaxVarintLen64 || i == MaxVarintLen64-1 && 1 < b && b < 0x80 {
			return 0, -(i + 1)
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

func folded(x int64) uint64 { return uint64(x)<<1 ^ uint64(x>>63) }

func unfolded(ux uint64) int64 { return int64(ux>>1) ^ -int64(ux&1) }

// AppendVarint appends x to buf.
func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, folded(x)) }

// PutVarint writes x to buf and returns how many bytes it took.
func PutVarint(buf []byte, x int64) int { return PutUvarint(buf, folded(x)) }

// Varint reads a number, as Uvarint does.
func Varint(buf []byte) (int64, int) {
	ux, n := Uvarint(buf)
	return unfolded(ux), n
}

var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

// ReadUvarint reads a number. The error is io.EOF when there was no byte, io.ErrUnexpectedEOF when there were too few.
func ReadUvarint(r io.ByteReader) (uint64, error) {
	var x uint64
	for i := range MaxVarintLen64 {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return x, err
		}
		if b < 0x80 {
			if i == MaxVarintLen64-1 && b > 1 {
				return x, errOverflow
			}
			return x | uint64(b)<<(7*i), nil
		}
		x |= uint64(b&0x7f) << (7 * i)
	}
	return x, errOverflow
}

// ReadVarint reads a number, as ReadUvarint does.
func ReadVarint(r io.ByteReader) (int64, error) {
	ux, err := ReadUvarint(r)
	return unfolded(ux), err
}
