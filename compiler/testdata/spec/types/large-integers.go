// 64-bit integers beyond what a float64 holds: as map keys, in interfaces, structs and arrays, as cases, counters and indices.
package main

import (
	"fmt"
	"sort"
)

type big struct {
	a int64
	b uint64
	c any
}

func bigs() {
	x, y := int64(1<<60+1), uint64(1<<63+5)
	m := map[any]int{x: 1, y: 2, int64(1 << 60): 3, big{x, y, x}: 4}
	m[x]++
	m[uint64(1<<63+5)]++
	fmt.Println(m[int64(1<<60+1)], m[y], m[int64(1<<60)], m[big{1<<60 + 1, 1<<63 + 5, int64(1<<60 + 1)}], m[int(1<<60+1)], len(m))
	var e any = x
	switch e {
	case int64(1 << 60):
		fmt.Println("never")
	case int64(1<<60 + 1):
		fmt.Println("big case")
	}
	switch y {
	case 1<<63 + 4:
	case 1<<63 + 5:
		fmt.Println("big uint case")
	}
	mm := map[int64]string{1 << 62: "a", 1<<62 + 1: "b", -1 << 63: "c", 5: "d"}
	x = 1 << 61
	x *= 2
	x++
	fmt.Println(mm[x], mm[x-1], mm[-x*2+2], mm[x-(1<<62)+4])
	arr := [2]int64{1 << 62, 3}
	ma := map[[2]int64]int{arr: 1}
	arr[0]++
	ma[arr]++
	arr[0]--
	fmt.Println(ma[arr], len(ma), arr == [2]int64{1 << 62, 3}, big{1 << 62, 0, nil} == big{1 << 62, 0, nil})
	fmt.Printf("%d %x %b %o %v %T %08d %+d %e\n", x, x, y, y, e, e, -x, x, float64(x))
	s := []int64{1 << 62, -1 << 62, 0, 1<<62 + 1, 1 << 53, 1<<53 + 1}
	sort.Slice(s, func(i, j int) bool { return s[i] < s[j] })
	fmt.Println(s, x/1000, x%1000, -x/7, x>>3, x&^0xff, float32(x), uint32(x), int8(x))
	for i := int64(1<<62 - 1); i <= 1<<62+1; i++ {
		fmt.Print(i, " ")
	}
	for i := range uint64(2) {
		fmt.Print(y+i, " ")
	}
	idx := int64(2)
	fmt.Println([]int{1, 2, 3}[idx], "abc"[uint64(1)], x > 0, y > 1<<63, max(x, 5), min(y, 7), x != 0)
	var u uint = 1<<64 - 1
	u++
	fmt.Println(u, u-1, int(u-1), ^uint(0)>>1, uint8(u-1))
}

func main() { bigs() }
