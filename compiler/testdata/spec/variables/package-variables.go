// Package variables: initialised in the order of their dependencies, also by the forms with two values.
package main

import "fmt"

var a, okA = table["one"]
var b, okB = boxed.(int)
var c, okC = <-channel
var _, missing = table["none"]
var text, _ = boxed.(string)
var (
	x, y  = pair()
	w     fmt.Stringer
	after = x + before
)
var before = y * 2
var table = map[string]int{"one": 1}
var boxed any = 7
var channel = filled()
var unused, _ = pair()
var anon struct {
	rows [2][2]int
	tags map[string][]struct{ k, v string }
}

func pair() (int, int) { return 3, 4 }

func filled() chan string {
	c := make(chan string, 1)
	c <- "first"
	return c
}

func main() {
	fmt.Println(a, okA, b, okB, c, okC, missing, text == "")
	fmt.Println(x, y, after, before, w == nil, unused)
	anon.rows[1][0] = 2
	copied := anon
	copied.rows[1][0]++
	fmt.Println(anon.rows, copied.rows, anon.tags == nil)
}

// A constant that an initialiser's function mentions does not put the variable off.
var (
	firstOf  = say("first", limit)
	secondOf = say("second", 0)
)

const limit = 3

func say(what string, n int) int {
	fmt.Println(what, n, limit)
	return n
}
