// Standard input, output and error, and files as far as the host has any.
package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// Errors of this package, to be asked for with errors.Is.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = errors.New("i/o timeout")
	ErrProcessDone      = errors.New("os: process already finished")
)

// A PathError is an error of an operation on a path.
type PathError = fs.PathError

// A FileMode is the kind of a file and who may do what with it.
type FileMode = fs.FileMode

// A FileInfo describes a file.
type FileInfo = fs.FileInfo

// A DirEntry is a file of a directory that was read.
type DirEntry = fs.DirEntry

const (
	ModeDir  = fs.ModeDir
	ModePerm = fs.ModePerm
)

// How OpenFile opens a file.
const (
	O_RDONLY int = 0x0
	O_WRONLY int = 0x1
	O_RDWR   int = 0x2
	O_APPEND int = 0x400
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_SYNC   int = 0x101000
	O_TRUNC  int = 0x200
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// A File is an open file.
type File struct {
	fd     int
	name   string
	closed bool
}

// Standard input, output and error.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

// startFinalizers is called because Go closes files that nobody has any more: it starts a goroutine for that.
func startFinalizers()

func init() { startFinalizers() }

// write writes to standard output or error.
func write(fd int, b []byte)
func writeString(fd int, s string)

// read reads from standard input and returns how many bytes; 0 at the end.
//
//gots:parks
func read(b []byte) int

// NewFile returns a File for a file descriptor: one of 0, 1 and 2.
//
//gots:makes
func NewFile(fd uintptr, name string) *File { return &File{fd: int(fd), name: name} }

// Name returns the name the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the file descriptor.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// Read reads up to len(b) bytes and returns how many; 0 and io.EOF at the end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if f.fd != 0 {
		return 0, &PathError{Op: "read", Path: f.name, Err: syscall.EBADF}
	}
	if len(b) == 0 {
		return 0, nil
	}
	n = read(b)
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.writable(); err != nil {
		return 0, err
	}
	write(f.fd, b)
	return len(b), nil
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.writable(); err != nil {
		return 0, err
	}
	writeString(f.fd, s)
	return len(s), nil
}

func (f *File) writable() error {
	if err := f.check("write"); err != nil {
		return err
	}
	if f.fd != 1 && f.fd != 2 {
		return &PathError{Op: "write", Path: f.name, Err: syscall.EBADF}
	}
	return nil
}

// Close closes the file.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	return nil
}

// Sync does nothing here: what is written leaves by itself.
func (f *File) Sync() error { return f.check("sync") }

// Open opens a file for reading. The host has no files to offer: it fails.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties one. The host has no files to offer: it fails.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file. The host has no files to offer: it fails.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	return nil, &PathError{Op: "open", Path: name, Err: syscall.ENOSYS}
}

// ReadFile reads a whole file. The host has no files to offer: it fails.
func ReadFile(name string) ([]byte, error) {
	_, err := Open(name)
	return nil, err
}

// WriteFile writes a whole file. The host has no files to offer: it fails.
func WriteFile(name string, data []byte, perm FileMode) error {
	_, err := Create(name)
	return err
}

// Stat describes a file. The host has no files to offer: it fails.
func Stat(name string) (FileInfo, error) {
	return nil, &PathError{Op: "stat", Path: name, Err: syscall.ENOSYS}
}

// Remove removes a file. The host has no files to offer: it fails.
func Remove(name string) error {
	return &PathError{Op: "remove", Path: name, Err: syscall.ENOSYS}
}

// IsExist reports whether err says that a file exists already. Older than errors.Is: it does not unwrap all errors.
func IsExist(err error) bool { return errors.Is(cause(err), ErrExist) }

// IsNotExist reports whether err says that a file does not exist.
func IsNotExist(err error) bool { return errors.Is(cause(err), ErrNotExist) }

// IsPermission reports whether err says that something is not permitted.
func IsPermission(err error) bool { return errors.Is(cause(err), ErrPermission) }

// cause is what an error of this package wraps; only an Errno may lead further from there.
func cause(err error) error {
	if p, ok := err.(*PathError); ok {
		err = p.Err
	}
	switch e := err.(type) {
	case syscall.Errno:
		return e
	default:
		if err == ErrExist || err == ErrNotExist || err == ErrPermission {
			return err
		}
	}
	return nil
}
