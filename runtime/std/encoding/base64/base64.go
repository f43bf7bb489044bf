// Package base64 encodes bytes as base64 (RFC 4648), and decodes it.
package base64

import "strconv"

const (
	// StdPadding fills up the last group, unless an encoding has another, or none.
	StdPadding rune = '='
	NoPadding  rune = -1

	upper  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	common = upper + "abcdefghijklmnopqrstuvwxyz" + "0123456789"
)

// no stands for a byte that is no digit.
const no = 0xff

// An Encoding is an alphabet of 64 characters, and how the last group is filled up.
type Encoding struct {
	encode string
	decode [256]uint8
	pad    rune
	strict bool
}

// NewEncoding returns a padded encoding with this alphabet, of 64 bytes that all differ, with no line breaks among them.
//
//gots:makes
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{encode: encoder, pad: StdPadding}
	for i := range e.decode {
		e.decode[i] = no
	}
	for i := range len(encoder) {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != no:
			panic("encoding alphabet includes duplicate symbols")
		default:
			e.decode[c] = uint8(i)
		}
	}
	return e
}

// WithPadding returns the encoding with this padding, or NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != no:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict returns the encoding, which then asks that the bits that are left over are zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// The encodings of RFC 4648: for anything, and for addresses and names of files; without padding, the raw ones.
var (
	StdEncoding    = NewEncoding(common + "+/")
	URLEncoding    = NewEncoding(common + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// EncodedLen returns the length of n bytes when they are encoded.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns how many bytes n characters stand for at most.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode encodes src into dst, which has room for EncodedLen(len(src)) bytes.
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) >= 3 {
		v := uint32(src[0])<<16 | uint32(src[1])<<8 | uint32(src[2])
		dst[0] = enc.encode[v>>18&63]
		dst[1] = enc.encode[v>>12&63]
		dst[2] = enc.encode[v>>6&63]
		dst[3] = enc.encode[v&63]
		dst, src = dst[4:], src[3:]
	}
	if len(src) == 0 {
		return
	}
	v := uint32(src[0]) << 16
	if len(src) == 2 {
		v |= uint32(src[1]) << 8
	}
	dst[0] = enc.encode[v>>18&63]
	dst[1] = enc.encode[v>>12&63]
	if len(src) == 2 {
		dst[2] = enc.encode[v>>6&63]
	} else if enc.pad != NoPadding {
		dst[2] = byte(enc.pad)
	}
	if enc.pad != NoPadding {
		dst[3] = byte(enc.pad)
	}
}

// AppendEncode appends src, encoded, to dst.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	encoded := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(encoded, src)
	return append(dst, encoded...)
}

// EncodeToString returns src, encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	dst := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(dst, src)
	return string(dst)
}

// A CorruptInputError is where the input is not what it should be.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode decodes src into dst, which has room for DecodedLen(len(src)) bytes. It returns how many it wrote, also when there is an error. Line breaks are left out.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	at := 0 // in src
	lineBreaks := func() {
		for at < len(src) && (src[at] == '\n' || src[at] == '\r') {
			at++
		}
	}
	for {
		var v uint32
		digits := 0
		last := false // this is the last group
		for digits < 4 && !last {
			lineBreaks()
			if at == len(src) {
				if digits == 0 {
					return n, nil
				}
				if digits == 1 || enc.pad != NoPadding {
					return n, CorruptInputError(at - digits)
				}
				last = true
				break
			}
			c := src[at]
			at++
			if d := enc.decode[c]; d != no {
				v = v<<6 | uint32(d)
				digits++
				continue
			}
			if rune(c) != enc.pad || digits < 2 {
				return n, CorruptInputError(at - 1)
			}
			if digits == 2 {
				lineBreaks()
				if at == len(src) {
					return n, CorruptInputError(len(src))
				}
				if rune(src[at]) != enc.pad {
					return n, CorruptInputError(at - 1)
				}
				at++
			}
			lineBreaks()
			if at < len(src) {
				err = CorruptInputError(at)
			}
			last = true
		}
		v <<= 6 * (4 - digits)
		if enc.strict {
			// Bits of bytes that are not there.
			switch {
			case digits == 3 && v&0xff != 0:
				return n, CorruptInputError(at - 1)
			case digits == 2 && v&0xffff != 0:
				return n, CorruptInputError(at - 2)
			}
		}
		for i := range digits - 1 {
			dst[n] = byte(v >> (16 - 8*i))
			n++
		}
		if last {
			return n, err
		}
	}
}

// AppendDecode appends src, decoded, to dst.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	decoded := make([]byte, enc.DecodedLen(len(src)))
	n, err := enc.Decode(decoded, src)
	return append(dst, decoded[:n]...), err
}

// DecodeString returns the bytes that s stands for; those before it, when there is an error.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	dst := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(dst, []byte(s))
	return dst[:n], err
}
