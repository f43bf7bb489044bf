// Which comes first, what is assigned or what it is assigned to.
package main

import "fmt"

var g int

func bump() int       { g++; return g & 15 }
func plain(n int) int { g ^= n & 3; return n & 7 }
func at(n int) int    { return n & 7 }
func idx(n int) int   { fmt.Print("idx", n, g, " "); g++; return n }
func val(n int) int   { fmt.Print("val", n, g, " "); g++; return n }

type P struct{ x int }

func main() {
	var arr [4]int
	var sl = make([]int, 4)
	q := 2
	arr[idx(1)&3] = q * (func() int { fmt.Print("lit "); g++; return q }() + arr[3])
	fmt.Println(arr, g)
	arr[(at(plain(bump())))&3] = (q * (func() int { g++; return q }() + arr[(3)&3]))
	fmt.Println(arr, g)
	arr[at(plain(bump()))&3] += (q * (func() int { g++; return q }() + arr[(3)&3]))
	fmt.Println(arr, g)
	sl[at(plain(bump()))&3] = (q * (func() int { g++; return q }() + arr[(3)&3]))
	fmt.Println(sl, g)
	arr[idx(1)&3] = val(3)
	arr[idx(1)&3] += val(3)
	arr[idx(g)&3] = val(g)
	sl[idx(1)&3] = val(3)
	sl[idx(1)&3] += val(3)
	m := map[int]int{}
	m[idx(1)] = val(2)
	m[idx(1)] += val(2)
	fmt.Println(arr, sl, m, g)
	p := &P{}
	pp := func() *P { fmt.Print("pp ", g); g++; return p }
	pp().x = val(2)
	pp().x += val(g)
	*pp() = P{val(g)}
	fmt.Println(*p)
	arr[g&3], arr[idx(1)&3] = val(g), g
	fmt.Println(arr)
	arr[q&3] += (q | (q & q)) ^ at(m[q&3])
	for i := range arr {
		arr[plain(i)] += bump()
	}
	fmt.Println(arr)
}
