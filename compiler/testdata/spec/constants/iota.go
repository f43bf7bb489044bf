// iota in every position, implicit repetition, skipped and shadowed values.
package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
	numberOfDays = iota
	again
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
	TB
	PB
	EB
	ZB
	YB
)

const x = iota
const y, z = iota, iota + 1
const (
	c0 = iota
	// a comment is no line

	c1 float64 = iota * 0.5
	c2
	s = "s"
	s1
	c5     = iota
	c6, c7 = iota + 10, "x"
	c8, c9
)
const (
	a = iota + iota*10
	b
)

const (
	r = 'a' + iota
	r1
	t = len("abc") + iota
	u
	v uint8 = iota << 5
	w
	m = ^iota
	n
	q = iota == 8
	q1
	str = "x" + string(rune(97))
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed"}[d] }

func local() {
	const (
		iota1 = iota
		iota2
	)
	const iota = 5
	const (
		p = iota
		p1
	)
	fmt.Println(iota1, iota2, p, p1, iota)
	{
		iota := "shadow"
		fmt.Println(iota)
	}
}

func main() {
	fmt.Println(Sunday, Monday, Wednesday, numberOfDays, again)
	fmt.Printf("%T %T %d\n", numberOfDays, Wednesday, Wednesday)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(KB, MB, GB, TB, PB, EB, YB/ZB, float64(YB))
	fmt.Println(x, y, z, c0, c1, c2, s, s1, c5, c6, c7, c8, c9, a, b)
	fmt.Println(r, r1, t, u, v, w, m, n, q, q1, str)
	fmt.Printf("%T %T %T %T %T\n", r1, t, v, q, c2)
	local()
}
