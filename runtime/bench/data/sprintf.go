// fmt.Sprintf with mixed verbs. Nanoseconds a call.
// target: 3
package main

import (
	"fmt"
	"time"
)

type point struct{ X, Y int }

func main() {
	const n = 300_000
	start := time.Now()
	length := 0
	for i := range n {
		length += len(fmt.Sprintf("%d %s %5.2f %v %x %q %t", i, "name", float64(i)/3, point{i, -i}, i, "text", i%2 == 0))
	}
	fmt.Println(float64(time.Since(start)) / n)
	if length == 0 {
		panic(length)
	}
}
