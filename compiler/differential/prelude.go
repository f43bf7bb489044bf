package main

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
)

var _, _, _, _ = math.Pi, runtime.GOOS, strconv.Itoa, strings.ToUpper

func vint(x int) int                      { return x }
func vint8(x int8) int8                   { return x }
func vint16(x int16) int16                { return x }
func vint32(x int32) int32                { return x }
func vint64(x int64) int64                { return x }
func vuint(x uint) uint                   { return x }
func vuint8(x uint8) uint8                { return x }
func vuint16(x uint16) uint16             { return x }
func vuint32(x uint32) uint32             { return x }
func vuint64(x uint64) uint64             { return x }
func vuintptr(x uintptr) uintptr          { return x }
func vfloat64(x float64) float64          { return x }
func vfloat32(x float32) float32          { return x }
func vcomplex128(x complex128) complex128 { return x }
func vcomplex64(x complex64) complex64    { return x }
func vstring(x string) string             { return x }
func vbool(x bool) bool                   { return x }

func clip(s string) string {
	if len(s) > 60 {
		return s[:60]
	}
	return s
}

// Without the room that a converted string has, which depends on where Go's compiler puts it.
func full[E any](list []E) []E { return list[:len(list):len(list)] }

// An element, or zero.
func nth[E any](list []E, i int) (e E) {
	if i >= 0 && i < len(list) {
		e = list[i]
	}
	return
}

// So many ticks a section may take.
var fuel int

func tick() {
	if fuel--; fuel < 0 {
		panic("out of fuel")
	}
}

func feed(src chan int, mask int) {
	for i := 0; ; i++ {
		src <- i*i ^ mask
	}
}

func drain(out, sum chan int) {
	h := 0
	for x := range out {
		h = h*31 + x
	}
	sum <- h
}

// What a process of a network prints, and the ticks it may take.
type recorder struct {
	lines []string
	fuel  int
}

func (r *recorder) say(a ...any) { r.lines = append(r.lines, fmt.Sprintln(a...)) }
func (r *recorder) sayf(format string, a ...any) {
	r.lines = append(r.lines, fmt.Sprintf(format, a...))
}

func (r *recorder) tick() {
	if r.fuel--; r.fuel < 0 {
		panic("out of fuel")
	}
}

func (r *recorder) recovered() {
	if x := recover(); x != nil {
		r.say("panic:", x)
	}
}

func relay[T any](in <-chan T, to chan<- T) {
	defer close(to)
	for x := range in {
		to <- x
	}
}

func rest[T any](in <-chan T) {
	for range in {
	}
}

// The sections before this one are left out.
var first = 0

func section(n int, f func()) {
	if n < first {
		return
	}
	fmt.Println("=== section", n)
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("uncaught:", r)
		}
	}()
	fuel = 400
	f()
}
