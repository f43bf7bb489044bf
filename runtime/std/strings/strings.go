// Package strings searches, splits, joins, trims and changes strings.
package strings

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// Clone gives s itself: strings never change.
func Clone(s string) string { return s }

// Compare gives -1, 0 or +1 as a is less than, equal to or greater than b, bytewise.
func Compare(a, b string) int {
	if a == b {
		return 0
	}
	if a < b {
		return -1
	}
	return +1
}

// Contains asks whether substr is within s.
func Contains(s, substr string) bool

// ContainsAny asks whether any rune of chars is within s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune asks whether r is within s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc asks whether any rune of s satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// HasPrefix asks whether s begins with prefix.
func HasPrefix(s, prefix string) bool

// HasSuffix asks whether s ends with suffix.
func HasSuffix(s, suffix string) bool

// Index gives the place of the first substr in s, or -1.
func Index(s, substr string) int

// IndexByte gives the place of the first byte c in s, or -1.
func IndexByte(s string, c byte) int

// IndexRune gives the place of the first rune r in s, or -1. U+FFFD is found at invalid bytes too.
func IndexRune(s string, r rune) int

// IndexAny gives the place of the first rune in s that is in chars, or -1.
func IndexAny(s, chars string) int

// LastIndex gives the place of the last substr in s, or -1.
func LastIndex(s, substr string) int

// LastIndexByte gives the place of the last byte c in s, or -1.
func LastIndexByte(s string, c byte) int

// LastIndexAny gives the place of the last rune in s that is in chars, or -1.
func LastIndexAny(s, chars string) int

// Count counts the substr in s that do not overlap; an empty one is before and after each rune.
func Count(s, substr string) int

// EqualFold asks whether s and t are equal but for case.
func EqualFold(s, t string) bool

// Split cuts s at every sep; an empty sep cuts between runes.
func Split(s, sep string) []string { return SplitN(s, sep, -1) }

// SplitN is Split into at most n parts (-1: all), the last being the rest.
func SplitN(s, sep string, n int) []string

// SplitAfter cuts s behind every sep.
func SplitAfter(s, sep string) []string { return SplitAfterN(s, sep, -1) }

// SplitAfterN is SplitAfter into at most n parts (-1: all), the last being the rest.
func SplitAfterN(s, sep string, n int) []string

// Fields gives the words of s: what stands between white space.
func Fields(s string) []string

// Join puts sep between the elements.
func Join(elems []string, sep string) string

// Repeat gives count copies of s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	high, low := bits.Mul(uint(len(s)), uint(count))
	if high > 0 || low > 1<<63-1 {
		panic("strings: Repeat output length overflow")
	}
	if low == 0 {
		return ""
	}
	if low > 1<<48 {
		_ = make([]byte, low) // panics
	}
	return repeat(s, count)
}

func repeat(s string, count int) string

// Replace puts new in place of the first n old (-1: all); an empty old is before and after each rune.
func Replace(s, old, new string, n int) string

// ReplaceAll puts new in place of every old.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// ToUpper gives s in upper case.
func ToUpper(s string) string

// ToLower gives s in lower case.
func ToLower(s string) string

// ToTitle gives s in title case.
func ToTitle(s string) string

// ToValidUTF8 puts replacement in place of each run of invalid bytes.
func ToValidUTF8(s, replacement string) string

// Title gives s with the first letter of each word in title case.
func Title(s string) string

// ToUpperSpecial is ToUpper with a mapping of its own.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with a mapping of its own.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with a mapping of its own.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Trim removes the runes of cutset from both ends of s.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft removes the runes of cutset from the start of s.
func TrimLeft(s, cutset string) string

// TrimRight removes the runes of cutset from the end of s.
func TrimRight(s, cutset string) string

// TrimSpace removes white space from both ends of s.
func TrimSpace(s string) string

// TrimPrefix removes prefix from the start of s, if it is there.
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix removes suffix from the end of s, if it is there.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut gives what stands before and after the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix is TrimPrefix that tells whether the prefix was there.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix is TrimSuffix that tells whether the suffix was there.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Map gives s with mapping applied to each rune; runes mapped to negative values are dropped.
func Map(mapping func(rune) rune, s string) string {
	mapped := ""
	for _, r := range s {
		if m := mapping(r); m >= 0 {
			mapped += string(m)
		}
	}
	return mapped
}

// FieldsFunc gives what stands between runs of runes that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	fields := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	return fields[:len(fields):len(fields)]
}

// IndexFunc gives the place of the first rune that satisfies f, or -1.
func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

// LastIndexFunc gives the place of the last rune that satisfies f, or -1.
func LastIndexFunc(s string, f func(rune) bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if f(r) {
			return i
		}
	}
	return -1
}

// TrimFunc removes the runes that satisfy f from both ends of s.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc removes the runes that satisfy f from the start of s.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc removes the runes that satisfy f from the end of s.
func TrimRightFunc(s string, f func(rune) bool) string {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !f(r) {
			return s[:i]
		}
		i -= size
	}
	return ""
}
