// Package text waits for nobody: nothing that waits can come in from TypeScript.
package text

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

// Describe formats numbers, slices, and values that format themselves.
//
//gots:sync
func Describe(n int, xs []int, degrees float64) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%03d %v %v", n, xs, celsius(degrees))
	return b.String()
}

//gots:sync
func Longest(words []string) []string {
	sort.Slice(words, func(i, j int) bool { return len(words[i]) > len(words[j]) })
	return words
}

//gots:sync
func Missing(name string) (bool, error) {
	err := fmt.Errorf("%s: %w", name, os.ErrNotExist)
	if name == "" {
		return false, err
	}
	return errors.Is(err, os.ErrNotExist), nil
}
