// Deferring what only calls a method that recovers (a promoted method, one called through an interface, a method value or expression) is deferring the method.
package main

import "fmt"

type rescuer interface{ rescue() }
type R struct{ n int }

func (r R) rescue()   { fmt.Println("R", r.n, recover()) }
func (r *R) prescue() { fmt.Println("pR", r.n, recover()) }

type E1 struct{ R }
type E2 struct{ *R }
type E3 struct{ rescuer }
type E4 struct{ *E1 }

func deferred() {
	for _, x := range []rescuer{R{1}, &R{2}, E1{R{3}}, &E1{R{4}}, E2{&R{5}}, &E2{&R{6}}, E3{R{7}}, &E3{&E1{R{8}}}, E4{&E1{R{9}}}, E3{E3{E2{&R{10}}}}} {
		func() {
			defer x.rescue()
			panic("x")
		}()
		func() {
			f := x.rescue
			defer f()
			panic("y")
		}()
		func() {
			defer rescuer.rescue(x)
			panic("z")
		}()
	}
	func() {
		e := E1{R{11}}
		defer e.rescue()
		panic("a")
	}()
	func() {
		e := &E4{&E1{R{12}}}
		defer e.prescue()
		panic("b")
	}()
	func() {
		defer E3{R{13}}.rescue()
		panic("c")
	}()
	func() {
		defer E4.rescue(E4{&E1{R{14}}})
		panic("d")
	}()
	func() {
		defer (*E2).prescue(&E2{&R{15}})
		panic("e")
	}()
	func() {
		defer struct{ R }{R{16}}.rescue()
		panic("f")
	}()
}

func main() { deferred() }
