// Who called: stacks of goroutines.
package runtime

// frame is the Go function so many calls out from the caller of this package; line 0 when there is none.
func frame(skip int) (function, file string, line int)

// trace is the stack of the goroutine, or of all, as a panic would print it.
func trace(all bool) string

// A place is what a program counter stands for.
type place struct {
	function, file string
	line           int
}

var places []place

// span is how many program counters stand for one place: where a call returns to, and the instructions before.
const span = 16

// counter is the program counter of a place.
func counter(p place) uintptr {
	for i, known := range places {
		if known == p {
			return uintptr(i+1) * span
		}
	}
	places = append(places, p)
	return uintptr(len(places)) * span
}

// Caller returns the file and line that called Caller, or that is skip calls further out. ok is false when there is none.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	function, file, line := frame(skip)
	if line == 0 {
		return 0, "", 0, false
	}
	return counter(place{function, file, line}), file, line, true
}

// Callers fills pc with the callers, skip calls out; 0 is Callers itself, 1 its caller. It returns how many there are.
func Callers(skip int, pc []uintptr) int {
	n := 0
	if skip == 0 && len(pc) > 0 {
		pc[0] = counter(place{"runtime.Callers", "$GOROOT/src/runtime/extern.go", 339})
		n = 1
	}
	for first := max(skip, 1) - n; n < len(pc); {
		function, file, line := frame(first + n - 1)
		if line == 0 {
			break
		}
		pc[n] = counter(place{function, file, line})
		n++
	}
	return n
}

// A Func is a function of the program.
type Func struct {
	at place
}

// FuncForPC returns the function of a program counter, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	if pc == 0 || pc > uintptr(len(places))*span {
		return nil
	}
	return &Func{places[(pc-1)/span]}
}

// Name returns the function's name, with its package.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.at.function
}

// FileLine returns the file and line of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) { return f.at.file, f.at.line }

// A Frame is one call.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames gives one Frame after the other.
type Frames struct {
	pcs []uintptr
}

// CallersFrames returns the Frames of what Callers gave.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next returns the next Frame, and whether there are more.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return Frame{}, false
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	if fn := FuncForPC(pc); fn != nil {
		frame = Frame{PC: pc, Func: fn, Function: fn.at.function, File: fn.at.file, Line: fn.at.line, Entry: pc}
	}
	return frame, len(f.pcs) > 0
}

// Stack writes the stack of the goroutine, or of all, into buf and returns how much it wrote.
func Stack(buf []byte, all bool) int { return copy(buf, trace(all)) }
