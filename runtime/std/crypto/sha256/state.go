// The state of a hash as bytes: what has been written may be gone on with later, or by a copy.
package sha256

import (
	"errors"
	"hash"
	"internal/byteorder"
)

const stateSize = 4 + Size + BlockSize + 8

// magic is what the state begins with.
func (d *digest) magic() string {
	if d.size == Size224 {
		return "sha\x02"
	}
	return "sha\x03"
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.magic()...)
	for _, v := range d.h {
		b = byteorder.BEAppendUint32(b, v)
	}
	b = append(b, d.block[:d.used]...)
	b = append(b, make([]byte, BlockSize-d.used)...)
	return byteorder.BEAppendUint32(byteorder.BEAppendUint32(b, uint32(d.written>>32)), uint32(d.written)), nil
}

func (d *digest) MarshalBinary() ([]byte, error) {
	return d.AppendBinary(make([]byte, 0, stateSize))
}

func (d *digest) UnmarshalBinary(b []byte) error {
	magic := d.magic()
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/sha256: invalid hash state identifier")
	}
	if len(b) != stateSize {
		return errors.New("crypto/sha256: invalid hash state size")
	}
	b = b[len(magic):]
	for i := range d.h {
		d.h[i] = byteorder.BEUint32(b[4*i:])
	}
	b = b[Size:]
	b = b[copy(d.block[:], b):]
	d.written = uint64(byteorder.BEUint32(b))<<32 | uint64(byteorder.BEUint32(b[4:]))
	d.used = int(d.written % BlockSize)
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) { c := *d; return &c, nil }
