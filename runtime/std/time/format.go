// Times as text.
package time

// Format returns t written as the layout shows.
func (t Time) Format(layout string) string {
	days, seconds := t.days()
	year, month, day := date(days)
	text := ""
	for {
		start, end := nextElement(layout)
		text += layout[:start]
		if start == end {
			return text
		}
		element := layout[start:end]
		layout = layout[end:]
		switch element {
		case "2006":
			text += signed(year, 4)
		case "06":
			text += digits(uint64(max(year, -year)%100), 2)
		case "January":
			text += month.String()
		case "Jan":
			text += month.String()[:3]
		case "1":
			text += signed(int(month), 0)
		case "01":
			text += signed(int(month), 2)
		case "Monday":
			text += weekday(days).String()
		case "Mon":
			text += weekday(days).String()[:3]
		case "2":
			text += signed(day, 0)
		case "02":
			text += signed(day, 2)
		case "_2":
			text += spaced(day, 2)
		case "002":
			text += signed(days-dayNumber(year, January, 1)+1, 3)
		case "__2":
			text += spaced(days-dayNumber(year, January, 1)+1, 3)
		case "15":
			text += signed(seconds/3600, 2)
		case "3":
			text += signed((seconds/3600+11)%12+1, 0)
		case "03":
			text += signed((seconds/3600+11)%12+1, 2)
		case "4":
			text += signed(seconds/60%60, 0)
		case "04":
			text += signed(seconds/60%60, 2)
		case "5":
			text += signed(seconds%60, 0)
		case "05":
			text += signed(seconds%60, 2)
		case "PM":
			text += halfDay(seconds, "AM", "PM")
		case "pm":
			text += halfDay(seconds, "am", "pm")
		case "MST":
			name, offset := t.Zone()
			if name == "" {
				name = offsetText("-0700", offset)
			}
			text += name
		default:
			if element[0] == '.' || element[0] == ',' {
				text += subsecond(element, t.nsec)
			} else {
				_, offset := t.Zone()
				text += offsetText(element, offset)
			}
		}
	}
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	return append(b, t.Format(layout)...)
}

func signed(n, width int) string {
	if n < 0 {
		return "-" + digits(uint64(-n), width)
	}
	return digits(uint64(n), width)
}

func spaced(n, width int) string {
	text := digits(uint64(n), 0)
	for len(text) < width {
		text = " " + text
	}
	return text
}

func halfDay(seconds int, before, after string) string {
	if seconds < secondsPerDay/2 {
		return before
	}
	return after
}

// subsecond writes nsec as the element shows: .000 with all its digits, .999 without trailing zeros and not at all for 0.
func subsecond(element string, nsec int64) string {
	text := digits(uint64(nsec), 9)
	width := len(element) - 1
	for len(text) < width {
		text += "0"
	}
	text = text[:width]
	if element[1] == '9' {
		for text != "" && text[len(text)-1] == '0' {
			text = text[:len(text)-1]
		}
		if text == "" {
			return ""
		}
	}
	return element[:1] + text
}

// offsetText writes an offset as the element shows: -07, -0700, -07:00, with seconds, and with Z for UTC.
func offsetText(element string, offset int) string {
	if element[0] == 'Z' && offset == 0 {
		return "Z"
	}
	text := "+"
	if offset <= -60 { // less than a minute west, the sign is that of the seconds
		text = "-"
		offset = -offset
	}
	text += digits(uint64(offset/3600), 2)
	colon := ""
	if len(element) > 3 && element[3] == ':' {
		colon = ":"
	}
	if len(element) > 3 {
		text += colon + digits(uint64(offset/60%60), 2)
	}
	if len(element) > 6 {
		text += colon + signed(offset%60, 2)
	}
	return text
}

// String returns the time as "2006-01-02 15:04:05.999999999 -0700 MST", and its monotonic reading, if any, as "m=±seconds".
func (t Time) String() string {
	text := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.mono == 0 {
		return text
	}
	sign := "+"
	reading := uint64(t.mono)
	if t.mono < 0 {
		sign = "-"
		reading = -reading
	}
	return text + " m=" + sign + digits(reading/nanosecond, 0) + "." + digits(reading%nanosecond, 9)
}

// GoString returns the Go expression that makes the time, for %#v.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	text := "time.Date(" + signed(year, 0) + ", "
	if January <= month && month <= December {
		text += "time." + month.String()
	} else {
		text += signed(int(month), 0)
	}
	for _, n := range []int{day, hour, min, sec, int(t.nsec)} {
		text += ", " + signed(n, 0)
	}
	switch t.Location() {
	case UTC:
		return text + ", time.UTC)"
	case Local:
		return text + ", time.Local)"
	}
	return text + ", time.Location(" + quote(t.Location().name) + "))"
}
