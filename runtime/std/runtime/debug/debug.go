// Package debug shows stacks, and has the settings of Go's runtime, most of which mean nothing here.
package debug

import "os"

// trace is the stack of the goroutine as a panic would print it, below Stack; or PrintStack, when that was called.
func trace(printing bool) string

// Stack returns the stack of the goroutine.
func Stack() []byte { return []byte(trace(false)) }

// PrintStack writes the stack of the goroutine to standard error.
func PrintStack() { os.Stderr.WriteString(trace(true)) }

// setting changes a setting and returns what it was.
func setting(of *int, to int) int {
	before := *of
	*of = to
	return before
}

var (
	gcPercent    = 100
	maxStack     = 1000000000
	maxThreads   = 10000
	memoryLimit  = int64(1<<63 - 1)
	panicOnFault = false
)

// SetGCPercent sets the garbage collector's target and returns the one before.
func SetGCPercent(percent int) int { return setting(&gcPercent, max(percent, -1)) }

// SetMaxStack sets the most memory a stack may take and returns the setting before. The host's limit holds.
func SetMaxStack(bytes int) int { return setting(&maxStack, bytes) }

// SetMaxThreads sets the most threads there may be and returns the setting before.
func SetMaxThreads(threads int) int { return setting(&maxThreads, threads) }

// SetMemoryLimit sets the memory limit, unless it is negative, and returns the one before.
func SetMemoryLimit(limit int64) int64 {
	before := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return before
}

// SetPanicOnFault sets whether unexpected faults panic, and returns the setting before.
func SetPanicOnFault(enabled bool) bool {
	before := panicOnFault
	panicOnFault = enabled
	return before
}

// SetTraceback sets how much is printed at the end of a program that failed.
func SetTraceback(level string) {}

// FreeOSMemory returns memory to the system. The host does that by itself.
func FreeOSMemory() {}
