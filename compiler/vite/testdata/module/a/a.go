package a

import "example.com/m/b"

func Make() *b.Counter       { c := &b.Counter{}; c.Inc(); return c }
func Pairs() []b.Pair        { return []b.Pair{{"x", "y"}} }
func Twice(c *b.Counter) int { c.Inc(); return c.Inc() }
