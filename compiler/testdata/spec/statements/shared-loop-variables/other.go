//go:build go1.22

package main

// In this file every turn has variables of its own.
func ownVariables() []func() int {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i++; return i })
	}
	for i := range 2 {
		fs = append(fs, func() int { return i })
	}
	return fs
}

func generic[T any](list []T) []func() T {
	var fs []func() T
	for _, x := range list {
		fs = append(fs, func() T { return x })
	}
	return fs
}
