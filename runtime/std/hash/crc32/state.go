// The state of a hash as bytes: what has been written may be gone on with later, or by a copy.
package crc32

import (
	"errors"
	"hash"
)

const magic = "crc\x01"

func append32(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

func uint32At(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

// sum tells tables apart.
func (t *Table) sum() uint32 {
	data := []byte{}
	if t != nil {
		for _, v := range t {
			data = append32(data, v)
		}
	}
	return ChecksumIEEE(data)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return append32(append32(append(b, magic...), d.tab.sum()), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) {
	return d.AppendBinary(make([]byte, 0, len(magic)+8))
}

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if b = b[len(magic):]; len(b) != 8 {
		return errors.New("hash/crc32: invalid hash state size")
	}
	if uint32At(b) != d.tab.sum() {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = uint32At(b[4:])
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) { c := *d; return &c, nil }
