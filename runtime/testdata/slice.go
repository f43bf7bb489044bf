//go:build ignore

// Records slice.txt: random slice operations on shared storage, for elements that are numbers, bytes, strings and structs.
// slice.test.ts does the same operations, drawn from the same generator. Run: go run slice.go > slice.txt
package main

import "fmt"

var state uint32 = 12345

func draw(n int) int {
	state = state*1664525 + 1013904223
	return int(state>>8) % n
}

type point struct{ x, y int }

var sink any

func run[T any](name string, value func(int) T) {
	fmt.Println("#", name)
	var s [4][]T
	for step := range 600 {
		i, j := draw(4), draw(4)
		switch draw(9) {
		case 0, 1:
			s[i] = append(s[i], value(step))
		case 2:
			s[i] = append(s[j], value(step), value(step+1), value(step+2))
		case 3:
			s[i] = append(s[i], s[j]...)
		case 4:
			low := draw(cap(s[j]) + 1)
			high := low + draw(cap(s[j])-low+1)
			s[i] = s[j][low:high]
		case 5:
			low := draw(cap(s[j]) + 1)
			high := low + draw(cap(s[j])-low+1)
			max := high + draw(cap(s[j])-high+1)
			s[i] = s[j][low:high:max]
		case 6:
			copy(s[i], s[j])
		case 7:
			if len(s[i]) > 0 {
				s[i][draw(len(s[i]))] = value(step)
			}
		case 8:
			if len(s[i]) > 2 {
				s[i] = append(s[i][:1], s[i][2:]...)
			}
		}
		if len(s[i]) > 400 {
			s[i] = nil
		}
		sink = s[i]
		fmt.Println(i, s[i] == nil, len(s[i]), cap(s[i]), short(s[i]))
	}
}

func short[T any](s []T) string {
	text := ""
	for k := 0; k < len(s); k += 1 + len(s)/4 {
		text += fmt.Sprint(s[k], ";")
	}
	return text
}

func main() {
	run("int", func(n int) int { return n })
	run("uint8", func(n int) uint8 { return uint8(n) })
	run("string", func(n int) string { return fmt.Sprint("s", n) })
	run("point", func(n int) point { return point{n, -n} })
}
