// Package fmt formats values as text, and reads them back.
package fmt

import (
	"errors"
	"io"
)

// State is what a Format method is given: where to write, and the flags of the verb.
type State interface {
	// Write prints b.
	Write(b []byte) (n int, err error)
	// Width gives the width and whether there is one.
	Width() (wid int, ok bool)
	// Precision gives the precision and whether there is one.
	Precision() (prec int, ok bool)
	// Flag tells whether the flag c, a character, is there.
	Flag(c int) bool
}

// A Formatter prints itself, whatever the verb.
type Formatter interface {
	Format(f State, verb rune)
}

// A Stringer has a text of its own for the verbs that take strings, and for Print.
type Stringer interface {
	String() string
}

// A GoStringer has a text of its own for %#v.
type GoStringer interface {
	GoString() string
}

// Print prints its arguments to standard output, with spaces between those that are no strings.
//
//gots:formats
func Print(a ...any) (n int, err error)

// Println prints its arguments to standard output, with spaces between them and a newline.
//
//gots:formats
func Println(a ...any) (n int, err error)

// Printf prints its arguments to standard output by the verbs of a format.
//
//gots:formats
func Printf(format string, a ...any) (n int, err error)

// Sprint gives what Print would print.
//
//gots:formats
func Sprint(a ...any) string

// Sprintln gives what Println would print.
//
//gots:formats
func Sprintln(a ...any) string

// Sprintf gives what Printf would print.
//
//gots:formats
func Sprintf(format string, a ...any) string

// Fprint writes to w what Print would print.
//
//gots:formats
//gots:writes
func Fprint(w io.Writer, a ...any) (n int, err error)

// Fprintln writes to w what Println would print.
//
//gots:formats
//gots:writes
func Fprintln(w io.Writer, a ...any) (n int, err error)

// Fprintf writes to w what Printf would print.
//
//gots:formats
//gots:writes
func Fprintf(w io.Writer, format string, a ...any) (n int, err error)

// Append appends what Print would print.
//
//gots:formats
func Append(b []byte, a ...any) []byte

// Appendln appends what Println would print.
//
//gots:formats
func Appendln(b []byte, a ...any) []byte

// Appendf appends what Printf would print.
//
//gots:formats
func Appendf(b []byte, format string, a ...any) []byte

// FormatString gives the directive that a Format method was called for.
func FormatString(state State, verb rune) string {
	text := "%"
	for _, flag := range " +-#0" {
		if state.Flag(int(flag)) {
			text += string(flag)
		}
	}
	if width, ok := state.Width(); ok {
		text += Sprint(width)
	}
	if precision, ok := state.Precision(); ok {
		text += "." + Sprint(precision)
	}
	return text + string(verb)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf gives an error with the text that Printf would print; it wraps the arguments of %w.
//
//gots:formats
func Errorf(format string, a ...any) error {
	msg, wrapped := errorf(format, a...)
	switch len(wrapped) {
	case 0:
		return errors.New(msg)
	case 1:
		err, _ := a[wrapped[0]].(error)
		return &wrapError{msg, err}
	}
	var errs []error
	for _, i := range wrapped {
		if err, ok := a[i].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{msg, errs}
}

// errorf gives the text, and which arguments %w was used for.
//
//gots:formats
func errorf(format string, a ...any) (msg string, wrapped []int)
