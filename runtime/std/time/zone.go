// Time zones: UTC, the host's own, fixed offsets, and those the host knows by their names in the time zone database.
package time

import "errors"

// A Location gives the offset from UTC that holds at an instant, and its name.
type Location struct {
	name string
	// The host's name for its rules; when there are no rules, offset always holds and abbreviation is its name.
	rules        string
	offset       int
	abbreviation string
}

// The host's own zone, among the names of rules.
const hostZone = "Local"

var utc = &Location{name: "UTC", abbreviation: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = utc

// Local is the time zone of the host.
var Local *Location = &Location{name: "Local", rules: hostZone}

// zoneAt is the name and the offset (seconds east of UTC) of a zone's time at an instant, and whether that is summer time.
func zoneAt(rules string, unix int64) (abbreviation string, offset int, summer bool)

// zoneNamed is the offset that has this name in a zone, at the instant or else at any; false when none has.
func zoneNamed(rules string, abbreviation string, unix int64) (offset int, ok bool)

// knownZone reports whether the host has rules for a zone of this name.
func knownZone(name string) bool

// FixedZone returns a Location that always uses the given name and offset (seconds east of UTC).
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, offset: offset, abbreviation: name}
}

// LoadLocation returns the Location with the given name in the time zone database, such as "America/New_York";
// UTC for "" and "UTC", Local for "Local".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if !validZoneName(name) {
		return nil, errors.New("time: invalid location name")
	}
	if !knownZone(name) {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, rules: name}, nil
}

// Names become file paths elsewhere: none may lead out of the database.
func validZoneName(name string) bool {
	if name[0] == '/' || name[0] == '\\' {
		return false
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '\\' || name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return false
		}
	}
	return true
}

// String returns the name given to LoadLocation or FixedZone, "UTC" or "Local".
func (l *Location) String() string {
	if l == nil {
		return utc.name
	}
	return l.name
}

func (l *Location) lookup(unix int64) (name string, offset int) {
	if l == nil {
		l = UTC
	}
	if l.rules == "" {
		return l.abbreviation, l.offset
	}
	name, offset, _ = zoneAt(l.rules, unix)
	return name, offset
}

func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	if l.rules == "" {
		return l.offset, name == l.abbreviation
	}
	return zoneNamed(l.rules, name, unix)
}

// canonical stands for UTC by nil, so that == holds for times in UTC however they were made.
func canonical(loc *Location) *Location {
	if loc == utc {
		return nil
	}
	return loc
}

// UTC returns t with the location set to UTC.
func (t Time) UTC() Time { return Time{t.sec, t.nsec, 0, nil} }

// Local returns t with the location set to the host's.
func (t Time) Local() Time { return Time{t.sec, t.nsec, 0, canonical(Local)} }

// In returns t with the location set to loc: the same instant, shown elsewhere.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	return Time{t.sec, t.nsec, 0, canonical(loc)}
}

// Location returns t's location.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the name and the offset (seconds east of UTC) of the time zone in effect at t.
func (t Time) Zone() (name string, offset int) { return t.loc.lookup(t.Unix()) }

// IsDST reports whether summer time is in effect at t in its location.
func (t Time) IsDST() bool {
	if t.loc == nil || t.loc.rules == "" {
		return false
	}
	_, _, summer := zoneAt(t.loc.rules, t.Unix())
	return summer
}
