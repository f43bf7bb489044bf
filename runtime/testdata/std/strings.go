//go:build ignore

// Records strings.txt: what functions of package strings give for strings with all kinds of bytes. Run: go run strings.go > strings.txt
// A line is a function, its arguments and its result, separated by tabs; strings are s and hexadecimal bytes, lists l, their length and elements.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

var out strings.Builder

func show(v any) string {
	switch v := v.(type) {
	case string:
		return fmt.Sprintf("s%x", v)
	case []string:
		if v == nil {
			return "nil"
		}
		all := []string{}
		for _, s := range v {
			all = append(all, fmt.Sprintf("%x", s))
		}
		return "l" + strconv.Itoa(len(v)) + ":" + strings.Join(all, ",")
	case rune:
		return "n" + strconv.Itoa(int(v))
	case byte:
		return "n" + strconv.Itoa(int(v))
	}
	return "n" + fmt.Sprint(v)
}

func record(name string, values ...any) {
	out.WriteString(name)
	for _, v := range values {
		out.WriteString("\t" + show(v))
	}
	out.WriteString("\n")
}

func main() {
	texts := []string{"", "a", "abc", "Hello, World", "  two  words\t\n", "a,b,,c,", "ababab", "héllo wörld", "ΑΒΓ αβγ ς", "日本語 テスト", "\xff\xfe", "a\xffb\xf0\x9f", "é\u0301", "İıſKß", "ǅǆΐ", "\u00a0x\u2003y\u3000", "aaa", "x\x00y", "𝔘nicode 😀", "ﬃ ŉ", "\u0085a", "snake_case-word's 1st", "\xe2\x80"}
	parts := []string{"", "a", "b", "ab", ",", " ", "é", "語", "\xff", "xyz", "αβ", "lo", "aa", "\ufffd"}
	for _, s := range texts {
		record("ToUpper", s, strings.ToUpper(s))
		record("ToLower", s, strings.ToLower(s))
		record("ToTitle", s, strings.ToTitle(s))
		record("Title", s, strings.Title(s))
		record("TrimSpace", s, strings.TrimSpace(s))
		record("Fields", s, strings.Fields(s))
		record("ToValidUTF8", s, "?", strings.ToValidUTF8(s, "?"))
		for _, r := range []rune{'a', 'é', '語', 0xfffd, -1, 0xd800, 0x1F600} {
			record("IndexRune", s, r, strings.IndexRune(s, r))
		}
		for _, c := range []byte{'a', 0xff, 0} {
			record("IndexByte", s, c, strings.IndexByte(s, c))
			record("LastIndexByte", s, c, strings.LastIndexByte(s, c))
		}
		for _, p := range parts {
			record("Contains", s, p, strings.Contains(s, p))
			record("HasPrefix", s, p, strings.HasPrefix(s, p))
			record("HasSuffix", s, p, strings.HasSuffix(s, p))
			record("Index", s, p, strings.Index(s, p))
			record("LastIndex", s, p, strings.LastIndex(s, p))
			record("IndexAny", s, p, strings.IndexAny(s, p))
			record("LastIndexAny", s, p, strings.LastIndexAny(s, p))
			record("Count", s, p, strings.Count(s, p))
			record("TrimLeft", s, p, strings.TrimLeft(s, p))
			record("TrimRight", s, p, strings.TrimRight(s, p))
			for _, n := range []int{-1, 0, 2} {
				record("SplitN", s, p, n, strings.SplitN(s, p, n))
				record("SplitAfterN", s, p, n, strings.SplitAfterN(s, p, n))
				record("Replace", s, p, "<$&>", n, strings.Replace(s, p, "<$&>", n))
			}
		}
	}
	folds := append(texts, "ABC", "hello, world", "HÉLLO WÖRLD", "αβγ ΑΒΓ Σ", "i̇isk", "straße", "STRASSE", "ǄǄΐ", "ss", "k", "K")
	for _, s := range folds {
		for _, t := range folds {
			record("EqualFold", s, t, strings.EqualFold(s, t))
		}
	}
	for _, pairs := range [][]string{{}, {"a", "1"}, {"a", "1", "b", "2", "a", "3"}, {"ab", "X", "a", "Y"}, {"a", "Y", "ab", "X"}, {"", "-"}, {"", "-", "a", "A"}, {"a", "A", "", "-"}, {"a.b", "!", ".", "?", "|", "^"}, {"é", "e", "\xff", "ff"}, {"aaa", "3", "aa", "2", "a", "1"}} {
		for _, s := range append(texts, "a.b|c", "aaaaa") {
			record("replacePairs", s, pairs, strings.NewReplacer(pairs...).Replace(s))
		}
	}
	os.Stdout.WriteString(out.String())
}
