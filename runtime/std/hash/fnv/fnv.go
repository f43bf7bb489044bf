// Package fnv has the hash functions FNV-1 and FNV-1a of Fowler, Noll and Vo.
package fnv

import (
	"hash"
	"internal/byteorder"
	"math/bits"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

const (
	offset32     = 2166136261
	offset64     = 14695981039346656037
	offset128Low = 0x62b821756295c58d
	offset128    = 0x6c62272e07bb0142
	prime32      = 16777619
	prime64      = 1099511628211
	// The prime for 128 bits is 2^88 + 0x13b.
	prime128Low   = 0x13b
	prime128Shift = 24
)

// New32 returns FNV-1 with 32 bits.
func New32() hash.Hash32 { s := sum32(offset32); return &s }

// New32a returns FNV-1a with 32 bits.
func New32a() hash.Hash32 { s := sum32a(offset32); return &s }

// New64 returns FNV-1 with 64 bits.
func New64() hash.Hash64 { s := sum64(offset64); return &s }

// New64a returns FNV-1a with 64 bits.
func New64a() hash.Hash64 { s := sum64a(offset64); return &s }

// New128 returns FNV-1 with 128 bits.
func New128() hash.Hash { return &sum128{offset128, offset128Low} }

// New128a returns FNV-1a with 128 bits.
func New128a() hash.Hash { return &sum128a{offset128, offset128Low} }

func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { *s = sum128{offset128, offset128Low} }
func (s *sum128a) Reset() { *s = sum128a{offset128, offset128Low} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime32 ^ sum32(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum32a(c)) * prime32
	}
	*s = h
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime64 ^ sum64(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum64a(c)) * prime64
	}
	*s = h
	return len(data), nil
}

// times multiplies a number of 128 bits by the prime.
func times(high, low uint64) (uint64, uint64) {
	h, l := bits.Mul64(prime128Low, low)
	return h + low<<prime128Shift + prime128Low*high, l
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = times(s[0], s[1])
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		s[0], s[1] = times(s[0], s[1])
	}
	return len(data), nil
}

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

func (s *sum32) Sum(b []byte) []byte  { return byteorder.BEAppendUint32(b, uint32(*s)) }
func (s *sum32a) Sum(b []byte) []byte { return byteorder.BEAppendUint32(b, uint32(*s)) }
func (s *sum64) Sum(b []byte) []byte  { return byteorder.BEAppendUint64(b, uint64(*s)) }
func (s *sum64a) Sum(b []byte) []byte { return byteorder.BEAppendUint64(b, uint64(*s)) }
func (s *sum128) Sum(b []byte) []byte {
	return byteorder.BEAppendUint64(byteorder.BEAppendUint64(b, s[0]), s[1])
}
func (s *sum128a) Sum(b []byte) []byte {
	return byteorder.BEAppendUint64(byteorder.BEAppendUint64(b, s[0]), s[1])
}
