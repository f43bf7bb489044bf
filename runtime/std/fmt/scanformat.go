package fmt

import "unicode/utf8"

// formatted reads by the verbs of a format.
func (s *scan) formatted(format string, a []any) (n int, err error) {
	for i := 0; i < len(format) && s.err == nil; {
		w := s.literal(format[i:])
		if s.err != nil {
			break
		}
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.fail("input does not match format")
			}
			break
		}
		i++
		s.width = noLimit
		for width := 0; i < len(format)-1 && '0' <= format[i] && format[i] <= '9'; i++ {
			width = width*10 + int(format[i]-'0')
			s.width = min(width, noLimit)
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		rest := format[i:]
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.start()
			if !s.accept("%") {
				s.fail("missing literal %")
			}
			continue
		}
		if s.err != nil {
			break
		}
		if n >= len(a) {
			s.fail("too few operands for format '%" + rest + "'")
			break
		}
		s.limit = min(s.count+s.width, noLimit)
		s.value(verb, a[n])
		s.limit = noLimit
		if s.err == nil {
			n++
		}
	}
	if s.err == nil && n < len(a) {
		s.fail("too many operands")
	}
	return n, s.err
}

// literal goes over what stands between verbs: it gives how much of the format was matched, 0 at a verb, -1 where the input differs.
func (s *scan) literal(format string) (i int) {
	for i < len(format) && s.err == nil {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.spaces(format[i:])
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.fail("missing verb: % at end of format string")
				return i
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		if r := s.must(); r != c {
			if r != eof {
				s.UnreadRune()
			}
			return -1
		}
		i += w
	}
	return i
}

// spaces matches a run of space in the format: each newline one in the input (or its end), other space any amount.
func (s *scan) spaces(format string) (i int) {
	newlines := 0
	trailing := false
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			newlines++
		}
		trailing = c != '\n'
		i += w
	}
	for range newlines {
		r := s.next()
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != '\n' && r != eof {
			s.fail("newline in format does not match input")
		}
	}
	if trailing {
		r := s.next()
		if newlines == 0 {
			if !isSpace(r) && r != eof {
				s.fail("expected space in input to match format")
			} else if r == '\n' {
				s.fail("newline in input does not match format")
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return i
}
