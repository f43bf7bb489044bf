// Package flag reads command-line flags: -name, -name=value, -name value.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// ErrHelp is the error when -help or -h was given and no such flag is defined.
var ErrHelp = errors.New("flag: help requested")

var errParse = errors.New("parse error")
var errRange = errors.New("value out of range")

// A Value is what a flag sets.
type Value interface {
	String() string
	Set(string) error
}

// A Getter is a Value that can be read. All of this package are.
type Getter interface {
	Value
	Get() any
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

// ErrorHandling is what Parse does about an error.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // return it
	ExitOnError                          // os.Exit(2), or 0 for help
	PanicOnError                         // panic with it
)

// A Flag is one that was defined.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string
}

// A FlagSet is a set of flags. Its zero value has no name and continues on errors.
type FlagSet struct {
	// Usage is called when parsing fails. When nil, the flags are listed.
	Usage func()

	name     string
	parsed   bool
	handling ErrorHandling
	defined  []*Flag // by name
	given    []*Flag // by name
	args     []string
	output   io.Writer
}

// NewFlagSet returns an empty FlagSet.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	return &FlagSet{name: name, handling: errorHandling}
}

// Init sets the name and the handling of errors.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.handling = errorHandling
}

// Name returns the set's name.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns what Parse does about an error.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }

// Output returns where messages go: standard error, unless SetOutput was called.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets where messages go.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

func find(flags []*Flag, name string) *Flag {
	for _, flag := range flags {
		if flag.Name == name {
			return flag
		}
	}
	return nil
}

// insert adds a flag to a list in order of names.
func insert(flags []*Flag, flag *Flag) []*Flag {
	flags = append(flags, flag)
	for i := len(flags) - 1; i > 0 && flags[i].Name < flags[i-1].Name; i-- {
		flags[i], flags[i-1] = flags[i-1], flags[i]
	}
	return flags
}

// Lookup returns the flag with that name, nil if there is none.
func (f *FlagSet) Lookup(name string) *Flag { return find(f.defined, name) }

// VisitAll calls fn for every flag, in the order of their names.
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	for _, flag := range f.defined {
		fn(flag)
	}
}

// Visit calls fn for every flag that was set, in the order of their names.
func (f *FlagSet) Visit(fn func(*Flag)) {
	for _, flag := range f.given {
		fn(flag)
	}
}

// Set sets a flag.
func (f *FlagSet) Set(name, value string) error {
	flag := f.Lookup(name)
	if flag == nil {
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.markGiven(flag)
	return nil
}

func (f *FlagSet) markGiven(flag *Flag) {
	if find(f.given, flag.Name) == nil {
		f.given = insert(f.given, flag)
	}
}

// Var defines a flag that sets value.
func (f *FlagSet) Var(value Value, name string, usage string) {
	if name != "" && name[0] == '-' {
		f.fail("flag %q begins with -", name)
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '=' {
			f.fail("flag %q contains =", name)
		}
	}
	if f.Lookup(name) != nil {
		if f.name == "" {
			f.fail("flag redefined: %s", name)
		}
		f.fail("%s flag redefined: %s", f.name, name)
	}
	f.defined = insert(f.defined, &Flag{name, usage, value, value.String()})
}

func (f *FlagSet) fail(format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	fmt.Fprintln(f.Output(), message)
	panic(message)
}

// NFlag returns how many flags were set.
func (f *FlagSet) NFlag() int { return len(f.given) }

// NArg returns how many arguments are left after the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// Args returns the arguments that are left after the flags.
func (f *FlagSet) Args() []string { return f.args }

// Arg returns one of them, "" when there are not so many.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// Parsed reports whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Parse reads the flags from arguments, which do not include the program's name. Flags end before the first argument that
// is none, or behind "--".
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.handling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
	}
}

// parseOne reads one flag; false when there is no more, or an error.
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	if len(arg) < 2 || arg[0] != '-' {
		return false, nil
	}
	dashes := 1
	if arg[1] == '-' {
		dashes = 2
		if len(arg) == 2 {
			f.args = f.args[1:]
			return false, nil
		}
	}
	name, value, hasValue := arg[dashes:], "", false
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	for i := 1; i < len(name); i++ {
		if name[i] == '=' {
			name, value, hasValue = name[:i], name[i+1:], true
			break
		}
	}
	flag := f.Lookup(name)
	if flag == nil {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			if err := b.Set("true"); err != nil {
				return false, f.failf("invalid boolean flag %s: %v", name, err)
			}
		} else if err := b.Set(value); err != nil {
			return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err)
		}
	} else {
		if !hasValue {
			if len(f.args) == 0 {
				return false, f.failf("flag needs an argument: -%s", name)
			}
			value, f.args = f.args[0], f.args[1:]
		}
		if err := flag.Value.Set(value); err != nil {
			return false, f.failf("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	f.markGiven(flag)
	return true, nil
}

func (f *FlagSet) failf(format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	fmt.Fprintln(f.Output(), err)
	f.usage()
	return err
}
