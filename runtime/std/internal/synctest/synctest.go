// Package synctest runs goroutines in bubbles, for testing/synctest.
package synctest

// Run runs f in a new bubble, and returns when all goroutines of it have ended. It panics when they are blocked for ever.
//
//gots:parks
func Run(f func())

// Wait returns when all other goroutines of the bubble are durably blocked.
//
//gots:parks
func Wait()
