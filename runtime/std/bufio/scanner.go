package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode"
	"unicode/utf8"
)

// What a Scanner can fail with.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken is what a SplitFunc returns with the last token it wants.
var ErrFinalToken = errors.New("final token")

const (
	// MaxScanTokenSize is the longest token, unless Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024

	firstSize = 4096
	// Reads and tokens in a row that bring nothing before a Scanner gives up.
	maxEmpty = 100
)

// A SplitFunc finds the next token in data: how far to advance, the token (nil: none yet), an error that stops scanning.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// A Scanner reads tokens, lines unless Split says otherwise.
type Scanner struct {
	r     io.Reader
	split SplitFunc
	max   int
	buf   []byte
	// What is in the buffer: buf[start:end].
	start, end int
	token      []byte
	err        error
	empties    int
	started    bool
	done       bool
}

// NewScanner gives a Scanner of the lines of r.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, max: MaxScanTokenSize}
}

// Err gives what ended scanning, if it was not the end of input.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes gives the token, until the next Scan.
func (s *Scanner) Bytes() []byte { return s.token }

// Text gives the token as a string.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer gives the buffer to start with and the longest token.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.started {
		panic("Buffer called after Scan")
	}
	s.buf = buf[:cap(buf)]
	s.max = max
}

// Split says how tokens are found.
func (s *Scanner) Split(split SplitFunc) {
	if s.started {
		panic("Split called after Scan")
	}
	s.split = split
}

func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// Scan goes to the next token; false when there is none.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.started = true
	for {
		if s.end > s.start || s.err != nil {
			found, stop := s.next()
			if found || stop {
				return found
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			s.token = nil
			return false
		}
		if !s.room() {
			s.token = nil
			return false
		}
		s.read()
	}
}

// next asks the split function for a token in what is there.
func (s *Scanner) next() (found, stop bool) {
	atEOF := s.err != nil
	advance, token, err := s.split(s.buf[s.start:s.end], atEOF)
	if err == ErrFinalToken {
		s.token = token
		s.done = true
		return token != nil, true
	}
	switch {
	case err != nil:
	case advance < 0:
		err = ErrNegativeAdvance
	case advance > s.end-s.start:
		err = ErrAdvanceTooFar
	}
	if err != nil {
		s.fail(err)
		s.token = nil
		return false, true
	}
	s.start += advance
	s.token = token
	if token == nil {
		return false, false
	}
	if !atEOF || advance > 0 {
		s.empties = 0
	} else if s.empties++; s.empties > maxEmpty {
		panic("bufio.Scan: too many empty tokens without progressing")
	}
	return true, true
}

// room makes room for more input; false when the token is too long.
func (s *Scanner) room() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.max {
		s.fail(ErrTooLong)
		return false
	}
	size := 2 * len(s.buf)
	if size == 0 {
		size = firstSize
	}
	bigger := make([]byte, min(size, s.max))
	s.end = copy(bigger, s.buf[s.start:s.end])
	s.start = 0
	s.buf = bigger
	return true
}

// read reads more input.
func (s *Scanner) read() {
	for range maxEmpty + 1 {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || n > len(s.buf)-s.end {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
	}
	s.fail(io.ErrNoProgress)
}

// ScanBytes splits into bytes.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes splits into runes; invalid bytes become U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	if r != utf8.RuneError || size > 1 {
		return size, data[:size], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, []byte(string(utf8.RuneError)), nil
}

// ScanLines splits into lines, without \n or \r\n at their ends.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	end := bytes.IndexByte(data, '\n')
	advance = end + 1
	if end < 0 {
		if !atEOF {
			return 0, nil, nil
		}
		end = len(data)
		advance = end
	}
	if end > 0 && data[end-1] == '\r' {
		end--
	}
	return advance, data[:end], nil
}

// ScanWords splits into words: what stands between white space.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, size := utf8.DecodeRune(data[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if unicode.IsSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
