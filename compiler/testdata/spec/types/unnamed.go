// Struct types without a name: as fields, elements, keys and interface values, with embedded types whose methods they have.
package main

import (
	"bytes"
	"fmt"
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°", float64(c)) }
func (c *celsius) heat(by int)   { *c += celsius(by) }

type heater interface{ heat(by int) }

type wrapped struct {
	celsius
	grid struct {
		rows [2][3]int
		name struct{ first, last string }
	}
}

type shadowed struct{}

func (shadowed) String() string { return "wrong" }

func temperatures() (all []struct {
	celsius
	at string
}) {
	all = append(all, struct {
		celsius
		at string
	}{20.5, "here"})
	return
}

func main() {
	w := wrapped{celsius: 1}
	w.heat(2)
	w.grid.rows[1][2] = 5
	w.grid.name.last = "x"
	v := w
	v.grid.rows[1][2]++
	fmt.Println(w, v.celsius, v.grid.rows, v.grid.name == w.grid.name, v == w)
	(*wrapped).heat(&w, 10)
	f := (*celsius).heat
	f(&w.celsius, 100)
	g := wrapped.String
	h := (*wrapped).String
	fmt.Println(g(w), h(&w))
	var hot heater = &w
	hot.heat(1000)
	bound := w.heat
	bound(1)
	fmt.Println(w.celsius)

	type deep struct{ shadowed }
	s := struct {
		deep
		*bytes.Buffer
	}{deep{}, bytes.NewBufferString("buffer")}
	var i fmt.Stringer = s
	fmt.Println(s.String(), i.String())

	var any1, any2 any = struct{ a int }{1}, struct{ a int }{1}
	fmt.Println(any1 == any2, any1 == any(struct{ a int8 }{1}))
	m := map[struct {
		x [2]int
		y any
	}]string{{[2]int{1, 2}, "k"}: "found"}
	fmt.Println(m[struct {
		x [2]int
		y any
	}{[2]int{1, 2}, "k"}])
	for _, t := range temperatures() {
		fmt.Println(t, t.at)
	}
	var z *struct {
		next *struct{ n int }
	}
	z = &struct{ next *struct{ n int } }{}
	z.next = &struct{ n int }{4}
	switch x := any1.(type) {
	case struct{ b int }:
		fmt.Println("b", x.b)
	case struct{ a int }:
		fmt.Println("a", x.a+z.next.n)
	}
}

type named struct{ n int }

func (x named) value() int    { return x.n }
func (x *named) pointer() int { x.n++; return x.n }

type both interface {
	value() int
	pointer() int
}

func take(x named) both         { return &x }
func give() (x struct{ n int }) { x.n = 5; return }
func init() {
	plain := struct{ n int }{1}
	var x named = plain
	x.n++
	var y both = &x
	fmt.Println(y.value(), y.pointer(), plain, take(plain).pointer(), take(give()).value())
	plain = x
	x = give()
	all := []named{plain, give()}
	c := make(chan named, 1)
	c <- plain
	fmt.Printf("%T %T %v %v %v %t\n", plain, x, all, <-c, x, x == give())
}
