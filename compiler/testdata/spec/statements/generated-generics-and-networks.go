// Made by the generator of the differential tests (compiler/differential): generic types and functions, networks of processes.
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

func main() {
	if len(os.Args) > 1 {
		first, _ = strconv.Atoi(os.Args[1])
	}
	section(0, main0)
	section(1, main1)
	section(2, main2)
	section(3, main3)
	section(4, main4)
	section(5, main5)
	section(6, main6)
	section(7, main7)
	section(8, main8)
	section(9, main9)
	section(10, main10)
	section(11, main11)
	section(12, main12)
	section(13, main13)
	section(14, main14)
	section(15, main15)
	section(16, main16)
	section(17, main17)
	section(18, main18)
	section(19, main19)
	section(20, main20)
	section(21, main21)
	section(22, main22)
	section(23, main23)
	section(24, main24)
	section(25, main25)
	section(26, main26)
	section(27, main27)
	section(28, main28)
	section(29, main29)
}

type N0a int8

func (n N0a) Double() N0a    { return n + n }
func (n N0a) Show() string   { return fmt.Sprint("n:", int8(n)) }
func (n N0a) String() string { return "<" + fmt.Sprint(int8(n)) + ">" }

type I0 interface{ Sum() int }
type S0a struct {
	n  uint
	f0 int64
}

func (s S0a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S0a) Bump(by int) int { s.n += uint(by); return int(s.n) }

type S0b struct {
	n  uint32
	f1 N0a
	*S0a
}

func (s S0b) Sum() int { s.n++; return int(s.n) * 9 }

var g0v2 string = "zz\u00e9"
var g0v3 *S0b = &S0b{uint32(65535), N0a(0), (*S0a)(nil)}

type C0x5 interface {
	int8 | ~uintptr | int64 | ~int16
}

func f4_0[T C0x5](p6 T, p7 string, p8 string) (result S0b) {
	tick()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f4_0:", r)
			result = *g0v3
		}
	}()
	var x9 T
	_ = x9
	return
}

type D0x11[T any] interface {
	~int8
	Double() T
	Show() string
}

func f10_0[T interface{ uint8 | ~uint }, U D0x11[U]](p12 U) (result int) {
	tick()
	var x13 func(U) U = func(p14 U) U { tick(); tick(); return p12.Double() }
	_ = x13
	return result
}
func main0() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@15", g0v2)
		seq16 := func(yield func(map[N0a][]N0a) bool) {
			if !yield(func() map[N0a][]N0a { tick(); return map[N0a][]N0a{N0a(0): make([]N0a, 3, 8)} }()) {
				return
			}
			if !yield(make(map[N0a][]N0a)) {
				return
			}
			if !yield(make(map[N0a][]N0a)) {
				return
			}
		}
		for k17 := range seq16 {
			tick()
			_ = k17
			fmt.Println("@18", g0v3 == nil)
			if false || false {
				break
			}
		}
		{
			if true {
				goto G19
			}
			{
				x21 := []N0a(append(append([]N0a(nil)[0:2:3], make([]N0a, 4)...)[1:3:3][:0], []N0a{N0a(0x2f), N0a(10)}[1:3:3]...))
				_ = x21
			}
		G19:
			fmt.Println("@22", "after")
		}
	}()
	fmt.Println("globals", g0v2)
}

type N1a complex64

func (n N1a) Double() N1a    { return n + n }
func (n N1a) Show() string   { return fmt.Sprint("n:", complex64(n)) }
func (n N1a) String() string { return "<" + fmt.Sprint(complex64(n)) + ">" }

type I1 interface{ Sum() int }
type S1a struct {
	n int16
}

func (s S1a) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S1a) Bump(by int) int { s.n += int16(by); return int(s.n) }

type S1b struct {
	n  uint64
	f0 map[int]any
	S1a
}

func (s S1b) Sum() int            { s.n++; return int(s.n) * 2 }
func (s *S1b) Bump(by int) int    { s.n += uint64(by); return int(s.n) }
func (s S1b) M1(p2 uint32) uint64 { return (vuint64(uint64(65535)) * uint64(4611686018427387904)) }

var src1, out1, sum1 = make(chan int), make(chan int, 2), make(chan int)

type C1x5 interface{ uint64 | ~int64 | ~uintptr }

func f3_1[T interface {
	~complex64
	Double() T
	Show() string
}, U C1x5](p6 T, p7 U, p8 *U) U {
	tick()
	if vfloat64(float64(vfloat32(float32(3.0)))) <= float64(vuintptr((vuintptr(uintptr(100)) + uintptr(256)))) {
		if N1a(vcomplex64(complex64((N1a(vcomplex64(complex64(N1a((1 + 2i))))) + N1a((-0.5 - 3i)))))) != (-N1a(vcomplex64(complex64(N1a((0.1 + 0.2i)))))) {
			tick()
		} else {
			fmt.Println("@9", p6, p6)
		}
		select {
		case out1 <- len(vstring(clip(fmt.Sprintf("%+d", N1a((2.25 + 0i)))))):
			if p8 != nil {
				*p8 = U(64)
			}
		case <-(chan int)(nil):
			panic("never")
		}
	} else if !vbool(false) {
		var x11 int = (^vint(int(-100)))
		_ = x11
	}
	fmt.Printf("@12 %#v\n", p7)
	return p7
}
func main1() {
	go feed(src1, 66)
	go drain(out1, sum1)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@13", (vint(int(0x7f)) >> 3))
		var x14 []uint32
		_ = x14
		fmt.Println("@15", int(127), any([]uint32{uint32(0)}), S1b{n: uint64(10), f0: make(map[int]any), S1a: S1a{int16(255)}})
		x14 = x14
	}()
	close(out1)
	fmt.Println("sum", <-sum1)
}

type N2a uint8

func (n N2a) Double() N2a  { return n + n }
func (n N2a) Show() string { return fmt.Sprint("n:", uint8(n)) }

type I2 interface{ Sum() int }
type S2a struct {
	n uint
	I2
}

func (s *S2a) Bump(by int) int { s.n += uint(by); return int(s.n) }

type S2b struct {
	n  uint
	f0 int64
	S2a
}

func (s S2b) M1(p2 int) N2a    { return min(N2a(vuint8(uint8(N2a(7)))), N2a(7)) }
func (s *S2b) M3(p4 S2b) int64 { s.n++; return (-vint64(int64(31))) }

var g2v5 uint64 = uint64(2147483648)
var g2v6 int64 = int64(2)

type C2x8 interface{ ~uint32 | ~int16 | ~int64 }

func f7_2[T C2x8](p9 T, p10 []T, p11 string) (result []int64) {
	tick()
	p10[0], result = nth(p10, vint(func() int { g2v5 ^= uint64(63); return int(2) }())), result
	var x12 func(T) T = func(p13 T) T { tick(); g2v5 -= (vuint64(g2v5) - g2v5); return nth(p10, vint(int(1))) }
	_ = x12
	var x14 string
	_ = x14
	return make([]int64, 2, 7)
}
func main2() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		g2v5 += g2v5
		x15 := any(any("0"))
		_ = x15
		g2v5 |= uint64(vuint(uint(vuintptr((vuintptr(uintptr(100)) - uintptr(1))))))
		x16 := uint32(uint32(7))
		_ = x16
		for i17 := int(4); i17 > 0; i17-- {
			tick()
			fmt.Println("@18", f7_2[int16]((vint16(int16(2))&^int16(127)), append([]int16{int16(0)}[:(vint(i17))&1], make([]int16, 1, 8)...), vstring("0")[(g2v6)&1:]))
		}
	}()
	fmt.Println("globals", g2v5, g2v6)
}

type N3a uint

func (n N3a) Double() N3a    { return n + n }
func (n N3a) Show() string   { return fmt.Sprint("n:", uint(n)) }
func (n N3a) String() string { return "<" + fmt.Sprint(uint(n)) + ">" }

type I3 interface{ Sum() int }
type S3a struct {
	n int16
}

func (s S3a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S3a) Bump(by int) int { s.n += int16(by); return int(s.n) }
func (s S3a) M0(p1 int) int16  { return (-vint16(int16(100))) }

type S3b struct {
	n  int64
	f2 S3a
	f3 []S3a
}

func (s S3b) Sum() int           { s.n++; return int(s.n) * 8 }
func (s *S3b) Bump(by int) int   { s.n += int64(by); return int(s.n) }
func (s S3b) M4(p5 string) int64 { return (^vint64(int64(255))) }
func (s S3b) M6(p7 N3a) S3b {
	return S3b{int64(256), S3a{int16(-5)}, []S3a{S3a{*new(int16)}, S3a{*new(int16)}, S3a{*new(int16)}, S3a{}}}
}
func f8_3[T any](p9 T, p10 T) func(T) T {
	tick()
	fmt.Println("@11", int(vint8(int8(5))), clip(fmt.Sprint(any(int(63)))), any(int(-9223372036854775806)))
L12:
	for i13 := range 3 {
		tick()
		_ = i13
		p9 = p10
		for j14 := range func(yield func(int) bool) {
			_ = yield(1) && yield(i13) && yield(3)
		} {
			_ = j14
			if true {
				break L12
			}
			p10 = *new(T)
		}
	}
	var x15 T
	_ = x15
	return func(p16 T) T { tick(); tick(); return *new(T) }
}
func main3() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		x17 := uintptr(uintptr(128))
		_ = x17
		x17, x17 = x17, x17
		switch vint(int(vfloat64(float64(1e-300)))) {
		case (128), (vint(len(vstring("A,b;C")))):
			const (
				C18 uint = iota + 5
				C19
				C20
			)
			fmt.Println("@21", C18, C19, C20, C19+vuint(uint(1000)), vstring(clip(fmt.Sprintf("%c", x17))))
		case (vint(int(4611686018427387903))), (31):
		L22:
			for i23 := range 3 {
				tick()
				_ = i23
				x17++
				for j24 := range func(yield func(int) bool) {
					_ = yield(1) && yield(i23) && yield(3)
				} {
					_ = j24
					if !vbool(false) {
						break L22
					}
					x17 >>= 67
				}
			}
		default:
		L25:
			switch {
			default:
				var x27 string
				_ = x27
				for {
					tick()
					if false {
						break L25
					}
					fmt.Println("@26", x17, append(func() []string { x17 -= uintptr(vfloat32(float32(1.0))); return []string{} }()[:(vint(int(vfloat32(float32(1e-7)))))&1][:(vint((vint(int(9223372036854775806))*int(2))))&1], []string(nil)...))
					break
				}
				x17 = x17
			}
		case (vint((^vint((vint(int(vuint64(uint64(255)))) + int(vuintptr(x17))))))):
			var x28 func(int) string
			_ = x28
		case (-127):
			x17--
			if !vbool((false || (vstring("0") == ("0")))) {
				break
			}
			seq29 := func(yield func(int) bool) {
				defer fmt.Println("@31 done")
				if !yield(int(vuint(uint(0x3f)))) {
					return
				}
			}
			for k30 := range seq29 {
				tick()
				_ = k30
				x17 = x17
				var x32 uintptr
				_ = x32
			}
		}
		x17 = uintptr(vuint8((vuint8(uint8(128)) << (vint8(int8(82)) & 7))))
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var x33 uint
		_ = x33
		x34, x35 := uint(uint(128)), uint((vuint((+vuint(uint(1000)))) - (x33 - x33)))
		_, _ = x34, x35
		x33++
		x33, x34 = x34, x33
		fmt.Println("@36", int(127), []any{any("nul\x00"), any(int(256))}[:(vint(int(2)))&1], []string{"世界", "-7", "nl\n"})
		x37 := func(p38 int) string { tick(); p38 += (p38 % 1); return clip(fmt.Sprint(p38)) }
		_ = x37
	}()
}

type I4 interface{ Sum() int }
type S4a struct {
	n  int16
	f0 int8
}

func (s S4a) Sum() int         { s.n++; return int(s.n) * 4 }
func (s *S4a) Bump(by int) int { s.n += int16(by); return int(s.n) }

type S4b struct {
	n uint8
	*S4a
}

func (s S4b) Sum() int { s.n++; return int(s.n) * 3 }

var g4v1 []string = make([]string, 1, 4)
var g4v2 *S4b = &S4b{uint8(100), &S4a{int16(63), int8(10)}}

type C4x4 interface {
	int | float64 | ~int64 | uint64
}

func f3_4[T C4x4, U interface {
	~uintptr | ~uint32 | ~uint8 | uint16
}](p5 *T, p6 uintptr, p7 map[U]U) string {
	tick()
	g4v2.S4a = &S4a{int16(256), int8(0x7f)}
L8:
	switch {
	default:
		if g4v2 != nil {
			g4v2.S4a = &S4a{int16(64), int8(-128)}
		}
		for {
			tick()
			if ((false || false) || (false && true)) && ((U(43) / U(5)) == (U(0) - U(83))) {
				break L8
			}
			fmt.Println("@9", any(uintptr(65535)))
			break
		}
		g4v1[0] = strconv.Itoa(int(256))
	}
	fmt.Println("@10", p7, T(83), any(U(23)))
	return "héllo"
}
func f11_4[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main4() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var fs13 []func() int
		for i12 := int(1); i12 < 16; i12 *= 2 {
			fs13 = append(fs13, func() int { i12++; return i12 })
			tick()
			x14 := S4a(S4a{int16(10), int8(2)})
			_ = x14
		}
		for _, f := range fs13 {
			fmt.Println("@15", f(), f())
		}
		if len(g4v1[0]) < 40 {
			g4v1[0] += clip(vstring("") + strconv.Itoa(int(vuintptr(uintptr(128)))))
		}
		g4v1 = func() []string { tick(); return []string{1: "nul\x00"} }()
	}()
	fmt.Println("globals", g4v1)
}

type N5a int8

func (n N5a) Double() N5a  { return n + n }
func (n N5a) Show() string { return fmt.Sprint("n:", int8(n)) }

type I5 interface{ Sum() int }
type S5a struct {
	n int16
}

func (s S5a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S5a) Bump(by int) int { s.n += int16(by); return int(s.n) }

type G5b[T comparable, U interface {
	~uint8 | ~int32 | ~int | ~uintptr
}] struct {
	n  int64
	f0 U
	f1 []T
	S5a
}

func (s *G5b[T, U]) Bump(by int) int { s.n += int64(by); return int(s.n) }

var g5v2 string = ""
var g5v3 func(int) string = func(p4 int) string { tick(); tick(); return strings.ToUpper(g5v2) }

func f5_5[T any](p6 any, p7 T) any {
	tick()
	switch vint((vint(len(g5v2)) >> (vint32(min(vint32(int32(-127)), int32(65535))) & 7))) {
	case (vint((vint(int(31)) % 7))):
		g5v2, g5v2 = g5v2, g5v2
		fmt.Println("@8", p6.(T), p6)
	case (vint(int(vuint16(uint16(127))))), (vint(int(vuint64(uint64(255))))):
	L9:
		for i10 := 0; i10 < 2; i10++ {
			tick()
			_ = i10
			g5v2 = clip(fmt.Sprint([]T{}))
			for j11 := range 3 {
				tick()
				if (true) || j11 > 0 {
					break L9
				}
				x12 := N5a(N5a(vuint(uint(0x0))))
				_ = x12
			}
		}
	case (vint((vint(int(3)) / 9223372036854775807))), (-63):
		defer fmt.Println("@13 deferred", int(vint32(int32(65535))))
	case (65535):
		var x14 func(T) T = func(p15 T) T { tick(); tick(); return *new(T) }
		_ = x14
	}
	return any(int(-4611686018427387903))
}
func main5() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		g5v3 = func(p16 int) string { tick(); p16 -= int(vuint8(uint8(57))); return string(rune(vint16(int16(7)))) }
		fmt.Println("@17", g5v2)
		g5v2 = g5v3(int(2147483648))
		g5v3, g5v3 = g5v3, g5v3
	}()
	fmt.Println("globals", g5v2)
}

type N6a complex128

func (n N6a) Double() N6a    { return n + n }
func (n N6a) Show() string   { return fmt.Sprint("n:", complex128(n)) }
func (n N6a) String() string { return "<" + fmt.Sprint(complex128(n)) + ">" }

type I6 interface{ Sum() int }
type S6a struct {
	n  int8
	f0 uint64
}

func (s S6a) Sum() int         { s.n++; return int(s.n) * 4 }
func (s *S6a) Bump(by int) int { s.n += int8(by); return int(s.n) }
func (s S6a) M1(p2 int) uint64 { return uint64(vuint(uint(128))) }

var g6v3 I6 = I6(&S6a{int8(-5), uint64(10)})
var g6v4 *[4]I6 = new([4]I6)

type C6x6 interface{ ~int8 | ~int32 }

func f5_6[T any, U C6x6](p7 string, p8 int, p9 U) (result T) {
	tick()
	fmt.Println("@10", g6v4 == g6v4)
	if func() bool { tick(); return true }() {
		switch {
		case (vbool(false)):
			fmt.Println("@11", p8, p8, make([]T, 3, 4))
			func() {
				defer func() {
					if r12 := recover(); r12 != nil {
						fmt.Println("@13", r12)
					}
				}()
				defer func() {
					g6v4 = g6v4
				}()
				fmt.Println("@14", p7)
				p7 = clip(fmt.Sprint(make(map[U]T)))
			}()
		case (vbool(!vbool(true))):
			n16 := 0
		G15:
			n16++
			tick()
			{
				fmt.Println("@17", g6v4 == nil)
			}
			if n16 < 3 {
				goto G15
			}
			var x18 func(T) T
			_ = x18
			fallthrough
		case (vbool(!vbool((vint64((vint64(int64(128)) >> (vint64(int64(-10)) & 3))) >= int64(3))))):
			g6v4 = g6v4
			var x19 []T = append(make([]T, 0, 7), make([]T, 4)...)[1:3:3][(vint((p8 | p8)))&1:]
			_ = x19
			fallthrough
		case (vbool(true)):
			var x20 map[U]T
			_ = x20
		}
	} else {
		defer fmt.Println("@21 deferred", int(0))
		if g6v4 != nil {
			*g6v4 = [4]I6{0: I6(nil)}
		}
	}
	return
}
func f22_6(p23 I6, p24 I6) [2]any {
	tick()
	var x25 int
	_ = x25
	return [2]any{1: any("nul\x00")}
}
func main6() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@26", int32(-2))
		seq27 := func(yield func(uint64) bool) {
			if !yield((vuint64(uint64(4611686018427387904)) >> 1)) {
				return
			}
			if !yield((vuint64(uint64(0x4000000000000000)) / 1)) {
				return
			}
			if !yield((vuint64(uint64(0x1)) * uint64(255))) {
				return
			}
		}
		for k28 := range seq27 {
			tick()
			_ = k28
			fmt.Println("@29", g6v4 == nil)
			fmt.Println("@30", int32(vuintptr((vuintptr(uintptr(0x1)) / 9007199254740993))))
			if true {
				continue
			}
		}
		{
			x31 := g6v4
			_ = x31
			x31[1] = I6(&S6a{})
		}
		for i32 := int(1); i32 > 0; i32-- {
			tick()
			g6v4 = g6v4
		}
	}()
}

type I7 interface{ Sum() int }
type S7a struct {
	n  int32
	f0 int
	f1 uint16
}

func (s S7a) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S7a) Bump(by int) int { s.n += int32(by); return int(s.n) }
func (s *S7a) M2(p3 S7a) int   { s.n++; return len(vstring("tab\t")) }

type S7b struct {
	n  uint8
	f4 complex64
	f5 float32
	S7a
}

func (s S7b) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S7b) Bump(by int) int { s.n += uint8(by); return int(s.n) }
func p0_7(ch0 chan<- int, ch1 chan<- uint16, ch2 chan<- int, ch3 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		close(ch1)
		close(ch2)
		close(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	switch vfloat32(max(vfloat32((-vfloat32((-vfloat32(float32(1e21)))))), max(vfloat32(float32(vfloat32(float32(-3.75)))), float32(1.0)))) {
	case (1e-45):
		say("@6", uint16(127), []int{int(65535), int(-31), int(-9223372036854775808), int(31)})
	}
	var x7 map[S7a]complex64 = map[S7a]complex64{S7a{int32(2147483646), int(127), uint16(256)}: complex64((2.25 + 0i))}
	_ = x7
	for turn8 := range 2 {
		tick()
		_ = turn8
		var x9 int
		_ = x9
		n10 := 0
		for k11, v12 := range x7 {
			n10 += len(fmt.Sprint(k11, "=", v12))
		}
		say("@13", n10, len(x7))
		ch0 <- x9
		ch1 <- (vuint16(uint16(71)) % 1)
		ch2 <- x9
		ch3 <- x9
	}
	say("end")
}
func p1_7(ch0 <-chan int, ch1 <-chan uint16, ch2 <-chan int, ch4 <-chan int, ch5 <-chan S7a, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch0)
		go rest(ch1)
		go rest(ch2)
		go rest(ch4)
		go rest(ch5)
		log <- r.lines
	}()
	defer r.recovered()
	say("@14", complex64(complex(vfloat32(float32(-0.5)), vfloat32(float32(1e21)))), int(vuintptr((vuintptr(uintptr(127)) - uintptr(63)))))
	for turn15 := range 7 {
		tick()
		_ = turn15
		var x16 int
		_ = x16
		if x16 = <-ch0; !vbool(false) {
		L18:
			for i19 := range 3 {
				tick()
				_ = i19
				tick()
				switch any(i19).(type) {
				case int:
					if !vbool((S7a{int32(31), int(-256), uint16(127)} == (S7a{int32(3), int(4294967295), uint16(0)}))) {
						continue L18
					}
					x21 := int(i19)
					_ = x21
				}
			}
			for k22 := range int(4) {
				_ = k22
				tick()
				say("@23", k22)
				var x24 int
				_ = x24
			}
		}
		var x25 uint16
		_ = x25
		if x25 = <-ch1; true {
			x16 += int(vuint8(uint8(63)))
		}
		var x27 int
		_ = x27
		if x27 = <-ch2; false {
			var x29 uint16
			_ = x29
		}
		x30 := func(x int) int { return x }(<-ch4)
		_ = x30
		var x32 S7a
		_ = x32
		if x32 = <-ch5; vuint8(uint8(127)) <= uint8(0) {
			say("@34", x16)
		}
		x16, x32 = (*S7a).M2(&x32, x32), x32
		say("@35", x25, x32, x25)
	}
	say("end")
}
func p2_7(ch3 <-chan int, ch4 chan<- int, ch5 chan<- S7a, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch4)
		close(ch5)
		go rest(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	x36 := int((vint(int(vuint16(uint16(63)))) ^ int(vuint32(uint32(4294967294)))))
	_ = x36
	ch4 <- (x36 + x36)
	ch5 <- S7a{int32(-7), int(63), uint16(93)}
	for turn37 := range 6 {
		tick()
		_ = turn37
		var x38 = []int{int((x36 << 2)), <-ch3}[1]
		_ = x38
		tick()
		ch4 <- int(-9223372036854775806)
		ch5 <- S7a{int32(-256), int(339877950), uint16(31)}
	}
	say("end")
}
func main7() {
	fuel = 1 << 30
	ch0 := make(chan int, 2)
	ch1 := make(chan uint16, 0)
	ch2 := make(chan int, 0)
	ch3 := make(chan int, 0)
	ch4 := make(chan int, 1)
	ch5 := make(chan S7a, 1)
	log0 := make(chan []string)
	go p0_7(ch0, ch1, ch2, ch3, log0)
	log1 := make(chan []string)
	go func() { p1_7(ch0, ch1, ch2, ch4, ch5, log1) }()
	log2 := make(chan []string)
	start2 := func() { go p2_7(ch3, ch4, ch5, log2) }
	start2()
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
}

type I8 interface{ Sum() int }
type S8a struct {
	n  uintptr
	f0 []int
	I8
}

func (s *S8a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }
func (s S8a) M1(p2 int8) I8    { return I8(S8a{f0: []int{1: *new(int)}, I8: I8(nil)}) }

type C8x3 interface{ ~uintptr }
type G8b[T C8x3] struct {
	n    uint64
	f4   [2]T
	f5   T
	next *G8b[T]
	*S8a
}

func (s *G8b[T]) Bump(by int) int { s.n += uint64(by); return int(s.n) }
func (s *G8b[T]) M6(p7 T) T       { s.n++; return (p7 % T(93)) }

var g8v8 S8a = S8a{uintptr(0x20000000000001), []int(nil), I8(S8a{uintptr(256), []int{int(2), int(9007199254740993)}, I8(&G8b[uintptr]{*new(uint64), *new([2]uintptr), *new(uintptr), *new(*G8b[uintptr]), *new(*S8a)})})}
var g8v9 int = int(255)

func main8() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		for k10, v11 := range [1][]S8a{make([]S8a, 3, 6)} {
			_, _ = k10, v11
			tick()
			g8v8.n = (vuintptr((vuintptr(max(vuintptr(uintptr(128)), uintptr(0x80))) / 10)) - (vuintptr((vuintptr(uintptr(100)) + uintptr(100))) - (+vuintptr(uintptr(81985529216486895)))))
		}
		fmt.Println("@12", map[int]int(nil), g8v9, "go")
		c13 := func(p14 int) G8b[uintptr] {
			tick()
			x15 := int(g8v8.Sum())
			_ = x15
			return G8b[uintptr]{uint64(vuintptr(uintptr(2))), func() [2]uintptr {
				p14 += len(vstring("é\x80"))
				return [2]uintptr{uintptr(65535), uintptr(18446744073709551615)}
			}(), (vuintptr(uintptr(493698521)) - uintptr(5)), &G8b[uintptr]{uint64(1), [2]uintptr{}, uintptr(0x100), &G8b[uintptr]{*new(uint64), *new([2]uintptr), *new(uintptr), *new(*G8b[uintptr]), *new(*S8a)}, &S8a{f0: *new([]int), I8: *new(I8)}}, &g8v8}
		}
		_ = c13
		defer g8v8.Sum()
		g8v8, g8v8 = g8v8, g8v8
	}()
	fmt.Println("globals", g8v9)
}

type I9 interface{ Sum() int }
type S9a struct {
	n  uintptr
	f0 map[int][]string
	I9
}

func (s *S9a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type G9b[T comparable] struct {
	n    uint
	f1   []T
	f2   T
	next *G9b[T]
	*S9a
}

func (s G9b[T]) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *G9b[T]) Bump(by int) int { s.n += uint(by); return int(s.n) }
func f3_9[T interface {
	~uint16 | ~uint32 | ~int8 | ~uint64
}](p4 map[T]T, p5 func(T) T) *T {
	tick()
	for k6 := range vint((-vint(int(vuint16(uint16(1)))))) & 3 {
		_ = k6
		tick()
	L7:
		switch {
		default:
			n13 := 0
		G12:
			n13++
			tick()
			{
				fmt.Printf("@14 %d\n", k6)
			}
			if n13 < 3 {
				goto G12
			}
			for {
				tick()
				if vuint64(uint64(31)) <= uint64(0) {
					break L7
				}
				var fs9 []func() int
				for i8 := int(0); i8 < 5; i8++ {
					fs9 = append(fs9, func() int { i8++; return i8 })
					tick()
					var x10 G9b[uint8]
					_ = x10
				}
				for _, f := range fs9 {
					fmt.Println("@11", f(), f())
				}
				break
			}
			fmt.Println("@15", []T{T(53), T(63), T(29)}[(k6)&1:], p4)
		}
		c16 := func(p17 int) *T {
			tick()
			x20 := T(p4[(^T(27))])
			_ = x20
			return new(T(56))
		}
		_ = c16
		_ = c16(func() int { tick(); return int(vint16(int16(0))) }())
	}
	x21 := T(T(65))
	_ = x21
	return new(T)
}

type C9x23 interface{ ~float64 | ~uint16 | ~uint32 }

func f22_9[T C9x23, U interface {
	comparable
	Sum() int
}](p24 T, p25 U, p26 T) []T {
	tick()
	switch p24 {
	default:
		switch p25 {
		case (*new(U)):
			p25 = p25
			p25, p25 = p25, p25
		default:
			fmt.Println("@27", any(T(29)), p24)
			p24 = T(vint32(int32(0x2)))
			fallthrough
		case (p25):
			p25 = p25
		}
	case (p24):
		fmt.Println("@29", (vint(int(-1)) << (vint(int(4294967295)) & 63)), p24)
		tick()
		if (vstring(clip(fmt.Sprint(p26))) == (strings.ToLower("tab\t"))) && (!vbool(false) || (vuint32(uint32(128)) < uint32(1000))) {
			break
		}
		_ = f3_9[uint64](map[uint64]uint64{}, func(p28 uint64) uint64 { tick(); tick(); return min(p28, p28) })
	case (p26):
		p25 = p25
	}
	fmt.Printf("@30 %T %s\n", p24, clip(fmt.Sprint(int(10))))
	p24 += max(p24, (p24 / p24))
	return []T{2: T(48)}
}
func f31_9[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main9() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@32", map[int][][]any(nil))
		fmt.Printf("@33 %T %d\n", int(-127), []int64{})
		fmt.Println("@34", any(vstring("nul\x00")[(vint64(int64(-9223372036854775807)))&1:]), (vint(int(-9007199254740992)) & int(-63)), len(vstring("-7")))
		fmt.Println("@35", int64(vuint64(uint64(18446744073709551614))), (vuint8(max(vuint8(uint8(100)), uint8(16))) + uint8(vint(int(0x2)))))
		_ = f31_9(f31_9(G9b[uint8]{uint(0x1f), make([]uint8, 0, 6), uint8(8), &G9b[uint8]{f1: []uint8(nil), f2: uint8(0x3f), next: (*G9b[uint8])(nil), S9a: &S9a{*new(uintptr), *new(map[int][]string), *new(I9)}}, &S9a{uintptr(255), map[int][]string{int(1000): []string(nil)}, I9(&S9a{n: *new(uintptr), f0: *new(map[int][]string), I9: *new(I9)})}}, int(100)), len(vstring("0")))
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		_ = f31_9[S9a](f31_9[S9a](S9a{uintptr(4611686018427387904), map[int][]string{}, I9(&G9b[uint8]{uint(31), []uint8(nil), uint8(2), (*G9b[uint8])(nil), &S9a{*new(uintptr), *new(map[int][]string), *new(I9)}})}, int(0x7f)), int(1000))
		defer fmt.Println("@36 deferred", (^vint(int(256))))
		fmt.Printf("@37 %x\n", any(int(0)))
		fmt.Println("@38", int(0x1f), max(vint(int(100)), int(7)), (vint(int(-1000)) + int(100)))
	}()
}

type I10 interface{ Sum() int }
type S10a struct {
	n  uint32
	f0 []map[int]int
	I10
}

func (s S10a) Sum() int          { s.n++; return int(s.n) * 4 }
func (s *S10a) Bump(by int) int  { s.n += uint32(by); return int(s.n) }
func (s S10a) M1(p2 S10a) uint32 { return uint32(vuint(uint(255))) }
func (s *S10a) M3(p4 any) I10    { s.n++; return I10(&S10a{uint32(63), []map[int]int(nil), I10(nil)}) }

var g10v5 *int = (*int)(nil)
var g10v6 []map[uint64][]S10a = []map[uint64][]S10a{map[uint64][]S10a{uint64(0x1): []S10a{S10a{uint32(1692639872), []map[int]int{2: *new(map[int]int)}, I10(&S10a{})}, S10a{I10: I10(nil)}}}, make(map[uint64][]S10a), map[uint64][]S10a{uint64(3): []S10a{3: S10a{uint32(10), []map[int]int{2: *new(map[int]int)}, I10(S10a{})}}}}

type C10x8 interface {
	~uint | ~float32 | ~int16 | ~float64
}

func f7_10[T C10x8, U any](p9 int) []T {
	tick()
	g10v6 = g10v6[vint(p9):]
	return []T{T(48)}
}
func f10_10() *int {
	tick()
	g10v6 = g10v6
	return (*int)(nil)
}
func main10() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		for k11, v12 := range clip(strings.Repeat("", int(uint8(vint(int(-2147483648)))%4))) {
			_, _ = k11, v12
			tick()
			fmt.Println("@13", k11)
			if false && true {
				break
			}
			if g10v5 != nil {
				*g10v5--
			}
		}
		fmt.Println("@14", vstring(vstring(strconv.Itoa(int(9007199254740993)))[:vuint32(uint32(vint(int(1))))])[:2])
		x15 := f10_10()
		_ = x15
	}()
}

type N11a float64

func (n N11a) Double() N11a   { return n + n }
func (n N11a) Show() string   { return fmt.Sprint("n:", float64(n)) }
func (n N11a) String() string { return "<" + fmt.Sprint(float64(n)) + ">" }

type I11 interface{ Sum() int }
type S11a struct {
	n  uint64
	f0 uint16
}

func (s S11a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S11a) Bump(by int) int { s.n += uint64(by); return int(s.n) }

type G11b[T I11] struct {
	n  uint8
	f1 T
}

func (s G11b[T]) Sum() int         { s.n++; return int(s.n) * 4 }
func (s *G11b[T]) Bump(by int) int { s.n += uint8(by); return int(s.n) }

var g11v2 bool = false
var g11v3 [4]string = [4]string{"nl\n", "0", "\xff\xfe", "tab\t"}

func main11() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Printf("@4 %+v\n", g11v2)
		g11v3[3] = string(rune(vint64(int64(255))))
		tick()
		defer fmt.Println("@5 deferred", int(vint(int(1))))
		var x6 int = int(vuintptr(uintptr(128)))
		_ = x6
	}()
	fmt.Println("globals", g11v2, g11v3)
}

type N12a int16

func (n N12a) Double() N12a { return n + n }
func (n N12a) Show() string { return fmt.Sprint("n:", int16(n)) }

type I12 interface{ Sum() int }
type S12a struct {
	n uint8
}

func (s S12a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S12a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

var src12, out12, sum12 = make(chan int), make(chan int, 1), make(chan int)

type D12x1[T any] interface {
	~int16
	Double() T
	Show() string
}

func f0_12[T D12x1[T]](p2 N12a, p3 T, p4 int) T {
	tick()
	x5 := new(T)
	_ = x5
	return *new(T)
}
func f6_12[T any, U interface{ Sum() int }](p7 func(U) T, p8 U, p9 U) (result *[3]*S12a) {
	tick()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f6_12:", r)
			result = func() *[3]*S12a { tick(); return result }()
		}
	}()
	fmt.Println("@10", any(strconv.Itoa(int(5))))
	return new(*result)
}
func main12() {
	go feed(src12, 81)
	go drain(out12, sum12)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		x11 := []I12(append(make([]I12, 3, 5)[:(vint(len(vstring(""))))&1], append([]I12(nil)[0:2:3], func() I12 { tick(); return I12(&S12a{uint8(90)}) }(), I12(&S12a{uint8(58)}), func() I12 { tick(); return I12(S12a{}) }())...))
		_ = x11
		if len(x11) > 0 {
			x11[0] = x11[(vuint64(uint64(0x80)))&1]
		}
		{
			if true {
				goto G12
			}
			{
				_ = f6_12[S12a](func(p14 S12a) S12a { tick(); tick(); return p14 }, S12a{uint8(63)}, S12a{n: uint8(0x3f)})
				clear(x11)
			}
		G12:
			fmt.Println("@15", "after")
		}
		if new([3]*S12a) == (f6_12[S12a](func(p16 S12a) S12a { tick(); tick(); return p16 }, S12a{}, S12a{uint8(7)})) {
			out12 <- (vint(int(-63)) & int(255))
		}
		fmt.Printf("@18 %d\n", (N12a(vint16(int16(max(N12a(vint16(int16((N12a(vint16(int16(N12a(255))))%256)))), N12a(vuintptr(uintptr(3))))))) - f0_12[N12a]((N12a(vint16(int16(N12a(128))))&N12a(2)), N12a(vint16(int16(N12a(0)))).Double(), (vint(int(100))-int(100)))))
		fmt.Println("@19", clip(vstring("tab\t")+"-7"), append(append(make([]S12a, 0, 6)[:(vint(int(-1000)))&1], append([]S12a{S12a{}, S12a{uint8(100)}, S12a{uint8(31)}}[:vint(int(3))], []S12a{S12a{uint8(127)}}...)...), S12a{uint8(127)}, S12a{uint8(63)}, S12a{uint8(7)}), float64(vuint(uint(vuint16(uint16(31))))))
	}()
	close(out12)
	fmt.Println("sum", <-sum12)
}

type I13 interface{ Sum() int }
type S13a struct {
	n  int
	f0 int
	I13
}

func (s S13a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S13a) Bump(by int) int { s.n += int(by); return int(s.n) }

type G13b[T interface {
	comparable
	Sum() int
}] struct {
	n  uint8
	f1 []T
	f2 T
}

func (s G13b[T]) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *G13b[T]) Bump(by int) int { s.n += uint8(by); return int(s.n) }

var g13v3 []string = []string{}
var g13v4 int = int(256)
var src13, out13, sum13 = make(chan int), make(chan int, 2), make(chan int)

func f5_13() complex64 {
	tick()
	if len(g13v3) > 0 {
		if len(g13v3[0]) < 40 {
			g13v3[0] += clip(strings.Repeat("\xff\xfe", int(uint8(vint(int(128)))%4)))
		}
	}
L6:
	for i7 := range "héo" {
		tick()
		_ = i7
		x9 := func(p10 int) string { tick(); p10 -= int(vuint8(uint8(0x64))); return nth(g13v3, g13v4) }
		_ = x9
		for j8 := range func(yield func(int) bool) {
			_ = yield(1) && yield(i7) && yield(3)
		} {
			_ = j8
			if false {
				continue L6
			}
			fmt.Println("@11", i7)
			if len(g13v3) > 1 {
				g13v3[1] = "tab\t"
			}
		}
	}
	return complex64(1i)
}
func main13() {
	go feed(src13, 19)
	go drain(out13, sum13)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@12", f5_13())
		var x13 any = any(complex128((0.1 + 0.2i)))
		_ = x13
		x13, x13 = x13, x13
		g13v4 &= int(<-src13)
		for i14 := int(0); i14 < 5; i14++ {
			tick()
			for i15 := int(1); i15 < 40; i15 *= 2 {
				tick()
				clear(g13v3)
			}
		}
		if x16, ok17 := x13.([]string); ok17 {
			_, _ = x16, ok17
			x13 = any(complex64((2.25 + 0i)))
		}
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var x18 S13a
		_ = x18
		fmt.Println("@19", g13v3, g13v4)
		if x20, ok := <-src13; ok {
			fmt.Println("@21", x20)
		}
		select {
		case out13 <- g13v4:
			x23 := []any([]any{any([]any{any([4]complex64{*new(complex64), *new(complex64), *new(complex64), *new(complex64)})}), any(complex64((1 + 2i)))})
			_ = x23
		case <-(chan int)(nil):
			panic("never")
		}
	}()
	fmt.Println("globals", g13v3, g13v4)
	close(out13)
	fmt.Println("sum", <-sum13)
}

type N14a float64

func (n N14a) Double() N14a { return n + n }
func (n N14a) Show() string { return fmt.Sprint("n:", float64(n)) }

type I14 interface{ Sum() int }
type S14a struct {
	n int
}

func (s S14a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S14a) Bump(by int) int { s.n += int(by); return int(s.n) }

type C14x1 interface {
	int32 | ~uint64 | ~uint16 | uintptr | ~int
}

func f0_14[T C14x1](p2 T) []T {
	tick()
	p2 = p2
	return make([]T, 0, 7)
}
func f3_14(p4 []int, p5 map[int16]uint64) (result int8) {
	tick()
	var x6 int
	_ = x6
	p5[int16(1000)]++
	return int8(vuint8(uint8(0x7)))
}
func f7_14[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main14() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@8", []int{int(-9223372036854775807), int(65535), int(31), int(127)}[:2], (vint8(max(vint8(int8(63)), int8(63))) + (vint8(int8(3)) | int8(0))))
		for i9 := uintptr(2); i9 > 0; i9-- {
			tick()
			fmt.Println("@10", f0_14(min(vuint16(uint16(0xff)), uint16(100))))
		}
		x11 := map[int16]int(map[int16]int{int16(0): int(-9223372036854775807)})
		_ = x11
		var x14 map[int16]uint64
		_ = x14
	}()
}

type I15 interface{ Sum() int }
type S15a struct {
	n uint64
}

func (s S15a) Sum() int          { s.n++; return int(s.n) * 4 }
func (s *S15a) Bump(by int) int  { s.n += uint64(by); return int(s.n) }
func (s *S15a) M0(p1 string) int { s.n++; return int(vint8(int8(10))) }

type S15b struct {
	n  int16
	f2 int
	f3 S15a
}

func (s S15b) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S15b) Bump(by int) int { s.n += int16(by); return int(s.n) }

type G15c[T interface {
	comparable
	Sum() int
}, U any] struct {
	n  int8
	f4 [2]U
	f5 [2]U
	*S15b
	S15a
}

func (s G15c[T, U]) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *G15c[T, U]) Bump(by int) int { s.n += int8(by); return int(s.n) }
func (s *G15c[T, U]) M6(p7 U) [2]U    { s.n++; return [2]U{*new(U), *new(U)} }
func (s G15c[T, U]) M8(p9 int) int    { return (G15c[T, U]).Sum(s) }

var g15v10 int = int(128)
var g15v11 int = int(10)

func f12_15[T I15](p13 []T, p14 G15c[*S15b, S15b]) G15c[*S15b, S15b] {
	tick()
	p14.f5, p14.f4 = p14.f4, p14.f5
	return p14
}
func main15() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var x15 int
		_ = x15
		var x16 map[int]string = map[int]string{}
		_ = x16
		fmt.Println("@17", g15v10, x16)
		defer fmt.Println("@18 deferred", int(vuint16(uint16(255))))
	}()
	fmt.Println("globals", g15v10, g15v11)
}

type I16 interface{ Sum() int }
type S16a struct {
	n  uintptr
	f0 []map[int]int
	f1 []bool
}

func (s S16a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S16a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type S16b struct {
	n  int8
	f2 int64
	S16a
}

func (s S16b) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S16b) Bump(by int) int { s.n += int8(by); return int(s.n) }
func (s S16b) M3(p4 S16b) int64 { return min(vint64(int64(631592474)), int64(9007199254740992)) }
func (s S16b) M5(p6 int64) any  { return any(s) }

type C16x7 interface{ ~int32 | ~uint }
type G16c[T C16x7] struct {
	n  int
	f8 T
	f9 map[T]T
	S16b
}

func (s *G16c[T]) Bump(by int) int  { s.n += int(by); return int(s.n) }
func (s *G16c[T]) M10(p11 int) T    { s.n++; return (T(58) % T(18)) }
func (s *G16c[T]) M12(p13 int) S16b { s.n++; return s.S16b }

var g16v14 [][]uint32 = [][]uint32{}

func f15_16() (result []uint32) {
	tick()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f15_16:", r)
		}
	}()
	x16 := int(int(4294967295))
	_ = x16
	fmt.Println("@17", x16, [][]uint32{append(result, make([]uint32, 4)...)[0:3:3], append(result, make([]uint32, 4)...)[1:2:4]}, result)
	var x18 []int = []int(nil)
	_ = x18
	return append(make([]uint32, 3, 7)[:0], []uint32(nil)...)
}
func main16() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		if len(g16v14) < 20 {
			g16v14 = append(g16v14, append([]uint32{uint32(10), uint32(127), uint32(10)}, uint32(44)))
		}
		g16v14, g16v14 = g16v14[(vint(int(1)))&1:], g16v14
		switch vint64(int64(63)) {
		case (65535):
			switch vint((+vint(int(-256)))) {
			case (vint(int(vuint(uint(vfloat64(float64(imag(vcomplex128(complex128((1 + 2i))))))))))):
				fmt.Printf("@19 %T %T %T\n", S16b{int8(127), int64(-1000), S16a{uintptr(100), make([]map[int]int, 3, 7), make([]bool, 0, 8)}}, append([]int{1: int(1)}, (vint(int(255))/-5)), g16v14)
			case (0), (vint((vint(int(1000)) / 128))):
				fmt.Println("@20", copy(g16v14, append(g16v14[:2], g16v14...)))
				fmt.Println("@21", G16c[int32]{int(63), int32(-3), map[int32]int32(nil), S16b{n: int8(-127), f2: int64(-9223372036854775807)}}, int(2147483648))
			case (0x5), (-3):
				x23 := bool(false)
				_ = x23
				if len(g16v14) > 1 {
					g16v14 = g16v14[(vuintptr((+vuintptr(uintptr(18446744073709551615)))))&1:]
				}
				if vuint32(uint32(256)) != (uint32(31)) {
					break
				}
				fmt.Println("@22", int(10), g16v14)
			default:
				x24, x25 := [][]uint32(append(append(g16v14[:1], g16v14...), []uint32{2: uint32(10)}, append([]uint32{uint32(4294967294)}, uint32(5)))), [][]uint32([][]uint32{})
				_, _ = x24, x25
				fallthrough
			case (vint((^vint(int(-5))))), (vint((vint(int(1000)) + int(2085409543)))):
				var x26 bool = true
				_ = x26
			}
		default:
			g16v14, g16v14 = g16v14[1:3:4], g16v14
			if len(g16v14) > 1 {
				g16v14 = g16v14[vint((vint(int(0)) >> 65)):]
			}
			fallthrough
		case (1), (4611686018427387903):
			if len(g16v14) < 20 {
				g16v14 = append(g16v14, make([]uint32, 2, 5))
			}
		case (vint64(int64(0x1))), (-9223372036854775807):
			g16v14 = [][]uint32(nil)
		}
		x27 := int(int(127))
		_ = x27
		x27 = int(vuintptr(uintptr(256)))
	}()
	fmt.Println("globals", g16v14)
}

type N17a int

func (n N17a) Double() N17a   { return n + n }
func (n N17a) Show() string   { return fmt.Sprint("n:", int(n)) }
func (n N17a) String() string { return "<" + fmt.Sprint(int(n)) + ">" }

type I17 interface{ Sum() int }
type S17a struct {
	n  int
	f0 []int
}

func (s S17a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S17a) Bump(by int) int { s.n += int(by); return int(s.n) }

type G17b[T any, U ~int8 | int16 | ~int32] struct {
	n  int8
	f1 S17a
	f2 T
	S17a
}
type S17c struct {
	n  int16
	f3 S17a
}

func (s S17c) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S17c) Bump(by int) int { s.n += int16(by); return int(s.n) }
func (s S17c) M4(p5 int) S17c   { return S17c{f3: S17a{int(0x3), make([]int, 1, 7)}} }
func p0_17(ch0 chan<- []int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	say("@6", G17b[string, int16]{int8(63), S17a{}, "go", S17a{int(1), make([]int, 3, 4)}})
	for turn7 := range 8 {
		tick()
		_ = turn7
		var x8 S17c
		_ = x8
		if r.fuel%4 == 0 {
			between9 := make(chan []int, 2)
			go relay(between9, ch0)
			ch0 = between9
		}
		ch0 <- append([]int{}[1:2:4][1:], (vint(max(vint(int(100)), int(-255))) &^ (vint(int(31)) * int(256))), (vint((-vint(int(-9223372036854775806)))) + int(-4257165784)))
	}
	say("end")
}
func p1_17(ch1 chan<- int, ch2 chan<- int, ch3 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch1)
		close(ch2)
		close(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	c10 := func(p11 int) any {
		tick()
		x12, x13 := int((^vint(p11))), int(p11)
		_, _ = x12, x13
		return any(p11)
	}
	_ = c10
	say("@14", c10((vint(int(31)) + int(63))))
	for turn15 := range 2 {
		tick()
		_ = turn15
		say("@16", []G17b[string, int16]{G17b[string, int16]{int8(0), S17a{int(10), []int(nil)}, "héllo", S17a{int(65535), []int{int(0x1f)}}}, G17b[string, int16]{f1: S17a{int(-4611686018427387903), []int{3: int(65535)}}, f2: "世界", S17a: S17a{int(4611686018427387903), make([]int, 3, 4)}}}[(vint(int(0xffffffff)))&1:], S17c{min(vint16(int16(73)), int16(-7)), S17a{n: int(-9223372036854775807), f0: make([]int, 2, 7)}})
		x17 := func(p18 int) string { tick(); p18 -= (vint(p18) * p18); return strconv.Itoa(p18) }
		_ = x17
		if r.fuel%7 == 0 {
			between19 := make(chan int, 1)
			go relay(between19, ch1)
			ch1 = between19
		}
		ch1 <- int(vint64(int64(255)))
		if r.fuel%6 == 0 {
			between20 := make(chan int, 2)
			go relay(between20, ch2)
			ch2 = between20
		}
		ch2 <- vint((-vint(int(0x3f))))
		ch3 <- int(100)
	}
	say("end")
}
func p2_17(ch1 <-chan int, ch2 <-chan int, ch4 chan<- G17b[string, int16], log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch4)
		go rest(ch1)
		go rest(ch2)
		log <- r.lines
	}()
	defer r.recovered()
	var x23 S17a = S17a{n: int(256), f0: []int{int(10), int(3595250337)}}
	_ = x23
	for turn24 := range 3 {
		tick()
		_ = turn24
		x25 := func(x int) int { return x }(<-ch1)
		_ = x25
		x27 := <-ch2
		_ = x27
		x29, x30 := int((vint(x25) + len(vstring("42")))), int(x25)
		_, _ = x29, x30
		if r.fuel%4 == 0 {
			between31 := make(chan G17b[string, int16], 0)
			go relay(between31, ch4)
			ch4 = between31
		}
		ch4 <- G17b[string, int16]{f1: S17a{int(-9223372036854775808), []int{int(9007199254740993)}}, f2: ""}
	}
	say("end")
}
func p3_17(ch0 <-chan []int, ch3 <-chan int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch0)
		go rest(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	defer say("@32 deferred", int(vuint16(uint16(2))))
	for x34 := range ch0 {
		tick()
		_ = x34
		x35, ok36 := <-ch3
		if !ok36 {
			break
		}
		_ = x35
		x35, x35 = x35, x35
	}
	say("end")
}
func p4_17(ch4 <-chan G17b[string, int16], log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch4)
		log <- r.lines
	}()
	defer r.recovered()
	say("@37", []uint{uint(256), uint(81985529216486895), uint(18446744073709551615), uint(31)}, append(append(append([]N17a(nil), N17a(81985529216486895), N17a(1), N17a(5))[:2], append([]N17a{N17a(0x3)}, N17a(0))...), make([]N17a, 4)...)[1:3:3], (-vint(int(-128))))
	for x39 := range ch4 {
		tick()
		_ = x39
		x39 = G17b[string, int16]{f2: "-7", S17a: S17a{n: int(1000), f0: make([]int, 2, 8)}}
		say("@40", x39, x39)
	}
	say("end")
}
func main17() {
	fuel = 1 << 30
	ch0 := make(chan []int, 0)
	ch1 := make(chan int, 0)
	ch2 := make(chan int, 2)
	ch3 := make(chan int, 5)
	ch4 := make(chan G17b[string, int16], 0)
	log0 := make(chan []string)
	go p0_17(ch0, log0)
	log1 := make(chan []string)
	go p1_17(ch1, ch2, ch3, log1)
	log2 := make(chan []string)
	go p2_17(ch1, ch2, ch4, log2)
	log3 := make(chan []string)
	go func() { p3_17(ch0, ch3, log3) }()
	log4 := make(chan []string)
	func() {
		defer func() { go p4_17(ch4, log4) }()
	}()
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
	for _, line := range <-log3 {
		fmt.Print("3: ", line)
	}
	for _, line := range <-log4 {
		fmt.Print("4: ", line)
	}
}

type I18 interface{ Sum() int }
type S18a struct {
	n  int16
	f0 [3]map[int]int
	f1 bool
}

func (s S18a) Sum() int            { s.n++; return int(s.n) * 4 }
func (s *S18a) Bump(by int) int    { s.n += int16(by); return int(s.n) }
func (s *S18a) M2(p3 float32) bool { s.n++; return !vbool(true) }

type S18b struct {
	n  uintptr
	f4 float32
	f5 string
	S18a
}

func (s S18b) Sum() int { s.n++; return int(s.n) * 1 }

type G18c[T float64 | ~uint32 | ~uintptr, U interface {
	comparable
	Sum() int
}] struct {
	n  uintptr
	f6 int
	f7 T
	S18b
}

func (s *G18c[T, U]) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

var g18v8 G18c[uintptr, *S18b] = G18c[uintptr, *S18b]{n: uintptr(65535), f6: int(100)}
var g18v9 G18c[uint32, *S18b] = G18c[uint32, *S18b]{uintptr(31), int(10), uint32(3), S18b{uintptr(3), float32(1.0), "0", S18a{int16(0), [3]map[int]int{map[int]int{}, map[int]int{*new(int): *new(int)}, map[int]int{*new(int): *new(int)}}, true}}}

func f10_18[T any](p11 T, p12 I18, p13 func(T) T, p14 I18) any {
	tick()
	p14 = p12
	for i15 := int16(0); i15 < 3; i15++ {
		tick()
		for i16 := int(1); i16 < 16; i16 *= 2 {
			tick()
			fmt.Println("@17", *new(T), any([]T(nil)))
		}
	}
	return any(*new(T))
}
func main18() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@18", append([][2]map[string][]float32{[2]map[string][]float32{map[string][]float32(nil), make(map[string][]float32)}, [2]map[string][]float32{}, [2]map[string][]float32{map[string][]float32{"-7": make([]float32, 0, 6)}, map[string][]float32{}}}, make([][2]map[string][]float32, 4)...)[0:3:3])
		var x19 S18b
		_ = x19
		x19 = x19
	}()
}

type I19 interface{ Sum() int }
type S19a struct {
	n  int8
	f0 []string
	f1 bool
}

func (s S19a) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S19a) Bump(by int) int { s.n += int8(by); return int(s.n) }
func p0_19(ch0 chan<- [2]bool, ch1 chan<- int, ch2 chan<- int16, ch3 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		close(ch1)
		close(ch2)
		close(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	defer say("@2 deferred", (vint(int(256)) | int(-3)))
	for turn3 := range 3 {
		tick()
		_ = turn3
		x4 := S19a(S19a{int8(63), []string{"", "世界"}, false})
		_ = x4
		{
			if false {
				goto G5
			}
			{
				x7 := bool(false)
				_ = x7
				x8 := int16(int16(100))
				_ = x8
			}
		G5:
			say("@9", "after")
		}
		ch0 <- [2]bool{true, false}
		ch1 <- vint(int(0))
		ch2 <- int16(vuintptr(uintptr(65535)))
		ch3 <- (vint(int(1000)) * int(4611686018427387903))
	}
	say("end")
}
func p1_19(ch0 <-chan [2]bool, ch1 <-chan int, ch2 <-chan int16, ch4 chan<- int, ch5 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch4)
		close(ch5)
		go rest(ch0)
		go rest(ch1)
		go rest(ch2)
		log <- r.lines
	}()
	defer r.recovered()
	x10 := int16((vint16(int16(31)) / vint16(int16(128))))
	_ = x10
	for x12 := range ch0 {
		tick()
		_ = x12
		var x13 int
		_ = x13
		if x13 = <-ch1; func() bool { tick(); return !vbool(x12[vint32(int32(0x5))]) }() {
			var x15 [3][3][]any = [3][3][]any{[3][]any{}, [3][]any{[]any{any(int16(1000)), any(true), any([4][2]bool{*new([2]bool), *new([2]bool), *new([2]bool), *new([2]bool)})}, []any{}, []any{any([3][3][]any{}), any([][]int{*new([]int)})}}, [3][]any{}}
			_ = x15
		}
		var x16 = []int16{int16(int16(vfloat64(float64(1e21)))), <-ch2}[1]
		_ = x16
		x18 := [4][2]bool([4][2]bool{0: [2]bool{}})
		_ = x18
		x18[1], x16 = x12, int16(32766)
		ch4 <- x13
		ch5 <- x13
	}
	say("end")
}
func p2_19(ch4 <-chan int, ch7 <-chan [3][3][]any, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch4)
		go rest(ch7)
		log <- r.lines
	}()
	defer r.recovered()
	var fs20 []func() int
	for i19 := int(4); i19 > 0; i19-- {
		fs20 = append(fs20, func() int { i19++; return i19 })
		tick()
		x21 := any(any([3][3][]any{[3][]any{0: []any(nil)}, [3][]any{}, [3][]any{}}))
		_ = x21
		if true {
			break
		}
		tick()
	}
	for _, f := range fs20 {
		say("@22", f(), f())
	}
	for x24 := range ch4 {
		tick()
		_ = x24
		x25 := func(x [3][3][]any) [3][3][]any { return x }(<-ch7)
		_ = x25
		func() {
			defer func() {
				if r27 := recover(); r27 != nil {
					say("@28", r27)
				}
			}()
			defer func() {
				x25 = func() [3][3][]any {
					x24 ^= (x24 | x24)
					return [3][3][]any{[3][]any{[]any(nil), []any{any(int16(31)), any([4][2]bool{*new([2]bool), *new([2]bool), *new([2]bool), *new([2]bool)}), any(false)}, []any{any(int16(7)), any("zz\u00e9"), any(false), any([4][2]bool{})}}, [3][]any{make([]any, 0, 5), []any{any([][]int{*new([]int), *new([]int), *new([]int)}), any([2]bool{0: *new(bool)})}, []any{any(false)}}, [3][]any{0: []any(nil)}}
				}()
			}()
			x29 := func(p30 int) string { tick(); tick(); return string([]uint8(nil)) }
			_ = x29
			say("@31", x24)
		}()
	}
	say("end")
}
func p3_19(ch6 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch6)
		log <- r.lines
	}()
	defer r.recovered()
	defer say("@32 deferred", int(vint(int(0))))
	for turn33 := range 6 {
		tick()
		_ = turn33
		var x34 string
		_ = x34
		sayf("@35 %q\n", [2]bool{})
		ch6 <- (-vint((vint((^vint(int(9007199254740993)))) / vint(int(vuint8(uint8(254)))))))
	}
	say("end")
}
func p4_19(ch3 <-chan int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	x36 := S19a(S19a{int8(63), []string{"go"}, false})
	_ = x36
	for turn37 := range 3 {
		tick()
		_ = turn37
		var x38 int
		_ = x38
		switch x38 = <-ch3; {
		case (vuint64(uint64(3)) <= uint64(3)):
			say("@40", x36, x36, x36)
		}
		x36 = x36
	}
	say("end")
}
func p5_19(ch5 <-chan int, ch6 <-chan int, ch7 chan<- [3][3][]any, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch7)
		go rest(ch5)
		go rest(ch6)
		log <- r.lines
	}()
	defer r.recovered()
	say("@41", [2]bool{true, true})
	ch7 <- [3][3][]any{0: [3][]any{0: make([]any, 3, 8)}}
	for range 3 {
		tick()
		if x42 := (I19(I19(S19a{int8(47), []string{"0", "nul\x00", "é\x80", "A,b;C"}, false}))); vfloat64(float64(0.1)) < float64(real(vcomplex128(complex128((1 + 2i))))) {
			_ = x42
			var x43 I19 = I19(S19a{int8(-3), []string{3: "%d"}, true})
			_ = x43
			for x44 := range ch6 {
				tick()
				if x44%3 == 0 {
					break
				}
				say("@45", x44)
			}
		}
		x46 := int(int(7))
		_ = x46
		x46 = int(<-ch5)
	L47:
		for i48 := range func(yield func(int) bool) {
			for x := range 3 {
				if !yield(x * x) {
					return
				}
			}
		} {
			tick()
			_ = i48
			func() {
				defer func() {
					if r50 := recover(); r50 != nil {
						say("@52", r50)
					}
				}()
				defer func() {
					x51 := string("nul\x00")
					_ = x51
				}()
				sayf("@53 %d %v\n", x46, i48)
				if !vbool((x46 != (x46))) {
					panic(fmt.Sprint(<-ch5))
				}
				x46 += (i48 + i48)
			}()
			for j49 := range 3 {
				tick()
				if (true) || j49 > 2 {
					continue L47
				}
				select {
				case ch7 <- [3][3][]any{[3][]any{}, [3][]any{[]any{any(S19a{*new(int8), *new([]string), *new(bool)})}, []any{3: any(int16(-255))}, []any{any([4][2]bool{}), any(false), any(int(0)), any("42")}}, [3][]any{}}:
					var x55 [][]int
					_ = x55
				case <-(chan int)(nil):
					panic("never")
				}
			}
		}
	}
	say("end")
}
func main19() {
	fuel = 1 << 30
	ch0 := make(chan [2]bool, 1)
	ch1 := make(chan int, 0)
	ch2 := make(chan int16, 2)
	ch3 := make(chan int, 0)
	ch4 := make(chan int, 2)
	ch5 := make(chan int, 5)
	ch6 := make(chan int, 5)
	ch7 := make(chan [3][3][]any, 1)
	log0 := make(chan []string)
	go p0_19(ch0, ch1, ch2, ch3, log0)
	log1 := make(chan []string)
	func() {
		defer func() { go p1_19(ch0, ch1, ch2, ch4, ch5, log1) }()
	}()
	log2 := make(chan []string)
	go p2_19(ch4, ch7, log2)
	log3 := make(chan []string)
	func() {
		defer func() { go p3_19(ch6, log3) }()
	}()
	log4 := make(chan []string)
	func() {
		defer func() { go p4_19(ch3, log4) }()
	}()
	log5 := make(chan []string)
	go p5_19(ch5, ch6, ch7, log5)
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
	for _, line := range <-log3 {
		fmt.Print("3: ", line)
	}
	for _, line := range <-log4 {
		fmt.Print("4: ", line)
	}
	for _, line := range <-log5 {
		fmt.Print("5: ", line)
	}
}

type I20 interface{ Sum() int }
type S20a struct {
	n  int16
	f0 []string
}

func (s S20a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S20a) Bump(by int) int { s.n += int16(by); return int(s.n) }
func p0_20(ch0 <-chan uint8, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	x1 := int(int(9223372036854775806))
	_ = x1
	x1 = x1
	for turn2 := range 4 {
		tick()
		_ = turn2
		x3, ok4 := <-ch0
		say("@5", x3, ok4)
		var x6 int
		_ = x6
		for i7 := int8(0); i7 < 5; i7++ {
			tick()
			say("@8", x6, map[int][]uint16{int(3): []uint16{uint16(10)}}, x1)
			x3--
		}
	}
	say("end")
}
func p1_20(ch0 chan<- uint8, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	defer say("@9 deferred", int(vuint8(uint8(10))))
	c10 := func(p11 map[string]S20a) int {
		tick()
		seq12 := func(yield func(map[string]S20a) bool) {
			if !yield(make(map[string]S20a)) {
				return
			}
		}
		for k13 := range seq12 {
			tick()
			_ = k13
			p11 = map[string]S20a{"-7": S20a{int16(5), []string{}}}
		}
		if x14 := (map[uint16]int16(map[uint16]int16{})); vuint8((vuint8(uint8(16)) << 63)) >= (vuint8(uint8(vfloat32(float32(1.0)))) << (vuint8((-vuint8(uint8(0)))) & 7)) {
			_ = x14
			x14 = func() map[uint16]int16 { tick(); return x14 }()
		}
		return int(7)
	}
	_ = c10
	ch0 <- uint8(2)
	for turn15 := range 7 {
		tick()
		_ = turn15
		x16 := string("a")
		_ = x16
		ch0 <- vuint8(uint8(vfloat64(float64(real(vcomplex128(complex128(1i)))))))
	}
	say("end")
}
func main20() {
	fuel = 1 << 30
	ch0 := make(chan uint8, 2)
	log0 := make(chan []string)
	go func() { p0_20(ch0, log0) }()
	log1 := make(chan []string)
	go p1_20(ch0, log1)
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
}

type I21 interface{ Sum() int }
type S21a struct {
	n  uint16
	f0 int
}

func (s S21a) Sum() int           { s.n++; return int(s.n) * 1 }
func (s *S21a) Bump(by int) int   { s.n += uint16(by); return int(s.n) }
func (s S21a) M1(p2 S21a) int     { return (vint(int(-100)) - int(-4611686018427387903)) }
func (s *S21a) M3(p4 string) int8 { s.n++; return (vint8(int8(26)) >> vuint8(uint8(0))) }

type S21b struct {
	n    uint64
	f5   int
	next *S21b
	I21
}

func (s *S21b) Bump(by int) int { s.n += uint64(by); return int(s.n) }
func p0_21(ch0 chan<- int, ch1 chan<- int, ch3 <-chan string, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		close(ch1)
		go rest(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	var x6 int = min(vint(int(-3)), int(0x3))
	_ = x6
	for turn7 := range 4 {
		tick()
		_ = turn7
		x8, ok9 := <-ch3
		if !ok9 {
			break
		}
		_ = x8
		n11 := 0
	G10:
		n11++
		tick()
		{
			for k12, v13 := range [4]int{2: int(256)} {
				_, _ = k12, v13
				tick()
				x6 += x6
			}
		}
		if n11 < 2 {
			goto G10
		}
		say("@14", x8, (vint((n11 % x6)) * int(vint8((vint8(int8(93)) ^ int8(1))))), n11)
		ch0 <- int(vuintptr(uintptr(9007199254740992)))
		ch1 <- vint(int(-3))
	}
	say("end")
}
func p1_21(ch0 <-chan int, ch1 <-chan int, ch2 chan<- int, ch3 chan<- string, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch2)
		close(ch3)
		go rest(ch0)
		go rest(ch1)
		log <- r.lines
	}()
	defer r.recovered()
	say("@15", (vint8((vint8(int8(3)) % vint8(int8(45)))) * (vint8(int8(80)) * int8(2))), S21a{n: uint16(31), f0: int(255)})
	ch3 <- vstring("42")
	for x17 := range ch0 {
		tick()
		_ = x17
		x18 := <-ch1
		_ = x18
		if x20 := (I21(I21(&S21b{n: uint64(128), I21: I21(S21a{uint16(128), int(2)})}))); vuint(uint(65535)) >= uint(5) {
			_ = x20
			say("@21", x18, int(vint16(int16(10))), x17)
		}
		switch (S21b{next: &S21b{uint64(0x7f), int(63), &S21b{n: *new(uint64), next: *new(*S21b), I21: *new(I21)}, I21(&S21a{*new(uint16), *new(int)})}}) {
		case (S21b{n: uint64(100), next: &S21b{f5: int(65535), next: &S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)}, I21: I21(S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)})}}), (S21b{I21: I21(S21b{uint64(255), int(65535), &S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)}, I21(S21a{*new(uint16), *new(int)})})}):
			x18 = x18
			fallthrough
		default:
			x18--
		case (S21b{uint64(127), int(1000), &S21b{n: uint64(65535), next: &S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)}}, I21(S21a{uint16(1), int(3317659233)})}), (S21b{}):
			x18++
			x18 ^= len(vstring("tab\t"))
			if true {
				break
			}
			x18 = (x18 * (vint((x17 % 81985529216486895)) - int(7)))
		case (S21b{min(vuint64(uint64(0xa)), uint64(256)), int(vint64(int64(0xa))), &S21b{n: uint64(18446744073709551615), f5: int(-4611686018427387903), next: &S21b{next: *new(*S21b)}, I21: I21(nil)}, I21(&S21b{uint64(7), int(-4611686018427387903), &S21b{}, I21(S21b{uint64(4294967295), int(2147483648), (*S21b)(nil), I21(S21a{})})})}), (S21b{f5: int(31), next: &S21b{uint64(2), int(10), &S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)}, I21(&S21b{*new(uint64), *new(int), *new(*S21b), *new(I21)})}}):
			{
				x18--
			}
			x18 &^= int(vint32(int32(x17)))
			fallthrough
		case (S21b{n: uint64(0), f5: int(-1), next: &S21b{f5: int(2)}}), (S21b{uint64(255), int(-7), (*S21b)(nil), I21(S21a{uint16(127), int(5)})}):
			sayf("@22 %T\n", x17)
		}
		ch2 <- x17
		ch3 <- "é\x80"
	}
	say("end")
}
func p2_21(ch2 <-chan int, ch4 chan<- int, ch5 <-chan int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch4)
		go rest(ch2)
		go rest(ch5)
		log <- r.lines
	}()
	defer r.recovered()
	say("@23", (vint8(int8(0x3)) - int8(12)), int(vuint32(uint32(65535))), (-vint(int(65535))))
	tick()
	for turn24 := range 8 {
		tick()
		_ = turn24
		var x25 int
		_ = x25
		if x25 = <-ch2; false {
			say("@27", "42")
		}
		x28 := <-ch5
		_ = x28
		var x30 *S21a = &S21a{uint16(0), int(4294967295)}
		_ = x30
		if x30 != nil {
			x30.n += x30.n
		}
		ch4 <- vint(x25)
	}
	say("end")
}
func p3_21(ch4 <-chan int, ch5 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch5)
		go rest(ch4)
		log <- r.lines
	}()
	defer r.recovered()
	sayf("@31 %x %x %#v\n", [][]string{[]string(nil), []string{}, []string{"%d", "nl\n", "-7", "héllo"}, []string(nil)}, [][]string{[]string(nil), []string{"a", "x y z"}, []string{"tab\t", "héllo", "世界"}, []string(nil)}[0:], (vint((+vint(int(256)))) << (vuintptr(min(vuintptr(uintptr(0x80)), uintptr(0))) & 7)))
	ch5 <- (vint(int(vint8(int8(1)))) &^ int(vint16(int16(72))))
	for turn32 := range 4 {
		tick()
		_ = turn32
		var x33 = []int{int(int(-9223372036854775807)), <-ch4}[1]
		_ = x33
		x33 = (-vint(x33))
		var x35 any = any(S21a{uint16(3), int(128)})
		_ = x35
		ch5 <- x35.(int)
	}
	say("end")
}
func main21() {
	fuel = 1 << 30
	ch0 := make(chan int, 1)
	ch1 := make(chan int, 2)
	ch2 := make(chan int, 5)
	ch3 := make(chan string, 1)
	ch4 := make(chan int, 1)
	ch5 := make(chan int, 2)
	log0 := make(chan []string)
	func() {
		defer func() { go p0_21(ch0, ch1, ch3, log0) }()
	}()
	log1 := make(chan []string)
	go func() { p1_21(ch0, ch1, ch2, ch3, log1) }()
	log2 := make(chan []string)
	func() {
		defer func() { go p2_21(ch2, ch4, ch5, log2) }()
	}()
	log3 := make(chan []string)
	start3 := func() { go p3_21(ch4, ch5, log3) }
	start3()
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
	for _, line := range <-log3 {
		fmt.Print("3: ", line)
	}
}

type N22a complex64

func (n N22a) Double() N22a { return n + n }
func (n N22a) Show() string { return fmt.Sprint("n:", complex64(n)) }

type I22 interface{ Sum() int }
type S22a struct {
	n  int
	f0 N22a
}

func (s S22a) Sum() int             { s.n++; return int(s.n) * 6 }
func (s *S22a) Bump(by int) int     { s.n += int(by); return int(s.n) }
func (s *S22a) M1(p2 int) int       { s.n++; return (*S22a).Sum(s) }
func (s *S22a) M3(p4 string) string { s.n++; return clip(fmt.Sprintf("%5v", p4)) }

type S22b struct {
	n uint8
	S22a
}

func (s *S22b) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type C22x6 interface{ ~int | uint8 | ~int64 | ~uint }

func f5_22[T C22x6](p7 []int, p8 int, p9 []int) any {
	tick()
	fmt.Println("@10", append(make([]T, 0, 6)[:(vint(int(9007199254740993)))&1], []T{T(45), T(41), T(27)}...), p8, p9)
	return any(string(rune(vuint((vuint(uint(0x20000000000001)) >> 8)))))
}
func main22() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@11", f5_22[uint8]([]int{int(9223372036854775806), int(31)}, int(7), []int{1: int(-256)}), append([]int(nil)[vint((vint(int(-4611686018427387903))/vint(int(31)))):], (vint(int(vfloat32(float32(123456.789))))+int(255)), (-vint((vint(int(5)) * int(10))))))
		x12 := int(int(vuint32(uint32(2147483647))))
		_ = x12
		var x13 any
		_ = x13
		tick()
		x13 = x13
	}()
}

type N23a uintptr

func (n N23a) Double() N23a { return n + n }
func (n N23a) Show() string { return fmt.Sprint("n:", uintptr(n)) }

type I23 interface{ Sum() int }
type S23a struct {
	n uint32
}

func (s S23a) Sum() int           { s.n++; return int(s.n) * 9 }
func (s *S23a) Bump(by int) int   { s.n += uint32(by); return int(s.n) }
func (s *S23a) M0(p1 S23a) uint32 { s.n++; return (vuint32(uint32(0x80000000)) - uint32(74)) }

type G23b[T I23, U any] struct {
	n  uint64
	f2 [2]U
	f3 U
	f4 [2]T
}

func (s G23b[T, U]) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *G23b[T, U]) Bump(by int) int { s.n += uint64(by); return int(s.n) }
func (s *G23b[T, U]) M5(p6 any) U     { s.n++; return p6.(U) }

var g23v7 string = "A,b;C"
var g23v8 S23a = S23a{uint32(80)}
var src23, out23, sum23 = make(chan int), make(chan int, 2), make(chan int)

func f9_23[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main23() {
	go feed(src23, 18)
	go drain(out23, sum23)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		switch vuint8((vuint8(uint8(63)) >> (vuint8(uint8(37)) & 3))) {
		default:
			if len(g23v7) < 40 {
				g23v7 += g23v7
			}
		case (vuint8(uint8(0))):
			if x10 := ([]map[string]S23a([]map[string]S23a{map[string]S23a{"世界": S23a{n: uint32(0xffffffff)}}, map[string]S23a(nil), map[string]S23a{"a": S23a{uint32(128)}}, map[string]S23a{"x y z": S23a{n: uint32(0x2)}}})); false {
				_ = x10
				x10 = x10[:min(1, cap(x10))]
				var x11 G23b[*S23a, any]
				_ = x11
			} else if true {
				var x12 [2][][]complex64 = [2][][]complex64{[][]complex64{1: []complex64{complex64((-0.5 - 3i))}}, [][]complex64(nil)}
				_ = x12
				defer fmt.Println("@13 deferred", (vint(int(-4265139725)) / 4611686018427387904))
			}
			fallthrough
		case (vuint8(uint8(<-src23))):
			seq14 := func(yield func(uint8) bool) {
				if !yield((vuint8(uint8(255)) + uint8(1))) {
					return
				}
				if !yield(uint8(vuint16(uint16(127)))) {
					return
				}
			}
			for k15 := range seq14 {
				tick()
				_ = k15
				for x16 := range src23 {
					tick()
					if x16%3 == 0 {
						break
					}
					fmt.Println("@17", g23v8, map[string]S23a(nil), x16)
				}
			}
		case (127), (vuint8(uint8(2))):
			switch {
			case (vbool(false)):
				fmt.Println("@19", interface{ Sum() int }(g23v8).Sum())
				fallthrough
			case (vbool((!vbool(false) || true))):
				if x20, ok := <-src23; ok {
					fmt.Println("@21", x20)
				}
			}
			defer fmt.Println("@22 deferred", int(1))
			fallthrough
		case (vuint8(uint8(vuint8((-vuint8((+vuint8(uint8(255))))))))):
			m23 := (S23a).Sum
			fmt.Println("@24", m23(g23v8))
		}
		fmt.Println("@25", f9_23(g23v8, len(vstring(g23v7))))
		switch vcomplex64(complex64(vcomplex128((-vcomplex128(complex128(complex(vfloat64(float64(1.0)), vfloat64(float64(1e10))))))))) {
		default:
			x26 := string(clip(strings.Repeat(g23v7, int(uint8(vint(int(4611686018427387903)))%4))))
			_ = x26
		case (vcomplex64(complex64((3 - 4i)))):
			x27 := int(int(10))
			_ = x27
		}
		fmt.Printf("@28 %s %v\n", g23v7, g23v7)
		defer fmt.Println("@29 deferred", (vint(int(-2)) + int(63)))
		var x30 N23a = func() N23a { tick(); return N23a(0) }()
		_ = x30
	}()
	fmt.Println("globals", g23v7, g23v8)
	close(out23)
	fmt.Println("sum", <-sum23)
}

type I24 interface{ Sum() int }
type S24a struct {
	n  uint64
	f0 uint8
}

func (s S24a) Sum() int            { s.n++; return int(s.n) * 5 }
func (s *S24a) Bump(by int) int    { s.n += uint64(by); return int(s.n) }
func (s *S24a) M1(p2 uint8) int    { s.n++; return int(vuint16(uint16(1))) }
func (s S24a) M3(p4 uintptr) uint8 { return uint8(vint8(int8(0))) }

type G24b[T any, U interface {
	~uintptr | ~uint16 | ~uint8 | ~int32
}] struct {
	n    uint8
	f5   U
	next *G24b[T, U]
}

func (s G24b[T, U]) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *G24b[T, U]) Bump(by int) int { s.n += uint8(by); return int(s.n) }
func (s *G24b[T, U]) M6(p7 T) uint8   { s.n++; return uint8(127) }
func (s *G24b[T, U]) M8(p9 U) T       { s.n++; return *new(T) }

var g24v10 uintptr = uintptr(2)
var g24v11 G24b[uint8, uint8] = G24b[uint8, uint8]{f5: uint8(31), next: &G24b[uint8, uint8]{uint8(254), uint8(1), &G24b[uint8, uint8]{n: *new(uint8), next: *new(*G24b[uint8, uint8])}}}
var src24, out24, sum24 = make(chan int), make(chan int, 0), make(chan int)

func f12_24[T interface {
	comparable
	Sum() int
}](p13 T, p14 T) (result I24) {
	tick()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f12_24:", r)
		}
	}()
	if p13 != (p13) {
		x15 := I24(I24(&G24b[uint8, uint16]{uint8(<-src24), uint16(vfloat64(float64(2.25))), &G24b[uint8, uint16]{uint8(85), uint16(1), &G24b[uint8, uint16]{*new(uint8), *new(uint16), *new(*G24b[uint8, uint16])}}}))
		_ = x15
	} else {
		result = I24(&S24a{uint64(0x4000000000000000), uint8(0)})
	}
	x16 := T(*new(T))
	_ = x16
	var x17 func(T) T
	_ = x17
	return result
}
func main24() {
	go feed(src24, 80)
	go drain(out24, sum24)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		switch g24v11 {
		case (G24b[uint8, uint8]{uint8(54), uint8(2), &G24b[uint8, uint8]{n: uint8(0x61), f5: uint8(31), next: &G24b[uint8, uint8]{*new(uint8), *new(uint8), *new(*G24b[uint8, uint8])}}}), (g24v11):
			x18, x19 := G24b[uint8, uint8](g24v11), uintptr((vuintptr(uintptr(vuint64(uint64(100)))) | max(vuintptr(g24v10), g24v10)))
			_, _ = x18, x19
		default:
			var x20 S24a
			_ = x20
		case (G24b[uint8, uint8]{uint8(5), uint8(63), &G24b[uint8, uint8]{uint8(0x9), uint8(100), &G24b[uint8, uint8]{n: *new(uint8), f5: *new(uint8)}}}), (G24b[uint8, uint8]{f5: uint8(4)}):
			m21 := (G24b[uint8, uint8]).Sum
			fmt.Println("@22", m21(g24v11))
		}
		defer g24v11.Bump((vint(int(2)) << (vuint8(uint8(255)) & 7)))
		x24 := []G24b[string, uint16](make([]G24b[string, uint16], 0, 5)[1:3:4])
		_ = x24
		fmt.Println("@25", g24v10, g24v10, uint8(72))
	}()
	fmt.Println("globals", g24v10)
	close(out24)
	fmt.Println("sum", <-sum24)
}

type I25 interface{ Sum() int }
type S25a struct {
	n int64
	I25
}

func (s S25a) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S25a) Bump(by int) int { s.n += int64(by); return int(s.n) }
func (s S25a) M0(p1 string) complex128 {
	return complex128(complex(vfloat64(float64(1e21)), vfloat64(float64(1e100))))
}
func (s S25a) M2(p3 S25a) int { return (vint(int(-1)) >> 63) }
func p0_25(ch0 chan<- any, ch1 chan<- int, ch2 chan<- int, ch3 chan<- [1][][]int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		close(ch1)
		close(ch2)
		close(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	x4 := func(p5 int) string { tick(); p5 -= (vint(p5) / 3); return clip(vstring("a") + "世界") }
	_ = x4
	for turn6 := range 2 {
		tick()
		_ = turn6
		if x7 := (string(clip(strings.Repeat("héllo", int(uint8(vint(int(vint32((vint32(int32(127))+int32(10))))))%4))))); true {
			_ = x7
			var x10 string = strconv.Itoa(int(31))
			_ = x10
		}
		say("@11", []int(nil))
		ch0 <- any("x y z")
		ch1 <- vint(int(128))
		ch2 <- vint(len(vstring(clip(fmt.Sprintf("%t", [][]int(nil))))))
		if r.fuel%4 == 0 {
			between12 := make(chan [1][][]int, 0)
			go relay(between12, ch3)
			ch3 = between12
		}
		ch3 <- [1][][]int{}
	}
	say("end")
}
func p1_25(ch0 <-chan any, ch1 <-chan int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch0)
		go rest(ch1)
		log <- r.lines
	}()
	defer r.recovered()
	func() {
		defer func() {
			if r13 := recover(); r13 != nil {
				say("@17", r13)
			}
		}()
		defer func() {
			say("@14", any(int(-31)), [1][][]int{})
			say("@15", (vint16(int16(vint((vint(int(3)) * int(-1))))) % 7))
		}()
		for i := range 4 {
			defer func(n int) { say("@16", n, i) }(i * 2)
		}
		x18 := []map[int]S25a([]map[int]S25a{map[int]S25a{int(10): S25a{int64(-4611686018427387904), I25(S25a{*new(int64), *new(I25)})}}, map[int]S25a{}, make(map[int]S25a)}[:2][:(vint((^vint(int(2)))))&1])
		_ = x18
		if vint((vint(int(vint(int(0)))) >> 16)) != (int(vint((vint(int(1)) & int(0x123456789abcdef))))) {
			panic(int(2))
		}
		x19 := [][]int(append([][]int{make([]int, 3, 8), []int{int(3), int(2147483648)}, make([]int, 1, 7), []int{int(1), int(100), int(10), int(0x2)}}, make([][]int, 4)...)[1:3:3])
		_ = x19
	}()
L20:
	select {
	default:
		defer say("@21 deferred", (+vint(int(-127))))
		if func() bool { tick(); return true }() {
			break L20
		}
		if x22 := ([]map[int]S25a([]map[int]S25a(nil))); (vint8(int8(vuint8(uint8(3)))) <= int8(vuint16(uint16(127)))) || false {
			_ = x22
			if !vbool((false && true)) && ((vint64(int64(128)) < int64(7)) || !vbool(false)) {
				var x23 *int = new(int)
				_ = x23
			}
		} else if vint64(int64(0xffff)) >= int64(31) {
			var x24 int
			_ = x24
		} else {
			x22 = x22[0:]
		}
	}
	for turn25 := range 4 {
		tick()
		_ = turn25
		x26 := <-ch0
		_ = x26
		var x28 = []int{int((vint(int(vint8((vint8(int8(-100)) ^ int8(100))))) << (vuint64(uint64(vuint8((vuint8(uint8(0x64)) / vuint8(uint8(7)))))) & 31))), <-ch1}[1]
		_ = x28
		sayf("@30 %q %T\n", x26, x26.([]int))
	}
	say("end")
}
func p2_25(ch2 <-chan int, ch4 chan<- int, ch5 chan<- int16, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch4)
		close(ch5)
		go rest(ch2)
		log <- r.lines
	}()
	defer r.recovered()
	x31 := float64(float64(real(vcomplex128(complex128((1e10 + 1e-7i))))))
	_ = x31
	for k32, v33 := range []map[int]S25a(nil) {
		_, _ = k32, v33
		tick()
		x31 += x31
	}
	for turn34 := range 7 {
		tick()
		_ = turn34
		x35, ok36 := <-ch2
		say("@37", x35, ok36)
		tick()
		if r.fuel%9 == 0 {
			between38 := make(chan int, 1)
			go relay(between38, ch4)
			ch4 = between38
		}
		ch4 <- x35
		ch5 <- vint16(int16(31))
	}
	say("end")
}
func p3_25(ch4 <-chan int, ch6 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch6)
		go rest(ch4)
		log <- r.lines
	}()
	defer r.recovered()
	say("@39", func() [][]int { tick(); return [][]int{[]int{int(-1), int(2), int(-9223372036854775806)}} }()[:(vint(int(vuint64(uint64(1)))))&1], "42", int(-5))
	for x41 := range ch4 {
		tick()
		_ = x41
		{
			x41 := int16((vint16(int16(0x100)) << (vuint8(uint8(1)) & 63)))
			_ = x41
			x41 -= max(x41, x41)
		}
		for k42, v43 := range [1][][]int{} {
			_, _ = k42, v43
			tick()
			if vstring("go") == ("a") {
				x46 := []int(make([]int, 1, 7))
				_ = x46
			}
			if true {
				continue
			}
			v43[0], v43 = make([]int, 2, 6)[:(k42)&1], v43
		}
		if r.fuel%8 == 0 {
			between47 := make(chan int, 0)
			go relay(between47, ch6)
			ch6 = between47
		}
		ch6 <- x41
	}
	say("end")
}
func p4_25(ch5 <-chan int16, ch6 <-chan int, ch7 <-chan int, ch8 <-chan []int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch5)
		go rest(ch6)
		go rest(ch7)
		go rest(ch8)
		log <- r.lines
	}()
	defer r.recovered()
	sayf("@48 %x %v %+v\n", int(-100), []int(nil), complex128((3 - 4i)))
	say("@49", (vint(int(31)) - int(-4089506224)))
	for turn50 := range 8 {
		tick()
		_ = turn50
		var x51 int16
		_ = x51
		switch x51 = <-ch5; {
		case (false):
			say("@53", []int{3: int(vint64(int64(4294967295)))}, int(10))
		}
		x54 := <-ch6
		_ = x54
		var x56 int
		_ = x56
		if x56 = <-ch7; (vint8(int8(5)) <= int8(0)) && false {
			const (
				C58 int8 = iota + 5
				C59
				C60
			)
			say("@61", C58, C59, C60, C59+vint8((vint8(int8(5))%-63)), vstring(clip(fmt.Sprint((x54 % 5)))))
		}
		x62, ok63 := <-ch8
		if !ok63 {
			break
		}
		_ = x62
		func() {
			defer func() {
				if r64 := recover(); r64 != nil {
					say("@70", r64)
				}
			}()
			defer func() {
				if vfloat64(math.Trunc(float64(1e100))) > math.Sqrt(float64(1e-300)) {
					x65 := func() func(int) string {
						x54 += int(vint32(int32(0x3f)))
						return func(p66 int) string { tick(); x56 -= x56; return clip(fmt.Sprint(any([]int{int(63)}))) }
					}()
					_ = x65
				} else if vint64(int64(-31)) < int64(128) {
					say("@67", [][]int{[]int(nil), make([]int, 1, 4), []int{1: int(63)}, []int(nil)}, []int{int(127), int(7)})
					x54 ^= int(vint64(int64(-9223372036854775807)))
				} else {
					x68 := int16(int16(27))
					_ = x68
				}
			}()
			for i := range 1 {
				defer func(n int) { say("@69", n, i) }(i * 7)
			}
			say("@71", copy(x62, x62[(vint32(int32(100)))&1:]))
			c72 := func(p73 I25) int {
				tick()
				switch t74 := p73.(type) {
				case *S25a:
					_ = t74
					p73 = p73
				case S25a:
					_ = t74
					say("@75", x56, any(max(vint(x54), x54)))
				default:
					_ = t74
					x51--
				}
				switch x56 {
				case (-10):
					x56 >>= 37
					x56, x56 = x56, x56
					fallthrough
				default:
					say("@76", x56, x62, int(65535))
					var x77 complex128 = complex128((0.1 + 0.2i))
					_ = x77
					fallthrough
				case (4611686018427387903):
					if len(x62) < 20 {
						x62 = append(x62, int(-7))
					}
				case (31), (0):
					x78 := [][]int(append([][]int(nil)[:(vuint32((^vuint32(uint32(1000)))))&1], append([][]int(nil)[:(vint((^vint(x56))))&1], make([][]int, 0, 7)...)...))
					_ = x78
					if false {
						break
					}
					x56 = (x56 * int(vuint64((-vuint64(uint64(3))))))
					fallthrough
				case (vint((vint((-vint(x56))) % 65535))), (vint((vint((vint(x54) & x56)) * nth(x62, vint(x54))))):
					var x79 float64 = float64(1.7976931348623157e308)
					_ = x79
				}
				return int(-9223372036854775807)
			}
			_ = c72
			_ = c72(I25(S25a{(vint64(int64(-2673572287)) * int64(-128)), I25(S25a{int64(-7), I25(&S25a{I25: *new(I25)})})}))
		}()
		n81 := 0
	G80:
		n81++
		tick()
		{
			for i82 := int(1); i82 < 24; i82 *= 2 {
				tick()
				var x83 int
				_ = x83
			}
		}
		if n81 < 3 {
			goto G80
		}
	}
	say("end")
}
func p5_25(ch3 <-chan [1][][]int, ch7 chan<- int, ch8 chan<- []int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch7)
		close(ch8)
		go rest(ch3)
		log <- r.lines
	}()
	defer r.recovered()
	say("@84", append([]int{int(9223372036854775806), int(5), int(-100), int(0)}[:(vint(int(9007199254740992)))&1], []int(nil)...), float64(1e21), append([][]int{3: []int{int(256)}}, []int{int(0)}[(vint(int(128)))&1:][(vint((vint(int(9223372036854775807))+int(1))))&1:]))
	ch7 <- vint(int(1537846655))
	ch8 <- []int{int(1), int(255), int(-9007199254740993), int(-9223372036854775807)}
	for turn85 := range 7 {
		tick()
		_ = turn85
		x86, ok87 := <-ch3
		if !ok87 {
			break
		}
		_ = x86
		if len(x86[0]) < 20 {
			x86[0] = append(x86[0], append([]int(nil), make([]int, 4)...)[1:3:4])
		}
		for i88 := int(1); i88 < 40; i88 *= 2 {
			tick()
		L89:
			switch {
			default:
				x86[0] = [][]int{[]int(nil), []int{}, []int{int(10), int(2147483648), int(-100)}, []int{1: int(9223372036854775806)}}[:(vuint8(uint8(10)))&1]
				if len(x86[0]) < 20 {
					x86[0] = append(x86[0], append(func() []int { tick(); return []int{int(1), int(255), int(-128)} }(), int(vuint16(max(vuint16(uint16(0)), uint16(0)))), (vint(min(i88, int(-9223372036854775806)))>>(vint32((vint32(int32(0x5e))/0x24))&3))))
				}
				for {
					tick()
					if true {
						break L89
					}
					x90 := int(int(vuint32(uint32(vuint16((^vuint16(uint16(255))))))))
					_ = x90
					break
				}
				say("@91", x86, i88)
				x92 := new(int)
				_ = x92
			}
		}
		if r.fuel%5 == 0 {
			between93 := make(chan int, 0)
			go relay(between93, ch7)
			ch7 = between93
		}
		ch7 <- int(5)
		ch8 <- []int{int(2), int(-9223372036854775807), int(5)}
	}
	say("end")
}
func main25() {
	fuel = 1 << 30
	ch0 := make(chan any, 1)
	ch1 := make(chan int, 0)
	ch2 := make(chan int, 2)
	ch3 := make(chan [1][][]int, 1)
	ch4 := make(chan int, 0)
	ch5 := make(chan int16, 1)
	ch6 := make(chan int, 2)
	ch7 := make(chan int, 1)
	ch8 := make(chan []int, 1)
	log0 := make(chan []string)
	start0 := func() { go p0_25(ch0, ch1, ch2, ch3, log0) }
	start0()
	log1 := make(chan []string)
	start1 := func() { go p1_25(ch0, ch1, log1) }
	start1()
	log2 := make(chan []string)
	go p2_25(ch2, ch4, ch5, log2)
	log3 := make(chan []string)
	func() {
		defer func() { go p3_25(ch4, ch6, log3) }()
	}()
	log4 := make(chan []string)
	start4 := func() { go p4_25(ch5, ch6, ch7, ch8, log4) }
	start4()
	log5 := make(chan []string)
	func() {
		defer func() { go p5_25(ch3, ch7, ch8, log5) }()
	}()
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
	for _, line := range <-log3 {
		fmt.Print("3: ", line)
	}
	for _, line := range <-log4 {
		fmt.Print("4: ", line)
	}
	for _, line := range <-log5 {
		fmt.Print("5: ", line)
	}
}

type N26a uint64

func (n N26a) Double() N26a { return n + n }
func (n N26a) Show() string { return fmt.Sprint("n:", uint64(n)) }

type I26 interface{ Sum() int }
type S26a struct {
	n int32
	I26
}

func (s *S26a) Bump(by int) int  { s.n += int32(by); return int(s.n) }
func (s *S26a) M0(p1 S26a) S26a  { s.n++; return *s }
func (s *S26a) M2(p3 N26a) int64 { s.n++; return (^vint64(int64(81985529216486895))) }
func p0_26(ch0 chan<- int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	var fs5 []func() int8
	for i4 := int8(4); i4 > 0; i4-- {
		fs5 = append(fs5, func() int8 { i4++; return i4 })
		tick()
		say("@6", int(vfloat32(float32(vfloat32(float32(1e10))))), i4)
		i4 = i4
	}
	for _, f := range fs5 {
		say("@7", f(), f())
	}
	for turn8 := range 8 {
		tick()
		_ = turn8
		tick()
		var x9 int = int(vuint((vuint((vuint(uint(1)) * uint(255))) - uint(vuint16(uint16(63))))))
		_ = x9
		ch0 <- int(0xff)
	}
	say("end")
}
func p1_26(ch0 <-chan int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		go rest(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	x12 := (*int)(nil)
	_ = x12
	for turn13 := range 2 {
		tick()
		_ = turn13
		x14, ok15 := <-ch0
		say("@16", x14, ok15)
		for k17, v18 := range append(append([]int{3: int(9007199254740993)}[(x14)&1:], make([]int, 4)...)[1:2:3][:(vint((vint(x14)/x14)))&1], append([]int(nil)[:(vuint32(uint32(vuint8(uint8(63)))))&1], append([]int{int(256), int(4611686018427387903)}, int(9223372036854775807))...)...) {
			_, _ = k17, v18
			tick()
			var x19 []int
			_ = x19
		}
		x14 = x14
	}
	say("end")
}
func p2_26(log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		log <- r.lines
	}()
	defer r.recovered()
	var x20 int
	_ = x20
	say("@21", int64(1), x20)
	for turn22 := range 2 {
		tick()
		_ = turn22
		c23 := func(p24 [4]bool) int {
			tick()
			p24[2] = false
			return int(-1)
		}
		_ = c23
		_ = c23([4]bool{true, false, false, false})
	}
	say("end")
}
func main26() {
	fuel = 1 << 30
	ch0 := make(chan int, 0)
	log0 := make(chan []string)
	func() {
		defer func() { go p0_26(ch0, log0) }()
	}()
	log1 := make(chan []string)
	go p1_26(ch0, log1)
	log2 := make(chan []string)
	go func() { p2_26(log2) }()
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log2 {
		fmt.Print("2: ", line)
	}
}

type N27a int32

func (n N27a) Double() N27a { return n + n }
func (n N27a) Show() string { return fmt.Sprint("n:", int32(n)) }

type I27 interface{ Sum() int }
type S27a struct {
	n  int64
	f0 any
}

func (s S27a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S27a) Bump(by int) int { s.n += int64(by); return int(s.n) }
func (s S27a) M1(p2 uint) int64 { return (-vint64(int64(-256))) }

type G27b[T int8 | ~int32 | ~uint32, U interface {
	comparable
	Sum() int
}] struct {
	n  int
	f3 [2]T
	I27
}

func (s G27b[T, U]) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *G27b[T, U]) Bump(by int) int { s.n += int(by); return int(s.n) }
func (s G27b[T, U]) M4(p5 T) int      { return (vint(int(7)) << 100) }
func f6_27(p7 S27a) (result G27b[int8, *S27a]) {
	tick()
	x8 := result.Bump
	_ = x8
	func() {
		defer func() {
			if r9 := recover(); r9 != nil {
				fmt.Println("@10", r9)
			}
		}()
		defer func() {
			result.n += len(vstring(clip(fmt.Sprint(N27a(63)))))
		}()
		x11 := [][][]uint16(append(append(make([][][]uint16, 3, 5), [][]uint16{1: []uint16{uint16(31), uint16(1)}}, [][]uint16{[]uint16{uint16(128), uint16(31)}, []uint16(nil)}, [][]uint16(nil))[(vint((^vint(int(-9223372036854775807)))))&1:][:(vuint16((vuint16(uint16(2))&^uint16(128))))&1], append([][][]uint16{make([][]uint16, 3, 5)}, [][]uint16{}, [][]uint16{1: []uint16{1: uint16(3)}}, [][]uint16{})[2:]...))
		_ = x11
		if true {
			panic(fmt.Errorf("err %d", 7))
		}
		x8 = x8
	}()
	return
}
func f12_27[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main27() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@13", [1][3]any{[3]any{}}, [1][3]any{[3]any{1: any([][][]uint16{3: make([][]uint16, 2, 8)})}}, map[uint16]int{uint16(128): int(31)})
		_ = f6_27(S27a{int64(1), any(N27a(3))})
		x14 := uint(uint(4611686018427387904))
		_ = x14
	}()
}

type I28 interface{ Sum() int }
type S28a struct {
	n int
}

func (s S28a) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S28a) Bump(by int) int { s.n += int(by); return int(s.n) }

type S28b struct {
	n uint
}

func (s S28b) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S28b) Bump(by int) int { s.n += uint(by); return int(s.n) }
func (s *S28b) M0(p1 int) int   { s.n++; return int(vint32(int32(65535))) }
func (s S28b) M2(p3 string) int { return int(vuintptr(uintptr(255))) }
func p0_28(ch0 chan<- int, ch1 <-chan map[int]int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch0)
		go rest(ch1)
		log <- r.lines
	}()
	defer r.recovered()
	x4 := map[int]int(map[int]int{int(-2): int(5)})
	_ = x4
	defer say("@5 deferred", x4[int(2147483648)])
	for x7 := range ch1 {
		tick()
		_ = x7
		say("@8", append(append([]S28b{S28b{uint(2147483648)}, S28b{uint(2512281110)}, S28b{n: uint(1000)}}, S28b{uint(0x0)})[:(vint(len(vstring("tab\t"))))&1], []S28b{S28b{uint(128)}, S28b{}, S28b{uint(63)}, S28b{uint(128)}}...), (vint8(int8(vuint64((vuint64(uint64(1)) + uint64(18446744073709551615))))) &^ (^vint8((vint8(int8(7)) >> (vuintptr(uintptr(128)) & 63))))))
		if x4 != nil {
			x4[int(vint32(int32(0x0)))] <<= 13
		}
		ch0 <- int(7)
	}
	say("end")
}
func p1_28(ch0 <-chan int, ch1 chan<- map[int]int, log chan<- []string) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
		close(ch1)
		go rest(ch0)
		log <- r.lines
	}()
	defer r.recovered()
	for i9 := int(1); i9 < 16; i9 *= 2 {
		tick()
		say("@10", i9, i9)
		say("@11", i9, i9, i9)
		if false {
			break
		}
		seq12 := func(yield func([][][1]string) bool) {
			defer say("@14 done")
			if !yield([][][1]string{}[(vint(i9))&1:]) {
				return
			}
		}
		for k13 := range seq12 {
			tick()
			_ = k13
			say("@15", k13, int(vuint32(uint32(0))), i9)
			if vint32(int32(vint64(int64(vuint(uint(128)))))) > (vint32((vint32(int32(23)) >> (vuint8(uint8(0x1c)) & 7))) / 1) {
				break
			}
		}
		say("@16", i9, i9, map[int]int{})
	}
	say("@17", (-vint(int(0))), int(vuint64(uint64(100))), len(vstring("%d")))
	ch1 <- make(map[int]int)
	for turn18 := range 3 {
		tick()
		_ = turn18
		x19 := func(x int) int { return x }(<-ch0)
		_ = x19
		x19 = int(vfloat32(float32(vfloat32((-vfloat32(float32(1e-7)))))))
		switch {
		case (vbool(true)):
			x19 *= min(x19, len(vstring("x y z")))
		}
		ch1 <- func() map[int]int { x19 += (x19 & x19); return map[int]int(nil) }()
	}
	say("end")
}
func main28() {
	fuel = 1 << 30
	ch0 := make(chan int, 1)
	ch1 := make(chan map[int]int, 3)
	log0 := make(chan []string)
	go func() { p0_28(ch0, ch1, log0) }()
	log1 := make(chan []string)
	go p1_28(ch0, ch1, log1)
	for _, line := range <-log1 {
		fmt.Print("1: ", line)
	}
	for _, line := range <-log0 {
		fmt.Print("0: ", line)
	}
}

type I29 interface{ Sum() int }
type S29a struct {
	n  uintptr
	f0 any
}

func (s S29a) Sum() int          { s.n++; return int(s.n) * 8 }
func (s *S29a) Bump(by int) int  { s.n += uintptr(by); return int(s.n) }
func (s S29a) M1(p2 int) uintptr { return (vuintptr(uintptr(0)) << (vint16(int16(1)) & 7)) }

type C29x4 interface {
	int | ~uint16 | ~uint8 | ~int64
}
type C29x5 interface{ float64 | ~int16 | ~uint16 }

func f3_29[T C29x4, U C29x5](p6 T, p7 U, p8 []U, p9 []U) I29 {
	tick()
L10:
	for i11 := range 3 {
		tick()
		_ = i11
		var fs14 []func() int
		for i13 := int(1); i13 < 24; i13 *= 2 {
			fs14 = append(fs14, func() int { i13++; return i13 })
			tick()
			fmt.Println("@15", p8)
			if (vint(int(-100)) == (i13)) || (new(T(7)) == (new(T(37)))) {
				break
			}
			p7 = U(18)
		}
		for _, f := range fs14 {
			fmt.Println("@16", f(), f())
		}
		defer fmt.Println("@17 deferred", min(vint(i11), i11))
		for j12 := range func(yield func(int) bool) {
			_ = yield(1) && yield(i11) && yield(3)
		} {
			_ = j12
			if !vbool(false) {
				break L10
			}
			p7 += U(30)
		}
	}
	if len(p8) > 1 {
		p8[1] += (nth(p9, vint((-vint(int(-5))))) + U(96))
	}
	return I29(&S29a{})
}
func f18_29[T any, P interface {
	*T
	Bump(int) int
}](x T, by int) T {
	p := P(&x)
	p.Bump(by)
	var other T
	if P(&other).Bump(1) > by {
		return other
	}
	return x
}
func main29() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		x19 := int32(int32(-5))
		_ = x19
		func() {
			defer func() {
				if r20 := recover(); r20 != nil {
					fmt.Println("@22", r20)
				}
			}()
			defer func() {
				x19, x19 = x19, x19
			}()
			for i := range 2 {
				defer func(n int) { fmt.Println("@21", n, i) }(i * 3)
			}
			fmt.Printf("@23 %q %q\n", append(func() []int32 { tick(); return append([]int32{int32(10), int32(10)}, x19, x19, x19) }(), int32(vuint8(uint8(vint64(int64(1)))))), x19)
			x24, x25 := int32(x19), int32((x19 / -7))
			_, _ = x24, x25
		}()
		seq26 := func(yield func(S29a) bool) {
			if !yield(f18_29[S29a](S29a{uintptr(2), any([]S29a{1: S29a{uintptr(3), any(*new(complex64))}})}, int(10))) {
				return
			}
			if !yield(S29a{f0: any(uint64(0x1))}) {
				return
			}
			if !yield(S29a{uintptr(31), any([]S29a{2: S29a{uintptr(128), any(*new(complex64))}})}) {
				return
			}
		}
		for k27 := range seq26 {
			tick()
			_ = k27
			var fs29 []func() int
			for i28 := int(1); i28 > 0; i28-- {
				fs29 = append(fs29, func() int { i28++; return i28 })
				tick()
				_ = f3_29(uint16(100), (-vfloat64(float64(1e10))), append([]float64{float64(1e10), float64(5e-324), float64(1e-300), float64(1.7976931348623157e308)}, make([]float64, 4)...)[0:2:4], append([]float64{float64(0.5), float64(-0.5), float64(5e-324)}, float64(-0.5)))
			}
			for _, f := range fs29 {
				fmt.Println("@30", f(), f())
			}
		}
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		for k31 := range int8(3) {
			_ = k31
			tick()
			x32 := S29a(S29a{uintptr(1484137509), any([]S29a{S29a{uintptr(256), any(*new([]int32))}})})
			_ = x32
		}
		fmt.Println("@33", uint64(vint8(int8(0))))
	L34:
		for i35 := 0; i35 < 3; i35++ {
			tick()
			_ = i35
			fmt.Println("@37", i35, i35)
			func() {
				defer func() {
					if r38 := recover(); r38 != nil {
						fmt.Println("@39", r38)
					}
				}()
				defer func() {
					_ = f3_29((vuint16(uint16(3)) << (vuintptr(uintptr(3)) & 7)), float64(i35), []float64{float64(0.5), float64(0.1), float64(1e-7)}, append(make([]float64, 0, 4), float64(3.0), float64(-0.5), float64(1e-7)))
				}()
				fmt.Println("@40", i35)
				fmt.Println("@41", i35)
			}()
			switch any(i35).(type) {
			case int:
				if false && true {
					break L34
				}
				var x42 string
				_ = x42
			}
		}
		var x43 string
		_ = x43
		var x44 I29 = I29(&S29a{uintptr(0x2), any(int32(2))})
		_ = x44
		x43, x43 = x43, x43
	}()
}
