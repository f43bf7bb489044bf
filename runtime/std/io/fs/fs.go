// Package fs has what all file systems have in common: their errors, and what they tell about files.
package fs

import (
	"internal/oserror"
	"time"
)

// Errors of file systems, to be asked for with errors.Is.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// A PathError is an error of an operation on a path.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether the error is a timeout.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// A FileMode is the kind of a file and who may do what with it.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: a directory
	ModeAppend                                     // a: append-only
	ModeExclusive                                  // l: exclusive use
	ModeTemporary                                  // T: temporary file
	ModeSymlink                                    // L: symbolic link
	ModeDevice                                     // D: device file
	ModeNamedPipe                                  // p: named pipe
	ModeSocket                                     // S: Unix domain socket
	ModeSetuid                                     // u: setuid
	ModeSetgid                                     // g: setgid
	ModeCharDevice                                 // c: character device
	ModeSticky                                     // t: sticky
	ModeIrregular                                  // ?: something else

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777
)

// String shows the mode as ls does: "drwxr-xr-x".
func (m FileMode) String() string {
	const kinds = "dalTLDpSugct?"
	const permissions = "rwxrwxrwx"
	text := ""
	for i := 0; i < len(kinds); i++ {
		if m&(1<<uint(31-i)) != 0 {
			text += kinds[i : i+1]
		}
	}
	if text == "" {
		text = "-"
	}
	for i := 0; i < len(permissions); i++ {
		if m&(1<<uint(8-i)) != 0 {
			text += permissions[i : i+1]
		} else {
			text += "-"
		}
	}
	return text
}

// IsDir reports whether m is that of a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m is that of a regular file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits of m.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the bits of m that say what kind of file it is.
func (m FileMode) Type() FileMode { return m & ModeType }

// A FileInfo describes a file.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

// A DirEntry is a file of a directory that was read.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

// A File can be read.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// An FS is a file system.
type FS interface {
	Open(name string) (File, error)
}
