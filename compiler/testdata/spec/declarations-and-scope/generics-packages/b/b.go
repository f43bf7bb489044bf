package b

import "example.com/generics-packages/c"

type U struct{ S string }

func P() *c.Pair[U, int]      { return c.New(U{"u"}, 2) }
func Q() *c.Pair[string, int] { return c.New("q", 3) }
