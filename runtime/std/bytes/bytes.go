// Package bytes searches, splits, joins, trims and changes byte slices, as package strings does strings.
package bytes

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Equal asks whether a and b have the same bytes.
func Equal(a, b []byte) bool { return string(a) == string(b) }

// Compare gives -1, 0 or +1 as a is less than, equal to or greater than b.
func Compare(a, b []byte) int { return strings.Compare(string(a), string(b)) }

// EqualFold asks whether s and t are equal but for case.
func EqualFold(s, t []byte) bool { return strings.EqualFold(string(s), string(t)) }

// Clone gives a copy of b; nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Contains asks whether subslice is within b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny asks whether any rune of chars is within b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune asks whether r is within b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc asks whether any rune of b satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// HasPrefix asks whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool { return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix) }

// HasSuffix asks whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// Count counts the sep in s that do not overlap; an empty one is before and after each rune.
func Count(s, sep []byte) int { return strings.Count(string(s), string(sep)) }

// Index gives the place of the first sep in s, or -1.
func Index(s, sep []byte) int { return strings.Index(string(s), string(sep)) }

// IndexByte gives the place of the first byte c in b, or -1.
func IndexByte(b []byte, c byte) int

// IndexRune gives the place of the first rune r in s, or -1.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(string(s), r) }

// IndexAny gives the place of the first rune in s that is in chars, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(string(s), chars) }

// IndexFunc gives the place of the first rune that satisfies f, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int { return strings.IndexFunc(string(s), f) }

// LastIndex gives the place of the last sep in s, or -1.
func LastIndex(s, sep []byte) int { return strings.LastIndex(string(s), string(sep)) }

// LastIndexByte gives the place of the last byte c in s, or -1.
func LastIndexByte(s []byte, c byte) int { return strings.LastIndexByte(string(s), c) }

// LastIndexAny gives the place of the last rune in s that is in chars, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(string(s), chars) }

// LastIndexFunc gives the place of the last rune that satisfies f, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(string(s), f) }

// parts gives the slices of s that parts of the same text have, one behind the other with gap bytes between.
func parts(s []byte, texts []string, gap int) [][]byte {
	if texts == nil {
		return nil
	}
	slices := make([][]byte, len(texts))
	at := 0
	for i, text := range texts {
		end := at + len(text)
		slices[i] = s[at:end:end]
		at = end + gap
	}
	if n := len(texts); n > 0 {
		// The last one reaches to the end of s, capacity and all.
		slices[n-1] = s[len(s)-len(texts[n-1]):]
	}
	return slices
}

// Split cuts s at every sep; an empty sep cuts between runes.
func Split(s, sep []byte) [][]byte { return SplitN(s, sep, -1) }

// SplitN is Split into at most n parts (-1: all), the last being the rest.
func SplitN(s, sep []byte, n int) [][]byte {
	return parts(s, strings.SplitN(string(s), string(sep), n), len(sep))
}

// SplitAfter cuts s behind every sep.
func SplitAfter(s, sep []byte) [][]byte { return SplitAfterN(s, sep, -1) }

// SplitAfterN is SplitAfter into at most n parts (-1: all), the last being the rest.
func SplitAfterN(s, sep []byte, n int) [][]byte {
	return parts(s, strings.SplitAfterN(string(s), string(sep), n), 0)
}

// Fields gives the words of s: what stands between white space.
func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc gives what stands between runs of runes that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	fields := [][]byte{}
	start := -1
	for i, r := range string(s) {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:len(s):len(s)])
	}
	return fields[:len(fields):len(fields)]
}

// Join puts sep between the slices.
func Join(s [][]byte, sep []byte) []byte {
	joined := []byte{}
	for i, b := range s {
		if i > 0 {
			joined = append(joined, sep...)
		}
		joined = append(joined, b...)
	}
	return joined
}

// Repeat gives count copies of b.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	high, low := bits.Mul(uint(len(b)), uint(count))
	if high > 0 || low > 1<<63-1 {
		panic("bytes: Repeat output length overflow")
	}
	return []byte(strings.Repeat(string(b), count))
}

// Replace puts new in place of the first n old (-1: all).
func Replace(s, old, new []byte, n int) []byte {
	return append([]byte(nil), strings.Replace(string(s), string(old), string(new), n)...)
}

// ReplaceAll puts new in place of every old.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Map gives s with mapping applied to each rune; runes mapped to negative values are dropped.
func Map(mapping func(r rune) rune, s []byte) []byte {
	return []byte(strings.Map(mapping, string(s)))
}

// ToUpper gives s in upper case.
func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(string(s))) }

// ToLower gives s in lower case.
func ToLower(s []byte) []byte { return []byte(strings.ToLower(string(s))) }

// ToTitle gives s in title case.
func ToTitle(s []byte) []byte { return []byte(strings.ToTitle(string(s))) }

// ToUpperSpecial is ToUpper with a mapping of its own.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with a mapping of its own.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with a mapping of its own.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title gives s with the first letter of each word in title case.
func Title(s []byte) []byte { return []byte(strings.Title(string(s))) }

// ToValidUTF8 puts replacement in place of each run of invalid bytes.
func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(string(s), string(replacement)))
}

// Runes gives the runes of s.
func Runes(s []byte) []rune { return []rune(string(s)) }

// Trim removes the runes of cutset from both ends of s.
func Trim(s []byte, cutset string) []byte { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft removes the runes of cutset from the start of s.
func TrimLeft(s []byte, cutset string) []byte {
	return tail(s, len(strings.TrimLeft(string(s), cutset)))
}

// TrimRight removes the runes of cutset from the end of s.
func TrimRight(s []byte, cutset string) []byte {
	return s[:len(strings.TrimRight(string(s), cutset))]
}

// TrimSpace removes white space from both ends of s.
func TrimSpace(s []byte) []byte { return TrimFunc(s, unicode.IsSpace) }

// TrimFunc removes the runes that satisfy f from both ends of s.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc removes the runes that satisfy f from the start of s.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	return tail(s, len(strings.TrimLeftFunc(string(s), f)))
}

// TrimRightFunc removes the runes that satisfy f from the end of s.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(string(s), f))]
}

// tail gives the last n bytes of s; nil when that is all that is left of nothing.
func tail(s []byte, n int) []byte {
	if n == 0 {
		return nil
	}
	return s[len(s)-n:]
}

// TrimPrefix removes prefix from the start of s, if it is there.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix removes suffix from the end of s, if it is there.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut gives what stands before and after the first sep.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix is TrimPrefix that tells whether the prefix was there.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix is TrimSuffix that tells whether the suffix was there.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// runeAt gives the first rune of b and its size.
func runeAt(b []byte) (rune, int) {
	if b[0] < utf8.RuneSelf {
		return rune(b[0]), 1
	}
	return utf8.DecodeRune(b)
}
