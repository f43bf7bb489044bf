package strings

import "unicode/utf8"

// A Builder builds a string piece by piece. Its zero value is empty and ready for use.
type Builder struct {
	text string
	room int
}

// String gives what has been written.
func (b *Builder) String() string { return b.text }

// Len gives the number of bytes written.
func (b *Builder) Len() int { return len(b.text) }

// Cap gives the number of bytes there is room for.
func (b *Builder) Cap() int { return max(b.room, len(b.text)) }

// Reset forgets what has been written.
func (b *Builder) Reset() {
	b.text = ""
	b.room = 0
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if b.Cap()-len(b.text) < n {
		b.room = 2*b.Cap() + n
	}
}

// Write appends the bytes of p.
func (b *Builder) Write(p []byte) (int, error) {
	b.text += string(p)
	return len(p), nil
}

// WriteByte appends c.
func (b *Builder) WriteByte(c byte) error {
	b.text += byteString(c)
	return nil
}

// WriteRune appends the UTF-8 of r.
func (b *Builder) WriteRune(r rune) (int, error) {
	if r >= 0 && r < utf8.RuneSelf {
		b.text += byteString(byte(r))
		return 1, nil
	}
	s := string(r)
	b.text += s
	return len(s), nil
}

// WriteString appends s.
func (b *Builder) WriteString(s string) (int, error) {
	b.text += s
	return len(s), nil
}

// byteString gives the string of one byte.
func byteString(c byte) string
