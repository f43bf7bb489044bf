package bytes

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// The iterators that cut s keep in s what is left, so that they can be used once. What they give has no capacity beyond its length.

// Lines gives the lines of s, with the "\n" that ends each but perhaps the last.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(s) > 0 {
			end := len(s)
			if i := IndexByte(s, '\n'); i >= 0 {
				end = i + 1
			}
			line := s[:end:end]
			s = s[end:]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq gives what Split does.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return cut(s, sep, 0) }

// SplitAfterSeq gives what SplitAfter does.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return cut(s, sep, len(sep)) }

// cut gives what is between the seps, with so much of the sep behind it.
func cut(s, sep []byte, with int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		if len(sep) == 0 {
			for len(s) > 0 {
				_, size := utf8.DecodeRune(s)
				if !yield(s[:size:size]) {
					return
				}
				s = s[size:]
			}
			return
		}
		for i := Index(s, sep); i >= 0; i = Index(s, sep) {
			if !yield(s[: i+with : i+with]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s[:len(s):len(s)])
	}
}

// FieldsSeq gives what Fields does.
func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq gives what FieldsFunc does.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i := 0; i < len(s); {
			r, size := utf8.DecodeRune(s[i:])
			if !f(r) {
				if start < 0 {
					start = i
				}
			} else if start >= 0 {
				if !yield(s[start:i:i]) {
					return
				}
				start = -1
			}
			i += size
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}
