// A strings.Builder: bytes, runes and strings. Nanoseconds a write.
// target: 2
package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	const n = 3_000_000
	start := time.Now()
	length := 0
	for range 10 {
		var b strings.Builder
		for i := range n / 30 {
			b.WriteByte(byte('a' + i%26))
			b.WriteString("some words")
			b.WriteRune('é')
		}
		length += len(b.String())
	}
	fmt.Println(float64(time.Since(start)) / n)
	if length != n/3*13 {
		panic(length)
	}
}
