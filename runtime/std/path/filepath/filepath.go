// Package filepath takes file names apart and puts them together, as on Unix: with slashes.
package filepath

import (
	"errors"
	"os"
	"path"
	"strings"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = path.ErrBadPattern

// Clean returns the shortest path that means the same.
func Clean(name string) string { return path.Clean(name) }

// Join joins elements with slashes and cleans the result; empty elements are left out.
func Join(elem ...string) string { return path.Join(elem...) }

// Split splits name behind its last slash, into a directory and a file name.
func Split(name string) (dir, file string) { return path.Split(name) }

// Base returns the last element, "." for the empty path and "/" for one of slashes only.
func Base(name string) string { return path.Base(name) }

// Dir returns all but the last element, cleaned.
func Dir(name string) string { return path.Dir(name) }

// Ext returns the file name extension: from the last dot in the last element.
func Ext(name string) string { return path.Ext(name) }

// IsAbs reports whether the path begins with a slash.
func IsAbs(name string) bool { return path.IsAbs(name) }

// Match reports whether name matches the pattern; see path.Match.
func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

// ToSlash and FromSlash change nothing where slashes separate.
func ToSlash(name string) string { return name }

// FromSlash changes nothing where slashes separate.
func FromSlash(name string) string { return name }

// VolumeName returns the name of the volume: there are none.
func VolumeName(name string) string { return "" }

// SplitList splits a list of paths, such as that in the variable PATH.
func SplitList(list string) []string {
	if list == "" {
		return []string{}
	}
	return strings.Split(list, string(ListSeparator))
}

// IsLocal reports whether a path, by its form, stays within the directory it is used in.
func IsLocal(name string) bool {
	if name == "" || IsAbs(name) {
		return false
	}
	name = Clean(name)
	return name != ".." && !strings.HasPrefix(name, "../")
}

// Abs returns the path from the root, by way of the working directory.
func Abs(name string) (string, error) {
	if IsAbs(name) {
		return Clean(name), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, name), nil
}

// Rel returns a path that leads from base to target.
func Rel(base, target string) (string, error) {
	from, to := Clean(base), Clean(target)
	if from == to {
		return ".", nil
	}
	if from == "." {
		from = ""
	}
	if IsAbs(from) != IsAbs(to) {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	have, want := steps(from), steps(to)
	for len(have) > 0 && len(want) > 0 && have[0] == want[0] {
		have, want = have[1:], want[1:]
	}
	if len(have) > 0 && have[0] == ".." {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	up := make([]string, len(have))
	for i := range up {
		up[i] = ".."
	}
	return strings.Join(append(up, want...), "/"), nil
}

func steps(name string) []string {
	var list []string
	for _, step := range strings.Split(name, "/") {
		if step != "" && step != "." {
			list = append(list, step)
		}
	}
	return list
}
