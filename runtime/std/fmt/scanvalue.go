package fmt

import (
	"io"
	"math"
	"strconv"
)

// pointee gives the kind of what arg points to (without the size, which bits gives) and the name of arg's type.
func pointee(arg any) (kind string, bits int, typ string)

// store puts a value of that kind where arg points to.
func store(arg, value any)

// value reads one value into arg.
func (s *scan) value(verb rune, arg any) {
	s.token = ""
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err == io.EOF {
			s.failed(io.ErrUnexpectedEOF)
		} else if err != nil {
			s.failed(err)
		}
		return
	}
	kind, bits, typ := pointee(arg)
	var v any
	switch kind {
	case "bool":
		v = s.boolean(verb)
	case "int":
		v = s.integer(verb, bits)
	case "uint", "uintptr":
		v = s.unsigned(verb, bits)
	case "float":
		if typ != "*float32" && typ != "*float64" || s.allowed(verb, floatVerbs, typ[1:]) {
			s.start()
			v = s.toFloat(s.float(), bits)
		}
	case "complex":
		v = s.complex(verb, bits)
	case "string", "bytes":
		v = s.text(verb)
	default:
		if bits < 0 {
			s.fail("type not a pointer: " + typ)
		} else {
			s.fail("can't scan type: " + typ)
		}
	}
	if s.err == nil {
		store(arg, v)
	}
}

const floatVerbs = "beEfFgGv"

// start skips space, and fails when nothing follows.
func (s *scan) start() {
	s.SkipSpace()
	s.some()
}

func (s *scan) allowed(verb rune, verbs, typ string) bool {
	if in(verbs, verb) {
		return true
	}
	s.fail("bad verb '%" + string(verb) + "' for " + typ)
	return false
}

func (s *scan) boolean(verb rune) bool {
	s.start()
	if !s.allowed(verb, "tv", "boolean") {
		return false
	}
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.fail("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.fail("syntax error scanning boolean")
		}
	}
	return false
}

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
)

// digits reads the digits of an integer behind its sign: the token and its base.
func (s *scan) digits(verb rune) (token string, base int) {
	digits := decimalDigits
	base = 10
	some := false
	switch verb {
	case 'b':
		base, digits = 2, binaryDigits
	case 'o':
		base, digits = 8, octalDigits
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	case 'v':
		base, digits = 0, decimalDigits+"_"
		if s.accept("0") {
			some = true
			switch {
			case s.accept("bB"):
				digits = binaryDigits + "_"
			case s.accept("xX"):
				digits = hexDigits + "_"
			default:
				s.accept("oO")
				digits = octalDigits + "_"
			}
		}
	}
	if !some {
		s.some()
		if !s.accept(digits) {
			s.fail("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return s.token, base
}

// unicode reads the U+ of %U.
func (s *scan) unicode() {
	before := s.token
	if !s.accept("U") || !s.accept("+") {
		s.fail("bad unicode format ")
	}
	s.token = before
}

func (s *scan) character(bits int) int64 {
	s.some()
	r := s.next()
	if bits < 32 && int64(r)<<(64-bits)>>(64-bits) != int64(r) {
		s.fail("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *scan) integer(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	s.start()
	s.allowed(verb, "bdoUxXv", "integer")
	if verb == 'U' {
		s.unicode()
	} else {
		s.accept("+-")
	}
	token, base := s.digits(verb)
	i, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.failed(err)
	} else if i<<(64-bits)>>(64-bits) != i {
		s.fail("integer overflow on token " + token)
	}
	return i
}

func (s *scan) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	s.start()
	s.allowed(verb, "bdoUxXv", "integer")
	if verb == 'U' {
		s.unicode()
	}
	token, base := s.digits(verb)
	i, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.failed(err)
	} else if i<<(64-bits)>>(64-bits) != i {
		s.fail("unsigned integer overflow on token " + token)
	}
	return i
}

// float reads the text of a floating-point number.
func (s *scan) float() string {
	s.token = ""
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return s.token
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return s.token
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept(decimalDigits + "_") {
		}
	}
	return s.token
}

// toFloat reads a number; a decimal one may have a binary exponent.
func (s *scan) toFloat(text string, bits int) float64 {
	for i, c := range text {
		if c == 'x' || c == 'X' {
			break
		}
		if c != 'p' {
			continue
		}
		f, err := strconv.ParseFloat(text[:i], bits)
		if err == nil {
			var exponent int
			exponent, err = strconv.Atoi(text[i+1:])
			f = math.Ldexp(f, exponent)
		}
		s.number(text, err)
		return f
	}
	f, err := strconv.ParseFloat(text, bits)
	s.number(text, err)
	return f
}

// number notes what went wrong with a number.
func (s *scan) number(text string, err error) {
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = text
		s.failed(e)
	}
}

func (s *scan) complex(verb rune, bits int) complex128 {
	if !s.allowed(verb, floatVerbs, "complex") {
		return 0
	}
	s.start()
	parens := s.accept("(")
	re := s.float()
	s.token = ""
	s.acceptComplex("+-")
	sign := s.token
	im := sign + s.float()
	s.acceptComplex("i")
	if parens {
		s.acceptComplex(")")
	}
	return complex(s.toFloat(re, bits/2), s.toFloat(im, bits/2))
}

func (s *scan) acceptComplex(set string) {
	if !s.accept(set) {
		s.fail("syntax error scanning complex number")
	}
}

func (s *scan) text(verb rune) string {
	if !s.allowed(verb, "svqxX", "string") {
		return ""
	}
	s.start()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hex()
	}
	token, _ := s.Token(true, notSpace)
	return string(token)
}

func (s *scan) quoted() string {
	s.some()
	quote := s.next()
	if quote != '`' && quote != '"' {
		s.fail("expected quoted string")
		return ""
	}
	literal := string(quote)
	for {
		r := s.must()
		if r == eof {
			return ""
		}
		literal += string(r)
		if r == quote {
			break
		}
		if r == '\\' && quote == '"' {
			literal += string(s.must())
		}
	}
	if quote == '`' {
		return literal[1 : len(literal)-1]
	}
	text, err := strconv.Unquote(literal)
	if err != nil {
		s.failed(err)
	}
	return text
}

func (s *scan) hex() string {
	s.some()
	var bytes []byte
	for s.peek(hexDigits) {
		s.token = ""
		s.accept(hexDigits)
		if r := s.must(); r == eof {
			return ""
		} else if !in(hexDigits, r) {
			s.fail("illegal hex digit")
			return ""
		} else {
			s.token += string(r)
		}
		b, _ := strconv.ParseUint(s.token, 16, 8)
		bytes = append(bytes, byte(b))
	}
	if len(bytes) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(bytes)
}
