// Package synctest tests concurrent code, in a bubble with a clock of its own, which moves when all goroutines of the bubble are blocked. That somebody outside
// uses a channel of the bubble, which Go ends the program for, is not noticed; nor that a WaitGroup in it is one of outside.
package synctest

import (
	"internal/synctest"
	"testing"
	"testing/internal/bubble"
)

// Test runs f in a new bubble, and waits until all its goroutines have ended. It panics when they are blocked for ever. The functions that f gives to
// t.Cleanup run in the bubble; t.Run must not be called there.
func Test(t *testing.T, f func(*testing.T)) {
	ok := false
	synctest.Run(func() { ok = bubble.Test(t, func(t any) { f(t.(*testing.T)) }) })
	if !ok {
		t.FailNow()
	}
}

// Wait returns when all goroutines of the bubble but the one that calls it are durably blocked: on channels made in the bubble, in a select of such, in
// time.Sleep, in the Wait of a WaitGroup or a Cond. It must be called in a bubble, by one goroutine at a time.
func Wait() { synctest.Wait() }
