// Calls that may park, through an interface and a func value: each sends to a channel. Nanoseconds a call.
// target: 1.5
package main

import (
	"fmt"
	"time"
)

type sink interface{ put(v int) }

type channel struct{ ch chan<- int }

func (c channel) put(v int) { c.ch <- v }

type doubled struct{ ch chan<- int }

func (d doubled) put(v int) { d.ch <- 2 * v }

func main() {
	const n = 6_000_000
	ch := make(chan int, 128)
	start := time.Now()
	go func() {
		sinks := []sink{channel{ch}, doubled{ch}}
		funcs := []func(int){func(v int) { ch <- v }, sinks[0].put}
		for i := range n / 2 {
			sinks[i&1].put(i)
			funcs[i&1](i)
		}
		close(ch)
	}()
	sum := 0
	for v := range ch {
		sum += v
	}
	fmt.Println(float64(time.Since(start)) / n)
}
