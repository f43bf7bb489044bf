// Package utf8 encodes runes as UTF-8 and decodes them.
package utf8

const (
	// RuneError is what invalid bytes decode to.
	RuneError = '\uFFFD'
	// RuneSelf is the first rune that takes more than its own byte.
	RuneSelf = 0x80
	// MaxRune is the last code point.
	MaxRune = '\U0010FFFF'
	// UTFMax is the number of bytes the longest rune takes.
	UTFMax = 4
)

// RuneCount counts the runes in p, invalid bytes one each.
func RuneCount(p []byte) int { return RuneCountInString(string(p)) }

// RuneCountInString counts the runes in s, invalid bytes one each.
func RuneCountInString(s string) int

// Valid asks whether p is UTF-8 throughout.
func Valid(p []byte) bool { return ValidString(string(p)) }

// ValidString asks whether s is UTF-8 throughout.
func ValidString(s string) bool

// ValidRune asks whether r can be encoded: a code point, and no surrogate.
func ValidRune(r rune) bool

// RuneLen gives the number of bytes of r, -1 if it cannot be encoded.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < RuneSelf:
		return 1
	case r < 0x800:
		return 2
	case !ValidRune(r):
		return -1
	case r < 0x10000:
		return 3
	}
	return 4
}

// DecodeRuneInString gives the first rune of s and its size: (RuneError, 0) for an empty string, (RuneError, 1) for invalid bytes.
func DecodeRuneInString(s string) (rune, int)

// DecodeLastRuneInString gives the last rune of s and its size.
func DecodeLastRuneInString(s string) (rune, int)

// DecodeRune gives the first rune of p and its size.
func DecodeRune(p []byte) (rune, int) { return DecodeRuneInString(string(p[:min(len(p), UTFMax)])) }

// DecodeLastRune gives the last rune of p and its size.
func DecodeLastRune(p []byte) (rune, int) {
	return DecodeLastRuneInString(string(p[max(0, len(p)-UTFMax):]))
}

// FullRuneInString asks whether s begins with a whole rune; invalid bytes count as one.
func FullRuneInString(s string) bool

// FullRune asks whether p begins with a whole rune.
func FullRune(p []byte) bool { return FullRuneInString(string(p[:min(len(p), UTFMax)])) }

// RuneStart asks whether b can be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// EncodeRune writes r into p, which must have room, and gives its size.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

// AppendRune appends r to p.
func AppendRune(p []byte, r rune) []byte { return append(p, string(r)...) }
