// Made by the generator of the differential tests (compiler/differential).
package main

import (
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
)

var _, _, _, _ = math.Pi, runtime.GOOS, strconv.Itoa, strings.ToUpper

func vint(x int) int             { return x }
func vint8(x int8) int8          { return x }
func vint16(x int16) int16       { return x }
func vint32(x int32) int32       { return x }
func vint64(x int64) int64       { return x }
func vuint(x uint) uint          { return x }
func vuint8(x uint8) uint8       { return x }
func vuint16(x uint16) uint16    { return x }
func vuint32(x uint32) uint32    { return x }
func vuint64(x uint64) uint64    { return x }
func vuintptr(x uintptr) uintptr { return x }
func vfloat64(x float64) float64 { return x }
func vfloat32(x float32) float32 { return x }
func vstring(x string) string    { return x }
func vbool(x bool) bool          { return x }

func clip(s string) string {
	if len(s) > 60 {
		return s[:60]
	}
	return s
}

func main() {
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
}

func section(n int, f func()) {
	fmt.Println("=== section", n)
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("uncaught:", r)
		}
	}()
	f()
}

type N0a int8

func (n N0a) Double() N0a    { return n + n }
func (n N0a) Show() string   { return fmt.Sprint("n:", int8(n)) }
func (n N0a) String() string { return "<" + fmt.Sprint(int8(n)) + ">" }

type S0a struct {
	n uint8
}

func (s S0a) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S0a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S0b struct {
	n  int32
	f0 string
}

func (s S0b) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S0b) Bump(by int) int { s.n += int32(by); return int(s.n) }

type I0 interface{ Sum() int }

var fuel0 = 400

func tick0() {
	if fuel0--; fuel0 < 0 {
		panic("out0 of fuel")
	}
}

var g0v1 S0a = S0a{}
var g0v2 func(int) string = func(p3 int) string { p3 += p3; return clip(fmt.Sprintf("%#v", "é\x80")) }
var src0 = make(chan int)
var out0 = make(chan int, 0)
var sum0 = make(chan int)

func feed0() {
	for i := 0; ; i++ {
		src0 <- i*i ^ 55
	}
}
func drain0() {
	h := 0
	for x := range out0 {
		h = h*31 + x
	}
	sum0 <- h
}
func main0() {
	go feed0()
	go drain0()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		const (
			C4 uint8 = 1 << iota
			C5
			C6
		)
		fmt.Println("@7", C4, C5, C6, C5+vuint8(vstring(strconv.Itoa(int(1000)))[(vuint64((vuint64(uint64(3))<<32)))&1]))
		defer g0v1.Bump(len(vstring("go")))
		for i9 := int(1); i9 < 8; i9 *= 2 {
			tick0()
			seq10 := func(yield func(any) bool) {
				if !yield(any(N0a(3))) {
					return
				}
				if !yield(any(i9)) {
					return
				}
				if !yield(func() any { tick0(); return any(uint32(4294967295)) }()) {
					return
				}
			}
			for k11 := range seq10 {
				tick0()
				_ = k11
				fmt.Printf("@12 %x %q\n", i9, func() S0a { tick0(); return S0a{uint8(0)} }())
				if true {
					break
				}
			}
			if !vbool((false || false)) {
				continue
			}
			func() {
				defer func() {
					if r13 := recover(); r13 != nil {
						fmt.Println("@14", r13)
					}
				}()
				defer func() {
					g0v1.n <<= 3
				}()
				m15 := g0v1.Sum
				g0v1.Bump(3)
				fmt.Println("@16", m15(), (*S0a).Bump(&g0v1, 1), S0a.Sum(g0v1))
				x17 := [][2]I0(make([][2]I0, 0, 8)[1:])
				_ = x17
				runtime.Gosched()
			}()
			g0v1 = g0v1
		}
		var x19 func(int) string
		_ = x19
		g0v1.Bump(int(vuint32(uint32(10))))
		var x21 S0a
		_ = x21
		g0v1 = g0v1
		fmt.Println("@22", g0v1, N0a(vuint8(uint8(1))), x21)
		var x23 [][2]I0 = append(append([][2]I0{[2]I0{1: I0(S0b{int32(3), "é\x80"})}}, [2]I0{})[1:3:3][:(vint(g0v1.Sum()))&1], append([][2]I0{[2]I0{}, [2]I0{I0(&S0b{}), I0(&S0a{})}, [2]I0{I0(&S0b{int32(10), "世界"}), I0(&S0b{int32(-2147483647), "0"})}}, [2]I0{I0(nil), I0(S0b{int32(0), "nl\n"})}, [2]I0{I0(S0b{int32(100), "-7"}), I0(&S0a{n: uint8(2)})}, [2]I0{I0(&S0b{f0: "\xff\xfe"}), I0(S0b{int32(256), "-7"})})[:1]...)
		_ = x23
		var x24 int = (+vint(max(vint(<-src0), max(vint(int(-65535)), int(1000)))))
		_ = x24
	}()
	fmt.Println("globals", g0v1)
	close(out0)
	fmt.Println("sum", <-sum0)
}

type S1a struct {
	n  uint16
	f0 uint
	f1 bool
}

func (s S1a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S1a) Bump(by int) int { s.n += uint16(by); return int(s.n) }

type S1b struct {
	n  uint16
	f2 map[int]S1a
	f3 [][]any
}

func (s S1b) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S1b) Bump(by int) int { s.n += uint16(by); return int(s.n) }

type I1 interface{ Sum() int }

var fuel1 = 400

func tick1() {
	if fuel1--; fuel1 < 0 {
		panic("out1 of fuel")
	}
}

var g1v4 S1b = S1b{f2: map[int]S1a{}, f3: [][]any{[]any{any(int(-2)), any(uint(0x90d25b33)), any(map[uint]uint{*new(uint): *new(uint)}), any(uint64(65535))}, []any(nil), []any{any(map[uint]uint{*new(uint): *new(uint)})}, []any{any(uint(128))}}}

func main1() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		m5 := g1v4.Sum
		g1v4.Bump(3)
		fmt.Println("@6", m5(), (*S1b).Bump(&g1v4, 1), S1b.Sum(g1v4))
		defer g1v4.Bump((vint(int(81985529216486895)) >> 64))
		g1v4.f2 = map[int]S1a{}
		if len(g1v4.f3) < 20 {
			g1v4.f3 = append(g1v4.f3, []any{}[(vint(int(3)))&1:])
		}
		m8 := g1v4.Sum
		g1v4.Bump(3)
		fmt.Println("@9", m8(), (*S1b).Bump(&g1v4, 1), S1b.Sum(g1v4))
		var x10 []S1b = append(make([]S1b, 0, 5), g1v4, g1v4)
		_ = x10
		switch vbool((vbool(false) == (false))) {
		case (vbool((!vbool(([1]I1{} == ([1]I1{I1(S1a{uint16(100), uint(5), false})}))) && true))):
			g1v4.n ^= (vuint16(uint16(5)) >> 100)
			if true {
				break
			}
			m11 := g1v4.Bump
			fmt.Println("@12", m11(2), g1v4.Sum())
		}
		if true {
			x13 := bool(true)
			_ = x13
		}
		fmt.Println("@14", g1v4, func() bool { tick1(); return func() bool { tick1(); return true }() }(), g1v4)
	}()
	fmt.Println("globals", g1v4)
}

type N2a uintptr

func (n N2a) Double() N2a    { return n + n }
func (n N2a) Show() string   { return fmt.Sprint("n:", uintptr(n)) }
func (n N2a) String() string { return "<" + fmt.Sprint(uintptr(n)) + ">" }

type N2b int64

func (n N2b) Double() N2b    { return n + n }
func (n N2b) Show() string   { return fmt.Sprint("n:", int64(n)) }
func (n N2b) String() string { return "<" + fmt.Sprint(int64(n)) + ">" }

type S2a struct {
	n  int32
	f0 []N2a
	f1 int
}

func (s S2a) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S2a) Bump(by int) int { s.n += int32(by); return int(s.n) }

type I2 interface{ Sum() int }

var fuel2 = 400

func tick2() {
	if fuel2--; fuel2 < 0 {
		panic("out2 of fuel")
	}
}
func main2() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@2", any([][1][]N2a{[1][]N2a{0: []N2a(nil)}, [1][]N2a{[]N2a{}}}))
		fmt.Println("@3", (vint8((^vint8(int8(89)))) - int8(vuint16(uint16(31)))))
		for k4, v5 := range [][2][]any(nil) {
			_, _ = k4, v5
			tick2()
			fmt.Println("@6", v5, (N2a(vuintptr(uintptr((N2a(vuintptr(uintptr((^N2a(vuintptr(uintptr(N2a(255)))))))) >> 65)))) % 0x7f))
			x7 := I2(I2(S2a{int32(10), []N2a{N2a(1), N2a(4611686018427387904), N2a(10), N2a(0xff)}, int(3)}))
			_ = x7
		}
		var x8 int8 = (vint8(int8(82)) % 2)
		_ = x8
		var fs10 []func() int
		for i9 := int(0); i9 < 3; i9++ {
			fs10 = append(fs10, func() int { i9++; return i9 })
			tick2()
			fmt.Println("@11", [][2][]any{[2][]any{}, [2][]any{[]any{any(S2a{n: *new(int32), f0: *new([]N2a), f1: *new(int)})}, []any{any([]string{}), any(uint32(31)), any(int8(75))}}, [2][]any{0: []any{any(int(-10)), any([][1][]N2a{*new([1][]N2a)}), any(N2a(65535))}}})
			for k12, v13 := range "世界" {
				_, _ = k12, v13
				tick2()
				x8, x8 = x8, x8
				k12 = int(4611686018427387904)
				if vuint8(uint8(11)) <= uint8(127) {
					break
				}
				k12 += (k12 | i9)
				tick2()
			}
		}
		for _, f := range fs10 {
			fmt.Println("@14", f(), f())
		}
		switch {
		case (vbool((vfloat64(float64(1e100)) < float64(-3.75)))):
			fmt.Println("@15", x8, N2b(3), x8)
		case (vbool(!vbool(true))):
			var x16 func(int) int
			_ = x16
			fmt.Println("@17", x16(x16(int(1))))
		}
		x8 += int8(vuint16(uint16(3)))
		x18 := N2a((N2a(vuintptr(uintptr((N2a(vuintptr(uintptr(N2a(127)))) - N2a(1))))) % 10))
		_ = x18
	}()
}

type S3a struct {
	n  uint8
	f0 int
}

func (s S3a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S3a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S3b struct {
	n uint8
}

func (s S3b) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S3b) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S3c struct {
	n int16
}

func (s S3c) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S3c) Bump(by int) int { s.n += int16(by); return int(s.n) }

type I3 interface{ Sum() int }

var fuel3 = 400

func tick3() {
	if fuel3--; fuel3 < 0 {
		panic("out3 of fuel")
	}
}

var g3v1 S3a = S3a{n: uint8(0x34)}

func f23(p3 [][3]float32) (result uint64) {
	tick3()
	n5 := 0
G4:
	n5++
	tick3()
	{
		for i6 := uint64(1); i6 < 32; i6 *= 2 {
			tick3()
			i6 %= vuint64((i6 << 100))
			fmt.Printf("@7 %s %d\n", g3v1, g3v1)
		}
		g3v1.f0 = min(vint(int(2)), n5)
	}
	if n5 < 1 {
		goto G4
	}
	x8 := S3c(func() S3c { result += (vuint64(result) * result); return S3c{n: int16(-3)} }())
	_ = x8
	return result
}
func main3() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		m9 := g3v1.Bump
		fmt.Println("@10", m9(2), g3v1.Sum())
		g3v1.f0++
		tick3()
		g3v1 = S3a{uint8(15), int(67)}
		var x12 [][3]float32
		_ = x12
		for i13 := int(1); i13 < 24; i13 *= 2 {
			tick3()
			{
				if x14 := (float32((vfloat32(float32(100.0)) - float32(-3.75)))); false {
					_ = x14
					defer g3v1.Bump(int(vint8(int8(42))))
					x16 := int(int(i13))
					_ = x16
				}
				g3v1, g3v1 = g3v1, g3v1
			}
		}
		x17 := func(p18 int) string {
			p18 -= int(vuint(uint(127)))
			return string([]int32{int32(2147483647), int32(47), int32(256)})
		}
		_ = x17
		fmt.Println("@19", g3v1, vstring("%d")[:2])
		x17, x17 = x17, func(p20 int) string { tick3(); return x17(p20) }
		for i21 := uint32(3); i21 > 0; i21-- {
			tick3()
			fmt.Println("@22", g3v1)
			x23, x24 := uint8(uint8(100)), [3]float32([3]float32{1: float32(-3.75)})
			_, _ = x23, x24
		}
	}()
	fmt.Println("globals", g3v1)
}

type N4a uint64

func (n N4a) Double() N4a  { return n + n }
func (n N4a) Show() string { return fmt.Sprint("n:", uint64(n)) }

type S4a struct {
	n  int16
	f0 map[uint8]map[N4a]int
}

func (s S4a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S4a) Bump(by int) int { s.n += int16(by); return int(s.n) }

type I4 interface{ Sum() int }

var fuel4 = 400

func tick4() {
	if fuel4--; fuel4 < 0 {
		panic("out4 of fuel")
	}
}

var g4v1 []map[uint16][]uint8 = []map[uint16][]uint8{map[uint16][]uint8{}}

func main4() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var x2 int
		_ = x2
		x3, x4 := []map[uint16][]uint8(g4v1), int((vint(int(vuint(uint(vuint16(uint16(1)))))) &^ (x2 % -63)))
		_, _ = x3, x4
		x5 := I4(I4(&S4a{int16(7), map[uint8]map[N4a]int{uint8(0x5a): map[N4a]int{}}}))
		_ = x5
		switch vuint8(uint8(81)) {
		case (0x7):
			fmt.Printf("@6 %q\n", g4v1)
			if true {
				fmt.Println("@7", copy(x3, x3[0:3:4]))
				n9 := 0
			G8:
				n9++
				tick4()
				{
					x10 := any(any([]uint16(nil)))
					_ = x10
					if len(x3) < 20 {
						x3 = append(x3, map[uint16][]uint8{uint16(255): []uint8(nil)})
					}
				}
				if n9 < 2 {
					goto G8
				}
			}
		case (vuint8((vuint8(uint8(3)) / 30))):
			x11 := string(vstring("-7")[(x2)&1:])
			_ = x11
			if true {
				break
			}
			x3[0] = map[uint16][]uint8{uint16(128): []uint8(nil)}
		}
		x2, x5 = (vint((vint((x2 & x4)) / -10)) ^ len(g4v1)), x5
	}()
	fmt.Println("globals", g4v1)
}

type N5a int

func (n N5a) Double() N5a    { return n + n }
func (n N5a) Show() string   { return fmt.Sprint("n:", int(n)) }
func (n N5a) String() string { return "<" + fmt.Sprint(int(n)) + ">" }

type N5b int16

func (n N5b) Double() N5b  { return n + n }
func (n N5b) Show() string { return fmt.Sprint("n:", int16(n)) }

type S5a struct {
	n  uintptr
	f0 uint64
	f1 uint32
}

func (s S5a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S5a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type S5b struct {
	n  int64
	f2 uint64
	f3 [3][1]S5a
	S5a
}

func (s S5b) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S5b) Bump(by int) int { s.n += int64(by); return int(s.n) }

type I5 interface{ Sum() int }

var fuel5 = 400

func tick5() {
	if fuel5--; fuel5 < 0 {
		panic("out5 of fuel")
	}
}

var src5 = make(chan int)
var out5 = make(chan int, 2)
var sum5 = make(chan int)

func feed5() {
	for i := 0; ; i++ {
		src5 <- i*i ^ 89
	}
}
func drain5() {
	h := 0
	for x := range out5 {
		h = h*31 + x
	}
	sum5 <- h
}
func f45(p5 int) (result *S5a) {
	tick5()
	result.f1 = (vuint32(uint32(3)) >> 8)
	return f45(p5)
}
func f65(p7 S5b) (result any) {
	tick5()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f65:", r)
		}
	}()
	if true {
		if x8 := ([]N5b([]N5b{}[:(vuint8(uint8(63)))&1][1:2:4])); true {
			_ = x8
			c9 := func(p10 string) string {
				tick5()
				p7.Bump((-vint(int(10))))
				x8[0] >>= 3
				return p10
			}
			_ = c9
			var fs13 []func() int
			for i12 := int(1); i12 < 8; i12 *= 2 {
				fs13 = append(fs13, func() int { i12++; return i12 })
				tick5()
				p7.f3 = result.([3][1]S5a)
				select {
				case x14 := <-src5:
					fmt.Println("@15", x14)
					x16 := string(N5b(vint16(int16(N5b(0x2c)))).Show())
					_ = x16
				}
			}
			for _, f := range fs13 {
				fmt.Println("@17", f(), f())
			}
		}
		defer p7.Bump(int(vint32(int32(-31))))
	}
	return
}
func main5() {
	go feed5()
	go drain5()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		n20 := 0
	G19:
		n20++
		tick5()
		{
			x21 := N5b(N5b(127))
			_ = x21
			defer fmt.Println("@22 deferred", len(vstring("x y z")))
		}
		if n20 < 1 {
			goto G19
		}
		defer fmt.Println("@23 deferred", len(vstring("")))
		runtime.Gosched()
		x25 := int((-n20))
		_ = x25
		if x26, ok := <-src5; ok {
			fmt.Println("@27", x26)
		}
	}()
	close(out5)
	fmt.Println("sum", <-sum5)
}

type S6a struct {
	n  uintptr
	f0 string
	f1 float32
}

func (s S6a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S6a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type I6 interface{ Sum() int }

var fuel6 = 400

func tick6() {
	if fuel6--; fuel6 < 0 {
		panic("out6 of fuel")
	}
}

var g6v2 []string = []string{"\xff\xfe", "\xff\xfe"}
var g6v3 string = "42"

func main6() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		{
			switch {
			case (vbool((vuintptr(uintptr(2)) >= uintptr(7)))):
				var x4 []string
				_ = x4
			}
		}
		if !vbool((vuint8(uint8(127)) <= uint8(63))) {
			g6v2 = g6v2[:0]
		}
		tick6()
		n6 := 0
	G5:
		n6++
		tick6()
		{
			x7 := uint32(max(vuint32(uint32(128)), uint32(0x64)))
			_ = x7
			x7 &^= x7
		}
		if n6 < 1 {
			goto G5
		}
		if x8 := (string(g6v3)); false {
			_ = x8
			g6v2, g6v3 = g6v2[:(n6)&1], string(append(append([]int32{}[:(vuint16(uint16(65534)))&1], make([]int32, 1, 4)...)[:(vint(int(vuint16(uint16(128)))))&1], []int32(nil)[1:2:4]...))
		} else {
			x9 := map[string]int(func() map[string]int { tick6(); return map[string]int{"-7": int(0xffffffff)} }())
			_ = x9
			x10 := int(int(-100))
			_ = x10
		}
		var x11 [3]S6a
		_ = x11
		g6v2 = g6v2[vint(len(g6v2)):]
		g6v2[1] = string(func() []int32 { tick6(); return []int32{int32(26), int32(100), int32(0x42), int32(1000)} }())
		fmt.Println("@12", x11)
		x13, x14 := string("go"), S6a(S6a{f0: "tab\t"})
		_, _ = x13, x14
	}()
	fmt.Println("globals", g6v2, g6v3)
}

type N7a int16

func (n N7a) Double() N7a    { return n + n }
func (n N7a) Show() string   { return fmt.Sprint("n:", int16(n)) }
func (n N7a) String() string { return "<" + fmt.Sprint(int16(n)) + ">" }

type N7b float64

func (n N7b) Double() N7b    { return n + n }
func (n N7b) Show() string   { return fmt.Sprint("n:", float64(n)) }
func (n N7b) String() string { return "<" + fmt.Sprint(float64(n)) + ">" }

type S7a struct {
	n  uint8
	f0 int
	f1 int
}

func (s S7a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S7a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S7b struct {
	n  int8
	f2 N7b
	S7a
}

func (s S7b) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S7b) Bump(by int) int { s.n += int8(by); return int(s.n) }

type S7c struct {
	n  uint32
	f3 int
}

func (s S7c) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S7c) Bump(by int) int { s.n += uint32(by); return int(s.n) }

type I7 interface{ Sum() int }

var fuel7 = 400

func tick7() {
	if fuel7--; fuel7 < 0 {
		panic("out7 of fuel")
	}
}

var g7v4 S7a = S7a{n: uint8(1)}

func f57(p6 S7c) (result [][2]int) {
	tick7()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f57:", r)
		}
	}()
	var x7 I7 = I7(g7v4)
	_ = x7
	return result
}
func f87(p9 *S7c) int64 {
	tick7()
	x10 := int(int(-127))
	_ = x10
	return int64(-2147483648)
}
func main7() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Printf("@11 %d %x\n", S7b{int8(-127), N7b(1e100), g7v4}, g7v4)
		var x14 N7b
		_ = x14
		const (
			C15 int64 = 1 << (iota * 2)
			C16
			C17
		)
		fmt.Println("@18", C15, C16, C17, C16+vint64(func() int64 { tick7(); return int64(7) }()))
		tick7()
		fmt.Println("@20", int(vuint(uint(1000))))
		g7v4 = S7a{uint8(61), int(3), int(9007199254740993)}
		func() {
			defer func() {
				if r21 := recover(); r21 != nil {
					fmt.Println("@22", r21)
				}
			}()
			n24 := 0
		G23:
			n24++
			tick7()
			{
				n26 := 0
			G25:
				n26++
				tick7()
				{
					g7v4.n, g7v4.f0 = uint8(31), (n24 + g7v4.f0)
					g7v4 = S7a{uint8(2), int(10), int(2147483648)}
				}
				if n26 < 1 {
					goto G25
				}
			}
			if n24 < 2 {
				goto G23
			}
			if false || !vbool((false || false)) {
				panic(fmt.Errorf("err %d", 7))
			}
			var x27 int64
			_ = x27
			{
				g7v4.f0 = len(vstring(string(rune(vint(int(-1))))))
			}
		}()
		g7v4.f1, g7v4.f1 = int(0x7ffffffffffffffe), int(1000)
		x28 := S7a(g7v4)
		_ = x28
	}()
	fmt.Println("globals", g7v4)
}

type S8a struct {
	n  uint8
	f0 int
}

func (s S8a) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S8a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S8b struct {
	n  int8
	f1 []S8a
	f2 map[int32]uint16
}

func (s S8b) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S8b) Bump(by int) int { s.n += int8(by); return int(s.n) }

type S8c struct {
	n uint32
	S8b
}

func (s S8c) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S8c) Bump(by int) int { s.n += uint32(by); return int(s.n) }

type I8 interface{ Sum() int }

var fuel8 = 400

func tick8() {
	if fuel8--; fuel8 < 0 {
		panic("out8 of fuel")
	}
}

var src8 = make(chan int)
var out8 = make(chan int, 1)
var sum8 = make(chan int)

func feed8() {
	for i := 0; ; i++ {
		src8 <- i*i ^ 88
	}
}
func drain8() {
	h := 0
	for x := range out8 {
		h = h*31 + x
	}
	sum8 <- h
}
func main8() {
	go feed8()
	go drain8()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@3", int32(-31), S8b{f2: map[int32]uint16{int32(65535): uint16(0x26)}})
		x4 := S8a(S8a{uint8(63), int(9007199254740992)})
		_ = x4
		var x5 int16
		_ = x5
		x6 := S8c(S8c{uint32(2), S8b{int8(0), make([]S8a, 3, 6), map[int32]uint16(nil)}})
		_ = x6
		x6.n = uint32(vuint32((vuint32((vuint32(uint32(31)) % 4294967295)) << 65)))
		for i7 := uint16(3); i7 > 0; i7-- {
			tick8()
			select {
			case x8 := <-src8:
				fmt.Println("@9", x8)
				select {
				case out8 <- (vint(len(vstring("nul\x00"))) | (vint(int(10)) << (vuintptr(uintptr(0)) & 3))):
					x6, x5 = S8c{uint32(0xff), S8b{int8(17), []S8a{S8a{uint8(80), int(-128)}}, map[int32]uint16{}}}, x5
				case <-(chan int)(nil):
					panic("never")
				}
			}
			if x4 == (S8a{uint8(7), int(0x1f)}) {
				continue
			}
			var x11 I8
			_ = x11
			x12 := int((-vint(int(-9223372036854775806))))
			_ = x12
		}
		x4.f0, x6.n = int(3), (vuint32(uint32(vuint32((vuint32(uint32(3)) + uint32(26))))) << 63)
		for x13 := range src8 {
			tick8()
			if x13%3 == 2 {
				break
			}
			defer x4.Bump(x6.Sum())
			fmt.Println("@16", x4, x4, x4)
		}
		for i17 := int(1); i17 < 8; i17 *= 2 {
			tick8()
			m19 := x6.Sum
			x6.Bump(3)
			fmt.Println("@20", m19(), (*S8c).Bump(&x6, 1), S8c.Sum(x6))
			var x21 func(int) string
			_ = x21
		}
	}()
	close(out8)
	fmt.Println("sum", <-sum8)
}

type N9a float64

func (n N9a) Double() N9a  { return n + n }
func (n N9a) Show() string { return fmt.Sprint("n:", float64(n)) }

type S9a struct {
	n  uint32
	f0 any
}

func (s S9a) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S9a) Bump(by int) int { s.n += uint32(by); return int(s.n) }

type I9 interface{ Sum() int }

var fuel9 = 400

func tick9() {
	if fuel9--; fuel9 < 0 {
		panic("out9 of fuel")
	}
}
func f19(p2 S9a, p3 [4]int16) S9a {
	tick9()
	x4 := [4]int16([4]int16{int16(127), int16(63), int16(5), int16(16)})
	_ = x4
	return S9a{uint32(84), any([4]int16{})}
}
func f59(p6 [4]int16, p7 *S9a) (result *S9a) {
	tick9()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("in f59:", r)
		}
	}()
	seq8 := func(yield func(uint16) bool) {
		defer fmt.Println("@10 done")
		if !yield(uint16(65535)) {
			return
		}
		if !yield((vuint16(uint16(1)) &^ uint16(1))) {
			return
		}
		if !yield(uint16(vuint32(uint32(5)))) {
			return
		}
	}
	for k9 := range seq8 {
		tick9()
		_ = k9
		x11 := &S9a{uint32(10), any(uint16(65535))}
		_ = x11
		if vint(int(0)) != (int(1)) {
			break
		}
	}
	result = p7
	return
}
func main9() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@12", uint16(10), clip(fmt.Sprintf("%x", S9a{uint32(97), any(int16(3))})))
		fmt.Printf("@13 %d\n", strconv.Itoa(int(10)))
		defer fmt.Println("@14 deferred", (vint(int(0xff)) % vint(int(-9223372036854775806))))
		x15 := [1]S9a([1]S9a{0: S9a{uint32(86), any([4]int16{int16(0x5d), int16(-5), int16(0x7ffe), int16(0xff)})}})
		_ = x15
		x15 = [1]S9a{S9a{uint32(0), any(int(9223372036854775807))}}
		fmt.Printf("@16 %d %d %x\n", x15, x15, x15)
		n18 := 0
	G17:
		n18++
		tick9()
		{
			var x19 uint16 = uint16(65534)
			_ = x19
			const (
				C20 uint16 = 1 << (iota * 2)
				C21
				C22
			)
			fmt.Println("@23", C20, C21, C22, C21+vuint16(x19))
		}
		if n18 < 1 {
			goto G17
		}
		x24 := N9a(N9a(1.7976931348623157e308))
		_ = x24
		seq25 := func(yield func(N9a) bool) {
			if !yield((x24 * x24)) {
				return
			}
			if !yield(x24.Double()) {
				return
			}
			if !yield(x24) {
				return
			}
		}
		for k26 := range seq25 {
			tick9()
			_ = k26
			x27, x28 := N9a(N9a(vfloat64((-vfloat64(float64(vfloat64(float64(-0.5)))))))), N9a(N9a(1e-7))
			_, _ = x27, x28
			tick9()
		}
		x24, x15 = N9a(vfloat64((-vfloat64(float64(-3.75))))), [1]S9a{0: S9a{uint32(10), any(uint16(0))}}
	}()
}

type S10a struct {
	n int
}

func (s S10a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S10a) Bump(by int) int { s.n += int(by); return int(s.n) }

type I10 interface{ Sum() int }

var fuel10 = 400

func tick10() {
	if fuel10--; fuel10 < 0 {
		panic("out10 of fuel")
	}
}
func main10() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		var x0 int64 = (vint64(int64(5)) << 33)
		_ = x0
		fmt.Printf("@1 %x %s\n", x0, x0)
		tick10()
		if true {
			x0 += (-vint64(x0))
			var x2 S10a
			_ = x2
		} else {
			var x3 any
			_ = x3
			tick10()
		}
		var x4 uint8 = (+vuint8(uint8(vuint16(uint16(46)))))
		_ = x4
		var x5 int64
		_ = x5
		x6 := int64(int64(vuint8(uint8(127))))
		_ = x6
		x5 += (x5 * int64(2))
	}()
}

type S11a struct {
	n  int64
	f0 int32
	f1 any
}

func (s S11a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S11a) Bump(by int) int { s.n += int64(by); return int(s.n) }

type S11b struct {
	n  uint
	f2 map[string][]int
	f3 []uint
	S11a
}

func (s S11b) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S11b) Bump(by int) int { s.n += uint(by); return int(s.n) }

type I11 interface{ Sum() int }

var fuel11 = 400

func tick11() {
	if fuel11--; fuel11 < 0 {
		panic("out11 of fuel")
	}
}
func f411() (result int32) {
	tick11()
	x5 := string(clip(fmt.Sprint("\xff\xfe")))
	_ = x5
	defer fmt.Println("@6 deferred", int(255))
	return (result >> 33)
}
func main11() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@7", map[string]string{})
		var x8 int32 = (vint32(int32(vint8((vint8(int8(100)) | int8(0x44))))) * int32(vint32(func() int32 { tick11(); return int32(-255) }())))
		_ = x8
		x8 += int32(vint8(int8(10)))
		{
			x8 := S11b(S11b{uint(18446744073709551614), map[string][]int{"go": []int{int(1), int(4294967295)}}, []uint{uint(10)}, S11a{n: int64(2), f0: int32(23)}})
			_ = x8
			var x9 map[int]map[string]float32 = map[int]map[string]float32{int(3): map[string]float32{}}
			_ = x9
		}
		fmt.Println("@12", x8, (vuint(uint(0x4000000000000000)) >> 31), x8)
		x8 = x8
		fmt.Printf("@13 %T %s\n", x8, x8)
		tick11()
		x8, x8 = x8, x8
		defer fmt.Println("@14 deferred", int(vint16(int16(32766))))
	}()
}

type N12a uint8

func (n N12a) Double() N12a { return n + n }
func (n N12a) Show() string { return fmt.Sprint("n:", uint8(n)) }

type N12b uint32

func (n N12b) Double() N12b { return n + n }
func (n N12b) Show() string { return fmt.Sprint("n:", uint32(n)) }

type S12a struct {
	n  int32
	f0 any
}

func (s S12a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S12a) Bump(by int) int { s.n += int32(by); return int(s.n) }

type S12b struct {
	n int
}

func (s S12b) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S12b) Bump(by int) int { s.n += int(by); return int(s.n) }

type I12 interface{ Sum() int }

var fuel12 = 400

func tick12() {
	if fuel12--; fuel12 < 0 {
		panic("out12 of fuel")
	}
}

var g12v1 uint16 = uint16(128)
var g12v2 []uint16 = make([]uint16, 0, 5)

func f312(p4 any) []uint16 {
	tick12()
	n6 := 0
G5:
	n6++
	tick12()
	{
		var x7 N12b = N12b(128)
		_ = x7
		g12v1 -= (g12v1 % g12v1)
	}
	if n6 < 1 {
		goto G5
	}
	seq8 := func(yield func(int) bool) {
		if !yield(int(vint32(int32(7)))) {
			return
		}
		if !yield(int(vint16(int16(-256)))) {
			return
		}
	}
	for k9 := range seq8 {
		tick12()
		_ = k9
		for i10 := int(3); i10 > 0; i10-- {
			tick12()
		L11:
			for i12 := 0; i12 < 3; i12++ {
				tick12()
				fmt.Println("@14", g12v1)
				for j13 := range 3 {
					tick12()
					if (true) || j13 > 1 {
						break L11
					}
					g12v2[1], g12v2[0] = g12v2[0], g12v2[1]
					fmt.Println("@15", S12b{int(0x100)}, i10, i10)
				}
			}
			g12v1 = g12v1
		}
	}
	fmt.Println("@16", p4, g12v2, (vint64(int64(3)) / -9223372036854775806))
	return []uint16{uint16(255), uint16(0x7f), uint16(63), uint16(5)}
}
func main12() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		g12v2 = g12v2[0:]
		{
			for i17 := int(1); i17 > 0; i17-- {
				tick12()
				x18 := []uint16(g12v2[(i17)&1:])
				_ = x18
			}
		}
		x19 := []uint16(g12v2[:vuint8(uint8(2))])
		_ = x19
		x19[0], g12v2[0] = x19[0], (vuint16(g12v1) << 31)
		n21 := 0
	G20:
		n21++
		tick12()
		{
			fmt.Println("@22", g12v2, x19, g12v1)
			fmt.Println("@23", copy(g12v2, []uint16(nil)))
		}
		if n21 < 2 {
			goto G20
		}
		var x26 string = "tab\t"
		_ = x26
		clear(x19)
		fmt.Println("@27", copy(x19, append(x19, g12v1, g12v1, g12v1)))
	}()
	fmt.Println("globals", g12v1, g12v2)
}

type S13a struct {
	n int8
}

func (s S13a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S13a) Bump(by int) int { s.n += int8(by); return int(s.n) }

type S13b struct {
	n  uint8
	f0 int
}

func (s S13b) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S13b) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S13c struct {
	n  int8
	f1 uint
	f2 any
	S13b
}

func (s S13c) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S13c) Bump(by int) int { s.n += int8(by); return int(s.n) }

type I13 interface{ Sum() int }

var fuel13 = 400

func tick13() {
	if fuel13--; fuel13 < 0 {
		panic("out13 of fuel")
	}
}

var src13 = make(chan int)
var out13 = make(chan int, 2)
var sum13 = make(chan int)

func feed13() {
	for i := 0; ; i++ {
		src13 <- i*i ^ 31
	}
}
func drain13() {
	h := 0
	for x := range out13 {
		h = h*31 + x
	}
	sum13 <- h
}
func main13() {
	go feed13()
	go drain13()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		{
			fmt.Println("@3", S13c{int8(97), uint(128), any(int(81985529216486895)), S13b{n: uint8(10)}}, map[string]map[S13b]map[uint]int{"x y z": map[S13b]map[uint]int{}})
			x4 := [][]S13a([][]S13a(nil))
			_ = x4
		}
		defer fmt.Println("@5 deferred", (vint(int(0)) << 40))
		fmt.Println("@6", uint(10), make([]int64, 0, 4), []int64(nil)[1:3:3])
		var x7 *S13a
		_ = x7
	}()
	close(out13)
	fmt.Println("sum", <-sum13)
}

type N14a uint

func (n N14a) Double() N14a   { return n + n }
func (n N14a) Show() string   { return fmt.Sprint("n:", uint(n)) }
func (n N14a) String() string { return "<" + fmt.Sprint(uint(n)) + ">" }

type N14b int64

func (n N14b) Double() N14b { return n + n }
func (n N14b) Show() string { return fmt.Sprint("n:", int64(n)) }

type S14a struct {
	n  uint64
	f0 []uint16
}

func (s S14a) Sum() int         { s.n++; return int(s.n) * 1 }
func (s *S14a) Bump(by int) int { s.n += uint64(by); return int(s.n) }

type I14 interface{ Sum() int }

var fuel14 = 400

func tick14() {
	if fuel14--; fuel14 < 0 {
		panic("out14 of fuel")
	}
}

var g14v1 func(int) string = func(p2 int) string {
	p2 -= int(vuint(uint(5)))
	return clip(strings.Repeat("héllo", int(uint8(vint(int(1000)))%4)))
}
var g14v3 map[int]S14a = map[int]S14a{int(-1000): S14a{uint64(100), []uint16{uint16(91), uint16(127), uint16(65535)}}}

func f414(p5 I14) uint {
	tick14()
	g14v1 = g14v1
	for k6, v7 := range [][1][]int{[1][]int{make([]int, 2, 4)}, [1][]int{[]int{}}, [1][]int{}, [1][]int{}}[:0] {
		_, _ = k6, v7
		tick14()
		k6 = (vint(k6) << k6)
		g14v1 = func(p8 int) string { k6 ^= len(g14v3); return clip(fmt.Sprintf("%g", uint16(1000))) }
	}
	var x9 int16 = int16(vuint64(uint64(100)))
	_ = x9
	return max(vuint(uint(2147483648)), uint(255))
}
func main14() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		delete(g14v3, int(vint8(int8(-127))))
		g14v1 = g14v1
		g14v3[(vint(int(81985529216486895))%vint(int(128)))], g14v3[(vint(int(-10))-int(-256))] = g14v3[(vint(int(-10))-int(-256))], g14v3[(vint(int(81985529216486895))%vint(int(128)))]
		x10 := [][1][]int([][1][]int{[1][]int{[]int{int(-5), int(-10), int(-9223372036854775808)}}, [1][]int{make([]int, 2, 4)}, [1][]int{[]int{int(2), int(128)}}, [1][]int{0: []int(nil)}})
		_ = x10
		x11 := func(p12 int) string { p12 += (p12 | int(4611686018427387904)); return string(make([]int32, 1, 5)) }
		_ = x11
		var x13 S14a
		_ = x13
		x14 := new(N14a)
		_ = x14
		if x14 != (new(N14a)) {
		L15:
			for i16 := 0; i16 < 3; i16++ {
				tick14()
				x11 = func(p18 int) string { return "x y z" }
				switch {
				case (vuint32(uint32(vuintptr((vuintptr(uintptr(63)) - uintptr(4294967295))))) <= uint32(2147483648)):
					continue L15
				default:
					g14v3[(vint(i16)/i16)], x11 = S14a{n: uint64(128)}, x11
					_ = i16
				}
			}
			delete(g14v3, len(x10))
		} else {
			x20 := [][1][]int(x10)
			_ = x20
		}
		fmt.Println("@21", x13, x10, map[N14b]N14a{N14b(-256): N14a(5)})
	}()
	fmt.Println("globals", g14v3)
}

type N15a uint8

func (n N15a) Double() N15a   { return n + n }
func (n N15a) Show() string   { return fmt.Sprint("n:", uint8(n)) }
func (n N15a) String() string { return "<" + fmt.Sprint(uint8(n)) + ">" }

type S15a struct {
	n  uintptr
	f0 int
}

func (s S15a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S15a) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type I15 interface{ Sum() int }

var fuel15 = 400

func tick15() {
	if fuel15--; fuel15 < 0 {
		panic("out15 of fuel")
	}
}

var src15 = make(chan int)
var out15 = make(chan int, 0)
var sum15 = make(chan int)

func feed15() {
	for i := 0; ; i++ {
		src15 <- i*i ^ 71
	}
}
func drain15() {
	h := 0
	for x := range out15 {
		h = h*31 + x
	}
	sum15 <- h
}
func f115() [3][]N15a {
	tick15()
	for i2 := int(4); i2 > 0; i2-- {
		tick15()
		c3 := func(p4 map[uint][][]N15a) uint16 {
			tick15()
			var x5 N15a
			_ = x5
			p4[(vuint(uint(10)) + uint(10))] = [][]N15a{make([]N15a, 2, 6), []N15a{}, []N15a{N15a(31), N15a(254), N15a(0), N15a(47)}}
			return (^vuint16((vuint16(uint16(65535)) >> 15)))
		}
		_ = c3
		_ = c3(func() map[uint][][]N15a { tick15(); return map[uint][][]N15a{uint(1): [][]N15a(nil)} }())
		seq6 := func(yield func(S15a) bool) {
			if !yield(S15a{uintptr(18446744073709551614), int(5)}) {
				return
			}
			if !yield(S15a{uintptr(128), int(0x0)}) {
				return
			}
		}
		for k7 := range seq6 {
			tick15()
			_ = k7
			k7, k7.f0 = k7, k7.Sum()
		}
	}
	return f115()
}
func main15() {
	go feed15()
	go drain15()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		defer fmt.Println("@8 deferred", (-vint(int(248473645))))
		x9 := S15a(S15a{uintptr(9007199254740993), int(-9223372036854775807)})
		_ = x9
		for k10, v11 := range []uint16{uint16(65535), uint16(128), uint16(1), uint16(0x5)} {
			_, _ = k10, v11
			tick15()
			for k12, v13 := range string(func() []uint8 { v11 += (vuint16(uint16(127)) ^ v11); return []uint8{uint8(3)}[:(vint64(int64(127)))&1] }()) {
				_, _ = k12, v13
				tick15()
				var fs15 []func() int
				for i14 := int(0); i14 < 1; i14++ {
					fs15 = append(fs15, func() int { i14++; return i14 })
					tick15()
					x16 := I15(I15(&S15a{n: uintptr(256), f0: int(0)}))
					_ = x16
					out15 <- int(81985529216486895)
				}
				for _, f := range fs15 {
					fmt.Println("@18", f(), f())
				}
				fmt.Println("@19", map[uint][][]N15a{uint(0x7): append([][]N15a{[]N15a(nil)}, make([]N15a, 2, 4), []N15a{N15a(127), N15a(3), N15a(10), N15a(0x5)}, []N15a{N15a(1), N15a(7), N15a(29)})}, uintptr(vuintptr((vuintptr(min(vuintptr(uintptr(31)), uintptr(4611686018427387904))) >> (vuintptr(x9.n) & 7)))), k12)
			}
		}
		fmt.Printf("@20 %s %d %s\n", x9, x9, x9)
		x9.n, x9 = uintptr(0x7f), S15a{}
		x9.Bump(x9.f0)
		if !vbool(!vbool(true)) {
			m22 := x9.Sum
			x9.Bump(3)
			fmt.Println("@23", m22(), (*S15a).Bump(&x9, 1), S15a.Sum(x9))
		} else {
			x9.n++
			defer x9.Bump(int(vint16(int16(-32766))))
		}
		x25, x26 := uintptr(uintptr(0x64)), uintptr(uintptr(<-src15))
		_, _ = x25, x26
		x27, x28 := uintptr(x25), uintptr(uintptr(0x2))
		_, _ = x27, x28
		var fs30 []func() int
		for i29 := int(1); i29 < 24; i29 *= 2 {
			fs30 = append(fs30, func() int { i29++; return i29 })
			tick15()
			var x31 N15a
			_ = x31
			{
				x25 <<= 54
				x28, x26 = x26, x28
			}
		}
		for _, f := range fs30 {
			fmt.Println("@32", f(), f())
		}
	}()
	close(out15)
	fmt.Println("sum", <-sum15)
}

type N16a float32

func (n N16a) Double() N16a { return n + n }
func (n N16a) Show() string { return fmt.Sprint("n:", float32(n)) }

type S16a struct {
	n  uint8
	f0 int
	f1 [1]N16a
}

func (s S16a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S16a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type I16 interface{ Sum() int }

var fuel16 = 400

func tick16() {
	if fuel16--; fuel16 < 0 {
		panic("out16 of fuel")
	}
}

var g16v2 string = "世界"

func f316() S16a {
	tick16()
	g16v2, g16v2 = g16v2, g16v2
L4:
	for i5 := 0; i5 < 3; i5++ {
		tick16()
		g16v2 = strings.TrimSpace(g16v2)
		c7 := func(p8 []I16) [][1]int {
			tick16()
			g16v2 = g16v2
			x9 := &S16a{uint8(0x1f), int(65535), [1]N16a{}}
			_ = x9
			return [][1]int(nil)
		}
		_ = c7
		for j6 := range 3 {
			tick16()
			if (false) || j6 > 1 {
				break L4
			}
			if len(g16v2) < 40 {
				g16v2 += string(func() []int32 { tick16(); return []int32{int32(0x3), int32(-3), int32(20)} }()[0:2:4])
			}
		}
	}
	defer fmt.Println("@10 deferred", (vint(int(9223372036854775807)) &^ int(3)))
	return S16a{n: uint8(0), f0: int(7)}
}
func f1116(p12 [][1]int, p13 S16a) *S16a {
	tick16()
	var x14 [][1]int
	_ = x14
	return &S16a{uint8(255), int(-10), [1]N16a{N16a(100.0)}}
}
func main16() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		g16v2, g16v2 = g16v2, g16v2
		fmt.Println("@15", g16v2, g16v2)
	L16:
		for i17 := 0; i17 < 3; i17++ {
			tick16()
			var x19 [][1]int = [][1]int{[1]int{int(81985529216486895)}}
			_ = x19
			switch {
			case (vstring(string(rune(vint(i17)))) > string([]uint8{})):
				continue L16
			default:
				g16v2 = strings.TrimSpace(N16a(vfloat32(float32(N16a(0.5)))).Show())
				g16v2 = clip(strings.Repeat(string(rune(vuintptr(uintptr(10)))), int(uint8(i17)%4)))
				_ = i17
			}
		}
		defer fmt.Println("@20 deferred", (vint(int(31)) + int(-255)))
		g16v2 = g16v2[:1]
		var x21 *S16a = (*S16a)(nil)
		_ = x21
		fmt.Println("@22", [][1]int(nil))
		var x23 *S16a
		_ = x23
		fmt.Println("@24", g16v2)
	}()
	fmt.Println("globals", g16v2)
}

type N17a float64

func (n N17a) Double() N17a   { return n + n }
func (n N17a) Show() string   { return fmt.Sprint("n:", float64(n)) }
func (n N17a) String() string { return "<" + fmt.Sprint(float64(n)) + ">" }

type S17a struct {
	n int8
}

func (s S17a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S17a) Bump(by int) int { s.n += int8(by); return int(s.n) }

type S17b struct {
	n  uintptr
	f0 int
	f1 [4]int
	S17a
}

func (s S17b) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S17b) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type S17c struct {
	n  uint32
	f2 uint
	f3 any
	S17b
}

func (s S17c) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S17c) Bump(by int) int { s.n += uint32(by); return int(s.n) }

type I17 interface{ Sum() int }

var fuel17 = 400

func tick17() {
	if fuel17--; fuel17 < 0 {
		panic("out17 of fuel")
	}
}

var g17v4 []map[uint]S17b = make([]map[uint]S17b, 1, 4)
var g17v5 []map[uint]S17b = []map[uint]S17b{}

func main17() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@6", copy(g17v5, g17v4[:2]))
		seq7 := func(yield func(S17a) bool) {
			defer fmt.Println("@9 done")
			if !yield(S17a{n: int8(71)}) {
				return
			}
			if !yield(S17a{}) {
				return
			}
			if !yield(S17a{}) {
				return
			}
		}
		for k8 := range seq7 {
			tick17()
			_ = k8
			fmt.Println("@10", g17v5)
			{
				x11 := int((vint((vint((+vint(int(0x64)))) >> (vuint(min(vuint(uint(7)), uint(0))) & 7))) >> 8))
				_ = x11
				if len(g17v5) < 20 {
					g17v5 = append(g17v5, g17v4[(vint(cap(g17v5)))&1])
				}
			}
		}
		g17v5[0] = map[uint]S17b{uint(4294967295): S17b{n: uintptr(127), f0: int(9007199254740993), f1: [4]int{1: int(-1)}, S17a: S17a{int8(3)}}}
		x12 := func() *S17c { tick17(); return (*S17c)(nil) }()
		_ = x12
		if false {
			if x13 := (S17b(S17b{uintptr(7), int(65535), [4]int{int(-15257440), int(0x7f), int(-5), int(0x0)}, S17a{}})); (S17a{} == (S17a{})) {
				_ = x13
				if !vbool(false) {
					fmt.Println("@14", x13)
				}
				g17v5[1], g17v4 = map[uint]S17b{uint(7): S17b{uintptr(2147483648), int(4611686018427387904), [4]int{}, S17a{n: int8(41)}}}, g17v4
			} else {
				x15 := I17(I17(&S17a{int8(vfloat64(float64(-0.5)))}))
				_ = x15
				fmt.Println("@16", N17a(1e-300), g17v4, N17a(vfloat64(float64(N17a(vfloat64(float64(N17a(-3.75)))).Double()))).Show())
			}
		}
		g17v4[0] = map[uint]S17b(nil)
		x17 := int(int(10))
		_ = x17
	}()
	fmt.Println("globals", g17v4, g17v5)
}

type N18a int

func (n N18a) Double() N18a { return n + n }
func (n N18a) Show() string { return fmt.Sprint("n:", int(n)) }

type S18a struct {
	n int16
}

func (s S18a) Sum() int         { s.n++; return int(s.n) * 8 }
func (s *S18a) Bump(by int) int { s.n += int16(by); return int(s.n) }

type S18b struct {
	n  int32
	f0 uint
	f1 int16
}

func (s S18b) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S18b) Bump(by int) int { s.n += int32(by); return int(s.n) }

type I18 interface{ Sum() int }

var fuel18 = 400

func tick18() {
	if fuel18--; fuel18 < 0 {
		panic("out18 of fuel")
	}
}
func main18() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@2", S18b{f0: uint(255)}, S18b{n: int32(5), f1: int16(5)})
		var x3 *S18b
		_ = x3
		n5 := 0
	G4:
		n5++
		tick18()
		{
			fmt.Println("@6", x3 == nil)
		}
		if n5 < 2 {
			goto G4
		}
		if (true && true) || !vbool(true) {
			fmt.Println("@7", n5)
		} else {
			fmt.Printf("@8 %+v\n", S18a{n: int16(128)})
		}
		*x3 = S18b{int32(2147483647), uint(255), int16(-32767)}
	}()
}

type N19a int8

func (n N19a) Double() N19a   { return n + n }
func (n N19a) Show() string   { return fmt.Sprint("n:", int8(n)) }
func (n N19a) String() string { return "<" + fmt.Sprint(int8(n)) + ">" }

type S19a struct {
	n  uint64
	f0 any
}

func (s S19a) Sum() int         { s.n++; return int(s.n) * 6 }
func (s *S19a) Bump(by int) int { s.n += uint64(by); return int(s.n) }

type S19b struct {
	n  int64
	f1 [4][]uintptr
}

func (s S19b) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S19b) Bump(by int) int { s.n += int64(by); return int(s.n) }

type S19c struct {
	n int
	S19b
}

func (s S19c) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S19c) Bump(by int) int { s.n += int(by); return int(s.n) }

type I19 interface{ Sum() int }

var fuel19 = 400

func tick19() {
	if fuel19--; fuel19 < 0 {
		panic("out19 of fuel")
	}
}

var g19v2 string = "go"
var g19v3 N19a = N19a(2)
var src19 = make(chan int)
var out19 = make(chan int, 2)
var sum19 = make(chan int)

func feed19() {
	for i := 0; ; i++ {
		src19 <- i*i ^ 92
	}
}
func drain19() {
	h := 0
	for x := range out19 {
		h = h*31 + x
	}
	sum19 <- h
}
func main19() {
	go feed19()
	go drain19()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		if x4 := (N19a(N19a(95))); true {
			_ = x4
			var x5 N19a = (g19v3 << vuint16(uint16(2)))
			_ = x5
		}
		g19v3 = N19a(vuint32(uint32(vint32(int32(vuint16(uint16(63)))))))
		for k6, v7 := range "世界" {
			_, _ = k6, v7
			tick19()
			var x10 any = any(uintptr(1000))
			_ = x10
		L11:
			for i12 := 0; i12 < 1; i12++ {
				tick19()
				v7 ^= int32(128)
				for j13 := range 3 {
					tick19()
					if (false) || j13 > 0 {
						break L11
					}
					g19v3 |= (g19v3 * g19v3)
					var x14 any = any(map[N19a]int{N19a(5): int(-9223372036854775807)})
					_ = x14
				}
			}
		}
		fmt.Println("@15", []N19a{N19a(-127)}[:vuintptr(uintptr(1000))][vint((vint(int(63)) << vint8(int8(64)))):][:(vint((vint(int(-10))-int(128))))&1], <-src19, g19v3)
	}()
	fmt.Println("globals", g19v2, g19v3)
	close(out19)
	fmt.Println("sum", <-sum19)
}

type N20a uint64

func (n N20a) Double() N20a { return n + n }
func (n N20a) Show() string { return fmt.Sprint("n:", uint64(n)) }

type N20b float32

func (n N20b) Double() N20b   { return n + n }
func (n N20b) Show() string   { return fmt.Sprint("n:", float32(n)) }
func (n N20b) String() string { return "<" + fmt.Sprint(float32(n)) + ">" }

type S20a struct {
	n  int32
	f0 []map[int64]int
	f1 int
}

func (s S20a) Sum() int         { s.n++; return int(s.n) * 4 }
func (s *S20a) Bump(by int) int { s.n += int32(by); return int(s.n) }

type I20 interface{ Sum() int }

var fuel20 = 400

func tick20() {
	if fuel20--; fuel20 < 0 {
		panic("out20 of fuel")
	}
}
func main20() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		for k2 := range [4]I20{2: I20(&S20a{int32(1000), make([]map[int64]int, 2, 5), int(-2129056535)})} {
			_ = k2
			tick20()
			k2 %= k2
			func() {
				defer func() {
					if r4 := recover(); r4 != nil {
						fmt.Println("@5", r4)
					}
				}()
				k2 = (vint(k2) * k2)
				defer fmt.Println("@6 deferred", (+k2))
				k2 >>= 3
			}()
		}
		defer fmt.Println("@7 deferred", (vint(int(1)) & int(-2)))
		c8 := func(p9 int) [4]I20 {
			tick20()
			x10 := (*N20b)(nil)
			_ = x10
			x11 := N20a(func() N20a { p9 ^= (p9 % -100); return N20a(0x0) }())
			_ = x11
			return [4]I20{I20(&S20a{n: int32(-2147483647), f0: []map[int64]int{}, f1: int(-31)}), I20(&S20a{n: int32(-7), f0: []map[int64]int{map[int64]int{int64(31): int(63)}, map[int64]int{int64(-5): int(3063220925)}, map[int64]int{int64(-3): int(-63)}}, f1: int(10)}), I20(S20a{int32(2), make([]map[int64]int, 2, 4), int(65535)}), I20(S20a{int32(-1000), []map[int64]int{map[int64]int{int64(0x4000000000000000): int(65535)}, map[int64]int{int64(1000): int(63)}, map[int64]int{int64(65535): int(4093726334)}}, int(-1000)})}
		}
		_ = c8
		fmt.Println("@12", (vuint(uint(vint((vint(int(9007199254740992)) / 10)))) - (-vuint(uint(vint32(int32(5)))))), N20a(256), int(255))
		fmt.Println("@13", [2]any{any(int(-65535)), any(N20a(1359953591))}, map[uint]uint{uint(9007199254740992): uint(1000)})
		for k14, v15 := range [4]I20{} {
			_, _ = k14, v15
			tick20()
			if (vstring(strconv.Itoa(k14)) >= clip(fmt.Sprint(S20a{f0: []map[int64]int(nil)}))) {
			L16:
				for i17 := 0; i17 < 4; i17++ {
					tick20()
					v15, k14 = I20(&S20a{int32(2147483647), []map[int64]int{map[int64]int{int64(3): int(256)}, map[int64]int{int64(1): int(-128)}, map[int64]int{}}, int(31)}), i17
					v15 = v15
					for j18 := range 3 {
						tick20()
						if (true) || j18 > 2 {
							continue L16
						}
						var x19 int
						_ = x19
					}
				}
			} else {
				v15 = I20(&S20a{int32(92), []map[int64]int(nil), int(1)})
				v15 = v15
			}
			v15 = I20(S20a{int32(256), []map[int64]int{map[int64]int(nil), map[int64]int{int64(256): int(63)}}, int(100)})
			if false {
				break
			}
			k14, k14 = k14, k14
			var x20 *N20b = new(N20b)
			_ = x20
		}
		tick20()
	}()
}

type N21a uint32

func (n N21a) Double() N21a   { return n + n }
func (n N21a) Show() string   { return fmt.Sprint("n:", uint32(n)) }
func (n N21a) String() string { return "<" + fmt.Sprint(uint32(n)) + ">" }

type S21a struct {
	n  uint16
	f0 [4]N21a
	f1 [2][]int
}

func (s S21a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S21a) Bump(by int) int { s.n += uint16(by); return int(s.n) }

type S21b struct {
	n uintptr
	S21a
}

func (s S21b) Sum() int         { s.n++; return int(s.n) * 2 }
func (s *S21b) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type S21c struct {
	n uintptr
	S21b
}

func (s S21c) Sum() int         { s.n++; return int(s.n) * 7 }
func (s *S21c) Bump(by int) int { s.n += uintptr(by); return int(s.n) }

type I21 interface{ Sum() int }

var fuel21 = 400

func tick21() {
	if fuel21--; fuel21 < 0 {
		panic("out21 of fuel")
	}
}

var g21v2 map[N21a]S21b = map[N21a]S21b{N21a(256): S21b{n: uintptr(9223372036854775807)}}
var g21v3 N21a = N21a(0x0)

func f421(p5 func(int) string) [1][][]int {
	tick21()
	for i6 := int(0); i6 < 5; i6++ {
		tick21()
		var x7 uintptr = (vuintptr((vuintptr((vuintptr(uintptr(5)) * uintptr(2))) * (+vuintptr(uintptr(4611686018427387904))))) >> vuintptr((vuintptr(uintptr(vuint(uint(1000)))) + (vuintptr(uintptr(256)) >> 100))))
		_ = x7
	}
	return [1][][]int{}
}
func main21() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		g21v2 = map[N21a]S21b{N21a(1000): S21b{uintptr(128), S21a{uint16(65535), [4]N21a{}, [2][]int{}}}}
		const (
			C8 uint16 = iota + 5
			C9
			C10
		)
		fmt.Println("@11", C8, C9, C10, C9+vuint16((vuint16((vuint16(uint16(10))+uint16(3)))*uint16(0x7fff))))
		x12 := N21a((N21a(vuint32(uint32(N21a(73)))) >> (vuint(uint(4294967295)) & 3)))
		_ = x12
		if x13, ok14 := g21v2[(N21a(vint64(int64(0x0))))]; ok14 || (ok14) {
			_, _ = x13, ok14
			tick21()
			x16 := []int8([]int8{int8(5), int8(0x0), int8(91), int8(0)}[(vint(int(3)))&1:][1:3:4])
			_ = x16
		}
	}()
	fmt.Println("globals", g21v2, g21v3)
}

type S22a struct {
	n int64
}

func (s S22a) Sum() int         { s.n++; return int(s.n) * 5 }
func (s *S22a) Bump(by int) int { s.n += int64(by); return int(s.n) }

type I22 interface{ Sum() int }

var fuel22 = 400

func tick22() {
	if fuel22--; fuel22 < 0 {
		panic("out22 of fuel")
	}
}
func f022(p1 map[int][]string) (result I22) {
	tick22()
	for k2, v3 := range clip(fmt.Sprintf("%+d", "%d")) {
		_, _ = k2, v3
		tick22()
		p1 = p1
	}
	return
}
func main22() {
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		tick22()
		for k4, v5 := range append([][4]string{}[:2], append(make([][4]string, 1, 5), [4]string{"-7", "héllo", "go", "zz\u00e9"}, [4]string{"nl\n", "tab\t", "é\x80", "%d"})[2:]...) {
			_, _ = k4, v5
			tick22()
			x6, x7 := [4]string(v5), [4]string([4]string{1: "a"})
			_, _ = x6, x7
			var x8 map[int][]string = map[int][]string(nil)
			_ = x8
		}
		func() {
			defer func() {
				if r9 := recover(); r9 != nil {
					fmt.Println("@10", r9)
				}
			}()
			var x11 int
			_ = x11
			x11--
			defer fmt.Println("@12 deferred", int(vuint8(uint8(31))))
		}()
		fmt.Println("@13", [][4]string{})
		var x14 string = vstring("")[(vuintptr(uintptr(9223372036854775807)))&1:]
		_ = x14
		x15 := [1][][][4]string([1][][][4]string{})
		_ = x15
		func() {
			defer func() {
				if r16 := recover(); r16 != nil {
					fmt.Println("@17", r16)
				}
			}()
			fmt.Println("@18", x15, x15)
		L19:
			for i20 := 0; i20 < 4; i20++ {
				tick22()
				{
					x15, x15[0] = x15, [][][4]string{[][4]string{[4]string{1: "42"}, [4]string{2: "世界"}, [4]string{"zz\u00e9", "A,b;C", "42", "tab\t"}}, [][4]string{}}[1:3:4]
				}
				x15[0] = x15[uint(vint(i20))%1]
				for j21 := range 3 {
					tick22()
					if ((vint16((vint16(int16(255)) << (vuint8(uint8(127)) & 7))) != (int16(vuint32(uint32(31))))) || !vbool((false || true))) || j21 > 1 {
						break L19
					}
					func() {
						defer func() {
							if r22 := recover(); r22 != nil {
								fmt.Println("@23", r22)
							}
						}()
						x15 = x15
						fmt.Printf("@24 %d %q %q\n", map[int][]string{int(1000): []string(nil)}, i20, i20)
						fmt.Println("@25", x15, x15, x15)
						defer fmt.Println("@26 deferred", (vint(i20) + i20))
					}()
					fmt.Println("@27", x15)
				}
			}
		}()
	}()
}

type N23a string

func (n N23a) Double() N23a { return n + n }
func (n N23a) Show() string { return fmt.Sprint("n:", string(n)) }

type N23b float64

func (n N23b) Double() N23b { return n + n }
func (n N23b) Show() string { return fmt.Sprint("n:", float64(n)) }

type S23a struct {
	n uint8
}

func (s S23a) Sum() int         { s.n++; return int(s.n) * 9 }
func (s *S23a) Bump(by int) int { s.n += uint8(by); return int(s.n) }

type S23b struct {
	n  int
	f0 []any
	f1 []int
}

func (s S23b) Sum() int         { s.n++; return int(s.n) * 3 }
func (s *S23b) Bump(by int) int { s.n += int(by); return int(s.n) }

type I23 interface{ Sum() int }

var fuel23 = 400

func tick23() {
	if fuel23--; fuel23 < 0 {
		panic("out23 of fuel")
	}
}

var src23 = make(chan int)
var out23 = make(chan int, 2)
var sum23 = make(chan int)

func feed23() {
	for i := 0; ; i++ {
		src23 <- i*i ^ 91
	}
}
func drain23() {
	h := 0
	for x := range out23 {
		h = h*31 + x
	}
	sum23 <- h
}
func main23() {
	go feed23()
	go drain23()
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		fmt.Println("@2", "go")
		var x3 any
		_ = x3
		tick23()
		var fs5 []func() int
		for i4 := int(0); i4 < 2; i4++ {
			fs5 = append(fs5, func() int { i4++; return i4 })
			tick23()
			var x6 uintptr
			_ = x6
			if false {
				break
			}
			x3 = any((vuint32(uint32(vuintptr(uintptr(9007199254740993)))) - (vuint32(uint32(3)) - uint32(0x64))))
			for i7 := int(0); i7 < 4; i7++ {
				tick23()
				for k8 := range int(3) {
					_ = k8
					tick23()
					i7, i7 = i7, i7
					tick23()
				}
			}
		}
		for _, f := range fs5 {
			fmt.Println("@10", f(), f())
		}
		n12 := 0
	G11:
		n12++
		tick23()
		{
			fmt.Println("@13", n12, n12, x3)
			fmt.Println("@14", N23a(vstring(string((N23a(vstring(string(N23a("0")))) + N23a("nul\x00"))))).Double(), append([]any(nil)[:(n12)&1], make([]any, 2, 8)...)[:2], n12)
		}
		if n12 < 1 {
			goto G11
		}
		const (
			C15 uint64 = 1 << iota
			C16
			C17
		)
		fmt.Println("@18", C15, C16, C17, C16+vuint64(uint64(1)))
		switch vuint32((vuint32(uint32(127)) << 64)) {
		default:
			var x19 uintptr
			_ = x19
		case (65535):
			for k20 := range vint(n12) & 3 {
				_ = k20
				tick23()
				var x22 map[N23b]any
				_ = x22
			}
			x3 = any([]any{any(make([]any, 3, 7)), any(S23a{uint8(63)}), any(int(10))})
		}
	}()
	close(out23)
	fmt.Println("sum", <-sum23)
}
