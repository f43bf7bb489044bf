// Package bufio puts buffers before readers and writers, and splits input into tokens.
package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// What buffered reading can fail with.
var (
	ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
	ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")
	ErrBufferFull        = errors.New("bufio: buffer full")
	ErrNegativeCount     = errors.New("bufio: negative count")
)

var errNegativeRead = errors.New("bufio: reader returned negative count from Read")

const (
	bufferSize = 4096
	minBuffer  = 16
)

// A Reader reads through a buffer.
type Reader struct {
	rd  io.Reader
	buf []byte
	// What is in the buffer and not read: buf[r:w].
	r, w int
	err  error
	// The byte read last, and the size of the rune read last; -1 when the last operation was another.
	lastByte int
	lastSize int
}

// NewReader gives a Reader with a buffer of the usual size.
func NewReader(rd io.Reader) *Reader { return NewReaderSize(rd, bufferSize) }

// NewReaderSize gives a Reader with a buffer of at least that size: rd itself if it is one.
func NewReaderSize(rd io.Reader, size int) *Reader {
	if b, ok := rd.(*Reader); ok && len(b.buf) >= size {
		return b
	}
	b := &Reader{buf: make([]byte, max(size, minBuffer))}
	b.reset(rd)
	return b
}

func (b *Reader) reset(rd io.Reader) {
	*b = Reader{rd: rd, buf: b.buf, lastByte: -1, lastSize: -1}
}

// Size gives the size of the buffer.
func (b *Reader) Size() int { return len(b.buf) }

// Reset forgets what is in the buffer and goes on with another reader.
func (b *Reader) Reset(r io.Reader) {
	if b == r {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, bufferSize)
	}
	b.reset(r)
}

// Buffered gives the number of bytes in the buffer that have not been read.
func (b *Reader) Buffered() int { return b.w - b.r }

// fill reads more into the buffer, which is not full.
func (b *Reader) fill() {
	if b.r > 0 {
		copy(b.buf, b.buf[b.r:b.w])
		b.w -= b.r
		b.r = 0
	}
	for range 100 {
		n, err := b.rd.Read(b.buf[b.w:])
		if n < 0 {
			panic(errNegativeRead)
		}
		b.w += n
		if err != nil {
			b.err = err
			return
		}
		if n > 0 {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// fault gives the error that was kept, once.
func (b *Reader) fault() error {
	err := b.err
	b.err = nil
	return err
}

// forget makes sure nothing can be taken back.
func (b *Reader) forget() { b.lastByte, b.lastSize = -1, -1 }

// Peek gives the next n bytes without reading them, until the next read.
func (b *Reader) Peek(n int) ([]byte, error) {
	if n < 0 {
		return nil, ErrNegativeCount
	}
	b.forget()
	for b.Buffered() < n && b.Buffered() < len(b.buf) && b.err == nil {
		b.fill()
	}
	if n > len(b.buf) {
		return b.buf[b.r:b.w], ErrBufferFull
	}
	if b.Buffered() >= n {
		return b.buf[b.r : b.r+n], nil
	}
	err := b.fault()
	if err == nil {
		err = ErrBufferFull
	}
	return b.buf[b.r:b.w], err
}

// Discard skips the next n bytes and tells how many there were.
func (b *Reader) Discard(n int) (discarded int, err error) {
	if n < 0 {
		return 0, ErrNegativeCount
	}
	if n == 0 {
		return 0, nil
	}
	b.forget()
	for {
		if b.Buffered() == 0 {
			b.fill()
		}
		skip := min(b.Buffered(), n-discarded)
		b.r += skip
		discarded += skip
		if discarded == n {
			return n, nil
		}
		if b.err != nil {
			return discarded, b.fault()
		}
	}
}

// Read reads up to len(p) bytes, with at most one Read of the reader below.
func (b *Reader) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		if b.Buffered() > 0 {
			return 0, nil
		}
		return 0, b.fault()
	}
	if b.r == b.w {
		if b.err != nil {
			return 0, b.fault()
		}
		if len(p) >= len(b.buf) {
			n, b.err = b.rd.Read(p)
			if n < 0 {
				panic(errNegativeRead)
			}
			if n > 0 {
				b.lastByte, b.lastSize = int(p[n-1]), -1
			}
			return n, b.fault()
		}
		b.r, b.w = 0, 0
		n, b.err = b.rd.Read(b.buf)
		if n < 0 {
			panic(errNegativeRead)
		}
		if n == 0 {
			return 0, b.fault()
		}
		b.w = n
	}
	n = copy(p, b.buf[b.r:b.w])
	b.r += n
	b.lastByte, b.lastSize = int(b.buf[b.r-1]), -1
	return n, nil
}

// ReadByte reads one byte.
func (b *Reader) ReadByte() (byte, error) {
	b.lastSize = -1
	for b.r == b.w {
		if b.err != nil {
			return 0, b.fault()
		}
		b.fill()
	}
	c := b.buf[b.r]
	b.r++
	b.lastByte = int(c)
	return c, nil
}

// UnreadByte takes the last byte back.
func (b *Reader) UnreadByte() error {
	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
	if b.r > 0 {
		b.r--
	} else {
		b.w = 1
	}
	b.buf[b.r] = byte(b.lastByte)
	b.forget()
	return nil
}

// ReadRune reads one rune and gives its size.
func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.r+utf8.UTFMax > b.w && !utf8.FullRune(b.buf[b.r:b.w]) && b.err == nil && b.Buffered() < len(b.buf) {
		b.fill()
	}
	b.lastSize = -1
	if b.r == b.w {
		return 0, 0, b.fault()
	}
	r, size = rune(b.buf[b.r]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRune(b.buf[b.r:b.w])
	}
	b.r += size
	b.lastByte, b.lastSize = int(b.buf[b.r-1]), size
	return r, size, nil
}

// UnreadRune takes the last rune back.
func (b *Reader) UnreadRune() error {
	if b.lastSize < 0 || b.r < b.lastSize {
		return ErrInvalidUnreadRune
	}
	b.r -= b.lastSize
	b.forget()
	return nil
}

// ReadSlice reads up to and with the first delim; what it gives is valid until the next read.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	searched := 0
	for {
		if i := bytes.IndexByte(b.buf[b.r+searched:b.w], delim); i >= 0 {
			line = b.buf[b.r : b.r+searched+i+1]
			b.r += len(line)
			break
		}
		if b.err != nil {
			line = b.buf[b.r:b.w]
			b.r = b.w
			err = b.fault()
			break
		}
		if b.Buffered() >= len(b.buf) {
			line = b.buf
			b.r = b.w
			err = ErrBufferFull
			break
		}
		searched = b.Buffered()
		b.fill()
	}
	if n := len(line); n > 0 {
		b.lastByte, b.lastSize = int(line[n-1]), -1
	}
	return line, err
}

// ReadLine reads one line without its end, or as much of it as the buffer holds.
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	n := len(line)
	if err == ErrBufferFull {
		if n > 0 && line[n-1] == '\r' {
			// It may belong to the end of the line: left for the next time.
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	if n == 0 {
		if err != nil {
			line = nil
		}
		return line, false, err
	}
	if line[n-1] == '\n' {
		n--
		if n > 0 && line[n-1] == '\r' {
			n--
		}
	}
	return line[:n], false, nil
}

// ReadBytes reads up to and with the first delim; if there is none, all, and the error.
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	all := []byte{}
	for {
		part, err := b.ReadSlice(delim)
		all = append(all, part...)
		if err != ErrBufferFull {
			return all, err
		}
	}
}

// ReadString is ReadBytes that gives a string.
func (b *Reader) ReadString(delim byte) (string, error) {
	all := ""
	for {
		part, err := b.ReadSlice(delim)
		all += string(part)
		if err != ErrBufferFull {
			return all, err
		}
	}
}

// WriteTo writes all there is to w.
func (b *Reader) WriteTo(w io.Writer) (n int64, err error) {
	b.forget()
	if b.r < b.w {
		if n, err = b.drain(w); err != nil {
			return n, err
		}
	}
	if r, ok := b.rd.(io.WriterTo); ok {
		m, err := r.WriteTo(w)
		return n + m, err
	}
	if w, ok := w.(io.ReaderFrom); ok {
		m, err := w.ReadFrom(b.rd)
		return n + m, err
	}
	if b.Buffered() < len(b.buf) {
		b.fill()
	}
	for b.r < b.w {
		m, err := b.drain(w)
		n += m
		if err != nil {
			return n, err
		}
		b.fill()
	}
	if b.err == io.EOF {
		b.err = nil
	}
	return n, b.fault()
}

// drain writes what is in the buffer.
func (b *Reader) drain(w io.Writer) (int64, error) {
	n, err := w.Write(b.buf[b.r:b.w])
	if n < 0 {
		panic(errNegativeWrite)
	}
	b.r += n
	return int64(n), err
}
