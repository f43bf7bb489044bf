package strings

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// The iterators that cut s keep in s what is left, so that they can be used once.

// Lines gives the lines of s, with the "\n" that ends each but perhaps the last.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(s) > 0 {
			end := len(s)
			if i := IndexByte(s, '\n'); i >= 0 {
				end = i + 1
			}
			line := s[:end]
			s = s[end:]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq gives what Split does.
func SplitSeq(s, sep string) iter.Seq[string] { return cut(s, sep, 0) }

// SplitAfterSeq gives what SplitAfter does.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return cut(s, sep, len(sep)) }

// cut gives what is between the seps, with so much of the sep behind it.
func cut(s, sep string, with int) iter.Seq[string] {
	return func(yield func(string) bool) {
		if sep == "" {
			for len(s) > 0 {
				_, size := utf8.DecodeRuneInString(s)
				if !yield(s[:size]) {
					return
				}
				s = s[size:]
			}
			return
		}
		for i := Index(s, sep); i >= 0; i = Index(s, sep) {
			if !yield(s[:i+with]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s)
	}
}

// FieldsSeq gives what Fields does.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq gives what FieldsFunc does.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			if !f(r) {
				if start < 0 {
					start = i
				}
			} else if start >= 0 {
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
