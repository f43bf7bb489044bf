// The rounds of SHA-256 on uint32. Nanoseconds a byte.
// target: 3
package main

import (
	"fmt"
	"time"
)

func rounds(h *[8]uint32, k *[64]uint32, block []byte) {
	var w [64]uint32
	for i := range 16 {
		w[i] = uint32(block[4*i])<<24 | uint32(block[4*i+1])<<16 | uint32(block[4*i+2])<<8 | uint32(block[4*i+3])
	}
	for i := 16; i < 64; i++ {
		a, b := w[i-2], w[i-15]
		s1 := (a>>17 | a<<15) ^ (a>>19 | a<<13) ^ a>>10
		s0 := (b>>7 | b<<25) ^ (b>>18 | b<<14) ^ b>>3
		w[i] = s1 + w[i-7] + s0 + w[i-16]
	}
	a, b, c, d, e, f, g, hh := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
	for i := range 64 {
		t1 := hh + ((e>>6 | e<<26) ^ (e>>11 | e<<21) ^ (e>>25 | e<<7)) + (e&f ^ ^e&g) + k[i] + w[i]
		t2 := ((a>>2 | a<<30) ^ (a>>13 | a<<19) ^ (a>>22 | a<<10)) + (a&b ^ a&c ^ b&c)
		hh, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+t2
	}
	h[0] += a
	h[1] += b
	h[2] += c
	h[3] += d
	h[4] += e
	h[5] += f
	h[6] += g
	h[7] += hh
}

func main() {
	const n = 1 << 22
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(i * 7)
	}
	var k [64]uint32
	for i := range k {
		k[i] = uint32(i) * 0x9e3779b9
	}
	h := [8]uint32{1, 2, 3, 4, 5, 6, 7, 8}
	start := time.Now()
	for i := 0; i < n; i += 64 {
		rounds(&h, &k, data[i:i+64])
	}
	fmt.Println(float64(time.Since(start)) / n)
	if h[0] == 1 {
		panic(h[0])
	}
}
