// for in all its forms: variables of each iteration, what range evaluates once, ranges over everything that can be ranged over.
package main

import (
	"fmt"
	"runtime"
)

type count int8
type list []string
type seq func(yield func(int, string) bool)
type pt struct{ x, y int }

func (l *list) each(yield func(string) bool) {
	for _, s := range *l {
		if !yield(s) {
			return
		}
	}
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func perIteration() {
	var fs []func() int
	var ps []*int
	for i := 0; i < 6; i++ {
		fs = append(fs, func() int { i += 10; return i })
		ps = append(ps, &i)
		if i == 1 {
			i++
		}
		if i == 4 {
			continue
		}
		runtime.Gosched()
	}
	for k, f := range fs {
		fmt.Print(f(), *ps[k], f(), " ")
	}
	fmt.Println()
	fs = nil
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		inc := func() { i++ }
		fs = append(fs, func() int { return i*100 + j })
		inc()
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var prev func() int
	for i := 0; i < 3; i++ {
		if prev != nil {
			fmt.Print(prev(), i, " ")
		}
		prev = func() int { return i }
		defer func() { fmt.Print("d", i, " ") }()
	}
	fmt.Println(prev())
	for i := 0; func() bool { i++; return i < 5 }(); {
		fmt.Print(i, " ")
	}
	p := new(int)
	for i := 0; i < 3; i++ {
		if i == 0 {
			p = &i
		}
		*p += 10
		fmt.Print(i, *p, " ")
		if i > 25 {
			break
		}
	}
	fmt.Println()
	for x := (pt{0, 3}); x.x < x.y; x.x++ {
		y := &x
		fs = append(fs, func() int { return y.x })
		y.y--
	}
	for a := [2]int{}; a[0] < 2; a[0]++ {
		fs = append(fs, func() int { return a[0] + a[1] })
		a[1] += 5
	}
	var slices [][]int
	for a := [2]int{}; a[0] < 2; a[0]++ {
		slices = append(slices, a[:])
		runtime.Gosched()
	}
	for _, f := range fs[3:] {
		fmt.Print(f(), " ")
	}
	fmt.Print(slices)
	fmt.Println()
	var shared int
	fs = nil
	for shared = range 3 {
		fs = append(fs, func() int { return shared })
	}
	for i := range 3 {
		i *= 2
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println(shared)
	done := make(chan int)
	for i := range 3 {
		go func() { done <- i }()
	}
	fmt.Println(<-done + <-done + <-done)
}

func integers() {
	n := 3
	for i := range n {
		n = 10
		i += 5
		fmt.Print(i, " ")
	}
	for range n - 8 {
		fmt.Print("x ")
	}
	for i := range count(3) {
		fmt.Printf("%T%d ", i, i)
	}
	var u8 uint8
	for u8 = range 255 {
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	for i := range 'c' - 'a' {
		fmt.Printf("%T%d ", i, i)
	}
	var i64 int64 = 2
	for i := range i64 {
		fmt.Printf("%T ", i)
	}
	const c = 2
	for i := range c {
		fmt.Print(i)
	}
	for i := range uint64(1) << 1 {
		fmt.Printf(" %T%d", i, i)
	}
	var f float64
	var any1 any
	for any1 = range 2 {
		f += 0.5
	}
	fmt.Println(u8, any1, f)
}

func strs() {
	s := "aé\xff日"
	for i, r := range s {
		s = "changed"
		fmt.Print(i, r, " ")
	}
	var r rune
	var i int
	for i, r = range "xy" {
	}
	for _, c := range "é" {
		c++
		fmt.Print(c, " ")
	}
	for range "日本" {
		fmt.Print(". ")
	}
	for i := range (list{"a", "b"})[0] + "bc" {
		fmt.Print(i)
	}
	fmt.Println(i, r)
}

func channels() {
	c := make(chan int, 5)
	go func() {
		for i := range 4 {
			c <- i
			runtime.Gosched()
		}
		close(c)
	}()
	for v := range c {
		if v == 1 {
			continue
		}
		fmt.Print(v, " ")
	}
	for range c {
		fmt.Print("never")
	}
	d := make(chan func() chan int, 1)
	d <- func() chan int { e := make(chan int, 2); e <- 7; e <- 8; close(e); return e }
	for v := range (<-d)() {
		fmt.Print(v, " ")
	}
	var arr [2]int
	e := make(chan int, 2)
	e <- 5
	e <- 6
	close(e)
	for arr[1] = range e {
	}
	fmt.Println(arr)
}

func functions() {
	fib := func(yield func(int) bool) {
		a, b := 0, 1
		for yield(a) {
			a, b = b, a+b
		}
	}
	for x := range fib {
		if x > 50 {
			break
		}
		fmt.Print(x, " ")
	}
	var s seq = func(yield func(int, string) bool) {
		defer fmt.Print("cleanup ")
		for i := range 5 {
			runtime.Gosched()
			if !yield(i, fmt.Sprint("s", i)) {
				return
			}
		}
	}
	for i, v := range s {
		runtime.Gosched()
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for i := range s {
		fmt.Print(i, " ")
	}
	for range s {
		fmt.Print(". ")
	}
	l := list{"p", "q"}
	for v := range l.each {
		fmt.Print(v, " ")
	}
	for range func(yield func() bool) { _ = yield() && yield() } {
		fmt.Print("z ")
	}
	find := func(want int) (found int, err error) {
		defer func() { found++ }()
		for x := range fib {
			for i := range s {
				if x*i == want {
					return x, fmt.Errorf("at %d", i)
				}
			}
			if x > want {
				break
			}
		}
		return -1, nil
	}
	fmt.Println(find(10))
	fmt.Println(find(7))
	var fs []func() int
	for i, v := range s {
		fs = append(fs, func() int { i++; return i + len(v) })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	try(func() {
		for x := range func(yield func(int) bool) { yield(1); yield(2) } {
			fmt.Println("once", x)
			break
		}
	})
	try(func() {
		var leak func(int) bool
		for x := range func(yield func(int) bool) { leak = yield; yield(1) } {
			fmt.Println("leak", x)
		}
		leak(2)
	})
	try(func() {
		for range func(yield func() bool) {
			defer func() {
				fmt.Println("iterator saw", recover())
				yield()
			}()
			yield()
		} {
			panic("body")
		}
	})
	try(func() {
		for range fib {
			panic("in body")
		}
	})
	func() {
		for i := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
			defer fmt.Print("deferred in body ", i, " ")
		}
		fmt.Print("end of function ")
	}()
	fmt.Println()
	try(func() {
		var nilf func(func(int) bool)
		for range nilf {
		}
	})
}

func evaluation() {
	calls := 0
	get := func() []int { calls++; return []int{1, 2, 3} }
	for i := range get() {
		_ = i
	}
	for range len(get()) {
	}
	arr := [3]int{1, 2, 3}
	parr := &arr
	garr := func() *[3]int { calls++; return parr }
	for i := range garr() {
		_ = i
	}
	for i, v := range garr() {
		arr[2] = 30
		parr = nil
		fmt.Print(i, v, " ")
	}
	for i, v := range arr {
		arr[2] = 300
		fmt.Print(i, v, " ")
	}
	for i := range arr {
		arr[i]++
	}
	sl := arr[:]
	for i, v := range sl {
		if i == 0 {
			sl[1] = 77
			sl = append(sl, 5)
			sl[2] = 99
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(calls, arr, sl)
	ms := []map[string]int{{"a": 1}}
	for _, m := range ms {
		m["a"]++
		m = nil
		_ = m
	}
	pts := []pt{{1, 2}, {3, 4}}
	for i, p := range pts {
		p.x = 100
		pts[i].y *= 2
		q := &p
		q.y = 9
	}
	pp := []*pt{{5, 6}}
	for _, p := range pp {
		p.x++
		*p = pt{p.x, 0}
	}
	grid := [2][2]int{{1, 2}, {3, 4}}
	for i, row := range grid {
		row[0] = 50
		grid[i][1] = row[0]
		for j := range row {
			row[j] = 0
		}
	}
	for _, p := range [...]*[2]int{&grid[0]} {
		p[0] = 5
	}
	var x, y int
	for x, y = range []int{4, 5} {
	}
	for sl[0], sl[1] = range map[int]int{8: 9} {
	}
	for _, sl[0] = range sl[:2] {
	}
	var key any
	var val fmt.Stringer
	for key, val = range map[string]named{"k": 1} {
	}
	for i, v := range [0]int{} {
		fmt.Print("never", i, v)
	}
	var np *[2]int
	for i := range np {
		fmt.Print(i, " ")
	}
	for range np {
		fmt.Print(". ")
	}
	for _, v := range (*[0]int)(nil) {
		fmt.Print(v)
	}
	try(func() {
		for _, v := range np {
			fmt.Print(v)
		}
	})
	fmt.Println(ms, pts, *pp[0], grid, x, y, sl, key, val)
}

type named int

func (n named) String() string { return fmt.Sprint("named ", int(n)) }

func conditions() {
	i := 0
	for i < 3 {
		i++
	}
	for ; i < 5; i++ {
	}
	for i = 10; ; i-- {
		if i < 8 {
			break
		}
	}
	for i := 5; i < 6; i++ {
		i := i * 2
		i++
		fmt.Print(i, " ")
	}
	for i, s := 0, ""; len(s) < 3; s += "x" {
		i += len(s)
		fmt.Print(i, s, " ")
	}
	for ok := true; ok; ok = false {
		ok := "shadow"
		_ = ok
	}
	for var1, var2 := 1, 2.5; var1 < 3; var1, var2 = var1+1, var2*2 {
		fmt.Print(var1, var2, " ")
	}
	fmt.Println(i)
}

func main() {
	perIteration()
	integers()
	strs()
	channels()
	functions()
	evaluation()
	conditions()
}
