// Blocks: the implicit ones of if, for, switch and select clauses, of files and packages; names that live as long as their block, and variables that outlive it.
package main

import (
	"fmt"
	"runtime"
)

var fs []func() int

func keep(f func() int) { fs = append(fs, f) }
func wait()             { runtime.Gosched() }

func ifs(n int) string {
	if a := n; a > 10 {
		a := a * 2
		keep(func() int { a++; return a })
		return fmt.Sprint("big ", a)
	} else if b := a - 1; b > 5 {
		keep(func() int { a++; b++; return a + b })
		return fmt.Sprint("mid ", a, b)
	} else if a, c := b, a; c == a+1 {
		keep(func() int { a--; c--; return a*100 + c })
		wait()
		return fmt.Sprint("small ", a, b, c)
	} else {
		return fmt.Sprint("never ", a, b, c)
	}
}

func clauses(x any) (out []string) {
	switch v := x.(type) {
	case int:
		v, w := v+1, v+2
		out = append(out, fmt.Sprint(v, w))
		{
			v := "inner"
			out = append(out, v)
		}
		keep(func() int { v++; return v })
	case string:
		w := len(v)
		keep(func() int { w += len(v); return w })
		v = "changed"
		wait()
	case nil, error:
		_, w := v, 5
		keep(func() int { w++; return w })
	}
	switch v := len(out); {
	case v > 1:
		v := v * 10
		keep(func() int { v++; return v })
	default:
		v++
		keep(func() int { v++; return v })
	}
	c := make(chan int, 1)
	c <- 3
	select {
	case v := <-c:
		v, ok := v*2, v > 1
		wait()
		keep(func() int { v++; return v })
		out = append(out, fmt.Sprint(v, ok))
	}
	return
}

func loops() {
	x := 1
	for x := x; x < 4; x++ {
		x := x * x
		if x := x + 1; x > 4 {
			x := x * 10
			keep(func() int { x++; return x })
		}
		keep(func() int { x++; return x })
		wait()
	}
	for x, y := range []int{5, 6} {
		x, y := y, x
		{
			x, y := x+y, x-y
			keep(func() int { x++; return x*100 + y })
		}
		keep(func() int { y++; return x*100 + y })
	}
	for x := range 2 {
		for x := range x + 1 {
			for y := x; y < x+1; y++ {
				keep(func() int { x, y = y+1, x+1; return x*10 + y })
				wait()
			}
		}
	}
	{
		x := "block"
		{
			x := len(x)
			keep(func() int { x++; return x })
		}
		_ = x
	}
	fmt.Println(x)
}

func redeclared() {
	a, b := 1, 2
	pa := &a
	{
		a, c := 10, 20
		b, c := 30, 40
		*pa += a + b + c
	}
	a, d := 5, 6
	keep(func() int { return a*1000 + b*100 + d })
	if a, err := 7, error(nil); err == nil {
		a, b := a+b, a
		_ = b
		a++
		keep(func() int { a++; return a })
	}
	fmt.Println(a, b, d, *pa)
}

func gotos() {
	i := 0
again:
	{
		j := i * 10
		keep(func() int { j++; return j })
		i++
		if i < 3 {
			wait()
			goto again
		}
	}
	for {
		k := i
		keep(func() int { k--; return k })
		if i++; i > 5 {
			goto done
		}
	}
done:
	fmt.Println(i)
}

func deferred() (s string) {
	for i := range 3 {
		i := i * i
		defer func() { s += fmt.Sprint(i, " ") }()
		i++
	}
	func() {
		s := "hidden"
		defer func() { s += "!"; keep(func() int { return len(s) }) }()
	}()
	return "deferred: "
}

func types() {
	type t int
	var a any = t(1)
	{
		type t int
		_, same := a.(t)
		var b any = t(1)
		fmt.Println(same, a == b)
		func() {
			type t string
			fmt.Printf("%T %v\n", t("x"), any(t("1")) == a)
		}()
	}
	for i := range 2 {
		type u struct{ t }
		x := u{t(i)}
		_, again := a.(u)
		a = x
		fmt.Println(again, a)
	}
	const t2 = 5
	{
		const t2 = t2 * 2
		fmt.Println(t2)
	}
	var f func(int) int = func(f int) int { return f + 1 }
	fmt.Println(f(1))
}

func main() {
	fmt.Println(ifs(20), ifs(8), ifs(3))
	fmt.Println(clauses(1), clauses("str"), clauses(nil), clauses(2.5))
	loops()
	redeclared()
	gotos()
	fmt.Println(deferred())
	types()
	for range 2 {
		for i, f := range fs {
			fmt.Print(i, ":", f(), " ")
		}
		fmt.Println()
	}
}
