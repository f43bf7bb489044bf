// Package testing runs tests: what a test says to its T, and Main, which runs a list of tests and reports them as go test does.
package testing

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// TB is what T offers to helpers of tests.
type TB interface {
	Cleanup(func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool

	private()
}

var _ TB = (*T)(nil)

// A T manages the state of one test.
type T struct {
	mu       sync.Mutex
	name     string
	level    int
	parent   *T // nil for the root of all tests
	output   []byte
	names    map[string]int // of subtests, and how often they were asked for
	helpers  map[string]bool
	cleanups []func()
	start    time.Time
	duration time.Duration

	ctx    context.Context
	cancel context.CancelFunc

	failed, skipped bool
	finished        bool // its function has returned, or called FailNow or SkipNow
	done            bool // reported
	inBubble        bool
	signal          chan bool
}

func (t *T) private() {}

// Name returns the name of the test, with those of the tests around it in front.
func (t *T) Name() string { return t.name }

// Context returns a context that is cancelled before the functions given to Cleanup are called.
func (t *T) Context() context.Context { return t.ctx }

// Fail marks the test as failed, and goes on.
func (t *T) Fail() {
	if t.parent != nil {
		t.parent.Fail()
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.done {
		panic("Fail in goroutine after " + t.name + " has completed")
	}
	t.failed = true
}

// Failed reports whether the test has failed.
func (t *T) Failed() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.failed
}

// FailNow marks the test as failed and ends it. It must be called by the goroutine that runs the test.
func (t *T) FailNow() {
	t.Fail()
	t.finish()
}

func (t *T) finish() {
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
	runtime.Goexit()
}

// Log notes its arguments as Println prints them. They are shown when the test fails, or with -test.v.
func (t *T) Log(args ...any) { t.log(fmt.Sprintln(args...)) }

// Logf notes its arguments as Printf prints them.
func (t *T) Logf(format string, args ...any) { t.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (t *T) Error(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.Fail()
}

// Errorf is Logf and Fail.
func (t *T) Errorf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.Fail()
}

// Fatal is Log and FailNow.
func (t *T) Fatal(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.FailNow()
}

// Fatalf is Logf and FailNow.
func (t *T) Fatalf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.FailNow()
}

// Skip is Log and SkipNow.
func (t *T) Skip(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.SkipNow()
}

// Skipf is Logf and SkipNow.
func (t *T) Skipf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.SkipNow()
}

// SkipNow marks the test as skipped and ends it.
func (t *T) SkipNow() {
	t.mu.Lock()
	t.skipped = true
	t.mu.Unlock()
	t.finish()
}

// Skipped reports whether the test was skipped.
func (t *T) Skipped() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.skipped
}

// Helper marks the calling function as a helper: lines that it logs are those of its callers.
func (t *T) Helper() {
	function, _, _ := caller(func(string) bool { return false })
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.helpers == nil {
		t.helpers = map[string]bool{}
	}
	t.helpers[function] = true
}

// Cleanup has f called when the test and its subtests have ended; last given, first called.
func (t *T) Cleanup(f func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cleanups = append(t.cleanups, f)
}

func (t *T) runCleanups() {
	if t.cancel != nil {
		t.cancel()
	}
	for {
		t.mu.Lock()
		n := len(t.cleanups)
		if n == 0 {
			t.mu.Unlock()
			return
		}
		f := t.cleanups[n-1]
		t.cleanups = t.cleanups[:n-1]
		t.mu.Unlock()
		f()
	}
}
