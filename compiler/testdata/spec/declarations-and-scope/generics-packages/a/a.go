package a

import "example.com/generics-packages/c"

type T struct{ N int }

func (t T) String() string { return "T!" }

func P() *c.Pair[T, int]      { return c.New(T{1}, 2) }
func Q() *c.Pair[string, int] { return c.New("q", 2) }
