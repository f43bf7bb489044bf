// A receive, and a call that parks, in every place of an expression.
package main

import "fmt"

type point struct{ x, y int }

func (p point) sum() int       { return p.x + p.y }
func (p *point) add(n int) int { p.x += n; return p.x }

type adder interface{ add(n int) int }

// source gives 1, 2, 3, … each from a goroutine that is not ready yet.
func source() <-chan int {
	c := make(chan int)
	go func() {
		for i := 1; ; i++ {
			c <- i
		}
	}()
	return c
}

var src = source()

func get() int             { return <-src }
func two() (int, int)      { return <-src, <-src }
func three() (a, b, c int) { a, b, c = <-src, <-src, <-src; return }
func pair() (int, string)  { return get(), fmt.Sprint("s", get()) }
func errOf() (int, error)  { return get(), fmt.Errorf("e%d", get()) }
func sum(xs ...int) (t int) {
	for _, x := range xs {
		t = t*10 + x
	}
	return
}
func note(s string, n int) int {
	fmt.Print(s, n, " ")
	return n
}
func yes(n int) bool { fmt.Print("yes", n, " "); return true }
func no(n int) bool  { fmt.Print("no", n, " "); return false }

func forward() (int, int)        { return two() }
func forwardAny() (any, any)     { return two() }
func forwardErr() (any, error)   { return errOf() }
func single() int                { return <-src }
func mixed() (int, point, []int) { return <-src, point{<-src, get()}, []int{get(), <-src} }

func main() {
	// Arguments.
	fmt.Println("args", <-src, get(), note("n", <-src), <-src)
	fmt.Println(two())
	fmt.Println(three())
	fmt.Println(sum(two()))
	fmt.Println(sum(three()))
	fmt.Println(sum(<-src, get(), 7, <-src))
	fmt.Println(sum([]int{<-src, get()}...))
	fmt.Println(forward())
	fmt.Println(forwardAny())
	fmt.Println(forwardErr())
	fmt.Println(mixed())
	fmt.Println(pair())

	// Operators.
	fmt.Println("ops", 1000+<-src, <-src-1, <-src*get(), get()-get(), -<-src, ^<-src, note("a", 1)+<-src+note("b", 2))
	fmt.Println(<-src < <-src, get() > get(), !(get() == <-src), <-src != <-src)
	x := 5
	fmt.Println(x+<-src+x, (x-<-src)*x)
	fmt.Println(1<<<-source(), 100>>uint(<-source()))

	// && and ||.
	fmt.Println("logic", no(1) && yes(get()), yes(2) && yes(<-src), no(3) || no(<-src), yes(4) || no(get()))
	before := <-src
	_ = false && get() > 0
	_ = true || get() > 0
	fmt.Println(<-src - before)
	if get() > 0 && <-src > 0 && (no(get()) || yes(<-src)) {
		fmt.Println("and")
	}
	b := get() > 1000 || <-src > 1000
	fmt.Println(b)

	// Index and slice expressions.
	s := []int{10, 20, 30, 40, 50}
	one := func() int { return <-source() }
	fmt.Println("index", s[<-source()], s[one()], s[<-source():one()+2], s[one():], s[:one()], [3]int{7, 8, 9}[one()])
	s[one()] = <-src
	s[<-source()] += <-src
	s[one()]++
	fmt.Println(s[1] > 0)
	m := map[int]int{1: 100}
	m[<-source()] += one()
	m[one()+1] = get()
	m[one()]++
	fmt.Println(m[1], m[<-source()], len(m))
	v, ok := m[one()]
	fmt.Println(v, ok)
	_, ok = m[one()+10]
	fmt.Println(ok)
	str := "hello"
	fmt.Println(str[one()], str[one():], str[<-source():one()+2])

	// Composite literals.
	fmt.Println("lit", point{<-src, get()}, point{y: <-src, x: get()}, []int{0, <-src, get()}, [2]int{1: get()}, map[string]int{"a": get(), fmt.Sprint(get()): <-src})
	pp := &point{<-src, 3}
	fmt.Println(pp.y, struct{ a, b int }{get(), <-src})
	nested := [][]point{{{<-src, 1}, {2, get()}}, {}}
	fmt.Println(nested)

	// Selectors, receivers, method values.
	mk := func() *point { return &point{<-src, 0} }
	fmt.Println("recv", mk().add(<-src) > 0, mk().x > 0, (*mk()).y, point{<-src, 1}.sum() > 0)
	mk().x = <-src
	mk().x += get()
	f := mk().add
	fmt.Println(f(get()) > 0)
	var a adder = pp
	pp.x = 0
	fmt.Println(a.add(<-source()), a.add(one()), pp.x)
	fmt.Println(func() adder { <-src; return pp }().add(one()))

	// Conversions and assertions.
	fmt.Println("conv", float64(<-source())/2, string(rune(64+one())), uint8(255+one()), any(<-source()).(int), interface{}(one()))
	var i any = one()
	if n, ok := any(<-source()).(int); ok && n == i {
		fmt.Println("asserted", n)
	}

	// Builtins.
	fmt.Println("builtin", len(make([]int, one(), one()+4)), cap(make([]int, one(), <-source()+4)), append([]int{one()}, <-source(), one()), min(one(), 9, <-source()), max(one(), 0), copy(make([]int, 3), []int{one(), 2}))
	delete(m, <-source())
	fmt.Println(len(m), cap(make(chan int, one())))

	// Function literals called on the spot, nested.
	fmt.Println("nested", func() int { return get() + func() int { return <-source() }() }() > 0)
	fmt.Println(func(a, b int) int { return a - b }(one(), <-source()))

	// Compound assignment.
	t := 1
	t += <-source()
	t *= one() + 1
	t <<= one()
	t -= -one()
	fmt.Println("compound", t)
	str += fmt.Sprint(<-source())
	fmt.Println(str)
	arr := [3]int{}
	arr[one()] += <-source()
	arr[one()], arr[0] = arr[0]+<-source(), arr[one()]
	fmt.Println(arr)
	pts := []point{{1, 2}, {3, 4}}
	pts[one()].x += <-source()
	pts[one()].y++
	pts[0], pts[one()] = pts[one()], pts[0]
	fmt.Println(pts)
	*func() *int { <-src; return &t }() = one()
	fmt.Println(t)

	// Send.
	out := make(chan int, 10)
	out <- <-source()
	out <- one() + 1
	func() chan int { <-src; return out }() <- one() + 2
	close(out)
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()
	chans := []chan int{make(chan int, 1), make(chan int, 1)}
	chans[one()] <- one()
	fmt.Println(<-chans[one()])
	cc := make(chan chan int, 1)
	cc <- chans[0]
	chans[0] <- 9
	fmt.Println(<-<-cc)
}
