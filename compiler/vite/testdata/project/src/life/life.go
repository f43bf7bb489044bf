// Package life is initialised slowly, and ends badly.
package life

import "os"

var begun = wait()

func wait() string {
	c := make(chan string)
	go func() { c <- "begun" }()
	return <-c
}

func Begun() string { return begun }

func Forever(c chan int) int { return <-c }

func Crash() {
	go func() {
		var m map[string]int
		m["a"] = 1
	}()
}

func Exit(status int) { os.Exit(status) }
