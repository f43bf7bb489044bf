package fmt

import (
	"errors"
	"io"
	"os"
	"unicode/utf8"
)

// ScanState is what a Scan method is given to read from.
type ScanState interface {
	// ReadRune reads the next rune; it stops at the width of the verb.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes the last rune back.
	UnreadRune() error
	// SkipSpace skips white space, and newlines where these count as such.
	SkipSpace()
	// Token reads the runes that satisfy f (nil: that are no space).
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width gives the width and whether there is one.
	Width() (wid int, ok bool)
	// Read is only there for the sake of io.Reader, and fails.
	Read(buf []byte) (n int, err error)
}

// A Scanner reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values separated by space, newlines included, from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan that stops at a newline.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads values from standard input by the verbs of a format.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(&text{str}, a...) }

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&text{str}, a...) }

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&text{str}, format, a...)
}

// Fscan is Scan from a reader.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.newlineIsSpace = true
	return s.values(a)
}

// Fscanln is Scanln from a reader.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r)
	s.newlineEnds = true
	return s.values(a)
}

// Fscanf is Scanf from a reader.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r).formatted(format, a)
}

// text reads from a string.
type text struct {
	rest string
}

func (t *text) Read(b []byte) (n int, err error) {
	n = copy(b, t.rest)
	t.rest = t.rest[n:]
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

// runes reads runes from a plain reader, no byte further than it must.
type runes struct {
	r io.Reader
	// Bytes read but not used: those behind an invalid one.
	left []byte
	// The rune read last, its size, and whether it has been taken back.
	last   rune
	size   int
	unread bool
}

func (u *runes) readByte() (byte, error) {
	if len(u.left) > 0 {
		b := u.left[0]
		u.left = u.left[1:]
		return b, nil
	}
	var one [1]byte
	_, err := io.ReadFull(u.r, one[:])
	return one[0], err
}

func (u *runes) ReadRune() (r rune, size int, err error) {
	if u.unread {
		u.unread = false
		return u.last, u.size, nil
	}
	b, err := u.readByte()
	if err != nil {
		return 0, 0, err
	}
	u.last, u.size = rune(b), 1
	if b >= utf8.RuneSelf {
		seq := []byte{b}
		for !utf8.FullRune(seq) {
			b, err = u.readByte()
			if err == io.EOF {
				break
			}
			if err != nil {
				return 0, 0, err
			}
			seq = append(seq, b)
		}
		u.last, u.size = utf8.DecodeRune(seq)
		u.left = append(seq[u.size:], u.left...)
	}
	return u.last, u.size, nil
}

func (u *runes) UnreadRune() error {
	u.unread = true
	return nil
}

const (
	eof     = -1
	noLimit = 1 << 30
)

// scan is one scanning under way. After a failure it gives eof forever, and err says what happened.
type scan struct {
	r              io.RuneScanner
	err            error
	newlineIsSpace bool
	newlineEnds    bool
	atEOF          bool
	// Runes read so far, and how many may be read for this value.
	count int
	limit int
	width int
	// The text of the value under way.
	token string
}

func newScan(r io.Reader) *scan {
	s := &scan{limit: noLimit, width: noLimit}
	if rs, ok := r.(io.RuneScanner); ok {
		s.r = rs
	} else {
		s.r = &runes{r: r}
	}
	return s
}

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.r.ReadRune()
	if err == nil {
		s.count++
		if s.newlineEnds && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *scan) UnreadRune() error {
	s.r.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *scan) Width() (wid int, ok bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = notSpace
	}
	s.token = ""
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == eof {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.token += string(r)
	}
	return []byte(s.token), s.err
}

func (s *scan) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == eof:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.newlineIsSpace {
				s.fail("unexpected newline")
				return
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func isSpace(r rune) bool

func notSpace(r rune) bool { return !isSpace(r) }

func (s *scan) fail(text string) { s.failed(errors.New(text)) }

func (s *scan) failed(err error) {
	if s.err == nil {
		s.err = err
	}
}

// next gives the next rune, or eof.
func (s *scan) next() rune {
	if s.err != nil {
		return eof
	}
	r, _, err := s.ReadRune()
	if err == nil {
		return r
	}
	if err != io.EOF {
		s.failed(err)
	}
	return eof
}

// must gives the next rune; the end is a failure.
func (s *scan) must() rune {
	r := s.next()
	if r == eof {
		s.failed(io.ErrUnexpectedEOF)
	}
	return r
}

// some fails at the end of input.
func (s *scan) some() {
	if s.next() == eof {
		s.failed(io.EOF)
	} else {
		s.UnreadRune()
	}
}

func in(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// peek asks whether the next rune is one of the set.
func (s *scan) peek(set string) bool {
	r := s.next()
	if r != eof {
		s.UnreadRune()
	}
	return r != eof && in(set, r)
}

// accept adds the next rune to the token if it is one of the set.
func (s *scan) accept(set string) bool {
	r := s.next()
	if r == eof {
		return false
	}
	if !in(set, r) {
		s.UnreadRune()
		return false
	}
	s.token += string(r)
	return true
}

// values reads all arguments, as %v does.
func (s *scan) values(a []any) (n int, err error) {
	for _, arg := range a {
		s.value('v', arg)
		if s.err != nil {
			return n, s.err
		}
		n++
	}
	for s.newlineEnds {
		r := s.next()
		if r == '\n' || r == eof {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return n, s.err
}
