// Package errors makes errors and looks into chains of them.
package errors

type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// New gives an error with a text; each call gives another error, even for the same text.
//
//gots:makes
func New(text string) error { return &errorString{text} }

// ErrUnsupported says that an operation is not possible because it is not supported.
var ErrUnsupported = New("unsupported operation")

type joinError struct {
	errs []error
}

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }

// Join wraps the errors that are not nil; with none it gives nil.
func Join(errs ...error) error {
	var joined []error
	for _, err := range errs {
		if err != nil {
			joined = append(joined, err)
		}
	}
	if joined == nil {
		return nil
	}
	return &joinError{joined}
}

// Unwrap gives the error that err wraps, or nil.
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok {
		return nil
	}
	return u.Unwrap()
}

// Is asks whether err, or an error it wraps, is target or says that it is.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparable(target))
}

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if is(err, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As looks for an error in err's tree that can be assigned to what target points to, and assigns it.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if complaint := badTarget(target); complaint != "" {
		panic(complaint)
	}
	return as(err, target)
}

func as(err error, target any) bool {
	for {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if err != nil && as(err, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// comparable asks whether == on err's dynamic type cannot panic.
func comparable(err error) bool

// badTarget says what is wrong with a target of As, or nothing.
func badTarget(target any) string

// assign puts err where target points to if its type fits.
func assign(err error, target any) bool
