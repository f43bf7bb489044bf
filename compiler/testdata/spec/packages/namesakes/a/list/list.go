package list

import "fmt"

type T struct{ N int }

func (t T) name() string { return fmt.Sprint("a ", t.N) }
func (t *T) set(n int)   { t.N = n }
func Name(x any) string {
	if x, ok := x.(interface{ name() string }); ok {
		return x.name()
	}
	return "no a"
}

type Namer interface{ name() string }

func Set(x interface{ set(int) }, n int) { x.set(n) }

type I interface {
	name() string
	set(int)
}
