// 64-bit integers that are multiplied as hashes and random number generators do, in every place such a variable may stand.
package main

import "fmt"

type digest uint64

func fnv1a(data string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(data); i++ {
		h ^= uint64(data[i])
		h *= 1099511628211
	}
	return h
}

func djb(data string) (h int) {
	sum := 5381
	for _, c := range data {
		sum = sum*33 + int(c)
	}
	return sum
}

func signed(data []byte) int64 {
	var h int64
	for _, b := range data {
		h = 31*h - int64(b)
		h ^= h >> 7
		h &^= 0x10
	}
	return h
}

func xorshift(seed uint64, n int) (list []uint64) {
	x := seed
	for range n {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		list = append(list, x)
	}
	return list
}

func mixed(key digest) (digest, bool, string, uint32, int, float64) {
	h := key
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h++
	h--
	h += digest(len("abc"))
	h -= 1 << 40
	h |= 1
	h = -h
	h = ^h * 37
	n := 5
	h <<= n
	h = h<<n | h>>(64-n)
	if h > 1<<63 {
		h /= 3
	}
	h %= 1000000007 * 1000000009
	switch h % 3 {
	case 0:
		h += 7
	case 1:
		h += 9
	}
	table := map[digest]string{h: "here"}
	list := [5]int{1, 2, 3, 4, 5}
	p := struct{ d digest }{h}
	return p.d + h, h == p.d, table[h], uint32(h), list[h%5], float64(h)
}

func lcg() int {
	seed, total := 42, 0
	state := seed
	for i := range 10 {
		state = (state*1103515245 + 12345) & 0x7fffffff
		total += state % (i + 1)
	}
	return total
}

func small() uint64 {
	h := uint64(1)
	h = h*31 + 1
	k := h
	var any any = h
	return k + any.(uint64)
}

func captured() (uint64, uint64) {
	h := uint64(7)
	step := func() { h = h*1000003 ^ 5 }
	for range 9 {
		step()
	}
	g := uint64(7)
	q := &g
	for range 9 {
		g = g*1000003 ^ 5
	}
	return h, *q
}

func parked(c chan uint64) uint64 {
	h := uint64(1469598103934665603)
	for v := range c {
		h ^= v
		h *= 1099511628211
		if <-c; h%2 == 0 {
			h += <-c * 31
		}
	}
	return h
}

func shadows() {
	h := 17
	for i := range 3 {
		h := h*101 + i
		if i == 1 {
			h := h * 3
			fmt.Println(h)
		}
		h = h * 6364136223846793005
		h = h*37 + 1
		fmt.Println(h)
	}
	fmt.Println(h)
}

func main() {
	fmt.Println(fnv1a(""), fnv1a("a"), fnv1a("hello, world"))
	fmt.Println(djb(""), djb("hello"), djb("a longer text that wraps around more than once, surely, and again"))
	fmt.Println(signed(nil), signed([]byte("signed numbers shift with their sign")))
	fmt.Println(xorshift(88172645463325252, 4), xorshift(1, 2))
	fmt.Println(mixed(1))
	fmt.Println(mixed(18446744073709551615))
	fmt.Println(lcg(), small())
	fmt.Println(captured())
	c := make(chan uint64)
	go func() {
		for i := range 40 {
			c <- uint64(i) << 40
		}
		close(c)
	}()
	fmt.Println(parked(c))
	shadows()
}
