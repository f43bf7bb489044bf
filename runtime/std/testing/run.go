// Subtests, and the goroutines that tests run in.
package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing/internal/bubble"
	"time"
)

// Run runs f as a subtest of t, and reports whether it did not fail.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.inBubble {
		panic("testing: t.Run called inside synctest bubble")
	}
	name = t.unique(rewrite(name))
	if !t.matches(name) {
		return true
	}
	sub := t.child(name)
	if *chatty {
		update(sub.name, "=== RUN   "+sub.name+"\n")
	}
	go run(sub, f)
	if !<-sub.signal {
		// It ended by FailNow of a test around it.
		runtime.Goexit()
	}
	return !sub.Failed()
}

func (t *T) child(name string) *T {
	sub := &T{name: name, parent: t, level: t.level + 1, signal: make(chan bool, 1)}
	if t.level > 0 {
		sub.name = t.name + "/" + name
	}
	sub.ctx, sub.cancel = context.WithCancel(context.Background())
	return sub
}

// unique gives a name a number when it was asked for before.
func (t *T) unique(name string) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.names == nil {
		t.names = map[string]int{}
	}
	if name == "" {
		name = "#00"
	}
	n := t.names[name]
	t.names[name] = n + 1
	if n == 0 {
		return name
	}
	return fmt.Sprintf("%s#%02d", name, n)
}

// rewrite makes a name that can be asked for with -test.run.
func rewrite(name string) string {
	b := []byte{}
	for _, r := range name {
		switch {
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f':
			b = append(b, '_')
		case r < ' ' || r == 0x7f:
			b = append(b, fmt.Sprintf("\\x%02x", r)...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}

// matches reports whether -test.run asks for a subtest of that name.
func (t *T) matches(name string) bool {
	patterns := strings.Split(*runPattern, "/")
	if *runPattern == "" || t.level >= len(patterns) {
		return true
	}
	ok, err := matchString(patterns[t.level], name)
	if err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp for element %d of -test.run (%q): %s\n", t.level, patterns[t.level], err)
		os.Exit(1)
	}
	return ok
}

// run is the goroutine of a test.
func run(t *T, f func(*T)) {
	defer func() {
		cause := recover()
		t.duration = time.Since(t.start)
		if cause == nil && !t.finished {
			cause = "test executed panic(nil) or runtime.Goexit"
		}
		if cause != nil {
			t.Fail()
			t.runCleanups()
			for u := t; u.parent != nil; u = u.parent {
				u.duration = time.Since(u.start)
				u.report()
			}
			panic(cause)
		}
		t.report()
		t.mu.Lock()
		t.done = true
		t.mu.Unlock()
		t.signal <- true
	}()
	defer t.runCleanups()
	t.start = time.Now()
	f(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// inBubble runs f as t, which testing/synctest does in a bubble.
func inBubble(outer any, f func(t any)) bool {
	t := outer.(*T)
	sub := &T{name: t.name, level: t.level, parent: t, inBubble: true, signal: make(chan bool, 1)}
	sub.ctx, sub.cancel = context.WithCancel(context.Background())
	go run(sub, func(t *T) { f(t) })
	<-sub.signal
	return !sub.Failed()
}

func init() { bubble.Test = inBubble }
