// Package io names the basic ways of reading and writing bytes, and combines them.
package io

import "errors"

// Where Seek counts from: the start, the current offset, the end.
const (
	SeekStart   = 0
	SeekCurrent = 1
	SeekEnd     = 2
)

// EOF is what Read returns when there is no more input. It is returned as it is, never wrapped.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF means that the input ended in the middle of something of fixed size.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite means that a write took fewer bytes than asked for and gave no error.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer means that a read needs a longer buffer than it was given.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress is what some readers return when many reads in a row gave neither data nor an error.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

// ErrClosedPipe is the error of operations on a closed pipe.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

var errInvalidWrite = errors.New("invalid write result")
var errWhence = errors.New("Seek: invalid whence")
var errOffset = errors.New("Seek: invalid offset")

// A Reader reads up to len(p) bytes into p and returns how many it read, with an error (EOF at the end) if there was one:
// first use the bytes, then look at the error.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// A Writer writes the bytes of p and returns how many it wrote; when these are fewer than len(p), with an error.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// A Closer can be closed.
type Closer interface {
	Close() error
}

// A Seeker sets the offset of the next Read or Write and returns it, counted from the start.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter reads and writes.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser reads and closes.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser writes and closes.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser reads, writes and closes.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker reads and seeks.
type ReadSeeker interface {
	Reader
	Seeker
}

// ReadSeekCloser reads, seeks and closes.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriteSeeker writes and seeks.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker reads, writes and seeks.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// A ReaderFrom reads from r until EOF or an error.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// A WriterTo writes all it has to w.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// A ReaderAt reads at an offset, independently of any position; fewer bytes than asked for come with an error.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// A WriterAt writes at an offset.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// A ByteReader reads one byte.
type ByteReader interface {
	ReadByte() (byte, error)
}

// A ByteScanner can give back the byte it read last.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// A ByteWriter writes one byte.
type ByteWriter interface {
	WriteByte(c byte) error
}

// A RuneReader reads one UTF-8 character and returns its length in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// A RuneScanner can give back the character it read last.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// A StringWriter writes strings.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}
