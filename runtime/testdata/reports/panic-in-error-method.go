// The value's own Error method panics while the report is made.
package main

type broken struct{}

func (broken) Error() string { panic("in Error") }

func main() {
	panic(broken{})
}
