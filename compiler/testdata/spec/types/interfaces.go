// Interface values: dynamic types, typed nil, comparison, embedding, methods through pointers and values, hashing.
package main

import (
	"errors"
	"fmt"
)

type reader interface{ read() string }
type writer interface{ write(string) int }
type readWriter interface {
	reader
	writer
}
type overlapping interface {
	readWriter
	reader
	read() string
}
type file struct {
	data string
	n    int
}

func (f *file) read() string       { f.n++; return f.data }
func (f *file) write(s string) int { f.data += s; return len(s) }

type val struct{ s string }

func (v val) read() string { v.s += "!"; return v.s }

type num int

func (n num) read() string      { return fmt.Sprint("num ", int(n)) }
func (n *num) write(string) int { *n++; return int(*n) }

type fun func() string

func (f fun) read() string { return f() }

type sl []string

func (s sl) read() string { return fmt.Sprint([]string(s)) }

type mp map[string]int

func (m mp) read() string { return fmt.Sprint(len(m)) }

type ch chan string

func (c ch) read() string { return <-c }

type arr [2]int

func (a arr) read() string { a[0]++; return fmt.Sprint(a[0]) }

type fl float64

func (f fl) read() string { return fmt.Sprint(float64(f)) }

type cx complex128

func (c cx) read() string { return fmt.Sprint(complex128(c)) }

type bl bool

func (b bl) read() string { return fmt.Sprint(bool(b)) }

type st string

func (s st) read() string { return string(s) + "?" }

type ptrTo *file
type nilable struct{}

func (n *nilable) read() string {
	if n == nil {
		return "nil receiver"
	}
	return "receiver"
}

type embeds struct {
	reader
	writer
}
type embedsPtr struct{ *file }
type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func mayFail(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{5}
	}
	return e
}

func noFail() (err error) { return }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func dispatch() {
	n := num(5)
	c := make(ch, 1)
	c <- "from channel"
	f := &file{data: "f"}
	all := []reader{f, val{"v"}, &val{"pv"}, n, &n, fun(func() string { return "fun" }), sl{"a"}, mp{"k": 1}, c, arr{1, 2}, &arr{5}, fl(1.5), cx(2i), bl(true), st("s"), embeds{reader: val{"e"}}, &embeds{reader: &n}, embedsPtr{f}, &embedsPtr{f}, (*nilable)(nil), &nilable{}}
	for _, r := range all {
		w, isWriter := r.(writer)
		_, isBoth := r.(readWriter)
		fmt.Printf("%T %s %v %v\n", r, r.read(), isWriter, isBoth)
		if n, ok := w.(*num); ok {
			n.write("")
		}
	}
	fmt.Println(n, f.n)
	var rw readWriter = f
	var o overlapping = rw
	o.write("x")
	var r reader = o
	fmt.Println(r.read(), rw == o, r == reader(f), o.(*file) == f)
	e := embeds{val{"inner"}, f}
	fmt.Println(e.read(), e.write("yy"), f.data)
	e.reader = nil
	try(func() { e.read() })
	g, h := r.read, reader.read
	f.data = "changed"
	fmt.Println(g(), h(r), h(val{"x"}), (*file).read(f), readWriter.write(rw, "z"), interface{ read() string }.read(n))
	try(func() { var r reader; g := r.read; g() })
	try(func() { var r reader; h(r) })
	try(func() { r = (*num)(nil); r.read() })
	try(func() { r = (*val)(nil); r.read() })
	try(func() { r = fun(nil); r.read() })
	try(func() { r = embedsPtr{}; r.read() })
	try(func() { r = (*embedsPtr)(nil); r.read() })
	n = 7
	r = n
	n = 8
	p := reader(&n)
	n = 9
	fmt.Println(r.read(), p.read(), r == reader(num(7)), p == reader(&n), p != r)
	a := arr{1, 1}
	r = a
	a[0] = 100
	b := r.(arr)
	b[1] = 50
	fmt.Println(r.read(), r.(arr), b)
}

func nils() {
	var r reader
	var f *file
	var e error
	var any1, any2 any
	fmt.Println(r == nil, any(f) == nil, any(f) == any((*file)(nil)), any1 == any2, e == nil, any(e) == nil)
	r = f
	fmt.Println(r == nil, r != nil, r.(*file) == nil, mayFail(false) == nil, mayFail(true), noFail() == nil)
	any1 = (*int)(nil)
	any2 = (*string)(nil)
	fmt.Println(any1 == any2, any1 == (*int)(nil), any1 == nil, any([]int(nil)) == nil, any(map[int]int(nil)) == nil, any((func())(nil)) == nil, any((chan int)(nil)) == any((chan int)(nil)), any((chan int)(nil)) == any((<-chan int)(nil)))
	fmt.Printf("%v %T %v %T %v %T\n", any1, any1, any([]int(nil)), any([]int(nil)), r, r)
	var p ptrTo
	fmt.Println(any(p) == any((*file)(nil)), p == (*file)(nil))
}

func comparing() {
	type pt struct{ x, y int }
	values := []any{nil, 1, int8(1), uint(1), 1.0, float32(1), 1i, complex64(1i), "1", st("1"), num(1), 'a', byte(97), true, bl(true), pt{1, 2}, &pt{1, 2}, [2]int{1, 2}, [2]int8{1, 2}, [1]any{1}, [1]any{int8(1)}, struct{ x, y int }{1, 2}, errors.New("e"), (*int)(nil), any(nil), uintptr(1), struct{}{}, [0]int{}, [0]string{}}
	for i, a := range values {
		for j, b := range values {
			if (a == b) != (i == j) {
				fmt.Print(i, "=", j, " ")
			}
		}
	}
	m := map[any]int{}
	for i, v := range values {
		m[v] += i + 1
	}
	for i, v := range values {
		if m[v] != i+1 {
			fmt.Print(i, ":", m[v], " ")
		}
	}
	fmt.Println(len(m), m[1], m[pt{1, 2}], m[&pt{1, 2}], m[[1]any{1}], m[int64(1)])
	for _, v := range []any{[]int{}, map[int]int{}, func() {}, struct{ s []int }{}, [1]any{[]int{}}, [0][]int{}, [1]struct{ any }{{func() {}}}} {
		try(func() { fmt.Println(v == v) })
		try(func() { fmt.Println(m[v]) })
		try(func() { m[v] = 1 })
		try(func() { delete(m, v) })
		try(func() { fmt.Println(v == 1, 1 == v, v != nil, v == any("x")) })
	}
	var r1, r2 reader = sl{"a"}, fun(nil)
	try(func() { fmt.Println(r1 == r2) })
	try(func() { fmt.Println(r1 == r1) })
	try(func() { fmt.Println(r2 == reader(fun(nil))) })
	x, y := any(3), 3
	var n num = 3
	var rn reader = n
	fmt.Println(x == y, x == 3, x == any(n), rn == n, rn == num(3), n == rn, x != 3.0, any(nil) == nil)
	type pair struct {
		k any
		r reader
	}
	fmt.Println(pair{1, n} == pair{1, num(3)}, pair{} == pair{nil, nil}, pair{1.0, n} == pair{1, n}, [2]any{1, "a"} == [2]any{1, "a"}, map[pair]int{{1, n}: 5}[pair{1, rn}])
	try(func() { fmt.Println(pair{[]int{}, n} == pair{[]int{}, n}) })
	try(func() { fmt.Println(pair{[]int{}, n} == pair{2, n}) })
	try(func() { fmt.Println(map[pair]int{{k: []int{}}: 1}) })
}

func assertions() {
	var e any = num(3)
	n, ok := e.(num)
	_, isInt := e.(int)
	s, isStr := e.(fmt.Stringer)
	r := e.(reader)
	fmt.Println(n, ok, isInt, s, isStr, r.read(), e.(interface{ read() string }).read())
	var nilAny any
	var nilReader reader
	x, ok := nilAny.(int)
	y, ok2 := nilReader.(writer)
	fmt.Println(x, ok, y, ok2)
	for _, f := range []func(){
		func() { _ = e.(int) }, func() { _ = e.(string) }, func() { _ = e.(*num) }, func() { _ = e.(fmt.Stringer) }, func() { _ = e.(writer) }, func() { _ = nilAny.(int) }, func() { _ = nilAny.(reader) }, func() { _ = nilReader.(*file) }, func() { _ = nilReader.(writer) }, func() { _ = r.(*file) }, func() { _ = r.(writer) }, func() { _ = e.(func(int) string) }, func() { _ = e.(map[string][]int) }, func() { _ = e.(struct{ a int }) }, func() { _ = e.(interface{ M(int, ...string) error }) }, func() { _ = any(&n).(num) }, func() { _ = any(1).(any).(error) }, func() { _ = any(mayFail).(func() error) }, func() { _ = any([]any{1}).([]int) }, func() { _ = any(file{}).(reader) }, func() { var err error = &myErr{}; _ = err.(interface{ Unwrap() error }) }, func() { _ = e.(chan<- int) }, func() { _ = any(make(chan int)).(<-chan int) },
	} {
		try(f)
	}
	if v, ok := e.(reader); ok {
		e = v.read()
	}
	e, ok = e.(string)
	fmt.Println(e, ok)
	m := map[string]any{}
	m["a"], ok = e.(int)
	fmt.Println(m["a"], ok)
	var arr [2]any
	arr[1], ok = any(mp{}).(reader)
	fmt.Println(arr[1], ok)
}

func wrapped() {
	base := &myErr{1}
	w := fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", base))
	var target *myErr
	fmt.Println(errors.As(w, &target), target == base, errors.Is(w, base), errors.Unwrap(errors.Unwrap(w)) == error(base), w)
}

func main() {
	dispatch()
	nils()
	comparing()
	assertions()
	wrapped()
}
