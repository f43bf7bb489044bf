// Package hash says what hash functions have in common.
package hash

import "io"

// A Hash takes bytes by Write, which gives no error, and sums them up.
type Hash interface {
	io.Writer
	// Sum appends the sum of what was written to b. It changes nothing.
	Sum(b []byte) []byte
	// Reset starts anew.
	Reset()
	// Size returns how many bytes Sum appends.
	Size() int
	// BlockSize returns how many bytes are worked on at once.
	BlockSize() int
}

// A Cloner can be copied with all that was written to it; every Hash of the standard library can.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// An XOF is a hash function whose sum is as long as is read; after the first Read nothing more may be written.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}

// A Hash32 has a sum of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// A Hash64 has a sum of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}
