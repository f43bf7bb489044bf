// Package bubble lets testing/synctest run a test the way package testing does.
package bubble

// Test runs f as the test t, in a goroutine of its own. Package testing sets it.
var Test func(t any, f func(t any)) bool
