// Sizes and counts that are out of range, or nearly.
package main

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
)

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			_, isError := e.(error)
			fmt.Println(name, "panics:", e, isError)
		}
	}()
	fmt.Printf("%s: %q\n", name, f())
}

func main() {
	for _, n := range []int{math.MinInt, -1 << 53, -1, 0, 1, 2, 3, 1 << 31, 1<<53 + 1, math.MaxInt - 1, math.MaxInt} {
		fmt.Println(n)
		try("strings.SplitN", func() any { return strings.SplitN("a,b,c", ",", n) })
		try("strings.SplitN of runes", func() any { return strings.SplitN("aé\xff", "", n) })
		try("strings.SplitAfterN", func() any { return strings.SplitAfterN("a,b,c", ",", n) })
		try("strings.Replace", func() any { return strings.Replace("a,b,c", ",", "<>", n) })
		try("strings.Replace between runes", func() any { return strings.Replace("aé\xff", "", "|", n) })
		try("bytes.SplitN", func() any { return bytes.SplitN([]byte("a,b,c"), []byte(","), n) })
		try("bytes.Replace", func() any { return bytes.Replace([]byte("a,b,c"), []byte(","), []byte("<>"), n) })
		if n > 3 && n < 1<<40 {
			continue
		}
		try("strings.Repeat", func() any { return strings.Repeat("ab", n) })
		try("strings.Repeat of nothing", func() any { return strings.Repeat("", n) })
		try("bytes.Repeat", func() any { return bytes.Repeat([]byte("ab"), n) })
		try("slices.Repeat", func() any { return slices.Repeat([]string{"a", "b"}, n) })
		try("strings.Builder.Grow", func() any {
			var b strings.Builder
			b.WriteString("a")
			b.Grow(n)
			return b.String()
		})
		try("bytes.Buffer.Grow", func() any {
			b := bytes.NewBufferString("a")
			b.Grow(n)
			return b.String()
		})
	}
	fmt.Println(bytes.Replace(nil, nil, nil, 0) == nil, bytes.ReplaceAll([]byte{}, []byte("a"), nil) == nil)

	builder := strings.Builder{}
	builder.WriteString("a")
	copied := builder
	try("String of a copy", func() any { return copied.String() })
	try("WriteString to a copy", func() any { copied.WriteString("b"); return copied.String() })
	try("WriteByte to a copy", func() any { copied.WriteByte('b'); return copied.String() })
	try("WriteRune to a copy", func() any { copied.WriteRune('é'); return copied.String() })
	try("Write to a copy", func() any { copied.Write(nil); return copied.String() })
	try("Grow of a copy", func() any { copied.Grow(1); return copied.String() })
	try("Reset of a copy", func() any { copied.Reset(); copied.WriteByte('c'); return copied.String() })
	empty := strings.Builder{}
	fresh := empty
	try("a copy of an empty one", func() any { fresh.WriteByte('d'); return fresh.String() })
}
