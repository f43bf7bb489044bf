// Stages of a pipeline written once for all types: channels from one to the next, and an iterator at the end.
package main

import (
	"fmt"
	"iter"
	"strconv"
)

// From sends what an iterator gives.
func From[T any](seq iter.Seq[T]) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for v := range seq {
			out <- v
		}
	}()
	return out
}

// Map sends f of what it receives.
func Map[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

// Filter sends on what satisfies keep.
func Filter[T any](in <-chan T, keep func(T) bool) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for v := range in {
			if keep(v) {
				out <- v
			}
		}
	}()
	return out
}

// Batches gives n at a time.
func Batches[T any](in <-chan T, n int) iter.Seq2[int, []T] {
	return func(yield func(int, []T) bool) {
		batch := make([]T, 0, n)
		number := 0
		for v := range in {
			batch = append(batch, v)
			if len(batch) < n {
				continue
			}
			if !yield(number, batch) {
				return
			}
			number++
			batch = make([]T, 0, n)
		}
		if len(batch) > 0 {
			yield(number, batch)
		}
	}
}

// Reduce puts everything into one value.
func Reduce[T, A any](in <-chan T, start A, add func(A, T) A) A {
	for v := range in {
		start = add(start, v)
	}
	return start
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	odd := Filter(From(count(20)), func(n int) bool { return n%2 == 1 })
	words := Map(odd, func(n int) string { return "#" + strconv.Itoa(n) })
	for i, batch := range Batches(words, 4) {
		fmt.Println(i, batch)
	}

	squares := Map(From(count(10)), func(n int) float64 { return float64(n * n) })
	fmt.Println(Reduce(squares, 0, func(sum, x float64) float64 { return sum + x }))

	lengths := Reduce(Map(From(count(12)), strconv.Itoa), map[int][]string{}, func(m map[int][]string, s string) map[int][]string {
		m[len(s)] = append(m[len(s)], s)
		return m
	})
	fmt.Println(lengths)
}
