// What tests say: at once with -test.v, otherwise when they have failed.
package testing

import (
	"fmt"
	"runtime"
	"strings"
)

// log notes a text with the place it comes from.
func (t *T) log(text string) {
	text = strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n        ")
	text = "    " + t.place() + text + "\n"
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.done {
		panic("Log in goroutine after " + t.name + " has completed: " + strings.TrimSpace(text))
	}
	if *chatty {
		say(t.name, text)
	} else {
		t.output = append(t.output, text...)
	}
}

// place is the file and line that called Log or its like, helpers left out.
func (t *T) place() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	function, file, line := caller(t.isHelper)
	if function == "" {
		return "???:1: "
	}
	return fmt.Sprintf("%s:%d: ", file[strings.LastIndex(file, "/")+1:], line)
}

// caller is the innermost function outside of this package that is not left out.
func caller(leftOut func(function string) bool) (function, file string, line int) {
	for skip := 0; ; skip++ {
		pc, file, line, ok := runtime.Caller(skip)
		if !ok {
			return "", "", 0
		}
		name := runtime.FuncForPC(pc).Name()
		if !strings.HasPrefix(file, "$GOROOT/src/testing/") && !leftOut(name) {
			return name, file, line
		}
	}
}

func (t *T) isHelper(name string) bool {
	for u := t; u != nil; u = u.parent {
		if u.helpers[name] {
			return true
		}
	}
	return false
}

// report says how the test ended, where that is of interest, and passes its output on to the test around it.
func (t *T) report() {
	if t.inBubble {
		// It is the same test as the one around it, which reports.
		t.parent.output = append(t.parent.output, t.output...)
		t.output = nil
		return
	}
	how := "PASS"
	switch {
	case t.Failed():
		how = "FAIL"
	case !*chatty:
		return
	case t.Skipped():
		how = "SKIP"
	}
	text := fmt.Sprintf("--- %s: %s (%.2fs)\n%s", how, t.name, t.duration.Seconds(), t.output)
	t.output = nil
	if t.level == 1 {
		update(t.name, text)
		return
	}
	for _, line := range strings.SplitAfter(text, "\n") {
		if line != "" {
			t.parent.output = append(t.parent.output, "    "+line...)
		}
	}
}

// lastName is the test that wrote last, with -test.v.
var lastName string

// update writes a line that names its test.
func update(name, text string) {
	lastName = name
	fmt.Print(text)
}

// say writes what a test says while it runs.
func say(name, text string) {
	if lastName != name {
		if lastName != "" {
			fmt.Printf("=== NAME  %s\n", name)
		}
		lastName = name
	}
	fmt.Print(text)
}
