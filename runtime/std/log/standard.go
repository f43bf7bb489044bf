// The methods of Logger as functions, for the standard Logger, which writes to standard error.
package log

import (
	"fmt"
	"io"
	"os"
)

// Output writes a message; see Logger.Output.
func Output(calldepth int, s string) error { return std.output(calldepth+1, s) }

// SetOutput sets the destination.
func SetOutput(w io.Writer) { std.SetOutput(w) }

// Writer returns the destination.
func Writer() io.Writer { return std.Writer() }

// Flags returns the flags.
func Flags() int { return std.Flags() }

// SetFlags sets the flags.
func SetFlags(flag int) { std.SetFlags(flag) }

// Prefix returns the prefix.
func Prefix() string { return std.Prefix() }

// SetPrefix sets the prefix.
func SetPrefix(prefix string) { std.SetPrefix(prefix) }

// Print writes its arguments as fmt.Print does.
func Print(v ...any) { std.output(2, fmt.Sprint(v...)) }

// Printf writes its arguments as fmt.Printf does.
func Printf(format string, v ...any) { std.output(2, fmt.Sprintf(format, v...)) }

// Println writes its arguments as fmt.Println does.
func Println(v ...any) { std.output(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func Fatal(v ...any) {
	std.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func Fatalf(format string, v ...any) {
	std.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func Fatalln(v ...any) {
	std.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the message.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the message.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the message.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.output(2, s)
	panic(s)
}
