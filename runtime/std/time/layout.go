// Layouts: how a time is written, shown by the example of Mon Jan 2 15:04:05 MST 2006. An element is the text that stands
// for one property in that example ("2006", "Jan", "-07:00", ".000"); everything between elements is literal.
package time

// Layouts for use in Time.Format and Parse.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// The elements by their first byte, longer ones before their prefixes.
func elementsAt(first byte) []string {
	switch first {
	case 'J':
		return []string{"January", "Jan"}
	case 'M':
		return []string{"Monday", "Mon", "MST"}
	case '0':
		return []string{"002", "01", "02", "03", "04", "05", "06"}
	case '1':
		return []string{"15", "1"}
	case '2':
		return []string{"2006", "2"}
	case '_':
		return []string{"_2", "__2"}
	case '3':
		return []string{"3"}
	case '4':
		return []string{"4"}
	case '5':
		return []string{"5"}
	case 'P':
		return []string{"PM"}
	case 'p':
		return []string{"pm"}
	case '-':
		return []string{"-070000", "-07:00:00", "-0700", "-07:00", "-07"}
	case 'Z':
		return []string{"Z070000", "Z07:00:00", "Z0700", "Z07:00", "Z07"}
	}
	return nil
}

// nextElement finds the first element of the layout: layout[start:end], empty at the end of a layout without one.
func nextElement(layout string) (start, end int) {
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if c == '.' || c == ',' {
			if end := fractionEnd(layout, i); end > i {
				return i, end
			}
			continue
		}
		for _, element := range elementsAt(c) {
			end := i + len(element)
			if end > len(layout) || layout[i:end] != element {
				continue
			}
			if (element == "Jan" || element == "Mon") && end < len(layout) && 'a' <= layout[end] && layout[end] <= 'z' {
				continue // the beginning of a word
			}
			if element == "_2" && end+3 <= len(layout) && layout[end:end+3] == "006" {
				return i + 1, end + 3
			}
			return i, end
		}
	}
	return len(layout), len(layout)
}

// fractionEnd is where a fraction of seconds that begins at i ends: .000 or .999, not followed by another digit. 0 if none does.
func fractionEnd(layout string, i int) int {
	end := i + 1
	if end == len(layout) || layout[end] != '0' && layout[end] != '9' {
		return 0
	}
	for end < len(layout) && layout[end] == layout[i+1] {
		end++
	}
	if isDigit(layout, end) {
		return 0
	}
	return end
}
