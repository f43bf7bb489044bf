// Source at the edges of the grammar: parentheses around everything, types that look like expressions, composite literals where blocks may begin.
package main

import (
	"fmt"
	str "strings"
)

type (
	T  struct{ a int "tag\x00" }
	P  = *T
	F  func(F) F
	C  chan<- chan int
	C2 chan (<-chan int)
	C3 <-chan (chan<- int)
	I  interface {
		m()
		interface{ n() (int, error) }
		fmt.Stringer
	}
	A [2][3]*[]map[string]func(...int) (_, _ int)
	G[X any, Y interface{ ~int | ~string }] struct {
		x X
		y Y
	}
	PtrArr[N interface{ *int }] []N
	E  struct {
		*str.Builder
		fmt.Stringer `raw tag`
		G[int, string]
		*G2[int]
		_, _ int
		f, g func()
	}
	G2[X any] struct{ v X }
)

func (t (T)) val() int            { return t.a }
func (t (*T)) ptr() *T            { return (t) }
func (T) none(int, ...(string))   {}
func (_ T) blank() (int)          { return 1 }
func f(a, b int, c ...func() int) (x, y int) { return a, b }
func g() (f func() func() int)   { return func() func() int { return func() int { return 7 } } }
func w[X, Y any](x X, y Y) bool  { return true }
func h(a bool, b bool) string    { return fmt.Sprint(a, b) }

const c, d = 1, (2)

var (
	u, v, x, y, z = 1, 2, 3, 4, 5
	fn            func(int) (int) = func(i int) (int) { return i }
	e             = [...]struct{ a, b int }{{1, 2}, {b: 3}}
)

func exprs() {
	p := &T{1}
	pp := &p
	a := []int{1, 2, 3}
	fmt.Println(((1 + 2) * 3), (*p).a, p.a, (**pp).a, (*pp).a, -p.a, -(*p).a, ^a[0], !(true), (&a[0]) == &(a[0]), (a)[0:][1:][0], (a[:])[0], *(&a[1]))
	*&a[0]++
	(*&a[1])--
	(p.a)++
	((a[2])) = 9
	(*p).a, (p).a = 5, 6
	fmt.Println(a, *p, (T{7}).a, (&T{8}).a, T{9}.val(), (&T{1}).ptr().ptr().val(), T.val(T{3}), (*T).ptr(p).a, (T).blank(T{}), P(p).a, (P)(p).a, (*T)(p).a)
	fmt.Println(h(u < v, x > (y)), w[int, string](1, "x"), h(u < (v), (x) > y), (w[int, int])(1, 2), w[[]int, map[string]int](nil, nil), a[u] < a[v], a[u]*a[v])
	fmt.Println(func() int { return 1 }(), (func(i int) int { return i })(2), func(i ...int) int { return len(i) }(1, 2), g()()(), (g)()()(), [](func() int){func() int { return 4 }}[0]())
	fmt.Println([]int(nil) == nil, (func())(nil) == nil, (*int)(nil) == nil, (chan int)(nil) == nil, (<-chan int)(nil) == nil, map[int]int(nil) == nil, interface{}(nil) == nil, any(nil) == nil, (any)(nil) == nil, (error)(nil) == nil, string("x"), float64(1)/2, (int)(3.0), []byte("a")[0], string([]rune{'b'}), struct{ a int }{1}.a, struct{}(struct{}{}), [2]int{}[1], []int{1, 2}[u:][0])
	ch := make(chan int, 4)
	ch <- 1
	ch <- - 1
	ch <- (<-ch) + 1
	fmt.Println(<-ch, -<-ch, len((ch)), (<-chan int)(ch) == ch, cap((chan<- int)(ch)))
	var cc C = make(chan chan int, 1)
	cc <- make(chan int)
	var i interface{} = (p)
	_, ok := i.(*T)
	_, ok2 := (i).(interface{ val() int })
	_, ok3 := i.(func(int) (int, error))
	_, ok4 := i.([]struct{ a int })
	fmt.Println(ok, ok2, ok3, ok4, i.(P).a, (i.(*T)).val(), i.(interface{ val() int }).val())
	fmt.Println(1<<3|1, 1<<(3|1), 6&^2<<1, 1+2<<1, -5>>1, 7&3 == 3 || false, x&y|z, x*-y, x- -y, x^-y, x&^ -y, *(&x)**(&y), x / *(&y))
	var q *int = &x
	r := y / *q
	s := y * *q
	fmt.Println(r, s, *q**q, x<<1<<1, u<<v>>v, 5%3*2, 2*5%3)
	_ = E{}
	_ = map[[2]int]struct{ F }{{1, 2}: {nil}}
	_ = [][]P{{{1}, nil}, {}}
	_ = [...]P{2: {a: 1}}
	var _, _ = PtrArr[*int]{nil}, G[func(), int]{nil, 1}
}

func stmts() (r string) {
	if (x == 3) {
		r += "a"
	}
	if p := (T{1}); p == (T{1}) {
		r += "b"
	}
	if (T{1}) == (T{a: 1}) && [1]int{1} == [...]int{1} {
		r += "c"
	}
	if f := func() bool { return true }; f() {
		r += "d"
	}
	if m := map[string]int{"k": 1}; m["k"] == 1 {
		r += "e"
	}
	for i := range [...]int{1, 2} {
		r += fmt.Sprint(i)
	}
	for _, s := range []string{"f", "g"} {
		r += s
	}
	for k := range map[string]struct{}{"h": {}} {
		r += k
	}
	for i := (struct{ n int }{0}); i.n < 2; i.n++ {
		r += "i"
	}
	switch (T{2}) {
	case T{1}, (T{2}):
		r += "j"
	}
	switch x := (interface{})(1).(type) {
	case (int), *int, []int, [2]int, map[int]int, chan int, <-chan int, func(), func(int) (int), struct{}, interface{ m() }, (*T), G[int, string]:
		r += fmt.Sprintf("%T", x)
	}
	switch y := x; {
	case y > 1 && func() bool { return y < 10 }():
		r += "k"
	}
	switch {
	}
	switch f := fn; f(1) {
	case 1:
		r += "l"
	default:
	}
	select {
	default:
	}
L:
	for {
		switch {
		case true:
			break L
		}
	}
	{
	}
	;
	func() {}()
	(func() { r += "m" })()
	go func() {}()
	defer func() { r += "!" }()
	var _ = 1
	type local = struct{ a int }
	const k = iota
	_ = local{}
	r += fmt.Sprint(local{k + 1}, e, e[1].b)
	return (r)
}

func main() {
	exprs()
	fmt.Println(stmts())
}
