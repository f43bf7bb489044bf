// Explicit conversions between types that share a representation, and those that do not.
package main

import (
	"fmt"
	"unsafe"
)

type celsius float64
type ints []int
type point struct {
	x, y int
	tag  string `json:"tag"`
}
type vec struct {
	x, y int
	tag  string
}
type nested struct {
	p point
	a [2]point
}
type pair struct{ a, b vec }
type handler func(int) int
type table map[string]int
type pipe chan int
type ptr *int
type runes []rune
type byteish []byte
type myByte byte
type str string
type arr [3]int
type iface interface{ M() int }
type impl int

func (i impl) M() int    { return int(i) }
func (h handler) M() int { return h(5) }
func (p point) sum() int { return p.x + p.y }
func (v *vec) double()   { v.x *= 2; v.y *= 2 }

type empty struct{}
type other struct{}

func main() {
	fmt.Println(celsius(36)/2, float64(celsius(1)), int(celsius(4)))
	s := ints{1, 2}
	t := []int(s)
	t[0] = 9
	fmt.Println(s, ints(t)[1], len(ints(nil)), ints(nil) == nil)
	p := point{1, 2, "t"}
	v := vec(p)
	v.double()
	fmt.Println(p, v, point(v).sum(), p == point(vec(p)), struct {
		x, y int
		tag  string
	}(p))
	anon := struct {
		x, y int
		tag  string
	}{5, 6, "anon"}
	p = point(anon)
	v = anon
	anon.x = 7
	fmt.Println(p, v, anon)
	vp := (*vec)(&v)
	vp.double()
	fmt.Println(v, *vp)
	h := handler(func(n int) int { return n + 1 })
	fmt.Println(h(1), h.M(), (func(int) int)(h)(2))
	m := table{"a": 1}
	mm := map[string]int(m)
	mm["b"] = 2
	fmt.Println(m, len(table(nil)))
	c := make(pipe, 1)
	(chan int)(c) <- 1
	var ro <-chan int = c
	var so chan<- int = chan int(c)
	fmt.Println(<-ro, so != nil, (<-chan int)(c) == ro)
	n := 5
	q := ptr(&n)
	*q = 6
	fmt.Println(n, *(*int)(q) == 6)
	fmt.Println(string(runes{'a', 'é'}), string(byteish{104, 105}), []rune("é!"), byteish("hi"), runes("xy"), []myByte("ab"), string([]myByte{65}))
	fmt.Println(string(rune(65)), string(rune(0x10ffff+1)), string(rune(-1)), str(rune(66)), str("a")+"b", string(str("z")), str([]byte("q")))
	a := arr{1, 2, 3}
	b := [3]int(a)
	b[0] = 10
	fmt.Println(a, b, arr(b) == b)
	sl := []int{1, 2, 3, 4}
	ar := [3]int(sl)
	ar[0] = 100
	fmt.Println(ar, sl, [0]int(sl), arr(sl))
	var i iface = impl(3)
	fmt.Println(iface(impl(4)).M(), any(i).(impl), iface(h).M(), interface{ M() int }(i) == i)
	fmt.Println(int8(n*50), uint8(n*100), int16(uint16(n)-6), uint32(1<<32-n), int64(1<<62)+int64(n), uint64(n)-7 > 1<<63)
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), float32(f), float64(float32(0.1)), float32(1<<24+1), int64(float32(1<<24)), uint(f*1e15))
	big := 1<<53 + 1
	fmt.Println(float64(big), int(float64(big)), float64(1<<53), float32(big), uint64(1<<63+5), float64(uint64(1<<63)+uint64(n)))
	fmt.Println(complex64(1+2i), complex128(complex64(0.1)), real(complex64(0.1)))
	fmt.Println(empty(other{}) == empty{}, nested{p: point(v)}.p.x)
	fmt.Println(unsafe.Sizeof(p), unsafe.Sizeof(a), unsafe.Sizeof(i), unsafe.Alignof(v.x), unsafe.Offsetof(p.tag), unsafe.Sizeof(int8(1)), unsafe.Sizeof("s"), unsafe.Sizeof(sl))
	const k = unsafe.Sizeof(uint32(0)) * 2
	var buf [k]byte
	fmt.Println(len(buf))
	type local point
	type localPtr *local
	lp := localPtr(&local{1, 2, "l"})
	fmt.Println(lp.x, point(*lp).sum(), local(p).y)
	fmt.Printf("%T %T %T %T\n", local{}, lp, pair{}, any(celsius(1)))
}
