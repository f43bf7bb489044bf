// Generic functions and types: inference, methods, instances of instances, types declared in generic functions, channels.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Number interface{ ~int | ~float64 }

// Sum adds.
func Sum[T Number](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x // plus
	}
	return s
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) {
	if len(s.items) == 0 {
		var zero T
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v,%v>", p.Key, p.Val) }

type List[T any] struct {
	next *List[T]
	val  T
}

func F[T any](x T) {
	type L struct{ x T }
	fmt.Printf("%T %v\n", L{x}, L{x})
	fmt.Printf("%T\n", Pair[int, L]{})
}

type Shape interface{ Area() float64 }
type Sq float64

func (s Sq) Area() float64 { return float64(s * s) }
func Total[S Shape](ss []S) (t float64) {
	for _, s := range ss {
		t += s.Area()
	}
	return
}
func Chan[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		for _, x := range xs {
			c <- x
		}
		close(c)
	}()
	return c
}

type Setter[T any] interface {
	*T
	Set(string)
}
type A struct{ s string }

func (a *A) Set(s string) { a.s = s }
func Make[T any, PT Setter[T]](s string) T {
	var t T
	PT(&t).Set(s)
	return t
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i, "!") }))
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Pop())
	fmt.Printf("%T %v %+v\n", s, s, &s)
	p := Pair[string, int]{"a", 1}
	fmt.Println(p)
	fmt.Printf("%T\n", p)
	l := &List[int]{nil, 3}
	l = &List[int]{l, 4}
	fmt.Println(l.next.val, *l.next)
	F(1)
	F("x")
	fmt.Println(Total([]Sq{1, 2}))
	for x := range Chan(1, 2, 3) {
		fmt.Println(x)
	}
	fmt.Println(Make[A]("hi"))
	var ap atomic.Pointer[A]
	ap.Store(&A{"q"})
	fmt.Println(ap.Load().s)
	fmt.Printf("%T\n", &ap)
	f := sync.OnceValue(func() int { fmt.Println("once"); return 3 })
	fmt.Println(f(), f())
	g := Sum[int]
	fmt.Println(g(4, 5))
	h := (*Stack[string]).Push
	h(&s, "z")
	pop := s.Pop
	fmt.Println(pop())
}
