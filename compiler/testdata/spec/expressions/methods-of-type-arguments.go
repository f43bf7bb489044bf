// Methods of type parameters whose type arguments have them by way of pointers: that way is taken when the method is called, not where it is named.
package main

import (
	"fmt"
	"runtime"
)

type S struct{ n int }

func (s S) Sum() int { return s.n }

type I interface{ Sum() int }
type E struct{ *S }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func deferred[T I](x T) {
	defer x.Sum()
	fmt.Println("after defer")
}

func value[T I](x T) {
	f := x.Sum
	fmt.Println("after value")
	f()
}

func expr[T I](x T) {
	f := T.Sum
	fmt.Println("after expression")
	f(x)
}

func call[T I](x T) { x.Sum() }

func started[T I](x T, done chan int) {
	go func() {
		defer func() { fmt.Println("in goroutine", recover()); done <- 1 }()
		x.Sum()
	}()
	<-done
}

func changed[T I](x T, change func()) {
	f := x.Sum
	defer func(g func() int) { fmt.Println("changed", g(), f()) }(x.Sum)
	change()
}

func pointers[T any, P interface {
	*T
	Sum() int
}](p P) {
	f := p.Sum
	fmt.Println("after pointers")
	f()
}

func later[T I](x T, change func()) {
	defer func() { fmt.Println("end") }()
	defer show(x.Sum)
	defer fmt.Println(x.Sum())
	change()
}
func show(f func() int) { fmt.Println("show", f()) }

func main() {
	try("deferred", func() { deferred((*S)(nil)) })
	try("value", func() { value((*S)(nil)) })
	try("expr", func() { expr((*S)(nil)) })
	try("call", func() { call((*S)(nil)) })
	try("started", func() { started((*S)(nil), make(chan int)) })
	try("embedded deferred", func() { deferred(E{}) })
	try("embedded value", func() { value(E{}) })
	try("embedded pointer value", func() { value(&E{}) })
	try("embedded pointer deferred", func() { deferred(&E{}) })
	try("nil embedded pointer deferred", func() { deferred((*E)(nil)) })
	try("pointers", func() { pointers((*S)(nil)) })
	try("interface deferred", func() { deferred[I]((*S)(nil)) })
	try("interface nil deferred", func() { deferred[I](nil) })
	try("interface nil value", func() { value[I](nil) })
	s := &S{1}
	try("changed", func() { changed(s, func() { s.n = 7 }) })
	try("changed interface", func() { changed[I](s, func() { s.n = 8 }) })
	try("changed embedded", func() { changed(E{s}, func() { s.n = 9 }) })
	try("later", func() { later(s, func() { s.n = 10 }) })
}

// More: methods with arguments, that park, that recover; go statements.

type P struct {
	ch chan int
	n  int
}

func (p P) Get(add int) int { return <-p.ch + add + p.n }
func (p P) Catch()          { fmt.Println("caught", recover()) }

type Getter interface {
	Get(int) int
	Catch()
}

type Outer struct{ *P }

func get[T Getter](x T, y ...T) int {
	f := x.Get
	sum := f(1)
	for _, z := range y {
		sum += z.Get(2)
	}
	return sum
}

func catch[T Getter](x T) {
	defer x.Catch()
	panic("in generic")
}

func gone[T Getter](x T, change func()) {
	defer fmt.Println("gone")
	go x.Catch()
	go func(f func(int) int) { fmt.Println("got", f(10)) }(x.Get)
	change()
}

func init() {
	p := &P{make(chan int), 100}
	go func() {
		for i := 0; ; i++ {
			p.ch <- i
		}
	}()
	fmt.Println(get(p, p, p), get(Outer{p}, Outer{p}), get(&Outer{p}), get[Getter](p))
	catch(p)
	catch(Outer{p})
	catch(&Outer{p})
	catch[Getter](p)
	try("gone", func() { gone(p, func() { p.n = 1000 }); <-p.ch })
	for range 10 {
		runtime.Gosched()
	}
}

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) Sum() int { return 2 }

func init() {
	try("instance", func() { call((*Pair[S, []int])(nil)) })
	try("instance in an interface", func() { sumOf((*Pair[string, I])(nil)) })
}

//go:noinline
func sumOf(i I) int { return i.Sum() }
