// Stages connected by channels; each closes its output when its input is exhausted. Generics make the stages reusable.
package main

import (
	"fmt"
	"strings"
)

func source[T any](values ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, v := range values {
			out <- v
		}
	}()
	return out
}

func stage[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
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
