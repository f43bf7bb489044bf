// Function types and values: variadics, several results passed on, closures that share variables, recursion, results with names, nil.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type op func(a, b int) int
type variadic func(string, ...any) string
type node struct {
	visit func(*node) int
	kids  []*node
	v     int
}
type state func(*machine) state
type machine struct {
	in  string
	pos int
	out []string
}

func (o op) twice(a int) int { return o(o(a, a), a) }

func sum(xs ...int) (n int) {
	for i := range xs {
		n += xs[i]
		xs[i] = 0
	}
	return
}
func two() (int, string)           { return 1, "two" }
func three() (int, int, int)       { return 1, 2, 3 }
func none()                        {}
func pair(a int, s string) string  { return fmt.Sprint(a, s) }
func rest(a int, b ...int) int     { return a*100 + len(b) }
func mixed(a any, b ...any) string { return fmt.Sprint(a, len(b), b) }
func errs(fail bool) (v int, err error) {
	if fail {
		return 0, errors.New("fail")
	}
	return 7, nil
}
func must(v int, err error) int {
	if err != nil {
		return -1
	}
	return v
}
func named(a int) (x, y int, s string) {
	x = a
	if a > 1 {
		y = x
		return
	}
	x, y = y, x
	return y, x, "explicit"
}
func shadowed() (err error) {
	if true {
		err := errors.New("inner")
		_ = err
	}
	return
}
func unusedParams(int, string, ...float64) (bool, error) { return true, nil }
func curry(a int) func(int) func(int) int {
	return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
}
func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}
func fibs() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}
func counter() (inc, dec func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	dec = func() int { n--; return n }
	return inc, dec, func() int { return n }
}

func variadics() {
	s := []int{1, 2, 3}
	fmt.Println(sum(), sum(1), sum(1, 2), sum(s...), s, sum(nil...), sum([]int{}...), sum(s[1:2]...))
	var nilSlice []any
	fmt.Println(mixed(1), mixed(1, 2, "x"), mixed(1, nil), mixed(nil, nilSlice...), mixed(1, []any{1, 2}...), mixed(1, []any{1, 2}), mixed([]int{1}, s))
	var v variadic = fmt.Sprintf
	fmt.Println(v("%d-%s", 1, "a"), v("plain"), variadic(fmt.Sprintf)("%v", []int{1}))
	f := func(a ...string) (int, bool) { return len(a), a == nil }
	fmt.Println(f())
	fmt.Println(f([]string{}...))
	fmt.Println(f(strings.Fields("a b")...))
	g := rest
	fmt.Println(g(1), g(1, 2, 3), rest(three()), sum(three()), mixed(two()), fmt.Sprint(two()))
	spread := func(a, b int, c ...int) int { return a + b + len(c) }
	fmt.Println(spread(three()), pair(two()), must(errs(true)), must(errs(false)))
}

func values() {
	add := op(func(a, b int) int { return a + b })
	var nilop op
	ops := map[string]op{"+": add, "-": func(a, b int) int { return a - b }, "nil": nil}
	fmt.Println(add.twice(2), ops["+"](1, 2), ops["-"](1, 2), ops["nil"] == nil, ops["?"] == nil, nilop == nil, add != nil)
	fs := [...]func(){none, func() {}, nil}
	for i, f := range fs {
		if f != nil {
			f()
		} else {
			fmt.Println("nil at", i)
		}
	}
	fmt.Println(curry(1)(2)(3), compose(func(i int) int { return i + 1 }, func(i int) int { return i * 2 })(5), compose()(9))
	next := fibs()
	for range 10 {
		fmt.Print(next(), " ")
	}
	inc, dec, get := counter()
	inc()
	inc()
	dec()
	inc2, _, get2 := counter()
	inc2()
	fmt.Println(get(), get2(), func() int { return inc() }()+get())
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	old := fact
	fact = func(int) int { return 0 }
	fmt.Println(old(5), fact(5))
	tree := &node{v: 1, kids: []*node{{v: 2}, {v: 3, kids: []*node{{v: 4}}}}}
	var visit func(*node) int
	visit = func(n *node) int {
		runtime.Gosched()
		t := n.v
		for _, k := range n.kids {
			t += visit(k)
		}
		return t
	}
	tree.visit = visit
	fmt.Println(tree.visit(tree), func(f func(*node) int) int { return f(tree.kids[1]) }(tree.visit))
	fmt.Println(named(1))
	fmt.Println(named(2))
	fmt.Println(shadowed(), func(a, _ int, _ string) int { return a }(1, 2, "x"))
	fmt.Println(unusedParams(1, "", 2, 3))
	x := 1
	defer func(v int) { fmt.Println("deferred", v, x) }(x)
	x = func(x int) int { x++; return x * x }(x)
	y := func() (r int) { defer func() { r++ }(); r = 5; return r * 2 }()
	fmt.Println(x, y)
	var arr [3]func(int) int
	for i := range arr {
		arr[i] = func(j int) int { i += j; return i }
	}
	fmt.Println(arr[0](1), arr[0](1), arr[1](1), arr[2](10))
	func(fs ...func(string)) {
		for _, f := range fs {
			f("called")
		}
	}(func(s string) { fmt.Print(s, " 1 ") }, func(s string) { fmt.Println(s, 2) })
	type rec func(rec, int) int
	r := rec(func(self rec, n int) int {
		if n == 0 {
			return 0
		}
		return n + self(self, n-1)
	})
	fmt.Println(r(r, 10))
	if f := func() bool { return x > 0 }; f() && !func() bool { return false }() {
		fmt.Println("condition")
	}
	func() {
		defer func() {
			_, isErr := recover().(runtime.Error)
			fmt.Println("nil call:", isErr)
		}()
		nilop(1, 2)
	}()
	st := struct {
		f func(int) (int, error)
		g *func() string
	}{f: func(i int) (int, error) { return i, nil }}
	h := func() string { return "pointer to func" }
	st.g = &h
	v, err := st.f(3)
	fmt.Println(v, err, (*st.g)())
	h = func() string { return "replaced" }
	fmt.Println((*st.g)())
	ch := make(chan func() int, 1)
	ch <- func() int { return x }
	x = 99
	fmt.Println((<-ch)())
}

func start(m *machine) state {
	if m.pos >= len(m.in) {
		return nil
	}
	if m.in[m.pos] == ' ' {
		m.pos++
		return start
	}
	return word
}
func word(m *machine) state {
	from := m.pos
	for m.pos < len(m.in) && m.in[m.pos] != ' ' {
		m.pos++
	}
	m.out = append(m.out, m.in[from:m.pos])
	runtime.Gosched()
	return start
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func main() {
	variadics()
	values()
	m := &machine{in: " some words here "}
	for s := state(start); s != nil; {
		s = s(m)
	}
	fmt.Printf("%q %v %v %d\n", m.out, even(101), odd(101), ackermann(2, 3))
}
