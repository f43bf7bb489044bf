//go:debug panicnil=0

// Package deep panics. Its settings do not count: it is not package main.
package deep

func Panic() { panic(nil) }
