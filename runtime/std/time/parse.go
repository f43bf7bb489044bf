// Text as times: the inverse of Format, forgiving where Go is.
package time

// A ParseError says what of the value did not fit which element of the layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the description of the error.
func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " +
		quote(e.LayoutElem)
}

// Parse reads a value written in the layout. Without a zone in the value the time is in UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse with loc in place of UTC for values without a zone, and of Local for naming zones.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// reading is what parse has found so far: -1 where nothing was.
type reading struct {
	value            string // the rest
	year             int
	month, day, yday int
	hour, min, sec   int
	nsec             int64
	am, pm           bool
	utc              bool
	offset           int
	hasOffset        bool
	zone             string
	outOfRange       string // the property whose value lies outside its range
}

func parse(layout, value string, missing, local *Location) (Time, error) {
	r := &reading{value: value, month: -1, day: -1, yday: -1}
	rest := layout
	for {
		start, end := nextElement(rest)
		prefix, element := rest[:start], rest[start:end]
		if !r.skip(prefix) {
			return Time{}, &ParseError{layout, value, prefix, r.value, ""}
		}
		if element == "" {
			if r.value != "" {
				return Time{}, &ParseError{layout, value, "", r.value, ": extra text: " + quote(r.value)}
			}
			break
		}
		rest = rest[end:]
		hold := r.value
		ok := r.element(element, rest)
		if r.outOfRange != "" {
			return Time{}, &ParseError{layout, value, element, r.value, ": " + r.outOfRange + " out of range"}
		}
		if !ok {
			return Time{}, &ParseError{layout, value, element, hold, ""}
		}
	}
	if message := r.settleDate(); message != "" {
		return Time{}, &ParseError{layout, value, "", value, message}
	}
	if r.pm && r.hour < 12 {
		r.hour += 12
	} else if r.am && r.hour == 12 {
		r.hour = 0
	}
	return r.time(missing, local), nil
}

// skip takes the literal text off the value; a run of spaces matches any run of them.
func (r *reading) skip(prefix string) bool {
	for prefix != "" {
		if prefix[0] == ' ' {
			if r.value != "" && r.value[0] != ' ' {
				return false
			}
			prefix = cutSpaces(prefix)
			r.value = cutSpaces(r.value)
			continue
		}
		if r.value == "" || r.value[0] != prefix[0] {
			return false
		}
		prefix = prefix[1:]
		r.value = r.value[1:]
	}
	return true
}

func cutSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// element reads the value of one element; false when it cannot.
func (r *reading) element(element, rest string) bool {
	ok := false
	switch element {
	case "2006", "06":
		return r.readYear(len(element))
	case "January":
		r.month, ok = r.name(monthNames, 0)
		r.month++
	case "Jan":
		r.month, ok = r.name(monthNames, 3)
		r.month++
	case "Monday":
		_, ok = r.name(weekdayNames, 0)
	case "Mon":
		_, ok = r.name(weekdayNames, 3)
	case "1", "01":
		r.month, ok = r.number(element == "01")
		if ok && (r.month < 1 || r.month > 12) {
			r.outOfRange = "month"
		}
	case "2", "02", "_2":
		if element == "_2" && r.value != "" && r.value[0] == ' ' {
			r.value = r.value[1:]
		}
		r.day, ok = r.number(element == "02")
	case "002", "__2":
		for i := 0; i < 2 && element == "__2" && r.value != "" && r.value[0] == ' '; i++ {
			r.value = r.value[1:]
		}
		return r.readYearDay(element == "002")
	case "15":
		r.hour, ok = r.limited(false, 23, "hour")
	case "3", "03":
		r.hour, ok = r.limited(element == "03", 12, "hour")
	case "4", "04":
		r.min, ok = r.limited(element == "04", 59, "minute")
	case "5", "05":
		r.sec, ok = r.limited(element == "05", 59, "second")
		if ok && r.outOfRange == "" {
			r.unannouncedFraction(rest)
		}
	case "PM":
		return r.readHalfDay("AM", "PM")
	case "pm":
		return r.readHalfDay("am", "pm")
	case "MST":
		return r.readZoneName()
	default:
		if element[0] == '.' || element[0] == ',' {
			return r.readFraction(element)
		}
		return r.readOffset(element)
	}
	return ok
}

// name reads one of the names, in any case, and gives its index; only the first length bytes of each count, unless 0.
func (r *reading) name(names []string, length int) (int, bool) {
	for i, name := range names {
		if length > 0 {
			name = name[:length]
		}
		if len(r.value) >= len(name) && sameLetters(r.value[:len(name)], name) {
			r.value = r.value[len(name):]
			return i, true
		}
	}
	return -1, false
}

func sameLetters(a, b string) bool {
	for i := 0; i < len(a); i++ {
		x := a[i] | 0x20
		if x != b[i]|0x20 || x < 'a' || x > 'z' {
			return false
		}
	}
	return true
}

// number reads one or two digits; exactly two when fixed.
func (r *reading) number(fixed bool) (int, bool) {
	n := min(countDigits(r.value), 2)
	if n == 0 || n == 1 && fixed {
		return 0, false
	}
	return r.take(n), true
}

// take is the number made of the next n digits.
func (r *reading) take(n int) int {
	number := decimal(r.value[:n])
	r.value = r.value[n:]
	return number
}

func decimal(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func (r *reading) limited(fixed bool, limit int, what string) (int, bool) {
	n, ok := r.number(fixed)
	if ok && n > limit {
		r.outOfRange = what
	}
	return n, ok
}

func (r *reading) readYear(width int) bool {
	if len(r.value) < width || width == 4 && !isDigit(r.value, 0) {
		return false
	}
	text := r.value[:width]
	negative := false
	if text[0] == '-' || text[0] == '+' {
		negative = text[0] == '-'
		text = text[1:]
	}
	if countDigits(text) != len(text) {
		return false
	}
	r.value = r.value[width:]
	r.year = decimal(text)
	if negative {
		r.year = -r.year
	}
	if width == 2 && r.year >= 69 { // 69 to 99 lie in the last century
		r.year += 1900
	} else if width == 2 {
		r.year += 2000
	}
	return true
}

// readYearDay reads one to three digits; exactly three when fixed.
func (r *reading) readYearDay(fixed bool) bool {
	n := min(countDigits(r.value), 3)
	if n == 0 || n < 3 && fixed {
		return false
	}
	r.yday = r.take(n)
	return true
}

func (r *reading) readHalfDay(before, after string) bool {
	if len(r.value) < 2 {
		return false
	}
	switch r.value[:2] {
	case before:
		r.am = true
	case after:
		r.pm = true
	default:
		return false
	}
	r.value = r.value[2:]
	return true
}

// fraction reads the point and the digits up to end.
func (r *reading) fraction(end int) {
	text := r.value[1:end]
	r.value = r.value[end:]
	if len(text) > 9 {
		text = text[:9]
	}
	digits := text
	if text[0] == '-' || text[0] == '+' {
		digits = text[1:]
	}
	r.nsec = int64(decimal(digits))
	for i := len(text); i < 9; i++ {
		r.nsec *= 10
	}
}

func startsFraction(value string) bool {
	return value != "" && (value[0] == '.' || value[0] == ',') && isDigit(value, 1)
}

// unannouncedFraction accepts a fraction behind the seconds, though the layout shows none.
func (r *reading) unannouncedFraction(layout string) {
	if !startsFraction(r.value) {
		return
	}
	start, end := nextElement(layout)
	if start < end && (layout[start] == '.' || layout[start] == ',') {
		return
	}
	r.fraction(1 + countDigits(r.value[1:]))
}

func (r *reading) readFraction(element string) bool {
	if element[1] == '9' {
		if startsFraction(r.value) {
			r.fraction(1 + countDigits(r.value[1:]))
		}
		return true
	}
	n := len(element)
	if len(r.value) < n || r.value[0] != '.' && r.value[0] != ',' {
		return false
	}
	digits := r.value[1:min(n, 10)] // no more are looked at
	sign := digits[0]
	if sign == '-' || sign == '+' {
		digits = digits[1:]
	}
	if digits == "" || countDigits(digits) != len(digits) {
		return false
	}
	if sign == '-' && decimal(digits) > 0 {
		r.outOfRange = "fractional second"
	}
	r.fraction(n)
	return true
}

// readOffset reads an offset in the shape of the element, every digit of which stands for a digit.
func (r *reading) readOffset(element string) bool {
	if element[0] == 'Z' && r.value != "" && r.value[0] == 'Z' {
		r.value = r.value[1:]
		r.utc = true
		return true
	}
	if len(r.value) < len(element) {
		return false
	}
	text := r.value[:len(element)]
	ok := text[0] == '-' || text[0] == '+'
	numbers := [3]int{}
	n := 0
	for i := 1; i < len(text); i += 2 {
		if element[i] == ':' {
			if text[i] != ':' {
				return false
			}
			i++
		}
		if countDigits(text[i:i+2]) != 2 {
			ok = false
			break
		}
		numbers[n] = decimal(text[i : i+2])
		n++
	}
	r.value = r.value[len(element):]
	// The limits themselves are allowed, and of several mistakes the last is named.
	switch {
	case numbers[2] > 60:
		r.outOfRange = "time zone offset second"
	case numbers[1] > 60:
		r.outOfRange = "time zone offset minute"
	case numbers[0] > 24:
		r.outOfRange = "time zone offset hour"
	}
	r.offset = numbers[0]*3600 + numbers[1]*60 + numbers[2]
	r.hasOffset = true
	if text[0] == '-' {
		r.offset = -r.offset
	}
	return ok
}

func (r *reading) readZoneName() bool {
	n := zoneNameLength(r.value)
	if n == 0 {
		return false
	}
	if len(r.value) >= 3 && r.value[:3] == "UTC" {
		r.utc = true
		r.value = r.value[3:]
		return true
	}
	r.zone = r.value[:n]
	r.value = r.value[n:]
	return true
}

// zoneNameLength is the length of the zone name s begins with: three or four capitals (five when they end in T),
// GMT with a number of hours, or ±hours; 0 if none.
func zoneNameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + hoursLength(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return hoursLength(s)
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3,
		n == 4 && (s[3] == 'T' || s[:4] == "WITA"),
		n == 5 && s[4] == 'T',
		s[:3] == "UTC":
		return n
	}
	return 0
}

// hoursLength is the length of a sign and a number of hours up to 23.
func hoursLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n := countDigits(s[1:])
	if n == 0 || n > 9 || decimal(s[1:1+n]) > 23 {
		return 0
	}
	return 1 + n
}

// settleDate makes month and day out of what was found, and says what is wrong with them.
func (r *reading) settleDate() string {
	if r.yday >= 0 {
		limit := 365
		if isLeap(r.year) {
			limit = 366
		}
		if r.yday < 1 || r.yday > limit {
			return ": day-of-year out of range"
		}
		_, month, day := date(dayNumber(r.year, January, 1) + r.yday - 1)
		if r.month >= 0 && r.month != int(month) {
			return ": day-of-year does not match month"
		}
		if r.day >= 0 && r.day != day {
			return ": day-of-year does not match day"
		}
		r.month, r.day = int(month), day
	}
	if r.month < 0 {
		r.month = 1
	}
	if r.day < 0 {
		r.day = 1
	}
	if r.day < 1 || r.day > daysIn(Month(r.month), r.year) {
		return ": day out of range"
	}
	return ""
}

func (r *reading) time(missing, local *Location) Time {
	if r.utc {
		return r.date(UTC)
	}
	if r.hasOffset {
		t := r.date(UTC)
		t.sec -= int64(r.offset)
		if name, offset := local.lookup(t.Unix()); offset == r.offset && (r.zone == "" || r.zone == name) {
			return t.In(local)
		}
		return t.In(FixedZone(r.zone, r.offset))
	}
	if r.zone == "" {
		return r.date(missing)
	}
	t := r.date(UTC)
	if offset, ok := local.lookupName(r.zone, t.Unix()); ok {
		t.sec -= int64(offset)
		return t.In(local)
	}
	offset := 0
	if len(r.zone) > 3 && r.zone[:3] == "GMT" {
		offset = decimal(r.zone[4:]) * 3600
		if r.zone[3] == '-' {
			offset = -offset
		}
	}
	return t.In(FixedZone(r.zone, offset))
}

func (r *reading) date(loc *Location) Time {
	return Date(r.year, Month(r.month), r.day, r.hour, r.min, r.sec, int(r.nsec), loc)
}
