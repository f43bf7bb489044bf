// The state of a hash as bytes: what has been written may be gone on with later, or by a copy.
package crc32

import (
	"errors"
	"hash"
	"internal/byteorder"
)

const magic = "crc\x01"

// sum tells tables apart.
func (t *Table) sum() uint32 {
	data := []byte{}
	if t != nil {
		for _, v := range t {
			data = byteorder.BEAppendUint32(data, v)
		}
	}
	return ChecksumIEEE(data)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint32(byteorder.BEAppendUint32(append(b, magic...), d.tab.sum()), d.crc), nil
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
	if byteorder.BEUint32(b) != d.tab.sum() {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = byteorder.BEUint32(b[4:])
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) { c := *d; return &c, nil }
