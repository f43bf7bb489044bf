// Expression switches and type switches: all their forms, the types of their variables, duplicates at run time, order of cases.
package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
)

type color int

const (
	red color = iota
	green
	blue
)

type shape interface{ area() float64 }
type sq struct{ s float64 }
type circ struct{ r float64 }
type named []int
type myErr struct{ s string }

func (s sq) area() float64     { return s.s * s.s }
func (c *circ) area() float64  { return c.r }
func (e *myErr) Error() string { return "my " + e.s }
func (c color) String() string { return [...]string{"red", "green", "blue"}[c] }

func expr(x any) string {
	switch x {
	case nil:
		return "nil"
	case 1:
		return "int 1"
	case 1.0:
		return "float 1"
	case "a", 'a':
		return "a"
	case int8(1):
		return "int8 1"
	case sq{2}:
		return "sq 2"
	case [2]int{1, 2}:
		return "array"
	case red:
		return "red"
	case error(nil):
		return "never"
	case true:
		return "true"
	}
	return "other"
}

func typed(x any) string {
	switch v := x.(type) {
	case nil:
		return fmt.Sprint("nil ", v == nil)
	case int:
		return fmt.Sprint("int ", v+1)
	case int8, uint8:
		return fmt.Sprintf("small %T %v", v, v)
	case float32:
		return fmt.Sprint("f32 ", v*2)
	case string:
		return "string " + v + v[:1]
	case []int:
		return fmt.Sprint("slice ", len(v), append(v, 1))
	case named:
		v = append(v, 5)
		return fmt.Sprint("named ", v)
	case map[string]int:
		v["new"] = 1
		return fmt.Sprint("map ", v)
	case func(int) int:
		return fmt.Sprint("func ", v(3))
	case chan int:
		return fmt.Sprint("chan ", cap(v))
	case <-chan int:
		return fmt.Sprint("recv chan ", cap(v))
	case [2]int:
		v[0] = 100
		return fmt.Sprint("array ", v)
	case sq:
		v.s = 3
		return fmt.Sprint("sq ", v.area())
	case *sq:
		v.s++
		return fmt.Sprint("*sq ", v.s)
	case *myErr, error:
		return fmt.Sprintf("error %T %v", v, v)
	case shape:
		return fmt.Sprint("shape ", v.area())
	case interface{ String() string }:
		return "stringer " + v.String()
	case struct{ a int }:
		return fmt.Sprint("anon ", v.a)
	case **int:
		return fmt.Sprint("ptr ", **v)
	case *int:
		*v++
		return fmt.Sprint("*int ", *v)
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case complex128, complex64:
		return fmt.Sprint("complex ", v)
	default:
		return fmt.Sprintf("default %T", v)
	}
}

func noVar(x any) (n int) {
	switch x.(type) {
	case int, string:
		n = 1
	default:
		n = 2
	case fmt.Stringer:
		n = 3
	}
	switch x := x.(type) {
	case int:
		x++
		n += x
	case string:
		n += len(x)
	}
	switch y := 5; x := x.(type) {
	case int:
		n += x * y
	default:
		_ = x
	}
	switch x.(type) {
	}
	return
}

func parks(x any) string {
	c := make(chan any, 1)
	c <- x
	switch v := (<-c).(type) {
	case int:
		runtime.Gosched()
		v++
		runtime.Gosched()
		return fmt.Sprint("int ", v)
	case error:
		runtime.Gosched()
		return v.Error()
	case []int:
		for i := range v {
			runtime.Gosched()
			v[i]++
		}
		f := func() int { return v[0] }
		v = []int{50}
		return fmt.Sprint(f(), v)
	}
	return "none"
}

func order() {
	say := func(i int) int { fmt.Print("say", i, " "); return i }
	switch say(2) {
	default:
		fmt.Println("default")
	case say(1), say(3):
		fmt.Println("no")
	case say(2), say(5):
		fmt.Println("yes")
	case say(2):
		fmt.Println("second")
	}
	switch x := say(3); {
	case x > 2:
		fmt.Print("big ")
		fallthrough
	case x > 100:
		x := "shadow"
		fmt.Println(x)
	}
	a, b := 1, 1
	switch a {
	case b:
		fmt.Println("same variable value")
	case 1:
		fmt.Println("constant")
	}
	switch f := 2.5; f {
	case 5 / 2.0:
		fmt.Println("float case")
	}
	switch c := green; c {
	case 0:
		fmt.Println("zero")
	case blue - 1:
		fmt.Println("computed", c)
	}
	switch s := "ab"; s[0] {
	case 'b', 'a':
		fmt.Println("byte")
	}
	switch e := errors.New("x"); e {
	case io.EOF:
		fmt.Println("eof")
	case e:
		fmt.Println("itself")
	}
	var p *sq
	switch p {
	case nil:
		fmt.Println("nil pointer")
	}
	var sh shape
	switch sh {
	case nil:
		fmt.Println("nil shape")
	}
	sh = p
	switch sh {
	case nil:
		fmt.Println("never")
	case p:
		fmt.Println("typed nil")
	}
	switch true {
	case false, a == 2:
	case a == 1 && b == 1:
		fmt.Println("true tag")
	}
	switch i := any(3); i {
	case color(3):
		fmt.Println("never")
	case int64(3):
		fmt.Println("never")
	case 3:
		fmt.Println("int 3")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		switch any([]int{}) {
		case 1:
		case "x":
		case any([]int{}):
			fmt.Println("never")
		}
	}()
	switch f := func() {}; {
	case f == nil:
	default:
		fmt.Println("func")
	}
	switch {
	}
	switch x := 1; x {
	}
	switch x := 5; true {
	case x > 3:
		x = 9
		switch {
		case x == 9:
			break
		default:
			fmt.Println("never")
		}
		fmt.Println("after inner break", x)
	}
	for i := range 3 {
		switch i {
		case 1:
			continue
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func main() {
	n := 5
	pn := &n
	for _, x := range []any{nil, 1, 1.0, "a", 'a', int8(1), sq{2}, [2]int{1, 2}, red, color(1), true, uint(1), byte(97), 0} {
		fmt.Print(expr(x), "; ")
	}
	fmt.Println()
	arr := [2]int{1, 2}
	s := sq{1}
	for _, x := range []any{nil, 1, int8(2), uint8(3), float32(1.5), "str", []int{1}, named{2}, map[string]int{}, func(i int) int { return i * i }, make(chan int, 4), (<-chan int)(make(chan int, 5)), make(chan<- int), arr, s, &s, &myErr{"e"}, errors.New("plain"), &circ{7}, blue, struct{ a int }{8}, &pn, pn, true, false, 2i, complex64(1), 'x', int64(9), (*myErr)(nil) == nil, []any{}, [3]int{}} {
		fmt.Println(typed(x))
	}
	fmt.Println(arr, s, n)
	fmt.Println(noVar(1), noVar("abc"), noVar(red), noVar(nil), noVar(2.5))
	fmt.Println(parks(1), parks(&myErr{"p"}), parks([]int{1, 2}), parks(""))
	order()
}
