package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the room that ReadFrom makes for each Read.
const MinRead = 512

// ErrTooLarge is what a Buffer panics with when it cannot grow.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

// What the last operation was: -1 a read, 0 something else, otherwise the size of the rune that was read.
const (
	wasRead  = -1
	wasOther = 0
)

// A Buffer holds bytes that are written at its end and read at its start. Its zero value is empty and ready for use.
type Buffer struct {
	data []byte
	off  int
	last int
}

// NewBuffer gives a Buffer with the contents buf, which it takes over.
func NewBuffer(buf []byte) *Buffer { return &Buffer{data: buf} }

// NewBufferString gives a Buffer with the contents s.
func NewBufferString(s string) *Buffer { return &Buffer{data: []byte(s)} }

// Bytes gives what has not been read, until the next change.
func (b *Buffer) Bytes() []byte { return b.data[b.off:] }

// AvailableBuffer gives the room at the end, to be appended to and passed to Write.
func (b *Buffer) AvailableBuffer() []byte { return b.data[len(b.data):] }

// String gives what has not been read.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.data[b.off:])
}

// Len gives the number of bytes not read.
func (b *Buffer) Len() int { return len(b.data) - b.off }

// Cap gives the room for all.
func (b *Buffer) Cap() int { return cap(b.data) }

// Available gives the room that is free.
func (b *Buffer) Available() int { return cap(b.data) - len(b.data) }

// Peek gives the next n bytes without reading them.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.data[b.off:], io.EOF
	}
	return b.data[b.off : b.off+n], nil
}

// Truncate keeps the next n bytes only.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = wasOther
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.data = b.data[:b.off+n]
}

// Reset empties the buffer.
func (b *Buffer) Reset() {
	b.data = b.data[:0]
	b.off = 0
	b.last = wasOther
}

// room makes room for n more bytes.
func (b *Buffer) room(n int) {
	if n <= cap(b.data)-len(b.data) {
		return
	}
	used := b.Len()
	if used == 0 && b.off != 0 {
		b.Reset()
		b.room(n)
		return
	}
	if b.data == nil && n <= 64 {
		b.data = make([]byte, 0, 64)
		return
	}
	if n <= cap(b.data)/2-used {
		copy(b.data, b.data[b.off:])
		b.data = b.data[:used]
	} else if n > 1<<48-2*cap(b.data) {
		panic(ErrTooLarge)
	} else {
		bigger := make([]byte, used, max(2*cap(b.data), used+n))
		copy(bigger, b.data[b.off:])
		b.data = bigger
	}
	b.off = 0
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.room(n)
}

// Write appends p.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = wasOther
	b.room(len(p))
	b.data = append(b.data, p...)
	return len(p), nil
}

// WriteString appends s.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = wasOther
	b.room(len(s))
	b.data = append(b.data, s...)
	return len(s), nil
}

// WriteByte appends c.
func (b *Buffer) WriteByte(c byte) error {
	b.last = wasOther
	b.room(1)
	b.data = append(b.data, c)
	return nil
}

// WriteRune appends the UTF-8 of r.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if r >= 0 && r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	return b.WriteString(string(r))
}

// ReadFrom appends all that r has.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = wasOther
	for {
		b.room(MinRead)
		m, err := r.Read(b.data[len(b.data):cap(b.data)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.data = b.data[:len(b.data)+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes what has not been read.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = wasOther
	if all := b.Len(); all > 0 {
		m, err := w.Write(b.data[b.off:])
		if m > all {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != all {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read reads up to len(p) bytes.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = wasOther
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.data[b.off:])
	b.off += n
	if n > 0 {
		b.last = wasRead
	}
	return n, nil
}

// Next reads up to n bytes; what it gives is valid until the next change.
func (b *Buffer) Next(n int) []byte {
	n = min(n, b.Len())
	data := b.data[b.off : b.off+n]
	b.off += n
	b.last = wasOther
	if n > 0 {
		b.last = wasRead
	}
	return data
}

// ReadByte reads one byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.data[b.off]
	b.off++
	b.last = wasRead
	return c, nil
}

// ReadRune reads one rune and gives its size.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = runeAt(b.data[b.off:])
	b.off += size
	b.last = size
	return r, size, nil
}

// UnreadRune takes the last rune back.
func (b *Buffer) UnreadRune() error {
	if b.last <= wasOther {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= b.last {
		b.off -= b.last
	}
	b.last = wasOther
	return nil
}

// UnreadByte takes the last byte back.
func (b *Buffer) UnreadByte() error {
	if b.last == wasOther {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.last = wasOther
	if b.off > 0 {
		b.off--
	}
	return nil
}

// take reads up to and with the first delim, or all.
func (b *Buffer) take(delim byte) (line []byte, err error) {
	end := len(b.data)
	if i := IndexByte(b.data[b.off:], delim); i >= 0 {
		end = b.off + i + 1
	} else {
		err = io.EOF
	}
	line = b.data[b.off:end]
	b.off = end
	b.last = wasRead
	return line, err
}

// ReadBytes reads up to and with the first delim; if there is none, all, and EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	line, err = b.take(delim)
	return append([]byte(nil), line...), err
}

// ReadString is ReadBytes that gives a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	bytes, err := b.take(delim)
	return string(bytes), err
}
