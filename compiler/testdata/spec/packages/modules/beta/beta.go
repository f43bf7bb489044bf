package beta

import "example.com/modules/internal/core"

var Name = name()
var count int
var get func() int

type Other struct{ N int }
type Shadow struct{ name string }

func (o *Other) Increment() { o.N++; count++ }

func name() string                                  { core.Log("beta.name", len(late)); return "beta" }
func Count() int                                    { return count }
func Set(f func() int)                              { get = f }
func SeesAlpha() int                                { return get() }
func Convert(s interface{ String() string }) string { return "<" + s.String() + ">" }
func Apply(f func(int) int, i int) int              { return f(i) }
func Producer(n int) <-chan int {
	c := make(chan int)
	go func() { c <- n; close(c) }()
	return c
}
