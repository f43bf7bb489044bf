package strings

import "io"

// A Replacer replaces strings by others. It is safe for use by several goroutines.
type Replacer struct {
	pairs []string
}

// NewReplacer gives a Replacer of old, new pairs; at each place the first old that matches is replaced.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

// Replace gives s with all replacements made.
func (r *Replacer) Replace(s string) string { return replacePairs(s, r.pairs) }

// WriteString writes s to w with all replacements made.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}

func replacePairs(s string, pairs []string) string
