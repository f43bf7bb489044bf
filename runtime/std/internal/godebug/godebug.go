// Package godebug tells packages what the GODEBUG settings are.
package godebug

// Value returns the value of a setting, "" when it is not set. It may change when the program changes its environment.
func Value(name string) string
