// Package core logs the order in which things are initialised.
package core

import "fmt"

var Entries []string

const PI = 3.25

type Kinds int

var Kind Kinds = 4

type Point struct{ X, Y int }

func (p Point) Sum() int { return p.X + p.Y }

func Twice(i int) int { return i * 2 }

func Log(what string, v any) int {
	Entries = append(Entries, fmt.Sprint(what, " ", v))
	return len(Entries)
}
