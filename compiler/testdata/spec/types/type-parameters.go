// Type parameters: declarations, constraints, inference, methods, and how instances show at run time.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~uint8 | ~int64 | ~uint64 | ~float32 | ~float64
}
type Ordered interface {
	Number | ~string
}
type Integer interface {
	~int | ~int8 | ~uint8 | ~int64 | ~uint64
}
type small int8
type octet uint8
type text string

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Mul[T Number](a, b T) T                        { return a * b }
func Div[T Number](a, b T) T                        { return a / b }
func Shift[T Integer](a T, n uint) T                { return a << n >> 1 }
func Neg[T Number](a T) T                           { return -a }
func Inc[T Number](p *T)                            { *p++ }
func Const[T Number]() T                            { return 100 }
func Less[T Ordered](a, b T) bool                   { return a < b }
func Zero[T any]() (z T)                            { return }
func Ptr[T any](v T) *T                             { return &v }
func Conv[T, U Number](x T) U                       { return U(x) }
func Len[T ~string | ~[]byte](x T) int              { return len(x) }
func At[T ~string | ~[]byte](x T, i int) byte       { return x[i] }
func Str[T ~string | ~[]byte | ~[]rune](x T) string { return string(x) }
func Cat[T ~string](a, b T) T                       { return a + b }

func arithmetic() {
	fmt.Println(Sum[int](), Sum(1, 2, 3), Sum(1.5, 2), Sum[int8](100, 27, 1), Sum(octet(200), 100), Sum[uint64](1<<63, 1<<63), Sum[float32](0.1, 0.2), Sum(small(127), 1))
	fmt.Println(Mul(1<<40, 1<<40), Mul[int8](16, 16), Mul(float32(0.1), 3), Mul(uint8(255), 255), Div(7, 2), Div(-7.0, 2), Div(small(-128), -1), Shift(int8(-128), 1), Shift(octet(255), 1), Shift(1, 63), Shift(uint64(3), 63))
	fmt.Println(Neg(octet(1)), Neg(small(-128)), Neg(0.0), Const[small](), Const[float64]()/3, Const[int]()/3)
	n, f := octet(255), float32(16777216)
	Inc(&n)
	Inc(&f)
	fmt.Println(n, f, Less("a", "b"), Less(2.5, 1), Less(text("b"), "a"))
	fmt.Println(Conv[int, octet](300), Conv[float64, int](-2.9), Conv[int, float32](16777217), Conv[uint64, small](200), Conv[small, uint64](-1))
	fmt.Println(Len("é"), Len([]byte{1, 2}), At("abc", 1), At(text("xyz"), 2), Str([]rune("日")), Str([]byte{65}), Cat(text("a"), "b"))
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string                     { return fmt.Sprintf("<%v:%v>", p.Key, p.Val) }
func (p *Pair[K, V]) Set(v V)                           { p.Val = v }
func (p Pair[A, B]) Swap() (B, A)                       { return p.Val, p.Key }
func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

type List[T any] struct {
	head, tail *node[T]
	size       int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	n := &node[T]{val: v}
	if l.tail == nil {
		l.head, l.tail = n, n
	} else {
		l.tail.next = n
		l.tail = n
	}
	l.size++
	return l
}
func (l *List[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.val) {
				return
			}
			i++
		}
	}
}
func Map[T, U any](l *List[T], f func(T) U) *List[U] {
	out := &List[U]{}
	for _, v := range l.All() {
		out.Push(f(v))
	}
	return out
}
func Reduce[T, A any](l *List[T], a A, f func(A, T) A) A {
	for _, v := range l.All() {
		a = f(a, v)
	}
	return a
}

type Tree[T Ordered] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	switch {
	case t == nil:
		return &Tree[T]{Val: v}
	case v < t.Val:
		t.Left = t.Left.Insert(v)
	case v > t.Val:
		t.Right = t.Right.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.Left.Walk(f)
		f(t.Val)
		t.Right.Walk(f)
	}
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v T)      { s[v] = struct{}{} }
func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }
func Keys[M ~map[K]V, K Ordered, V any](m M) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

type Vec[T Number] []T

func (v Vec[T]) Dot(w Vec[T]) (s T) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}
func Scale[S ~[]E, E Number](s S, by E) S {
	out := make(S, len(s))
	for i, v := range s {
		out[i] = v * by
	}
	return out
}

type Opt[T any] func(*T)
type Matrix[T any, R interface{ ~[]T }] struct{ rows []R }
type Chain[T any] interface {
	Next() Chain[T]
	Get() T
}
type link[T any] struct {
	v T
	n *link[T]
}

func (l *link[T]) Next() Chain[T] {
	if l.n == nil {
		return nil
	}
	return l.n
}
func (l *link[T]) Get() T { return l.v }

func types() {
	p := MakePair("a", 1)
	q := p
	q.Set(5)
	fmt.Println(p, q, p == q, p == MakePair("a", 1), MakePair(p, &q).Key, &q)
	a, b := p.Swap()
	fmt.Println(a, b)
	fmt.Printf("%T %T %T %T %v\n", p, MakePair(1.5, []string{}), Pair[text, Pair[int, bool]]{}, &List[Pair[string, int]]{}, Pair[text, Pair[int, bool]]{})
	m := map[Pair[string, int]]int{p: 1}
	m[MakePair("a", 1)]++
	fmt.Println(m[p], len(m), any(p) == any(MakePair("a", 1)), any(p) == any(MakePair[string, any]("a", 1)))
	l := (&List[int]{}).Push(1).Push(2).Push(3)
	s := Map(l, func(i int) string { return strings.Repeat("x", i) })
	fmt.Println(Reduce(s, 0, func(n int, s string) int { return n + len(s) }), l.size, s.tail.val)
	for i, v := range s.All() {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	var t *Tree[string]
	for _, w := range strings.Fields("m c x a d z m") {
		t = t.Insert(w)
	}
	t.Walk(func(s string) { fmt.Print(s, " ") })
	set := Set[any]{}
	set.Add(1)
	set.Add("x")
	fmt.Println(set.Has(1), set.Has(1.0), len(set), Keys(map[string]bool{"b": true, "a": false}), Keys(Set[int]{3: {}, 1: {}}))
	v := Vec[float32]{0.1, 0.2}
	fmt.Println(v.Dot(v), Scale(v, 2), Scale([]int8{100}, 2))
	fmt.Printf("%T %T %T\n", Scale(v, 1), set, Matrix[int, []int]{})
	opts := []Opt[Pair[string, int]]{func(p *Pair[string, int]) { p.Val *= 10 }}
	for _, o := range opts {
		o(&q)
	}
	fmt.Println(q.Val, Zero[*int]() == nil, Zero[[2]string](), Zero[Pair[int, error]](), *Ptr(5), Zero[func()]() == nil)
	for c := Chain[int](&link[int]{1, &link[int]{2, nil}}); c != nil; c = c.Next() {
		fmt.Print(c.Get(), " ")
	}
	type local[T any] struct{ v T }
	fmt.Printf("%v %T\n", local[int]{1}, local[string]{})
}

func Kind[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return fmt.Sprint("int ", v+1)
	case string:
		return "string " + v
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error"
	}
	return fmt.Sprintf("other %T", x)
}
func IsSame[T, U any](x T) bool       { _, ok := any(x).(U); return ok }
func Equal[T comparable](a, b T) bool { return a == b }
func Index[T comparable](s []T, v T) int {
	for i, x := range s {
		if x == v {
			return i
		}
	}
	return -1
}

type Stringish interface {
	~int | ~string
	fmt.Stringer
}
type named int

func (n named) String() string { return fmt.Sprint("named ", int(n)) }

func Show[T Stringish](x T) string { return x.String() }
func Join[T fmt.Stringer](xs ...T) string {
	var out []string
	for _, x := range xs {
		out = append(out, x.String())
	}
	return strings.Join(out, ",")
}

type Setter[T any] interface {
	*T
	Set(string)
}
type conf struct{ s string }

func (c *conf) Set(s string) { c.s = s }
func FromStrings[T any, P Setter[T]](ss ...string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).Set(s)
	}
	return out
}

type number[T any] struct{ v T }

func (n number[T]) Compare(o number[T]) int { return 0 }

type comparer[T any] interface{ Compare(T) int }

func Max[T comparer[T]](a, b T) T {
	if a.Compare(b) < 0 {
		return b
	}
	return a
}

type Embeds[T any] struct {
	Pair[string, T]
	*List[T]
	extra T
}
type Num interface{ int | float64 }
type Rec[T any] struct {
	kids []Rec[T]
	m    map[string]*Rec[T]
}

func constraints() {
	fmt.Println(Kind(1), Kind("s"), Kind(named(2)), Kind(errors.New("e")), Kind([]int{}), Kind(2.5), Kind[any](3), Kind[error](nil))
	fmt.Println(IsSame[int, int](1), IsSame[int, any](1), IsSame[named, fmt.Stringer](1), IsSame[any, string](1))
	fmt.Println(Equal(1, 1), Equal("a", "b"), Equal[any](1, 1.0), Equal([2]int{1}, [2]int{1, 0}), Equal(struct{ a any }{1}, struct{ a any }{1}), Index([]float64{1, 2}, 2), Index([]error{nil}, nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		Equal[any]([]int{}, []int{})
	}()
	fmt.Println(Show(named(3)), Join(named(1), named(2)), Join[fmt.Stringer](named(1), MakePair(1, 2)), FromStrings[conf]("a", "b"), Max(number[int]{1}, number[int]{2}))
	e := Embeds[int]{MakePair("k", 1), &List[int]{}, 5}
	e.Set(7)
	e.Push(e.extra)
	fmt.Println(e.Val, e.size, e.String(), e)
	f := Sum[float64]
	g := Map[int, string]
	h := Pair[string, int].String
	k := (*Pair[string, int]).Set
	p := MakePair("z", 1)
	k(&p, 9)
	fmt.Println(f(1, 2), g(&List[int]{}, nil).size, h(p))
	fmt.Printf("%T %T %T\n", f, h, k)
	apply := func(f func(int, int) int, a, b int) int { return f(a, b) }
	fmt.Println(apply(Mul, 3, 4), apply(Div[int], 9, 2))
	r := Rec[int]{kids: []Rec[int]{{}, {}}}
	fmt.Println(len(r.kids), r.m == nil)
}

var counter int

func Closure[T any](v T) func() (T, int) {
	n := 0
	return func() (T, int) { n++; counter++; return v, n }
}
func Chan[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}
func Collect[T any](c <-chan T) (out []T) {
	for v := range c {
		out = append(out, v)
	}
	return
}
func Parallel[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	done := make(chan int)
	for i, x := range xs {
		go func() { out[i] = f(x); done <- i }()
	}
	for range xs {
		<-done
	}
	return out
}
func Try[T any](f func() T) (v T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	return f(), nil
}
func RangeOver[T ~[]E, E any](t T) (n int) {
	for range t {
		n++
	}
	return n
}
func Static[T any]() *int { return &counter }

func functions() {
	a, b := Closure("v"), Closure(2)
	a()
	fmt.Println(a())
	fmt.Println(b())
	fmt.Println(counter, Collect(Chan(1, 2, 3)), Parallel([]int{1, 2}, func(i int) string { return fmt.Sprint(i * i) }))
	fmt.Println(Try(func() int { return 1 }))
	fmt.Println(Try(func() []int { var s []int; _ = s[3]; return s }))
	fmt.Println(Static[int]() == Static[string](), RangeOver[[]int]([]int{1, 2}), min(Sum(1), 2))
	arr := [3]int{1, 2, 3}
	p := Ptr(arr)
	p[0] = 100
	fmt.Println(arr, *p, Zero[struct{ a, b int }]())
}

func main() {
	arithmetic()
	types()
	constraints()
	functions()
}
