// Which types are one, what is assignable to what, method sets, and how all that shows at run time.
package main

import "fmt"

type (
	A0 = []string
	A1 = A0
	A2 = struct{ a, b int }
	A4 = func(A3, float64) *A0
	A3 = int
	B0 A0
	B1 []string
	B2 struct{ a, b int }
	B3 struct{ a, c int }
	B4 func(int, float64) *B0
	B5 func(x int, y float64) *A1
	C0 = B0
	I1 interface {
		M()
		N(int) string
	}
	I2 interface {
		N(x int) string
		M()
	}
	I3   = interface{ I1 }
	rec  *rec
	nest struct{ I1 }
)

type impl int

func (impl) M()                {}
func (i *impl) N(k int) string { return fmt.Sprint(k) }

type both struct{ *impl }

func same(values ...any) {
	for i, a := range values {
		for _, b := range values[i+1:] {
			fmt.Print(fmt.Sprintf("%T", a) == fmt.Sprintf("%T", b), " ")
		}
	}
	fmt.Println()
}

func identity() {
	var s any = []string{"x"}
	_, a0 := s.(A0)
	_, a1 := s.(A1)
	_, b0 := s.(B0)
	_, c0 := any(B0(nil)).(C0)
	_, b1 := any(B0(nil)).(B1)
	var st any = struct{ a, b int }{1, 2}
	_, a2 := st.(A2)
	_, b2 := st.(B2)
	_, named := any(B2{}).(A2)
	_, order := st.(struct{ b, a int })
	_, split := st.(struct {
		a int
		b int
	})
	var f any = func(int, float64) *[]string { return nil }
	_, f4 := f.(A4)
	_, f5 := f.(B5)
	_, names := f.(func(x A3, _ float64) *A1)
	_, variadic := any(func(...int) {}).(func([]int))
	_, results := any(func() (a, b int) { return }).(func() (int, int))
	var i any = new(impl)
	_, i1 := i.(I1)
	_, i2 := i.(I2)
	_, value := any(impl(0)).(I1)
	_, emb := any(both{new(impl)}).(I2)
	_, nested := any(nest{new(impl)}).(I3)
	_, half := any(impl(0)).(interface{ M() })
	fmt.Println(a0, a1, b0, c0, b1, a2, b2, named, order, split, f4, f5, names, variadic, results, i1, i2, value, emb, nested, half)
	var c any = make(chan int)
	_, c1 := c.(<-chan int)
	_, c2 := c.(chan<- int)
	_, c3 := c.(chan A3)
	var arr any = [3]int{}
	_, r1 := arr.([2 + 1]A3)
	_, r2 := arr.([4]int)
	_, m1 := any(map[string][]A3{}).(map[string][]int)
	_, m2 := any(map[string]B1{}).(map[string][]string)
	_, e1 := any(any(1)).(interface{})
	_, u1 := any(byte(1)).(uint8)
	_, u2 := any('x').(int32)
	_, u3 := any(uint(1)).(uintptr)
	_, p1 := any(new(B1)).(*[]string)
	_, an := any(struct {
		I1
		x int
	}{}).(struct {
		I1 I1
		x  int
	})
	fmt.Println(c1, c2, c3, r1, r2, m1, m2, e1, u1, u2, u3, p1, an)
	same(A0{}, []string{}, A1{})
	fmt.Printf("%T %T %T %T %T %T %T %T\n", A0{}, B0{}, A2{}, B2{}, A4(nil), B4(nil), (*A4)(nil), [2]rec{})
	fmt.Printf("%T %T %T %T\n", []I1{}, map[I2]any{}, []error{}, func(I3, ...interface{ M() }) (int, error) { return 0, nil })
	fmt.Printf("%T %T %T %T %T\n", make(chan<- (<-chan int)), make(<-chan (chan int)), make(chan (<-chan func())), struct {
		a int "tag"
		B0
		*B1
		_ struct{}
	}{}, (func(func(int) int) func())(nil))
}

func assignability() {
	var b0 B0 = []string{"x"}
	var s []string = b0
	var b1 B1 = s
	s[0] = "shared"
	fmt.Println(b0, b1)
	var f5 B5 = func(int, float64) *A0 { return &s }
	var f func(int, float64) *[]string = f5
	fmt.Println((*f(1, 2))[0])
	var st struct{ a, b int } = B2{1, 2}
	var b2 B2 = st
	b2.a = 10
	fmt.Println(st, b2, b2 == st, st != b2)
	var bidir chan int = make(chan int, 1)
	var send chan<- int = bidir
	var recv <-chan int = bidir
	send <- 4
	fmt.Println(<-recv, send == bidir, recv == bidir)
	type pipe chan int
	var pp pipe = bidir
	send = pp
	fmt.Println(send == pp, pp == bidir)
	var x any
	var i1 I1 = new(impl)
	var i2 I2 = i1
	x = i2
	var m interface{ M() } = i1
	fmt.Println(x == i1, m == i1, i1 == i2, x.(I1) == i2, m.(I2) != nil)
	var p *int
	var q rec
	x = p
	fmt.Println(x == (*int)(nil), q == nil, x != nil)
	var r rune = 'x'
	var by byte = 'y'
	var u uint8 = by
	var i32 int32 = r
	fmt.Println(u, i32)
	var c complex64 = 1
	var fl float32 = 'a'
	var e error = nil
	fmt.Println(c, fl, e == nil)
	type myBool bool
	var mb myBool = 1 < 2
	var t bool = bool(mb && (r == 'x'))
	fmt.Println(mb, t, !mb)
	takes := func(s []string, c <-chan int, x any, f func()) int { return len(s) }
	fmt.Println(takes(b0, bidir, b1, nil), takes(nil, nil, nil, nil))
	ret := func() (I2, []string, any) { return i1, b1, nil }
	g, h, k := ret()
	fmt.Println(g == i1, h, k)
	mp := map[any]I1{1: i2, "k": nil}
	sl := []any{b0, 1, nil, st}
	fmt.Println(len(mp), sl)
}

func methodSets() {
	var v impl = 3
	v.M()
	fmt.Println(v.N(1), (&v).N(2))
	pv := &v
	pv.M()
	arr := [1]impl{}
	sl := []impl{1}
	m := map[string]*impl{"a": &v}
	st := struct{ impl }{5}
	fmt.Println(arr[0].N(3), sl[0].N(4), m["a"].N(5), st.N(6), (&st).N(7), (*pv).N(8))
	both{pv}.M()
	fmt.Println(both{pv}.N(9), (&both{pv}).N(10))
	for _, x := range []any{v, &v, st, &st, both{pv}, &both{pv}, nest{pv}, &nest{pv}} {
		_, a := x.(interface{ M() })
		_, b := x.(interface{ N(int) string })
		fmt.Print(a, b, " ")
	}
	fmt.Println()
}

func main() {
	identity()
	assignability()
	methodSets()
}
