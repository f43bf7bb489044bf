package list

import "fmt"

type U struct{ N int }

func (t U) name() string { return fmt.Sprint("b ", t.N) }
func (t *U) set(n int)   { t.N = n }
func Name(x any) string {
	if x, ok := x.(interface{ name() string }); ok {
		return x.name()
	}
	return "no b"
}

type Namer interface{ name() string }

func Set(x interface{ set(int) }, n int) { x.set(n) }

type Namer2 = Namer
type I interface {
	name() string
	set(int)
}
