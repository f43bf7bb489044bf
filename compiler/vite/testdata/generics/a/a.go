package a

import (
	"slices"

	"example.com/m/store"
)

// Own looks at what package store made itself.
func Own() int { return store.Kept().(store.Box[int]).Get() }

// Keep keeps an instance that only libraries use.
func Keep(words []string) string {
	slices.Sort(words)
	b := store.New(words)
	store.Keep(b)
	return b.Get()[0]
}
