// Package unicode tells the properties of code points, by the tables of Unicode 15.0.
package unicode

// Version is the version of Unicode the tables are from.
const Version = "15.0.0"

const (
	// MaxRune is the last code point.
	MaxRune = '\U0010FFFF'
	// ReplacementChar stands for what cannot be represented.
	ReplacementChar = '\uFFFD'
	// MaxASCII is the last ASCII character.
	MaxASCII = '\u007F'
	// MaxLatin1 is the last Latin-1 character.
	MaxLatin1 = '\u00FF'
)

// The cases that To maps to.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower, as a delta, marks ranges in which upper and lower case alternate.
const UpperLower = MaxRune + 1

// A RangeTable is a set of code points: ranges within 16 bits, then ranges beyond.
//
//gots:native
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// A Range16 is every Stride'th code point from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// A Range32 is every Stride'th code point from Lo to Hi.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// A CaseRange says how a range of code points maps to upper, lower and title case: by adding a delta.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta [MaxCase]rune
}

// A SpecialCase is a mapping of a language's own; what it does not mention is mapped as usual.
type SpecialCase []CaseRange

// TurkishCase is the mapping of Turkish, with its two kinds of i.
var TurkishCase = SpecialCase{
	{0x49, 0x49, [MaxCase]rune{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, [MaxCase]rune{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, [MaxCase]rune{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, [MaxCase]rune{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is the mapping of Azeri, which is that of Turkish.
var AzeriCase = TurkishCase

// to maps r if c mentions it.
func (c SpecialCase) to(which int, r rune) (mapped rune, found bool) {
	for _, cr := range c {
		if uint32(r) < cr.Lo || cr.Hi < uint32(r) {
			continue
		}
		delta := cr.Delta[which]
		if delta <= MaxRune {
			return r + delta, true
		}
		// Upper and lower alternate, beginning with upper.
		return rune(cr.Lo) + (r-rune(cr.Lo))&^1 | rune(which&1), true
	}
	return r, false
}

// ToUpper maps r to upper case.
func (c SpecialCase) ToUpper(r rune) rune {
	if mapped, found := c.to(UpperCase, r); found {
		return mapped
	}
	return ToUpper(r)
}

// ToLower maps r to lower case.
func (c SpecialCase) ToLower(r rune) rune {
	if mapped, found := c.to(LowerCase, r); found {
		return mapped
	}
	return ToLower(r)
}

// ToTitle maps r to title case.
func (c SpecialCase) ToTitle(r rune) rune {
	if mapped, found := c.to(TitleCase, r); found {
		return mapped
	}
	return ToTitle(r)
}

// table gives the set of a property in the notation of regular expressions.
func table(property string) *RangeTable

// Is asks whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool

// In asks whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf asks whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsControl asks for category Cc.
func IsControl(r rune) bool { return 0 <= r && r < 0x20 || 0x7F <= r && r < 0xA0 }

// IsDigit asks for a decimal digit (Nd).
func IsDigit(r rune) bool

// IsGraphic asks for a letter, mark, number, punctuation, symbol or space (Zs).
func IsGraphic(r rune) bool

// IsLetter asks for a letter (L).
func IsLetter(r rune) bool

// IsLower asks for a lower case letter (Ll).
func IsLower(r rune) bool

// IsMark asks for a mark (M).
func IsMark(r rune) bool

// IsNumber asks for a number (N).
func IsNumber(r rune) bool

// IsPrint asks for a letter, mark, number, punctuation, symbol or the ASCII space.
func IsPrint(r rune) bool

// IsPunct asks for punctuation (P).
func IsPunct(r rune) bool

// IsSpace asks for white space.
func IsSpace(r rune) bool

// IsSymbol asks for a symbol (S).
func IsSymbol(r rune) bool

// IsTitle asks for a title case letter (Lt).
func IsTitle(r rune) bool

// IsUpper asks for an upper case letter (Lu).
func IsUpper(r rune) bool

// To maps r to UpperCase, LowerCase or TitleCase.
func To(which int, r rune) rune {
	switch which {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// ToLower maps r to lower case.
func ToLower(r rune) rune

// ToTitle maps r to title case.
func ToTitle(r rune) rune

// ToUpper maps r to upper case.
func ToUpper(r rune) rune

// SimpleFold goes through the code points that differ from r only in case: the next larger one, or else the smallest.
func SimpleFold(r rune) rune
