// What dereferences a nil pointer, and what does not.
package main

import "fmt"

type point struct {
	x    int
	next *point
	in   struct{ y int }
	arr  [3]int
	s    []int
}

func (p *point) fine() bool { return p == nil }
func (p point) copied() int { return p.x }

type number int

func (n *number) fine() bool { return n == nil }
func (n number) copied() int { return int(n) }

type holder struct {
	*point
	number
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		} else {
			fmt.Println(name, "is fine")
		}
	}()
	f()
}

func main() {
	var i *int
	var p *point
	var a *[4]int
	var s *[]int
	var n *number
	var h *holder
	var e error
	var f func()
	k := 2
	try("*i", func() { _ = *i })
	try("&*i", func() { fmt.Println(&*i == nil) })
	try("*p", func() { _ = *p })
	try("&*p", func() { q := &*p; fmt.Println(q == nil) })
	try("p.x", func() { fmt.Println(p.x) })
	try("p.x =", func() { p.x = 1 })
	try("&p.x", func() { fmt.Println(&p.x == nil) })
	try("&p.in", func() { fmt.Println(&p.in == nil) })
	try("&p.arr[k]", func() { fmt.Println(&p.arr[k] == nil) })
	try("p.fine", func() { fmt.Println(p.fine()) })
	try("p.copied", func() { fmt.Println(p.copied()) })
	try("*a", func() { b := *a; fmt.Println(b) })
	try("a[k]", func() { fmt.Println(a[k]) })
	try("&a[k]", func() { fmt.Println(&a[k] == nil) })
	try("a[:]", func() { fmt.Println(a[:]) })
	try("len(a)", func() { fmt.Println(len(a)) })
	try("range a", func() {
		for j := range a {
			fmt.Print(j, " ")
		}
	})
	try("range a, value", func() {
		for _, v := range a {
			fmt.Print(v, " ")
		}
	})
	try("*s", func() { fmt.Println(*s) })
	try("(*s)[k]", func() { fmt.Println((*s)[k]) })
	try("n.fine", func() { fmt.Println(n.fine()) })
	try("n.copied", func() { fmt.Println(n.copied()) })
	try("h.fine", func() { fmt.Println(h.point.fine()) })
	try("holder.fine", func() { fmt.Println(holder{}.point.fine(), (&holder{}).number.fine()) })
	try("holder.x", func() { fmt.Println(holder{}.x) })
	try("e.Error", func() { fmt.Println(e.Error()) })
	try("f", func() { f() })
	try("defer f", func() { defer f() })
	try("nil method value", func() { g := p.copied; fmt.Println(g != nil) })
	try("pointer method value", func() { g := p.fine; fmt.Println(g()) })
	try("interface method value", func() { g := e.Error; fmt.Println(g != nil) })
}

func nilArray() *[2]int { fmt.Println("called"); return nil }

// Ranging over an array without its values looks at nothing but what its expression calls.
func init() {
	var a *[2]int
	try("range *a", func() {
		for i := range *a {
			fmt.Print(i, " ")
		}
	})
	try("range nilArray()", func() {
		for i := range nilArray() {
			fmt.Print(i, " ")
		}
	})
	try("range *nilArray()", func() {
		for range *nilArray() {
		}
	})
}
