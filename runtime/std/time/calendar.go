// The Gregorian calendar, extended in both directions: dates, weekdays and clock readings of a Time in its location.
//
// Days are numbered from 1 January of the year 1, which is day 0 and a Monday. Inside, years begin in March, so that the
// leap day is the last of its year, and are counted in eras of 400 years, which are all alike.
package time

// A Month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December"}

// String returns the month's English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + digits(uint64(m), 0) + ")"
}

// A Weekday; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var weekdayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String returns the day's English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return weekdayNames[d]
	}
	return "%!Weekday(" + digits(uint64(d), 0) + ")"
}

const (
	daysPerEra = 146097
	// From 1 March of the year 0 to 1 January of the year 1.
	marchShift = 306
)

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func daysIn(month Month, year int) int {
	switch month {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// dayNumber counts days from 1 January of the year 1; month is in its range.
func dayNumber(year int, month Month, day int) int {
	if month <= February {
		year--
	}
	era := floorDiv(year, 400)
	inEra := year - era*400
	march := (int(month) + 9) % 12
	return era*daysPerEra + inEra*365 + inEra/4 - inEra/100 + (153*march+2)/5 + day - 1 - marchShift
}

// date is the inverse of dayNumber.
func date(days int) (year int, month Month, day int) {
	days += marchShift
	era := floorDiv(days, daysPerEra)
	inEra := days - era*daysPerEra
	year = (inEra - inEra/1460 + inEra/36524 - inEra/146096) / 365
	inYear := inEra - (365*year + year/4 - year/100)
	march := (5*inYear + 2) / 153
	day = inYear - (153*march+2)/5 + 1
	month = Month(march + 3)
	if month > December {
		month -= 12
	}
	year += era * 400
	if month <= February {
		year++
	}
	return year, month, day
}

// days is the number of t's day in its location, and the seconds of that day.
func (t Time) days() (days, seconds int) {
	local := int(t.sec)
	if t.loc != nil {
		_, offset := t.loc.lookup(t.Unix())
		local += offset
	}
	days = floorDiv(local, secondsPerDay)
	return days, local - days*secondsPerDay
}

// Date returns t's year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := t.days()
	return date(days)
}

// Year returns t's year.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns t's month.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns t's day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// Weekday returns t's day of the week.
func (t Time) Weekday() Weekday {
	days, _ := t.days()
	return weekday(days)
}

func weekday(days int) Weekday {
	return Weekday(days + 1 - floorDiv(days+1, 7)*7)
}

// YearDay returns t's day of the year, from 1 to 366.
func (t Time) YearDay() int {
	days, _ := t.days()
	year, _, _ := date(days)
	return days - dayNumber(year, January, 1) + 1
}

// ISOWeek returns the year and week of ISO 8601: weeks begin on Monday and belong to the year of their Thursday.
func (t Time) ISOWeek() (year, week int) {
	days, _ := t.days()
	thursday := days - int(weekday(days)+6)%7 + 3
	year, _, _ = date(thursday)
	return year, (thursday-dayNumber(year, January, 1))/7 + 1
}

// Clock returns t's hour, minute and second within its day.
func (t Time) Clock() (hour, min, sec int) {
	_, seconds := t.days()
	return seconds / 3600, seconds / 60 % 60, seconds % 60
}

// Hour returns t's hour, from 0 to 23.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns t's minute, from 0 to 59.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns t's second, from 0 to 59.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns t's nanosecond within its second.
func (t Time) Nanosecond() int { return int(t.nsec) }
