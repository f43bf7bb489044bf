// Loops whose post statement is more than an expression, fallthrough, goto out of nested statements, defers in loops.
package main

import "fmt"

type T struct{ n int }

func park(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

var gl []int

func app(n int) int { gl = append(gl, n); return n }

type S struct{ a, b int }

func (s *S) m(n int) *S { s.a += n; return s }

func main() {
	// for with complex post and captured vars
	var fs []func() int
	for i, m := 0, map[int]int{}; i < 3; m[i]++ {
		fs = append(fs, func() int { return i*10 + len(m) })
		i++
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fs = nil
	arr := [2]int{}
	for i := 0; i < 3; i, arr[i%2] = i+1, i*7 {
		fs = append(fs, func() int { i += 100; return i })
		if i == 1 {
			continue
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println(arr)
	// post with call tuple
	two := func(a int) (int, int) { return a + 1, a * 2 }
	for i, j := 0, 0; i < 3; i, j = two(i) {
		fmt.Print(i, j, " ")
	}
	for i, j := 0, 0; i < 3; i, j = two(park(i)) {
		fs = append(fs, func() int { return i + j })
		fmt.Print(i, j, " ")
	}
	for s := (&S{}).m(1); s.a < 10; s.m(3).m(1) {
		fmt.Print(s.a, " ")
	}
	fmt.Println()
	var x, y = 1, 2
	p := &x
	for ; *p < 5; *p++ {
		defer func(n int) { fmt.Print(n, " ") }(*p)
	}
	for x := range 3 {
		x, y = y, x
	}
	fmt.Println(x, y)
	// switch with goto & fallthrough & break
	for i := range 6 {
		switch {
		case i == 0:
			fallthrough
		case i == 1:
			fmt.Print("a")
			if i == 1 {
				break
			}
			fmt.Print("b")
			fallthrough
		default:
			fmt.Print("d")
		case i == 4:
			fmt.Print("e")
			fallthrough
		case i == 5:
			fmt.Print("f")
		}
	}
	fmt.Println()
	// goto out of nested structured
	n := 0
start:
	for i := 0; i < 3; i++ {
		for {
			switch {
			case n < 3:
				n++
				goto start
			}
			break
		}
		if i == 2 {
			goto end
		}
	}
end:
	fmt.Println(n)
	func() {
		i := 0
	loop:
		if i < 3 {
			defer func() { fmt.Print("d", i) }()
			i++
			goto loop
		}
	}()
	fmt.Println()
	func() (r int) {
		i := 0
	loop:
		if i < 3 {
			r += park(i)
			i++
			goto loop
		}
		defer func() { fmt.Println("r", r) }()
		return r + 1
	}()
	var iface interface{ m(int) *S } = &S{}
	fmt.Println(iface.m(2).m(3).a, iface.m(1).a)
	type E struct {
		S
		*T
	}
	e := E{S{1, 2}, &T{3}}
	f := e
	f.S.a = 9
	f.n = 10
	fmt.Println(e.a, e.n, f.a, e.S == S{1, 2}, e == f)
	var z struct{ E }
	z.E = e
	z.m(5)
	fmt.Println(z.a, e.a, z.E.S.b)
	c := make(chan struct{ s S }, 1)
	c <- struct{ s S }{e.S}
	v := <-c
	v.s.a = 100
	fmt.Println(e.a, (v.s), app(1)+len(gl)+app(2))
	if v, ok := any(v).(struct{ s S }); ok {
		v.s.b = 5
		fmt.Println(v)
	}
	var err error
	func() {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("caught %v", r)
			}
		}()
		var m map[string][]int
		m["a"] = append(m["a"], park(1))
	}()
	fmt.Println(err)
	var fnil func()
	func() {
		defer func() { fmt.Println(recover()) }()
		go fnil()
	}()
}
