// Package strconv converts between values of basic types and their text.
package strconv

import "errors"

// IntSize is the size in bits of an int or uint.
const IntSize = 64

// ErrRange says that a value does not fit its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text is not of the right form for its type.
var ErrSyntax = errors.New("invalid syntax")

// A NumError is a conversion that failed: in which function, of which text, and why.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// What the natives report beside a value.
const (
	faultNone = iota
	faultSyntax
	faultRange
	faultBase
	faultBits
)

// failure makes the error that a fault stands for.
func failure(fn, s string, base, bitSize, fault int) error {
	switch fault {
	case faultSyntax:
		return &NumError{fn, s, ErrSyntax}
	case faultRange:
		return &NumError{fn, s, ErrRange}
	case faultBase:
		return &NumError{fn, s, errors.New("invalid base " + Itoa(base))}
	case faultBits:
		return &NumError{fn, s, errors.New("invalid bit size " + Itoa(bitSize))}
	}
	return nil
}

func readInt(s string, base int, bitSize int) (i int64, fault int)
func readUint(s string, base int, bitSize int) (u uint64, fault int)
func readFloat(s string, bitSize int) (f float64, fault int)
func readComplex(s string, bitSize int) (c complex128, fault int)

// Atoi reads a decimal int.
func Atoi(s string) (int, error) {
	i, fault := readInt(s, 10, 0)
	if fault != faultNone {
		return int(i), failure("Atoi", s, 10, 0, fault)
	}
	return int(i), nil
}

// ParseInt reads a signed integer in the given base (0: by prefix) that fits bitSize bits.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, fault := readInt(s, base, bitSize)
	if fault != faultNone {
		return i, failure("ParseInt", s, base, bitSize, fault)
	}
	return i, nil
}

// ParseUint is ParseInt for unsigned integers; a sign is not allowed.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	u, fault := readUint(s, base, bitSize)
	if fault != faultNone {
		return u, failure("ParseUint", s, base, bitSize, fault)
	}
	return u, nil
}

// ParseFloat reads a floating-point number, rounded to the nearest one of bitSize bits.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, fault := readFloat(s, bitSize)
	if fault != faultNone {
		return f, failure("ParseFloat", s, 0, bitSize, fault)
	}
	return f, nil
}

// ParseComplex reads a complex number of the form N, Ni or N±Ni, in parentheses or not.
func ParseComplex(s string, bitSize int) (complex128, error) {
	c, fault := readComplex(s, bitSize)
	if fault != faultNone {
		return c, failure("ParseComplex", s, 0, bitSize, fault)
	}
	return c, nil
}

// ParseBool reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false or False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

// FormatBool gives "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// Itoa gives the decimal digits of i.
func Itoa(i int) string

// FormatInt gives the digits of i in a base from 2 to 36.
func FormatInt(i int64, base int) string

// FormatUint gives the digits of i in a base from 2 to 36.
func FormatUint(i uint64, base int) string

// FormatFloat writes f in one of the formats b, e, E, f, g, G, x, X; precision -1 asks for the fewest digits that read back as f.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string

// FormatComplex writes c as (a+bi), each part as FormatFloat does.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string

// Quote gives a double-quoted Go literal of s.
func Quote(s string) string

// QuoteToASCII is Quote with escapes for everything beyond ASCII.
func QuoteToASCII(s string) string

// QuoteToGraphic is Quote that leaves graphic characters as they are.
func QuoteToGraphic(s string) string

// QuoteRune gives a single-quoted Go literal of r.
func QuoteRune(r rune) string

// QuoteRuneToASCII is QuoteRune with escapes for everything beyond ASCII.
func QuoteRuneToASCII(r rune) string

// QuoteRuneToGraphic is QuoteRune that leaves graphic characters as they are.
func QuoteRuneToGraphic(r rune) string

// CanBackquote asks whether s can stand unchanged between backquotes on one line.
func CanBackquote(s string) bool

// IsPrint asks whether r is printable: a letter, mark, number, punctuation, symbol, or the ASCII space.
func IsPrint(r rune) bool

// IsGraphic asks whether r is printable or any space.
func IsGraphic(r rune) bool

func unquote(s string) (value string, ok bool)
func quotedPrefix(s string) (prefix string, ok bool)
func unquoteChar(s string, quote byte) (value rune, multibyte bool, size int, ok bool)

// Unquote gives the value of a quoted Go literal.
func Unquote(s string) (string, error) {
	value, ok := unquote(s)
	if !ok {
		return "", ErrSyntax
	}
	return value, nil
}

// QuotedPrefix gives the quoted Go literal that s starts with.
func QuotedPrefix(s string) (string, error) {
	prefix, ok := quotedPrefix(s)
	if !ok {
		return "", ErrSyntax
	}
	return prefix, nil
}

// UnquoteChar reads the first character or escape of a literal's inside.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	value, multibyte, size, ok := unquoteChar(s, quote)
	if !ok {
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s[size:], nil
}

// AppendBool appends FormatBool(b).
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// AppendInt appends FormatInt(i, base).
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

// AppendUint appends FormatUint(i, base).
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize).
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// AppendQuote appends Quote(s).
func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

// AppendQuoteToASCII appends QuoteToASCII(s).
func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, QuoteToASCII(s)...) }

// AppendQuoteToGraphic appends QuoteToGraphic(s).
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

// AppendQuoteRune appends QuoteRune(r).
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r).
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r).
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}
