// Misuse of channels, maps and wait groups panics, as any panic does: it can be recovered from, and what it is can be told.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func try(what string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		_, isError := r.(error)
		fmt.Println(what+":", r, isRuntime, isError)
	}()
	f()
}

func main() {
	closed := make(chan int, 1)
	close(closed)
	var none chan int
	var m map[string]int
	var group sync.WaitGroup
	try("send", func() { closed <- 1 })
	try("select send", func() {
		select {
		case closed <- 1:
		default:
		}
	})
	try("close", func() { close(closed) })
	try("close nil", func() { close(none) })
	try("map", func() { m["a"] = 1 })
	try("group", func() { group.Done() })

	// In a sender that waits when the channel is closed, too.
	c := make(chan int)
	done := make(chan bool)
	go func() {
		try("waiting send", func() { c <- 1 })
		done <- true
	}()
	runtime.Gosched()
	close(c)
	<-done
}
