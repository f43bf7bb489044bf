//go:build ignore

// Records string.txt: how range decodes byte sequences, valid and not: the bytes in hex, index:rune for each step. Run: go run string.go > string.txt
package main

import "fmt"

var state uint32 = 1

func draw(n int) int {
	state = state*1664525 + 1013904223
	return int(state>>8) % n
}

func main() {
	bytes := []byte{0, 'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff}
	show := func(s string) {
		fmt.Printf("%x", s)
		for i, r := range s {
			fmt.Print(" ", i, ":", r)
		}
		fmt.Println()
	}
	show("héllo, 世界 😀\ufffd\U0010ffff\ud7ff\ue000")
	for range 500 {
		b := []byte{0xe0 + byte(draw(22))}
		for range draw(6) {
			if draw(2) == 0 {
				b = append(b, 0x80+byte(draw(64)))
			} else {
				b = append(b, bytes[draw(len(bytes))])
			}
		}
		show(string(b))
	}
	fmt.Print("runes")
	for _, r := range []int{0, 65, 127, 128, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		fmt.Printf(" %d:%x", r, string(rune(r)))
	}
	fmt.Println()
}
