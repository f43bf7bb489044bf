// What is printed to explain the flags.
package flag

import (
	"fmt"
	"os"
	"strings"
)

func (f *FlagSet) usage() {
	switch {
	case f.Usage != nil:
		f.Usage()
	case f == CommandLine:
		Usage()
	default:
		f.defaultUsage()
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// Usage explains the command-line flags. It is a variable, to be replaced.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// UnquoteUsage returns the name of a flag's value, the back-quoted word of its usage or else its type, and the usage without
// the quotes.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if word, after, ok := strings.Cut(rest, "`"); ok {
			return word, before + word + after
		}
	}
	name = "value"
	switch v := flag.Value.(type) {
	case boolFlag:
		if v.IsBoolFlag() {
			name = ""
		}
	case *durationValue:
		name = "duration"
	case *float64Value:
		name = "float"
	case *intValue, *int64Value:
		name = "int"
	case *stringValue:
		name = "string"
	case *uintValue, *uint64Value:
		name = "uint"
	}
	return name, usage
}

// isZero reports whether a flag's default is what a zero value of the flag's type says of itself; that may panic.
func isZero(flag *Flag) (zero bool, err error) {
	defer func() {
		if e := recover(); e != nil {
			name := strings.TrimPrefix(fmt.Sprintf("%T", flag.Value), "*")
			err = fmt.Errorf("panic calling String method on zero %s for flag %s: %v", name, flag.Name, e)
		}
	}()
	return flag.DefValue == zeroOf(flag.Value).(Value).String(), nil
}

// zeroOf returns a zero value of the dynamic type of v, or a pointer to one where v is a pointer.
func zeroOf(v any) any

// PrintDefaults lists the flags with their defaults.
func (f *FlagSet) PrintDefaults() {
	var panics []error
	for _, flag := range f.defined {
		text := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if name != "" {
			text += " " + name
		}
		// A flag of one letter leaves room for its usage.
		if len(text) <= 4 {
			text += "\t"
		} else {
			text += "\n    \t"
		}
		text += strings.ReplaceAll(usage, "\n", "\n    \t")
		if zero, err := isZero(flag); err != nil {
			panics = append(panics, err)
		} else if _, ok := flag.Value.(*stringValue); ok && !zero {
			text += fmt.Sprintf(" (default %q)", flag.DefValue)
		} else if !zero {
			text += fmt.Sprintf(" (default %v)", flag.DefValue)
		}
		fmt.Fprint(f.Output(), text, "\n")
	}
	if len(panics) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range panics {
			fmt.Fprintln(f.Output(), err)
		}
	}
}
