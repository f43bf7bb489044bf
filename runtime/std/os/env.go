// The environment: a copy of the host's, made when it is first needed.
package os

import "syscall"

// variables are the names in order of appearance; values what they are set to.
var variables []string
var values map[string]string

// changeGodebug says that the variable GODEBUG has changed.
func changeGodebug(value string)

// environment is the host's, as NAME=value.
func environment() []string

func load() {
	if values != nil {
		return
	}
	values = map[string]string{}
	for _, setting := range environment() {
		for i := 1; i < len(setting); i++ {
			if setting[i] == '=' {
				variables = append(variables, setting[:i])
				values[setting[:i]] = setting[i+1:]
				break
			}
		}
	}
}

// LookupEnv returns the value of a variable, and whether it is set.
func LookupEnv(key string) (string, bool) {
	load()
	value, ok := values[key]
	return value, ok
}

// Getenv returns the value of a variable, "" when it is not set.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// A SyscallError is an error of a system call.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

func (e *SyscallError) Unwrap() error { return e.Err }

// Setenv sets a variable.
func Setenv(key, value string) error {
	load()
	valid := key != ""
	for i := 0; i < len(key); i++ {
		valid = valid && key[i] != '=' && key[i] != 0
	}
	for i := 0; i < len(value); i++ {
		valid = valid && value[i] != 0
	}
	if !valid {
		return &SyscallError{"setenv", syscall.EINVAL}
	}
	if _, ok := values[key]; !ok {
		variables = append(variables, key)
	}
	values[key] = value
	if key == "GODEBUG" {
		changeGodebug(value)
	}
	return nil
}

// Unsetenv unsets a variable.
func Unsetenv(key string) error {
	load()
	delete(values, key)
	rest := []string{}
	for _, name := range variables {
		if name != key {
			rest = append(rest, name)
		}
	}
	variables = rest
	if key == "GODEBUG" {
		changeGodebug("")
	}
	return nil
}

// Clearenv unsets all variables.
func Clearenv() {
	variables = nil
	values = map[string]string{}
	changeGodebug("")
}

// Environ returns all variables, as NAME=value.
func Environ() []string {
	load()
	list := []string{}
	for _, name := range variables {
		list = append(list, name+"="+values[name])
	}
	return list
}

// ExpandEnv replaces $name and ${name} in s by the values of variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} in s by what mapping says. Malformed ones are left out.
func Expand(s string, mapping func(string) string) string {
	text := ""
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			continue
		}
		text += s[start:i]
		name, length := variable(s[i+1:])
		if name != "" {
			text += mapping(name)
		} else if length == 0 {
			text += "$"
		}
		i += length
		start = i + 1
	}
	return text + s[start:]
}

// variable is the name that s begins with, and how many bytes it takes with its braces.
func variable(s string) (name string, length int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	for length < len(s) && (s[length] == '_' || '0' <= s[length] && s[length] <= '9' || 'a' <= s[length]|0x20 && s[length]|0x20 <= 'z') {
		length++
	}
	return s[:length], length
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}
