// Every turn of a loop has its own variables, and closures keep them, with park points in the way.
package main

import "fmt"

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

var fs []func() int

func keep(f func() int) { fs = append(fs, f) }

func flush(name string) {
	fmt.Print(name, ":")
	for _, f := range fs {
		fmt.Print(" ", f())
	}
	fmt.Println()
	fs = nil
}

func plain() {
	for i := 0; i < 3; i++ {
		keep(func() int { return i })
	}
	flush("clause")
	for i := 0; i < 3; i++ {
		keep(func() int { i *= 10; return i })
	}
	flush("assigned")
	for i := 0; i < 6; i++ {
		keep(func() int { i += 100; return i })
		if i%2 == 0 {
			continue
		}
		i++
		if i > 4 {
			break
		}
	}
	flush("stepped")
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		keep(func() int { return i*100 + j })
		j--
	}
	flush("two")
	for i := range 3 {
		keep(func() int { i++; return i })
	}
	flush("int")
	for i, s := range []string{"a", "bb"} {
		keep(func() int { i++; s += "x"; return i*10 + len(s) })
	}
	flush("slice")
	for i, p := range [2]struct{ x int }{{1}, {2}} {
		keep(func() int { p.x += i; return p.x })
	}
	flush("array")
	for i, r := range "aé" {
		keep(func() int { r++; return int(r)*10 + i })
	}
	flush("string")
	for k, v := range map[int]int{1: 2} {
		keep(func() int { k++; return k + v })
	}
	flush("map")
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		*ps[0] += 0
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	for i := 0; i < 3; i++ {
		p := &i
		*p++
		keep(func() int { return *p })
	}
	flush("address")
	n := 0
	for n < 3 {
		m := n
		keep(func() int { m++; return m*10 + n })
		n++
	}
	flush("while")
	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			k := i*10 + j
			keep(func() int { k++; return i*10000 + j*1000 + k })
		}
	}
	flush("nested")
	// The post statement and the condition see the copy of the next turn.
	for i, f := 0, (func() int)(nil); i < 3; i, f = i+1, func() int { return i } {
		if f != nil {
			keep(f)
		}
		keep(func() int { return i })
	}
	flush("post closure")
	var g func() int
	for i := 0; g == nil || g() < 3; i++ {
		g = func() int { return i }
		keep(g)
	}
	flush("condition")
}

func parking() {
	for i := 0; i < 3; i++ {
		at(i)
		keep(func() int { return i })
		at(i)
	}
	flush("clause")
	for i := at(0); i < 3; i++ {
		x := at(i * 2)
		keep(func() int { i *= 10; x++; return i + x })
		at(1)
	}
	flush("assigned")
	for i := 0; i < 6; i += at(1) {
		x := i
		keep(func() int { i += 100; return i*1000 + x })
		if i%2 == 0 {
			at(1)
			continue
		}
		i++
		if at(i) > 4 {
			break
		}
	}
	flush("stepped")
	for i := range 3 {
		at(1)
		keep(func() int { i++; return i })
	}
	flush("int")
	for i := range at(3) {
		keep(func() int { return i })
		at(1)
	}
	flush("int")
	for i, s := range []string{"a", "bb"} {
		at(1)
		keep(func() int { i++; s += "x"; return i*10 + len(s) })
		at(1)
	}
	flush("slice")
	for i, p := range [2]struct{ x int }{{1}, {2}} {
		at(1)
		keep(func() int { p.x += i; return p.x })
		at(p.x)
	}
	flush("array")
	c := make(chan int)
	go func() {
		for i := range 3 {
			c <- i
		}
		close(c)
	}()
	for v := range c {
		keep(func() int { return v })
		w := v
		at(1)
		keep(func() int { w += v; return w })
	}
	flush("chan")
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			k := at(j)
			keep(func() int { k++; return i*100 + j*10 + k })
			if j == i {
				continue outer
			}
			if i == 2 && j == 1 {
				break outer
			}
		}
	}
	flush("labels")
	for i := 0; i < 2; i++ {
		s := struct{ n, m int }{i, at(i)}
		arr := [2]int{i, at(i)}
		keep(func() int { s.n++; arr[0]++; return s.n*10 + arr[0] + s.m })
		s.m = at(100)
	}
	flush("structs")
	for i := 0; i < 3; i++ {
		switch x := at(i); x {
		case 1:
			y := at(x)
			keep(func() int { y++; return x*10 + y })
		default:
			keep(func() int { return -x })
		}
		select {
		case v := <-func() chan int { c := make(chan int, 1); c <- i; return c }():
			at(1)
			keep(func() int { v += 1000; return v })
		}
		if y := at(i * 3); func() bool { return y > 2 }() {
			at(1)
			keep(func() int { return y })
		}
	}
	flush("clauses")
	for i := 0; i < 3; i++ {
		x := i
		keep(sum(func() int { return x }, at(100), func() int { x++; return x }))
	}
	flush("arguments")
	i := 0
again:
	v := at(i)
	w := i * 2
	keep(func() int { w++; return v*10 + w })
	i++
	if i < 3 {
		goto again
	}
	flush("goto")
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("deferred ", i, " ", at(i), "\n") }()
		go func() { i += 10 }()
		at(1)
	}
}

func sum(a func() int, n int, b func() int) func() int {
	return func() int { return a()*10000 + n + b() }
}

func gotos() {
	i := 0
again:
	v := i
	keep(func() int { v++; return v })
	p := &struct{ n int }{v}
	keep(func() int { return p.n })
	if i++; i < 3 {
		goto again
	}
	flush("goto")
}

func counters() (func() int, func() int) {
	n := at(1)
	up := func() int { n++; return n }
	at(1)
	down := func() int { n--; return at(n) }
	return up, down
}

func main() {
	plain()
	parking()
	gotos()
	up, down := counters()
	fmt.Println(up(), up(), down(), up(), down(), down())
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return at(n)
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(7))
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(10), odd(7), even(3))
}
