// Stages connected by channels; each closes its output when its input is exhausted.
package main

import (
	"fmt"
	"strings"
)

func source(values ...string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, v := range values {
			out <- v
		}
	}()
	return out
}

func stage(in <-chan string, f func(string) string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	words := source("goroutine", "channel", "select")
	upper := stage(words, strings.ToUpper)
	lengths := stage(upper, func(s string) string { return fmt.Sprintf("%-10s%2d", s, len(s)) })
	for line := range lengths {
		fmt.Println(line)
	}
}
