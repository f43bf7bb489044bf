// Instances of generic declarations of several packages, with types of several packages: where each of them lives, and that it is one.
package main

import (
	"fmt"

	"example.com/generics-packages/a"
	"example.com/generics-packages/b"
	"example.com/generics-packages/c"
)

type M struct {
	*c.Pair[string, int]
	c.Tree[int]
}

func main() {
	fmt.Println(a.P(), b.P(), a.P().A(), b.P().A())
	x := c.New(a.T{5}, b.U{"z"})
	fmt.Println(x, x.A(), x.B)
	var q any = a.Q()
	_, ok := q.(*c.Pair[string, int])
	fmt.Printf("%T %v %T\n", q, ok, x)
	q = b.Q()
	switch q.(type) {
	case *c.Pair[int, int]:
		fmt.Println("no")
	case *c.Pair[string, int]:
		fmt.Println("yes")
	}
	fmt.Println(c.Count())
	fmt.Println(c.Call(x), c.Any(x), c.Any(a.Q()))
	m := M{a.Q(), c.Tree[int]{&c.Tree[int]{nil, nil, 1}, nil, 2}}
	fmt.Println(m.A(), m.Pair.B, m.Val)
	for v := range m.All() {
		fmt.Println(v)
	}
	var h c.Hidden = m
	fmt.Println(c.Any(h), c.Any(m))
	f := m.A
	fmt.Println(f(), M.A(m))
	local()
}
func local() {
	type L struct{ x int }
	p := c.New(L{1}, []L{{2}})
	fmt.Printf("%T %v\n", p, p)
}
