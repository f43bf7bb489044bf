// Package generic is not called after the last element of its path.
package generic

const Version = "v2"

type T struct{}

func Deep() string { return "deep " + Version }
