// Durations: their text, their rounding, their parsing.
package time

import "errors"

// A Duration is an elapsed time in nanoseconds. The longest is about 290 years.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Common durations. Multiply to make one (10*time.Second), divide to count units (d / time.Millisecond).
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// String prints the duration as "72h3m0.5s". Leading zero units are left out; below a second the unit is ms, µs or ns.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	u := uint64(d)
	sign := ""
	if d < 0 {
		u = -u
		sign = "-"
	}
	switch {
	case u < uint64(Microsecond):
		return sign + digits(u, 0) + "ns"
	case u < uint64(Millisecond):
		return sign + digits(u/1000, 0) + fraction(u%1000, 3) + "µs"
	case u < uint64(Second):
		return sign + digits(u/1000000, 0) + fraction(u%1000000, 6) + "ms"
	}
	seconds := u / 1000000000
	text := digits(seconds%60, 0) + fraction(u%1000000000, 9) + "s"
	if seconds >= 60 {
		text = digits(seconds/60%60, 0) + "m" + text
	}
	if seconds >= 3600 {
		text = digits(seconds/3600, 0) + "h" + text
	}
	return sign + text
}

// digits prints n in decimal, with zeros in front up to the width.
func digits(n uint64, width int) string {
	text := ""
	for n > 0 || text == "" {
		text = string(rune('0'+n%10)) + text
		n /= 10
	}
	for len(text) < width {
		text = "0" + text
	}
	return text
}

// fraction prints n / 10^width as a decimal fraction without trailing zeros: nothing when n is 0.
func fraction(n uint64, width int) string {
	if n == 0 {
		return ""
	}
	for n%10 == 0 {
		n /= 10
		width--
	}
	return "." + digits(n, width)
}

// Nanoseconds returns the duration as a count of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the whole microseconds of the duration.
func (d Duration) Microseconds() int64 { return int64(d / Microsecond) }

// Milliseconds returns the whole milliseconds of the duration.
func (d Duration) Milliseconds() int64 { return int64(d / Millisecond) }

// Seconds returns the duration in seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns the duration in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns the duration in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// in keeps the whole units exact: only the remainder is divided in floating point.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Truncate rounds d toward zero to a multiple of m; d itself when m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero, and stays at the extreme when the result
// does not fit; d itself when m <= 0.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r < m-r {
			return d + r
		}
		if down := d - (m - r); down < d {
			return down
		}
		return minDuration
	}
	if r < m-r {
		return d - r
	}
	if up := d + (m - r); up > d {
		return up
	}
	return maxDuration
}

// Abs returns the absolute value of d; the smallest duration becomes the largest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	default:
		return -d
	}
}

func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs": // U+00B5 (micro sign) and U+03BC (Greek mu)
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

// ParseDuration reads a duration such as "300ms", "-1.5h" or "2h45m": signed decimal numbers, each with an optional
// fraction and a unit, which is one of ns, us (µs), ms, s, m, h.
func ParseDuration(s string) (Duration, error) {
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	invalid := errors.New("time: invalid duration " + quote(s))
	if rest == "" {
		return 0, invalid
	}
	const limit = 1 << 63
	total := uint64(0)
	for rest != "" {
		n := countDigits(rest)
		whole, fits := number(rest[:n])
		if !fits {
			return 0, invalid
		}
		rest = rest[n:]
		part, scale, m := uint64(0), 1.0, 0
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
			m = countDigits(rest)
			part, scale = decimals(rest[:m])
			rest = rest[m:]
		}
		if n == 0 && m == 0 {
			return 0, invalid
		}
		end := 0
		for end < len(rest) && rest[end] != '.' && !isDigit(rest, end) {
			end++
		}
		if end == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(s))
		}
		unit := unitOf(rest[:end])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(rest[:end]) + " in duration " + quote(s))
		}
		rest = rest[end:]
		if whole > limit/unit {
			return 0, invalid
		}
		value := whole * unit
		if part > 0 {
			value += uint64(float64(part) * (float64(unit) / scale))
			if value > limit {
				return 0, invalid
			}
		}
		total += value
		if total > limit {
			return 0, invalid
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > limit-1 {
		return 0, invalid
	}
	return Duration(total), nil
}

func isDigit(s string, i int) bool {
	return i < len(s) && s[i] >= '0' && s[i] <= '9'
}

func countDigits(s string) int {
	n := 0
	for isDigit(s, n) {
		n++
	}
	return n
}

// number is the value of a string of digits; false when it exceeds 1<<63.
func number(s string) (uint64, bool) {
	n := uint64(0)
	for i := 0; i < len(s); i++ {
		if n > (1<<63)/10 {
			return 0, false
		}
		n = n*10 + uint64(s[i]-'0')
		if n > 1<<63 {
			return 0, false
		}
	}
	return n, true
}

// decimals is the numerator and denominator of the fraction 0.s; digits that no longer fit are dropped.
func decimals(s string) (n uint64, scale float64) {
	scale = 1
	for i := 0; i < len(s); i++ {
		if n > (1<<63-1)/10 {
			break
		}
		next := n*10 + uint64(s[i]-'0')
		if next > 1<<63 {
			break
		}
		n = next
		scale *= 10
	}
	return n, scale
}

// quote prints s as a Go string in which everything beyond printable ASCII is \x-escaped.
func quote(s string) string {
	const hex = "0123456789abcdef"
	text := "\""
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 0x80 || c < ' ':
			text += "\\x" + hex[c>>4:c>>4+1] + hex[c&15:c&15+1]
		case c == '"' || c == '\\':
			text += "\\" + s[i:i+1]
		default:
			text += s[i : i+1]
		}
	}
	return text + "\""
}
