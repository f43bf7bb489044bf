// Order of evaluation when the goroutine parks in the middle.
package main

import "fmt"

type P struct{ x, y int }

func (p *P) sum(n int) int { fmt.Print("sum", n, " "); p.y += n; return p.x + p.y&7 }

func at(n int) int {
	fmt.Print("at", n, " ")
	c := make(chan int)
	go func() { c <- n & 7 }()
	return <-c
}

func a() {
	arr := [4]int{5, 6, 7, 8}
	m := map[int]int{1: 2}
	pt := P{1, 2}
	pp := &pt
	v8, v1, p, v3 := 1, 2, 3, 0
	pt.x, arr[(v8+pp.sum(at(v1)))&3] = arr[(pp.sum(p)*arr[(v3)&3])&3], m[(5+(2+v8))&3]
	fmt.Println(arr, m, pt)
	pt.x, arr[pp.sum(v1)&3] = arr[pp.sum(p)&3], 9
	fmt.Println(arr, m, pt)
}
func b() {
	arr := [4]int{5, 6, 7, 8}
	pt := P{1, 2}
	pp := &pt
	q := 1
	pt.x, arr[at(pt.x)&3] = pp.sum(arr[q&3]), pp.sum(2)
	fmt.Println(arr, pt)
	defer fmt.Println(3*q&pt.x, pp.sum(0))
	arr[pp.sum(2)&3] += arr[pp.sum(1)&3]
	fmt.Println(arr, pt)
	x := pt.x + pp.sum(at(1)) + pt.y
	fmt.Println(x)
	arr[pt.y&3], pt.y = pp.sum(1), at(5)
	fmt.Println(arr, pt)
	f := func(a, b int) { fmt.Println(a, b) }
	f(q-(pp.sum(q)+pt.y), pp.sum(at(2)))
	g := 5
	bump := func() int { g++; return g }
	f(q+at(bump()), ((bump() | bump()) ^ q))
	f((2-q)*(bump()+q), g)
	f(q&g, g|bump())
	defer f(((3 * q) & pt.x), pp.sum(0^q))
	defer f(g, at(bump())+g)
}
func main() { a(); b() }
