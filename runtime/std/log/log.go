// Package log writes messages, one to a line, with a prefix, the time and the place they come from.
package log

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// What a Logger writes in front of a message. The order of the flags says nothing; Lshortfile goes before Llongfile.
const (
	Ldate         = 1 << iota // the date: 2009/01/23
	Ltime                     // the time: 01:23:23
	Lmicroseconds             // the time with microseconds: 01:23:23.123123
	Llongfile                 // full file name and line: /a/b/c/d.go:23
	Lshortfile                // last part of the file name, and line: d.go:23
	LUTC                      // date and time in UTC instead of local time
	Lmsgprefix                // the prefix in front of the message instead of the line
	LstdFlags     = Ldate | Ltime
)

// A Logger writes to an io.Writer, one Write for each message. It may be used by several goroutines.
type Logger struct {
	mu     sync.Mutex // one Write at a time
	prefix string
	flag   int
	out    io.Writer
}

// New returns a Logger with the given destination, prefix and flags.
//
//gots:makes
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

var std = New(os.Stderr, "", LstdFlags)

// Default returns the Logger that the functions of this package use.
func Default() *Logger { return std }

// place is the file and line that called this package, or what is so many calls further out; line 0 when unknown.
func place(calls int) (file string, line int)

// header is what stands in front of the message.
func (l *Logger) header(now time.Time, file string, line int) string {
	text := ""
	if l.flag&Lmsgprefix == 0 {
		text = l.prefix
	}
	if l.flag&LUTC != 0 {
		now = now.UTC()
	}
	if l.flag&Ldate != 0 {
		text += now.Format("2006/01/02 ")
	}
	if l.flag&Lmicroseconds != 0 {
		text += now.Format("15:04:05.000000 ")
	} else if l.flag&Ltime != 0 {
		text += now.Format("15:04:05 ")
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if l.flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		text += fmt.Sprint(file, ":", line, ": ")
	}
	if l.flag&Lmsgprefix != 0 {
		text += l.prefix
	}
	return text
}

// Output writes a message. calldepth says whose file and line to show: 1 is the caller of Output.
func (l *Logger) Output(calldepth int, s string) error {
	return l.output(calldepth+1, s)
}

// output writes one line at a time: another goroutine holds the lock only while a Write parks.
//
//gots:writes
//gots:shared
func (l *Logger) output(calldepth int, s string) error {
	if l.out == io.Discard {
		return nil
	}
	now := time.Now()
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if file, line = place(calldepth - 2); line == 0 {
			file = "???"
		}
	}
	text := l.header(now, file, line) + s
	if s == "" || s[len(s)-1] != '\n' {
		text += "\n"
	}
	if !l.mu.TryLock() { // no place to switch goroutines, as Lock may be
		l.mu.Lock()
	}
	defer l.mu.Unlock()
	_, err := l.out.Write([]byte(text))
	return err
}

// SetOutput sets the destination.
func (l *Logger) SetOutput(w io.Writer) { l.out = w }

// Writer returns the destination.
func (l *Logger) Writer() io.Writer { return l.out }

// Flags returns the flags.
func (l *Logger) Flags() int { return l.flag }

// SetFlags sets the flags.
func (l *Logger) SetFlags(flag int) { l.flag = flag }

// Prefix returns the prefix.
func (l *Logger) Prefix() string { return l.prefix }

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }

// Print writes its arguments as fmt.Print does.
func (l *Logger) Print(v ...any) { l.output(2, fmt.Sprint(v...)) }

// Printf writes its arguments as fmt.Printf does.
func (l *Logger) Printf(format string, v ...any) { l.output(2, fmt.Sprintf(format, v...)) }

// Println writes its arguments as fmt.Println does.
func (l *Logger) Println(v ...any) { l.output(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the message.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the message.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the message.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.output(2, s)
	panic(s)
}
