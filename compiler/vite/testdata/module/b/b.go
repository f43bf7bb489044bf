package b

var n int

type Counter struct{ N int }

func (c *Counter) Inc() int { c.N++; n++; return n }

type Pair struct{ A, B string }
