// Embedding, method values and expressions, interfaces, typed nils, type switches.
package main

import "fmt"

type Animal interface {
	Name() string
	Sound() string
}
type Namer interface{ Name() string }
type both interface {
	Namer
	fmt.Stringer
}

type base struct {
	name string
	hits int
}

func (b base) Name() string     { return b.name }
func (b *base) Rename(s string) { b.name = s; b.hits++ }
func (b *base) Hits() int       { return b.hits }

type counter int

func (c *counter) Inc() int { *c++; return int(*c) }
func (c counter) Get() int  { return int(c) }

type list []int

func (l list) Len() int     { return len(l) }
func (l *list) Add(x int)   { *l = append(*l, x) }
func (l list) Set(i, v int) { l[i] = v }

type table map[string]int

func (t table) Put(k string) int { t[k]++; return t[k] }

type fun func(int) int

func (f fun) Twice(x int) int { return f(f(x)) }

type pipe chan int

func (p pipe) Send(x int) { p <- x }

type arr [3]int

func (a arr) First() int { return a[0] }
func (a *arr) Fill(x int) {
	for i := range a {
		a[i] = x
	}
}

type dog struct {
	base
	counter
	*table2
	list
	fun
	arr
	Namer2
	extra string
}
type table2 struct{ t table }

func (t *table2) PutT(k string) int { return t.t.Put(k) }

type Namer2 interface{ Other(x ...int) string }
type other struct{ n int }

func (o other) Other(x ...int) string { return fmt.Sprint("other", o.n, x) }

func (d dog) Sound() string { return "woof " + d.Name() }

type puppy struct {
	*dog
	age int
}

func (p puppy) Sound() string { return "yip " + p.dog.Sound() }

type alias = dog
type withAlias struct {
	alias
	int
	*string
	error
	fmt.Stringer
}

type ptrAlias = *base
type withPtr struct{ ptrAlias }

type str struct{ s string }

func (s str) String() string { return "str:" + s.s }
func (s *str) Name() string  { return "*str:" + s.s }

type myErr struct{}

func (*myErr) Error() string { return "myErr" }

func mayFail(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8, uint16:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case map[string]int:
		return fmt.Sprint("map ", len(v))
	case func(int) int:
		return fmt.Sprint("func ", v(1))
	case fun:
		return fmt.Sprint("fun ", v.Twice(1))
	case *dog:
		return fmt.Sprint("*dog ", v == nil)
	case dog:
		return "dog " + v.name
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	case chan int:
		return "chan"
	case <-chan int:
		return "recv chan"
	case struct{ x int }:
		return fmt.Sprint("struct ", v.x)
	case *int:
		return fmt.Sprint("*int ", *v)
	case **int:
		return "**int"
	case [2]int:
		return fmt.Sprint("array ", v[1])
	case interface{ First() int }:
		return fmt.Sprint("first ", v.First())
	case float32, float64, complex128:
		return fmt.Sprintf("number %T", v)
	case bool:
		if v {
			return "yes"
		}
		return "no"
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	d := dog{base: base{"rex", 0}, table2: &table2{table{}}, list: list{1}, fun: func(x int) int { return x * 3 }, Namer2: other{5}}
	d.Rename("max")
	d.base.Rename("maxi")
	fmt.Println(d.Name(), d.Hits(), d.hits, d.Inc(), d.Inc(), d.Get(), d.counter)
	d.Add(2)
	d.Set(0, 9)
	d.Fill(4)
	d.arr.Fill(5)
	fmt.Println(d.Len(), d.list, d.PutT("a"), d.PutT("a"), d.t["a"], d.Twice(2), d.First(), d.arr, d.Other(), d.Other(1, 2))
	var a Animal = d
	d.Rename("copy")
	fmt.Println(a.Name(), a.Sound(), d.Sound())
	a = &d
	d.Rename("ptr")
	fmt.Println(a.Name(), a.Sound())
	p := puppy{&d, 1}
	p.Rename("pup")
	a = p
	fmt.Println(a.Sound(), d.name, p.name, p.Inc(), p.Hits())
	a = &p
	fmt.Println(a.Sound(), a.(*puppy).age, a.(Namer).Name())

	// Method values bind now.
	name, sound, rename, inc, put, other, twice := d.Name, p.Sound, d.Rename, p.Inc, p.PutT, d.Other, d.Twice
	d.name = "changed"
	d.fun = nil
	fmt.Println(name(), sound(), inc(), put("b"), other(3), twice(1))
	rename("renamed")
	fmt.Println(d.name, d.counter)
	an := a.Name
	a = nil
	fmt.Println(an())

	// Method expressions.
	fmt.Println(dog.Name(d), (*dog).Name(&d), (*dog).Hits(&d), base.Name(d.base), Animal.Sound(p), puppy.Sound(p), (*puppy).Sound(&p), dog.Get(d), (*dog).Inc(&d), counter.Get(7), dog.Other(d, 1), (*list).Len(&d.list), list.Len(nil), fmt.Stringer.String(str{"x"}))
	(*dog).Rename(&d, "expr")
	puppy.Rename(p, "expr2")
	f := (*base).Rename
	f(&d.base, "expr3")
	g := (*list).Add
	var l list
	g(&l, 4)
	h := fun.Twice
	fmt.Println(d.name, l, h(func(x int) int { return x + 1 }, 5))

	// Methods on everything.
	var c counter
	cp := &c
	cp.Inc()
	c.Inc()
	fmt.Println(c, cp.Get(), (*cp).Get(), counter(5).Get())
	cs := []counter{1, 2}
	cs[1].Inc()
	mc := map[string]*counter{"a": &cs[0]}
	mc["a"].Inc()
	fmt.Println(cs)
	ar := [2]arr{}
	ar[1].Fill(3)
	fmt.Println(ar, ar[1].First())
	pp := make(pipe, 1)
	pp.Send(3)
	fmt.Println(<-pp)
	t := table{}
	t.Put("x")
	fmt.Println(t.Put("x"), table{"q": 1}.Put("q"))
	st := &struct{ counter }{3}
	st.Inc()
	fmt.Println(st.Get(), st.counter)

	// Interfaces embedding interfaces, conversions between them.
	var b both
	fmt.Println(b == nil)
	b = &str{"s"}
	var n Namer = b
	var s fmt.Stringer = b
	fmt.Println(n.Name(), s.String(), n.(fmt.Stringer) == s, n == any(b))
	_, ok := n.(Animal)
	_, ok2 := any(str{"v"}).(Namer)
	_, ok3 := any(str{"v"}).(fmt.Stringer)
	_, ok4 := n.(*str)
	fmt.Println(ok, ok2, ok3, ok4)

	// Typed nil.
	err := mayFail(false)
	fmt.Println(err == nil, err != nil, err.Error(), err.(*myErr) == nil, mayFail(true))
	var e *myErr
	var i any = e
	fmt.Println(i == nil, i == (*myErr)(nil), i.(error).Error(), e == nil)
	var np *dog
	i = np
	fmt.Println(i == nil, classify(i), i == any((*dog)(nil)), i == any((*puppy)(nil)))
	var ns []int
	var nm map[string]int
	var nf func(int) int
	fmt.Println(any(ns) == nil, any(nm) == nil, any(nf) == nil, classify(ns), classify(nm))
	var nilErr error
	i = nilErr
	fmt.Println(i == nil)

	wa := withAlias{alias: d, int: 3, error: fmt.Errorf("e"), Stringer: str{"em"}}
	fmt.Println(wa.Name(), wa.alias.name, wa.int, wa.Error(), wa.Stringer.String(), wa.string == nil)
	wa.Rename("aliased")
	fmt.Println(wa.name, d.name)
	wp := withPtr{&base{"p", 0}}
	wp.Rename("viaptr")
	fmt.Println(wp.name, wp.ptrAlias.Hits())

	x := 5
	px := &x
	for _, v := range []any{nil, 1, int8(2), uint16(3), int32(4), "s", []int{1}, map[string]int{}, func(x int) int { return x + 1 }, fun(func(x int) int { return x * 2 }), &d, d, err, str{"q"}, &str{"pq"}, make(chan int), make(<-chan int), struct{ x int }{7}, px, &px, [2]int{1, 2}, arr{8}, &arr{9}, 1.5, float32(2), 1i, true, 'r', list{}, table{}, counter(1), struct{}{}, []string{}, [3]int{}, wa.alias.Name} {
		fmt.Println(classify(v))
	}
	switch y := any(x).(type) {
	case interface{}:
		fmt.Printf("%T\n", y)
	}
	switch any(x).(type) {
	}
	switch z := a.(type) {
	case Namer:
		fmt.Println("no", z)
	case nil:
		fmt.Println("nil interface", z == nil)
	}
	var fs []fmt.Stringer
	fs = append(fs, str{"1"}, &str{"2"}, wa)
	for _, f := range fs {
		fmt.Println(f)
	}
	m := map[any]string{1: "int", int8(1): "int8", "1": "string", str{"k"}: "str", [1]int{1}: "arr", nil: "nil", true: "t", 1.0: "float", px: "ptr", struct{ a any }{1}: "anon"}
	fmt.Println(m[1], m[int8(1)], m["1"], m[str{"k"}], m[[1]int{1}], m[nil], m[true], m[1.0], m[px], m[struct{ a any }{1}], len(m), m[int16(1)] == "")
}
