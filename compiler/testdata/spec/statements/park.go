// Park points in the headers and clauses of every statement.
package main

import (
	"errors"
	"fmt"
)

func source() <-chan int {
	c := make(chan int)
	go func() {
		for i := 1; i < 1000; i++ {
			c <- i
		}
		close(c)
	}()
	return c
}

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

func where(s string, n int) int { fmt.Print(s, " "); return at(n) }

func ifs() {
	if at(1) == 1 {
		fmt.Println("one")
	}
	if x := at(2); x == 1 {
		fmt.Println("no")
	} else if y := at(x); y == x && at(3) == 3 {
		fmt.Println("two", x, y)
	} else {
		fmt.Println("no")
	}
	if x, err := at(1), errors.New("e"); err == nil || at(x) != 1 {
		fmt.Println("no")
	} else if at(0) == 1 {
		fmt.Println("no")
	} else if true {
		fmt.Println("true", x, at(5))
	}
	if false {
		at(1)
	} else {
		fmt.Println("else", at(7))
	}
	if !(at(1) < at(2)) {
		fmt.Println("no")
	}
}

func fors() {
	for i := at(0); i < at(3); i += at(1) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	n := 0
	for at(n) < 3 {
		n++
		if n == 2 {
			continue
		}
		fmt.Print(n, " ")
	}
	for i, j := at(0), at(10); i < j; i, j = at(i+1), at(j-2) {
		if i == 1 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	for {
		if at(n) > 5 {
			break
		}
		n++
	}
	fmt.Println(n)
	for range at(3) {
		fmt.Print("x", at(1))
	}
	for i := range at(3) {
		i := i * at(2)
		fmt.Print(" ", i)
	}
	for i, v := range []int{at(7), at(8)} {
		fmt.Print(" ", i, v, at(i))
	}
	for i, v := range [...]string{"a", "b"} {
		fmt.Print(" ", i, v, at(i))
	}
	for i, r := range fmt.Sprint("é", at(1)) {
		fmt.Print(" ", i, string(r), at(i))
	}
	for k, v := range map[int]int{at(1): at(2)} {
		fmt.Print(" ", k, v, at(k))
	}
	arr := &[3]int{1, 2, 3}
	for i := range arr {
		arr[i] = at(arr[i] * 2)
	}
	for _, v := range arr {
		fmt.Print(" ", at(v))
	}
	fmt.Println()
	c := source()
	for v := range c {
		if v%2 == 0 {
			continue
		}
		if v > 7 {
			break
		}
		fmt.Print(v, " ")
	}
	var s struct {
		k int
		a [2]int
	}
	for s.k, s.a[at(1)] = range []int{5, 6} {
		fmt.Print(s, at(1))
	}
	for s.a[0] = range c {
		if s.a[0] > 11 {
			break
		}
	}
	fmt.Println(s)
}

func labels() {
outer:
	for i := 0; i < 4; i++ {
		for j := 0; ; j++ {
			switch {
			case at(j) == 2:
				continue outer
			case i == 2:
				break outer
			}
			select {
			case v := <-source():
				if i == 1 {
					continue outer
				}
				fmt.Print(i, j, v, " ")
			}
		}
	}
	fmt.Println()
sw:
	switch at(1) {
	case 1:
		for {
			if at(1) == 1 {
				break sw
			}
		}
		fmt.Println("no")
	}
sel:
	select {
	case <-source():
		for i := range 10 {
			if at(i) == 3 {
				break sel
			}
		}
		fmt.Println("no")
	}
	i := 0
back:
	if at(i) < 3 {
		i++
		goto back
	}
	goto forward
forward:
	fmt.Println("goto", i)
rng:
	for i := range 3 {
		for range source() {
			if at(i) == 1 {
				continue rng
			}
			break
		}
		fmt.Print("rng", i, " ")
	}
	fmt.Println()
}

func switches() {
	switch where("tag", 2) {
	case where("a", 1), where("b", 2), where("c", 3):
		fmt.Println("hit", at(1))
		fallthrough
	case where("never", 9):
		fmt.Println("fell")
	case 7:
		fmt.Println("no")
	default:
		fmt.Println("no")
	}
	switch x := at(5); {
	default:
		fmt.Println("default", x)
	case at(x) == 4:
		fmt.Println("no")
	case at(x) == 5 && x > 4:
		fmt.Println("five")
		if at(1) == 1 {
			break
		}
		fmt.Println("no")
	}
	switch at(9) {
	case 1:
	default:
		fmt.Println("default")
		fallthrough
	case 2:
		fmt.Println("after default", at(2))
	}
	switch x := any(at(3)).(type) {
	case nil, string:
		fmt.Println("no", x)
	case int:
		fmt.Println("int", x+at(1))
	}
	switch any(fmt.Sprint(at(3))).(type) {
	case fmt.Stringer, error:
		fmt.Println("no")
	default:
		fmt.Println("default")
	}
	switch interface{}(at(1)) {
	case "a", at(2):
		fmt.Println("no")
	case 1:
		fmt.Println("boxed")
	}
	switch at(1) {
	}
	switch {
	}
	switch x := at(1); x {
	case at(1):
		at(x)
	}
	switch struct{ a, b int }{at(1), 2} {
	case struct{ a, b int }{1, at(2)}:
		fmt.Println("struct")
	}
}

type T struct{ n int }

func (t *T) inc(by int) *T { t.n += at(by); return t }
func (t T) show(s string)  { fmt.Println(s, t.n) }

func defers() (result string) {
	defer func() { result += fmt.Sprint(" deferred ", at(1)) }()
	t := &T{}
	defer t.inc(at(2)).inc(at(3)).show("defer sees")
	defer fmt.Println("args", at(1), <-source())
	for i := at(0); i < 2; i++ {
		defer func(n int) { fmt.Print("loop", n, at(i), " ") }(at(i))
	}
	done := make(chan bool)
	go func(n int, s string) { fmt.Println("go", n, s); done <- true }(at(4), fmt.Sprint(at(5)))
	<-done
	go t.inc(at(10))
	at(1)
	if at(1) == 1 {
		return fmt.Sprint("returned ", t.n, at(6))
	}
	return "no"
}

func tuple() (int, error)              { return at(1), errors.New("tuple") }
func named() (n int, s string)         { n = at(3); s = "named"; defer func() { n *= at(2) }(); return }
func override() (n int, s string)      { defer func() { n++; s += "!" }(); return at(5), fmt.Sprint(at(6)) }
func through() (n int, err error)      { defer func() { n += 100 }(); return tuple() }
func closure() (n int, get func() int) { get = func() int { return n }; return at(5), get }

func main() {
	ifs()
	fors()
	labels()
	switches()
	fmt.Println(defers())
	fmt.Println(tuple())
	fmt.Println(named())
	fmt.Println(override())
	fmt.Println(through())
	n, get := closure()
	fmt.Println(n, get())
	a, err := tuple()
	fmt.Println(a, err)
	var x, y = at(1), at(2)
	var z, w int = tupleInts()
	x, y = y+at(1), x
	fmt.Println(x, y, z, w)
	v, ok := <-source()
	var v2, ok2 = <-source()
	fmt.Println(v, ok, v2, ok2)
	_, ok = <-source()
	_ = at(1)
	_, _ = tuple()
	closed := make(chan int)
	close(closed)
	v, ok = <-closed
	fmt.Println(v, ok)
	var fs [3]struct {
		v  int
		ok bool
	}
	fs[at(1)].v, fs[at(2)].ok = <-source()
	fmt.Println(fs)
	{
		x := at(x)
		{
			x := x + at(1)
			fmt.Println(x)
		}
		fmt.Println(x)
	}
}

func tupleInts() (int, int) { return at(8), at(9) }
