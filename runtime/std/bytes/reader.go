package bytes

import (
	"errors"
	"io"
)

// A Reader reads from a byte slice.
type Reader struct {
	text []byte
	at   int64
	// Where the rune read last began; -1 when the last operation was another.
	rune int
}

// NewReader gives a Reader of s.
func NewReader(s []byte) *Reader { return &Reader{s, 0, -1} }

// Len gives the number of bytes not read yet.
func (r *Reader) Len() int {
	if r.at >= int64(len(r.text)) {
		return 0
	}
	return len(r.text) - int(r.at)
}

// Size gives the length of the whole slice.
func (r *Reader) Size() int64 { return int64(len(r.text)) }

// Read reads up to len(b) bytes.
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.at >= int64(len(r.text)) {
		return 0, io.EOF
	}
	r.rune = -1
	n = copy(b, r.text[r.at:])
	r.at += int64(n)
	return n, nil
}

// ReadAt reads from an offset, wherever reading stands.
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("bytes.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.text)) {
		return 0, io.EOF
	}
	n = copy(b, r.text[off:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// ReadByte reads one byte.
func (r *Reader) ReadByte() (byte, error) {
	r.rune = -1
	if r.at >= int64(len(r.text)) {
		return 0, io.EOF
	}
	b := r.text[r.at]
	r.at++
	return b, nil
}

// UnreadByte takes the last byte back.
func (r *Reader) UnreadByte() error {
	if r.at <= 0 {
		return errors.New("bytes.Reader.UnreadByte: at beginning of slice")
	}
	r.rune = -1
	r.at--
	return nil
}

// ReadRune reads one rune and gives its size.
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.at >= int64(len(r.text)) {
		r.rune = -1
		return 0, 0, io.EOF
	}
	r.rune = int(r.at)
	ch, size = runeAt(r.text[r.at:])
	r.at += int64(size)
	return ch, size, nil
}

// UnreadRune takes the last rune back.
func (r *Reader) UnreadRune() error {
	if r.at <= 0 {
		return errors.New("bytes.Reader.UnreadRune: at beginning of slice")
	}
	if r.rune < 0 {
		return errors.New("bytes.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.at = int64(r.rune)
	r.rune = -1
	return nil
}

// Seek sets where reading goes on.
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.rune = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.at
	case io.SeekEnd:
		offset += int64(len(r.text))
	default:
		return 0, errors.New("bytes.Reader.Seek: invalid whence")
	}
	if offset < 0 {
		return 0, errors.New("bytes.Reader.Seek: negative position")
	}
	r.at = offset
	return offset, nil
}

// WriteTo writes what has not been read yet.
func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.rune = -1
	if r.at >= int64(len(r.text)) {
		return 0, nil
	}
	rest := r.text[r.at:]
	m, err := w.Write(rest)
	if m > len(rest) {
		panic("bytes.Reader.WriteTo: invalid Write count")
	}
	r.at += int64(m)
	if m != len(rest) && err == nil {
		err = io.ErrShortWrite
	}
	return int64(m), err
}

// Reset makes r read s.
func (r *Reader) Reset(s []byte) { *r = Reader{s, 0, -1} }
