// Counts words: strings, a map and sorting. Nanoseconds a word.
// target: 2
package main

import (
	"fmt"
	"sort"
	"strings"
	"time"
)

func main() {
	var text strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&text, "word%d ", i*7919%5003)
	}
	start := time.Now()
	counts := map[string]int{}
	words := strings.Fields(text.String())
	for _, word := range words {
		counts[word]++
	}
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	fmt.Println(float64(time.Since(start)) / float64(len(words)))
}
