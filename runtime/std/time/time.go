// Package time measures and shows time: instants, durations, timers, tickers, time zones.
//
// A Time is whole seconds since 1 January of the year 1 (UTC) and nanoseconds in [0, 1e9), so the zero Time is that day's
// midnight; mono is the monotonic clock's reading, which starts above 0, and 0 when there is none; loc nil means UTC.
package time

// A Time is an instant, to the nanosecond.
type Time struct {
	sec  int64
	nsec int64
	mono int64
	loc  *Location
}

const (
	secondsPerDay = 86400
	nanosecond    = 1000000000
	// Seconds from the year 1 to 1970.
	unixEpoch = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay
)

// clock reads both clocks of the host, as they were so many nanoseconds ago: seconds and nanoseconds since 1970, and the
// monotonic reading.
func clock(late int64) (sec, nsec, mono int64)

// monotonic reads the monotonic clock.
func monotonic() int64

// modulo is (sec·1e9 + nsec) mod d, never negative, without overflow.
func modulo(sec, nsec, d int64) int64

// Now returns the current time, with a reading of the monotonic clock.
func Now() Time { return before(0) }

// before returns the time that was so many nanoseconds ago.
func before(late int64) Time {
	sec, nsec, mono := clock(late)
	return Time{sec + unixEpoch, nsec, mono, Local}
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.mono != 0 {
		return Duration(monotonic() - t.mono)
	}
	return Now().Sub(t)
}

// Until returns the time left until t.
func Until(t Time) Duration {
	if t.mono != 0 {
		return Duration(t.mono - monotonic())
	}
	return t.Sub(Now())
}

// Unix returns the local Time of sec seconds and nsec nanoseconds since 1970 (UTC). nsec may lie outside [0, 1e9).
func Unix(sec int64, nsec int64) Time {
	return normal(sec+unixEpoch, nsec, Local)
}

// UnixMilli returns the local Time of the given milliseconds since 1970 (UTC).
func UnixMilli(msec int64) Time {
	return Unix(msec/1000, msec%1000*1000000)
}

// UnixMicro returns the local Time of the given microseconds since 1970 (UTC).
func UnixMicro(usec int64) Time {
	return Unix(usec/1000000, usec%1000000*1000)
}

func normal(sec, nsec int64, loc *Location) Time {
	if nsec < 0 || nsec >= nanosecond {
		sec += nsec / nanosecond
		nsec %= nanosecond
		if nsec < 0 {
			nsec += nanosecond
			sec--
		}
	}
	return Time{sec, nsec, 0, canonical(loc)}
}

// Date returns the Time of the given date and clock in loc. Values outside their usual ranges are carried over:
// October 32 is November 1.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year += floorDiv(m, 12)
	m -= floorDiv(m, 12) * 12
	days := dayNumber(year, Month(m+1), 1) + day - 1
	seconds := int64(days)*secondsPerDay + int64(hour)*3600 + int64(min)*60 + int64(sec)
	// The clock shows the offset that holds there: guess it, and look again where the guess leads.
	if _, offset := loc.lookup(seconds - unixEpoch); offset != 0 {
		_, offset = loc.lookup(seconds - unixEpoch - int64(offset))
		seconds -= int64(offset)
	}
	return normal(seconds, int64(nsec), loc)
}

// IsZero reports whether t is the zero Time: January 1 of the year 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }

// After reports whether t is later than u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is earlier than u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, in whatever locations. Unlike ==, which compares locations and
// monotonic readings too.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1, 0 or +1 as t is earlier than, the same as or later than u. Two monotonic readings decide alone.
func (t Time) Compare(u Time) int {
	if t.mono != 0 && u.mono != 0 {
		return order(t.mono, u.mono)
	}
	if t.sec != u.sec {
		return order(t.sec, u.sec)
	}
	return order(t.nsec, u.nsec)
}

func order(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sum := normal(t.sec+int64(d/Second), t.nsec+int64(d%Second), t.loc)
	if t.mono != 0 {
		mono := t.mono + int64(d)
		if mono > t.mono == (d > 0) { // else it does not fit
			sum.mono = mono
		}
	}
	return sum
}

// Sub returns t-u, or the longest Duration in that direction when the difference does not fit.
func (t Time) Sub(u Time) Duration {
	if t.mono != 0 && u.mono != 0 {
		return Duration(t.mono - u.mono)
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec-u.nsec)
	t.mono = 0
	u.mono = 0
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	default:
		return maxDuration
	}
}

// AddDate returns t with years, months and days added, carried over as Date does.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec), t.Location())
}

// Truncate rounds t down to a multiple of d since the zero Time. It drops the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	return t.Add(-Duration(modulo(t.sec, t.nsec, int64(d))))
}

// Round rounds t to the nearest multiple of d since the zero Time, halves up. It drops the monotonic reading, and
// Round(0) does only that.
func (t Time) Round(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	r := Duration(modulo(t.sec, t.nsec, int64(d)))
	if r < d-r {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// Unix returns the seconds since 1970 (UTC).
func (t Time) Unix() int64 { return t.sec - unixEpoch }

// UnixMilli returns the milliseconds since 1970 (UTC).
func (t Time) UnixMilli() int64 { return t.Unix()*1000 + t.nsec/1000000 }

// UnixMicro returns the microseconds since 1970 (UTC).
func (t Time) UnixMicro() int64 { return t.Unix()*1000000 + t.nsec/1000 }

// UnixNano returns the nanoseconds since 1970 (UTC); they fit for years 1678 to 2262.
func (t Time) UnixNano() int64 { return t.Unix()*nanosecond + t.nsec }
