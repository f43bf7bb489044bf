// recover itself deferred, which works for the panic of a caller and not for the function's own; and recover where it must not work.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, "→", recover()) }()
	f()
}

func recovers() { defer recover() }

func own() {
	defer recover()
	panic("own")
}

func nested() { fmt.Println("nested:", recover()) }

func sub() { nested() }

type t struct{ n int }

func (x t) value()    { fmt.Println("value:", x.n, recover()) }
func (x *t) pointer() { fmt.Println("pointer:", x.n, recover()) }

type closer interface{ value() }

func main() {
	try("deferred function defers recover", func() {
		defer recovers()
		panic(1)
	})
	try("literal defers recover", func() {
		defer func() { defer recover() }()
		panic(2)
	})
	try("own panic", own)
	try("defer recover after a panic that another recovers", func() {
		defer func() {
			defer recover()
			defer func() { fmt.Println("inner", recover()) }()
			panic(4)
		}()
		panic(3)
	})
	try("defer recover while panicking", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			defer recover()
			panic(6)
		}()
		panic(5)
	})
	try("called by the deferred function", func() {
		defer sub()
		panic(7)
	})
	try("deferred by name", func() {
		defer nested()
		panic(8)
	})
	try("methods", func() {
		x := t{1}
		defer x.value()
		defer func() {
			defer x.pointer()
			panic(10)
		}()
		panic(9)
	})
	try("interface method", func() {
		var c closer = &t{2}
		defer c.value()
		panic(11)
	})
	try("method values", func() {
		f := t{3}.value
		defer f()
		panic(12)
	})
	try("goroutine", func() {
		c := make(chan bool)
		go func() {
			defer close(c)
			defer nested()
			panic(13)
		}()
		<-c
		go recover()
	})
	try("recover twice, and again", func() {
		defer func() { fmt.Println(recover(), recover()) }()
		panic(14)
	})
}
