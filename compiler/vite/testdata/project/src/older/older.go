// Package older is of a module of Go 1.20.
package older

import "math/rand"

// Recovered gives what a panic with nil is recovered as.
func Recovered() (text string) {
	defer func() {
		if recover() != nil {
			text = "today"
		}
	}()
	text = "as before"
	panic(nil)
}

// Seeded gives the first number after a seed.
func Seeded(seed int64) int {
	rand.Seed(seed)
	return rand.Intn(1000)
}
