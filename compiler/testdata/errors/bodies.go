// Functions with and without a body, as the compiler's last look at them finds.
package main

func external() // ERROR "missing function body"

type T struct{}

func (t T) method() // ERROR "missing function body"

//go:noescape
func internal() {} // ERROR "can only use //go:noescape with external func implementations"

func main() {}
