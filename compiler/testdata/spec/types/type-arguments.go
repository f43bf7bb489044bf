// Type parameters where they are hard: copies of what a type argument is, core types, generic aliases, iterators, waiting, method values, embedding.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
)

type pt struct{ x, y int }

func (p pt) String() string { return strconv.Itoa(p.x) + "/" + strconv.Itoa(p.y) }
func (p *pt) Move(d int)    { p.x += d }
func (p *pt) Get() int      { return p.x }

func wait() { runtime.Gosched() }

// Copies.
type Box[T any] struct {
	v   T
	arr [2]T
	p   *T
}

func (b Box[T]) With(v T) Box[T] { b.v = v; b.arr[1] = v; return b }
func (b *Box[T]) Put(v T)        { b.v = v; b.p = &b.v }
func (b *Box[T]) Addr() *T       { return &b.v }
func Copy[T any](v T) (a, b T) {
	a = v
	p := &a
	b = *p
	return
}
func Fill[T any](n int, v T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = v
	}
	return out
}
func Swap[T any](a, b *T) { *a, *b = *b, *a }
func Each[T any](xs []T, f func(*T)) {
	for i := range xs {
		f(&xs[i])
	}
}
func EachVal[T any](xs []T, f func(T)) {
	for _, x := range xs {
		f(x)
	}
}
func Store[K comparable, V any](m map[K]V, k K, v V) V { m[k] = v; w := m[k]; return w }
func Send[T any](v T) T {
	c := make(chan T, 1)
	c <- v
	wait()
	return <-c
}
func ToAny[T any](v T) any           { return v }
func FromAny[T any](x any) (T, bool) { v, ok := x.(T); return v, ok }
func Eq[T comparable](a, b T) bool   { return a == b && !(a != b) && any(a) == any(b) }
func Arr[T any](a, b T) (x [3]T)     { x[0], x[2] = a, b; y := x; y[1] = a; return y }

func copies() {
	b := Box[pt]{v: pt{1, 2}}
	c := b.With(pt{3, 4})
	d := c
	d.v.x = 100
	d.arr[1].y = 200
	b.Put(pt{5, 6})
	b.Addr().x++
	b.p.y++
	fmt.Println(b.v, c.v, c.arr, d.v, d.arr)
	x, y := Copy(pt{1, 1})
	x.x = 9
	fmt.Println(x, y)
	m, n := Copy([2]int{1, 2})
	m[0] = 9
	fmt.Println(m, n)
	f := Fill(3, pt{7, 7})
	f[0].x = 1
	g := Fill(2, [1]pt{{8, 8}})
	g[0][0].x = 0
	h := Fill(2, []int{1})
	h[0][0] = 5
	fmt.Println(f, g, h)
	p, q := pt{1, 1}, pt{2, 2}
	pp := &p
	Swap(&p, &q)
	Swap(&f[0], &f[1])
	fmt.Println(p, q, *pp, f)
	Each(f, func(p *pt) { p.Move(10) })
	EachVal(f, func(p pt) { p.Move(1000) })
	Each([]int{1}, func(i *int) { *i++ })
	fmt.Println(f)
	ms := map[string]pt{}
	st := Store(ms, "k", p)
	st.x = 55
	p.x = 66
	sent := Send(p)
	sent.x = 77
	e := ToAny(p)
	p.x = 88
	back, ok := FromAny[pt](e)
	back.y = 99
	fmt.Println(ms, st, sent, e, p, back, ok)
	_, ok1 := FromAny[int8](int16(1))
	_, ok2 := FromAny[fmt.Stringer](e)
	_, ok3 := FromAny[*pt](e)
	v4, ok4 := FromAny[error](nil)
	fmt.Println(ok1, ok2, ok3, v4, ok4, Eq(p, p), Eq(pt{}, q), Eq(1.5, 1.5), Eq[any](1, int8(1)), Eq(&p, &p), Eq([2]pt{}, [2]pt{}), Eq[fmt.Stringer](p, &p))
	fmt.Println(Arr(1, 2), Arr(pt{1, 2}, pt{3, 4}), Arr("a", "b"), Arr[any](nil, 1), len(Arr[error](nil, nil)))
}

// Core types and type sets.
type Slice[E any] interface{ ~[]E }
type strs []string
type MyMap map[string]int
type fnT func(int) int

func First[S ~[]E, E any](s S) (e E, rest S) { return s[0], s[1:] }
func Append[S ~[]E, E any](s S, es ...E) S   { return append(s[:len(s):len(s)], es...) }
func MapKeys[M ~map[K]V, K comparable, V any](m M) (n int, last V) {
	for _, v := range m {
		n++
		last = v
	}
	return
}
func Call[F ~func(A) R, A, R any](f F, a A) R          { return f(a) }
func Recv[C ~chan E | ~<-chan E, E any](c C) (E, bool) { v, ok := <-c; return v, ok }
func Bytes[T ~string | ~[]byte](t T) (n int) {
	for i := 0; i < len(t); i++ {
		n += int(t[i])
	}
	return n + len(t[1:])
}
func Deref[P ~*T, T any](p P) T              { return *p }
func Make[S ~[]E, E any](n int) S            { return make(S, n, n*2) }
func Lit[S ~[]int]() S                       { return S{1, 2, 3} }
func Idx[T ~[3]int | ~[]int](t T, i int) int { return t[i] + len(t) }
func Bits[T ~uint8 | ~int8 | ~uint32 | ~int64](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}
func Half[T ~int8 | ~uint8 | ~float32](x T) T      { return (x + 1) / 2 }
func Sqr[T interface{ ~int | ~complex128 }](x T) T { return x * x }
func Parse[T ~int | ~float64 | ~string](s string) (t T, err error) {
	switch p := any(&t).(type) {
	case *int:
		*p, err = strconv.Atoi(s)
	case *float64:
		*p, err = strconv.ParseFloat(s, 64)
	case *string:
		*p = s
	default:
		err = errors.New("cannot parse " + fmt.Sprintf("%T", t))
	}
	return
}

type word string

func cores() {
	f, r := First(strs{"a", "b", "c"})
	fmt.Printf("%v %v %T\n", f, r, r)
	s := strs{"x"}
	fmt.Printf("%T %v %v\n", Append(s, "y", "z"), Append(s, "y", "z"), s)
	fmt.Println(MapKeys(MyMap{"a": 5}))
	fmt.Println(Call(fnT(func(i int) int { return i * 2 }), 4), Call(strconv.Itoa, 7), Call(func(p pt) string { return p.String() }, pt{1, 2}))
	c := make(chan pt, 1)
	c <- pt{1, 1}
	close(c)
	fmt.Println(Recv(c))
	fmt.Println(Recv((<-chan pt)(c)))
	fmt.Println(Bytes("abc"), Bytes([]byte{1, 2}), Bytes(word("z")), Deref(&pt{3, 3}), cap(Make[strs](2)), Lit[[]int](), Idx([3]int{1, 2, 3}, 1), Idx([]int{5}, 0))
	fmt.Println(Bits(uint8(255)), Bits(int8(-128)), Bits(uint32(1<<31)), Bits(int64(-1)), Half(int8(127)), Half(uint8(255)), Half(float32(2)), Sqr(3), Sqr(2i))
	a, e1 := Parse[int]("12")
	b, e2 := Parse[float64]("x")
	d, e3 := Parse[word]("w")
	fmt.Println(a, e1, b, e2, d, e3)
}

// Aliases, embedding, methods as values.
type Vec[T any] = []T
type PairOf[T any] = struct{ a, b T }
type Ints = Vec[int]
type Named[T any] interface {
	comparable
	Name() T
}
type id int

func (i id) Name() string { return fmt.Sprint("id", int(i)) }

type Base[T any] struct{ val T }

func (b *Base[T]) Set(v T) { b.val = v }
func (b Base[T]) Val() T   { return b.val }

type Derived[T any] struct {
	Base[T]
	*Inner[T, string]
}
type Inner[A, B any] struct {
	a A
	b B
}

func (i *Inner[A, B]) Both() (A, B) { return i.a, i.b }

type Getter[T any] interface{ Val() T }
type ReadWriter[T any] interface {
	Getter[T]
	Set(T)
}
type Handler[T any] func(T) error

func (h Handler[T]) Do(v T) error { return h(v) }

type Tree[K any, V any] struct {
	root *tnode[K, V]
	less func(a, b K) bool
}
type tnode[K, V any] struct {
	l, r *tnode[K, V]
	k    K
	v    V
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch {
		case t.less(k, (*p).k):
			p = &(*p).l
		case t.less((*p).k, k):
			p = &(*p).r
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
}
func (t *Tree[K, V]) All() func(yield func(K, V) bool) {
	var walk func(n *tnode[K, V], yield func(K, V) bool) bool
	walk = func(n *tnode[K, V], yield func(K, V) bool) bool {
		return n == nil || walk(n.l, yield) && yield(n.k, n.v) && walk(n.r, yield)
	}
	return func(yield func(K, V) bool) { walk(t.root, yield) }
}
func Filter[T any](seq func(func(T) bool), keep func(T) bool) func(func(T) bool) {
	return func(yield func(T) bool) {
		for v := range seq {
			wait()
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}
func Count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				fmt.Print("stopped ")
				return
			}
		}
	}
}
func NameOf[N Named[T], T any](n N) T { return n.Name() }

func shapes() {
	var v Vec[pt] = []pt{{1, 1}}
	var w Ints = Vec[int]{1}
	pr := PairOf[string]{"a", "b"}
	fmt.Printf("%T %T %T %v\n", v, w, pr, pr == struct{ a, b string }{"a", "b"})
	d := Derived[pt]{Base[pt]{pt{1, 1}}, &Inner[pt, string]{pt{2, 2}, "b"}}
	d.Set(pt{5, 5})
	set, val, both := d.Set, d.Val, d.Both
	set(pt{6, 6})
	x, y := both()
	fmt.Println(d.Val(), val(), x, y, Derived[pt].Val(d), (*Base[pt]).Val(&d.Base))
	var rw ReadWriter[pt] = &d
	rw.Set(pt{8, 8})
	g := Getter[pt](d)
	fmt.Println(rw.Val(), g.Val(), Getter[pt].Val(g), any(g) == any(d))
	_, isRW := any(d).(ReadWriter[pt])
	_, isInt := any(&d).(Getter[int])
	fmt.Println(isRW, isInt, NameOf(id(3)))
	h := Handler[int](func(i int) error { return fmt.Errorf("handled %d", i) })
	do := h.Do
	fmt.Println(do(4), Handler[int].Do(h, 5))
	fmt.Printf("%T %T %T %T %T %v\n", d, h, rw, &Tree[string, []int]{}, Inner[map[string]int, chan<- bool]{}, d.Inner)
	t := &Tree[string, int]{less: func(a, b string) bool { return a < b }}
	for i, k := range []string{"m", "b", "z", "b", "a"} {
		t.Put(k, i)
	}
	for k, v := range t.All() {
		if k == "z" {
			break
		}
		fmt.Print(k, v, " ")
	}
	for v := range Filter(Count(100), func(i int) bool { return i%3 == 0 }) {
		if v > 9 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	m := map[Inner[string, int]]Base[bool]{{"k", 1}: {true}}
	m[Inner[string, int]{"k", 1}] = Base[bool]{false}
	fmt.Println(m, len(m))
}

// Recursion, goroutines, panics, closures.
type List[T any] struct {
	head T
	tail *List[T]
}

func Cons[T any](h T, t *List[T]) *List[T] { return &List[T]{h, t} }
func (l *List[T]) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.tail.Len()
}
func Fold[T, A any](l *List[T], a A, f func(A, T) A) A {
	if l == nil {
		return a
	}
	wait()
	return Fold(l.tail, f(a, l.head), f)
}
func Even[T ~int](n T) bool { return n == 0 || Odd(n-1) }
func Odd[T ~int](n T) bool  { return n != 0 && Even(n-1) }
func Memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}
func Pipe[T any](in <-chan T, fs ...func(T) T) <-chan T {
	for _, f := range fs {
		out := make(chan T)
		go func(in <-chan T) {
			defer close(out)
			for v := range in {
				out <- f(v)
			}
		}(in)
		in = out
	}
	return in
}
func Gen[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
func Recover[E error](f func()) (e E, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			e, ok = r.(E)
		}
	}()
	f()
	return
}

type code int

func (c code) Error() string { return "code " + strconv.Itoa(int(c)) }

func Select[T any](a, b chan T) (v T, which string) {
	select {
	case v = <-a:
		which = "a"
	case v = <-b:
		which = "b"
	}
	return
}
func Local[T any](v T) any {
	type wrapped struct{ v T }
	return wrapped{v}
}
func Static[T any](v T) string {
	switch any(v).(type) {
	case int, int8:
		return "integer"
	case interface{ String() string }:
		return "stringer"
	}
	var zero T
	return fmt.Sprintf("%T %v", zero, zero)
}

func running() {
	l := Cons(1, Cons(2, Cons[int](3, nil)))
	fmt.Println(l.Len(), Fold(l, "", func(s string, i int) string { return s + strconv.Itoa(i) }), Fold(l, pt{}, func(p pt, i int) pt { p.x += i; return p }), Even(10), Odd(id(7)))
	calls := 0
	var fib func(int) int
	fib = Memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(50), calls)
	for v := range Pipe(Gen(1, 2, 3), func(i int) int { return i * 10 }, func(i int) int { return i + 1 }) {
		fmt.Print(v, " ")
	}
	fmt.Println(Must(strconv.Atoi("5")))
	fmt.Println(Recover[code](func() { panic(code(3)) }))
	fmt.Println(Recover[*strconv.NumError](func() { Must(strconv.Atoi("x")) }))
	fmt.Println(Recover[code](func() {}))
	a, b := make(chan string), make(chan string)
	go func() { wait(); b <- "value" }()
	fmt.Println(Select(a, b))
	x, y, z := Local(1), Local("s"), Local(1)
	fmt.Println(x == z, x == y, x, Static(int8(1)), Static(pt{}), Static(2.5), Static([]pt(nil)))
	fmt.Printf("%T\n", Fold[int, []string])
}

func main() {
	copies()
	cores()
	shapes()
	running()
}
