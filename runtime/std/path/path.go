// Package path takes slash-separated paths apart and puts them together.
package path

// Clean returns the shortest path that means the same: without empty and "." elements, and without ".." elements that undo
// one before them. The empty path becomes ".".
func Clean(path string) string {
	rooted := path != "" && path[0] == '/'
	var kept []string
	for _, element := range elements(path) {
		switch {
		case element == "" || element == ".":
		case element == ".." && len(kept) > 0 && kept[len(kept)-1] != "..":
			kept = kept[:len(kept)-1]
		case element == ".." && rooted:
		default:
			kept = append(kept, element)
		}
	}
	text := ""
	for i, element := range kept {
		if i > 0 {
			text += "/"
		}
		text += element
	}
	switch {
	case rooted:
		return "/" + text
	case text == "":
		return "."
	}
	return text
}

func elements(path string) []string {
	var list []string
	start := 0
	for i := 0; i < len(path); i++ {
		if path[i] == '/' {
			list = append(list, path[start:i])
			start = i + 1
		}
	}
	return append(list, path[start:])
}

// Split splits path behind its last slash, into a directory and a file name.
func Split(path string) (dir, file string) {
	i := len(path)
	for i > 0 && path[i-1] != '/' {
		i--
	}
	return path[:i], path[i:]
}

// Join joins elements with slashes and cleans the result; empty elements are left out.
func Join(elem ...string) string {
	text := ""
	for _, element := range elem {
		if element == "" {
			continue
		}
		if text != "" {
			text += "/"
		}
		text += element
	}
	if text == "" {
		return ""
	}
	return Clean(text)
}

// Ext returns the file name extension: from the last dot in the last element.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element, "." for the empty path and "/" for one of slashes only.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	_, file := Split(path)
	return file
}

// IsAbs reports whether the path begins with a slash.
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir returns all but the last element, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
