// The state of a hash as bytes: what has been written may be gone on with later, or by a copy.
package fnv

import (
	"errors"
	"hash"
	"internal/byteorder"
)

// What the state of each begins with.
const (
	magic32   = "fnv\x01"
	magic32a  = "fnv\x02"
	magic64   = "fnv\x03"
	magic64a  = "fnv\x04"
	magic128  = "fnv\x05"
	magic128a = "fnv\x06"
)

// stateOf reads a state of so many bytes that follow the magic.
func stateOf(b []byte, magic string, size int) (high, low uint64, err error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return 0, 0, errors.New("hash/fnv: invalid hash state identifier")
	}
	b = b[len(magic):]
	if len(b) != size {
		return 0, 0, errors.New("hash/fnv: invalid hash state size")
	}
	for _, c := range b {
		high, low = high<<8|low>>56, low<<8|uint64(c)
	}
	return high, low, nil
}

func (s *sum32) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint32(append(b, magic32...), uint32(*s)), nil
}

func (s *sum32a) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint32(append(b, magic32a...), uint32(*s)), nil
}

func (s *sum64) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint64(append(b, magic64...), uint64(*s)), nil
}

func (s *sum64a) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint64(append(b, magic64a...), uint64(*s)), nil
}

func (s *sum128) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint64(byteorder.BEAppendUint64(append(b, magic128...), s[0]), s[1]), nil
}

func (s *sum128a) AppendBinary(b []byte) ([]byte, error) {
	return byteorder.BEAppendUint64(byteorder.BEAppendUint64(append(b, magic128a...), s[0]), s[1]), nil
}

func (s *sum32) MarshalBinary() ([]byte, error)   { return s.AppendBinary(make([]byte, 0, 8)) }
func (s *sum32a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(make([]byte, 0, 8)) }
func (s *sum64) MarshalBinary() ([]byte, error)   { return s.AppendBinary(make([]byte, 0, 12)) }
func (s *sum64a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(make([]byte, 0, 12)) }
func (s *sum128) MarshalBinary() ([]byte, error)  { return s.AppendBinary(make([]byte, 0, 20)) }
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 20)) }

func (s *sum32) UnmarshalBinary(b []byte) error {
	_, low, err := stateOf(b, magic32, 4)
	if err == nil {
		*s = sum32(low)
	}
	return err
}

func (s *sum32a) UnmarshalBinary(b []byte) error {
	_, low, err := stateOf(b, magic32a, 4)
	if err == nil {
		*s = sum32a(low)
	}
	return err
}

func (s *sum64) UnmarshalBinary(b []byte) error {
	_, low, err := stateOf(b, magic64, 8)
	if err == nil {
		*s = sum64(low)
	}
	return err
}

func (s *sum64a) UnmarshalBinary(b []byte) error {
	_, low, err := stateOf(b, magic64a, 8)
	if err == nil {
		*s = sum64a(low)
	}
	return err
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	high, low, err := stateOf(b, magic128, 16)
	if err == nil {
		*s = sum128{high, low}
	}
	return err
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	high, low, err := stateOf(b, magic128a, 16)
	if err == nil {
		*s = sum128a{high, low}
	}
	return err
}

func (s *sum32) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum32a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum64) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum64a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128a) Clone() (hash.Cloner, error) { c := *s; return &c, nil }
