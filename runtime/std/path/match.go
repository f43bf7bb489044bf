// Matching names against patterns.
package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name, all of it, matches the pattern: * stands for any characters but /, ? for one, [a-z] for one of
// a class, [^a-z] for one outside of it, \c for c itself.
func Match(pattern, name string) (matched bool, err error) {
	// Where the last star was, and what followed when it was tried for one character less.
	starred := false
	afterStar, rest := "", ""
	for {
		if pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
			starred = true
			afterStar, rest = pattern, name
			continue
		}
		if pattern == "" && name == "" {
			return true, nil
		}
		if pattern != "" {
			more, length, ok, err := matchOne(pattern, name)
			if err != nil {
				return false, err
			}
			if ok {
				pattern, name = more, name[length:]
				continue
			}
		}
		if !starred || rest == "" || rest[0] == '/' {
			return false, check(pattern)
		}
		_, length := utf8.DecodeRuneInString(rest)
		rest = rest[length:]
		pattern, name = afterStar, rest
	}
}

// check looks for mistakes in what is left of a pattern.
func check(pattern string) error {
	for pattern != "" {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		more, _, _, err := matchOne(pattern, "")
		if err != nil {
			return err
		}
		pattern = more
	}
	return nil
}

// matchOne matches the first element of a pattern, which is no star, against the first character of name; it returns the
// rest of the pattern and the length of the character.
func matchOne(pattern, name string) (rest string, length int, ok bool, err error) {
	r, length := utf8.DecodeRuneInString(name)
	switch pattern[0] {
	case '[':
		return matchClass(pattern[1:], r, length)
	case '?':
		return pattern[1:], length, length > 0 && r != '/', nil
	case '\\':
		pattern = pattern[1:]
		if pattern == "" {
			return "", 0, false, ErrBadPattern
		}
	}
	return pattern[1:], 1, name != "" && name[0] == pattern[0], nil
}

func matchClass(pattern string, r rune, length int) (rest string, size int, ok bool, err error) {
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for ranges := 0; ; ranges++ {
		if pattern != "" && pattern[0] == ']' && ranges > 0 {
			return pattern[1:], length, length > 0 && ok != negated, nil
		}
		low, more, err := classRune(pattern)
		if err != nil {
			return "", 0, false, err
		}
		high := low
		if more[0] == '-' {
			high, more, err = classRune(more[1:])
			if err != nil {
				return "", 0, false, err
			}
		}
		pattern = more
		ok = ok || low <= r && r <= high
	}
}

// classRune is the first character of a class, and the rest of the pattern, which is not empty.
func classRune(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		pattern = pattern[1:]
		if pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, length := utf8.DecodeRuneInString(pattern)
	if r == utf8.RuneError && length == 1 || length == len(pattern) {
		return 0, "", ErrBadPattern
	}
	return r, pattern[length:], nil
}
