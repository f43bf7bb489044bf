// Package utf16 encodes and decodes UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	// The surrogates, in two halves, and the first rune that takes two.
	high  = 0xd800
	low   = 0xdc00
	end   = 0xe000
	first = 0x10000
)

// IsSurrogate reports whether r is half of a pair.
func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune returns the rune that a pair stands for; U+FFFD if it is no pair.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + first
	}
	return replacement
}

// EncodeRune returns the pair for a rune that takes two; U+FFFD twice for any other.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < first || r > maxRune {
		return replacement, replacement
	}
	r -= first
	return high + (r>>10)&0x3ff, low + r&0x3ff
}

// RuneLen returns how many 16-bit words a rune takes; -1 if it is no valid one.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, end <= r && r < first:
		return 1
	case first <= r && r <= maxRune:
		return 2
	}
	return -1
}

// Encode returns the UTF-16 of the runes.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= first {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// AppendRune appends the UTF-16 of a rune.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Decode returns the runes of UTF-16. Halves without the other are U+FFFD.
func Decode(s []uint16) []rune {
	buf := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		switch {
		case !IsSurrogate(r):
			buf = append(buf, r)
		case r < low && i+1 < len(s) && low <= s[i+1] && s[i+1] < end:
			buf = append(buf, DecodeRune(r, rune(s[i+1])))
			i++
		default:
			buf = append(buf, replacement)
		}
	}
	return buf
}
