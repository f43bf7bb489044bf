package c

import "fmt"

var count int
var hidden = []string{}

type box[T any] struct{ v T }

func (b box[T]) get() T { count++; return b.v }

type Pair[A, B any] struct {
	a A
	B B
}

func New[A, B any](a A, b B) *Pair[A, B] {
	count += 1
	hidden = append(hidden, fmt.Sprint(a))
	return &Pair[A, B]{a, b}
}
func (p *Pair[A, B]) A() A               { return box[A]{p.a}.get() }
func (p *Pair[A, B]) unexported() string { return fmt.Sprint("u", p.a) }
func (p Pair[A, B]) String() string      { return fmt.Sprint("pair ", p.a, p.B, " ", helper()) }
func helper() int                        { return count }
func Count() (int, []string)             { return count, hidden }

type Hidden interface{ unexported() string }

func Call[T Hidden](t T) string { return t.unexported() }
func Any(x any) string {
	if h, ok := x.(Hidden); ok {
		return "hidden " + h.unexported()
	}
	return "none"
}

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Walk(yield func(T) bool) bool {
	if t == nil {
		return true
	}
	return t.Left.Walk(yield) && yield(t.Val) && t.Right.Walk(yield)
}
func (t *Tree[T]) All() func(func(T) bool) { return func(y func(T) bool) { t.Walk(y) } }
