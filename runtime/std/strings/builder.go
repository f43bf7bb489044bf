package strings

import "unicode/utf8"

// A Builder builds a string piece by piece. Its zero value is empty and ready for use.
//
// JavaScript keeps a string that grows as the tree of its pieces, all of which the garbage collector copies as long as it
// grows: hence the tail, which joins the text as one piece.
type Builder struct {
	self *Builder // nil before the first write; another Builder in a copy
	text string
	tail string
	room int
}

const longTail = 1024

// add appends s.
func (b *Builder) add(s string) {
	if b.self != b {
		b.own()
	}
	tail := b.tail + s
	if len(tail) < longTail {
		b.tail = tail
		return
	}
	b.text += inOnePiece(tail)
	b.tail = ""
}

func (b *Builder) own() {
	if b.self != nil {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
	b.self = b
}

// String gives what has been written.
func (b *Builder) String() string {
	if b.tail != "" {
		b.text += b.tail
		b.tail = ""
	}
	return b.text
}

// Len gives the number of bytes written.
func (b *Builder) Len() int { return len(b.text) + len(b.tail) }

// Cap gives the number of bytes there is room for.
func (b *Builder) Cap() int { return max(b.room, b.Len()) }

// Reset forgets what has been written.
func (b *Builder) Reset() {
	b.self = nil
	b.text = ""
	b.tail = ""
	b.room = 0
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	if b.self != b {
		b.own()
	}
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if b.Cap()-b.Len() < n {
		b.room = 2*b.Cap() + n
		if b.room > 1<<48 || b.room < 0 {
			_ = make([]byte, b.room) // panics
		}
	}
}

// Write appends the bytes of p.
func (b *Builder) Write(p []byte) (int, error) {
	b.add(string(p))
	return len(p), nil
}

// WriteByte appends c.
func (b *Builder) WriteByte(c byte) error {
	b.add(byteString(c))
	return nil
}

// WriteRune appends the UTF-8 of r.
func (b *Builder) WriteRune(r rune) (int, error) {
	if r >= 0 && r < utf8.RuneSelf {
		b.add(byteString(byte(r)))
		return 1, nil
	}
	s := string(r)
	b.add(s)
	return len(s), nil
}

// WriteString appends s.
func (b *Builder) WriteString(s string) (int, error) {
	b.add(s)
	return len(s), nil
}

// byteString gives the string of one byte.
func byteString(c byte) string

// inOnePiece gives s, which JavaScript then keeps as one piece.
func inOnePiece(s string) string
