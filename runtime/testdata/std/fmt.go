//go:build ignore

// Records fmt.txt: every verb with flags, widths and precisions for values of every kind. Run: go run fmt.go > fmt.txt
// For each value its common forms in full, then for each verb a hash of all its forms.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

type MyInt int
type Celsius float64

func (c Celsius) String() string { return strconv.FormatFloat(float64(c), 'f', 1, 64) + "°C" }

type P struct{ X, Y int }

func (p *P) String() string { return "P(" + strconv.Itoa(p.X) + ")" }

type V struct{ N int }

func (v V) String() string { return "V" + strconv.Itoa(v.N) }

type G struct{ n int }

func (g G) GoString() string { return "G!" }

type F struct{}

func (F) Format(s fmt.State, verb rune) {
	w, ok := s.Width()
	p, ok2 := s.Precision()
	s.Write([]byte("F:" + string(verb) + strconv.Itoa(w) + strconv.FormatBool(ok) + strconv.Itoa(p) + strconv.FormatBool(ok2)))
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			s.Write([]byte(string(c)))
		}
	}
}

type T struct {
	A int
	b string
	C []int
	D *int
	E any
	f V
	G V
	H Celsius
}
type Inner struct {
	Name string
	age  int
}
type Outer struct {
	Inner
	*P
	err error
	M   map[string]int
}
type Boom struct{}

func (Boom) String() string { panic("boom") }

type BoomE struct{}

func (BoomE) Error() string { panic(errors.New("eboom")) }

type BoomN struct{}

func (BoomN) Error() string { panic(BoomN{}) }

type Bytes []byte
type MyB byte
type Strs []string
type small struct{ Q V }
type wrap struct {
	small
	r V
}
type M map[P]string
type E int

func (e E) Error() string { return "err" + strconv.Itoa(int(e)) }

type FB struct{}

func (FB) Format(s fmt.State, verb rune) { s.Write([]byte("part")); panic("fb") }

func main() {
	var nilP *P
	var nilV *V
	var nilFn func()
	var nilCh chan int
	var nilErr error
	var nilMap map[string]int
	values := []any{nil, true, 42, -42, 0, 65, 0x1F600, math.MaxInt64, math.MinInt64, int8(-5), uint8(200), uint64(math.MaxUint64), uintptr(0xabc), 'x', int16(300), uint16(7), uint32(0x110000), int64(-7), uint(3),
		3.14159, math.Copysign(0, -1), 1e21, 1e6, 123456.789, math.Inf(1), math.Inf(-1), math.NaN(), 0.000001, float32(0.1), float32(3.4e38), 100.0, complex(1, -2), complex64(complex(0.1, 2.5)), complex(math.Inf(1), math.NaN()),
		"hello", "", "hé\n\"q\"`", "a`b", "\xff\xfe", "日本語", []byte("abc"), []byte(nil), []byte{}, []string{"a b", "c"}, []int{1, -2}, []int(nil), [3]int{1, 2, 3}, [3]byte{1, 2, 255}, [2]bool{true, false},
		T{A: 1, b: "x", C: []int{1}, f: V{1}, G: V{2}, H: 1.5}, &T{E: "z"}, &P{1, 2}, P{3, 4}, nilP, nilV, V{5}, &V{6}, G{1}, &G{2}, F{}, []F{{}}, MyInt(7), Celsius(36.6), []MyInt{1, 2}, []Celsius{1, 2},
		map[string]int{"b": 2, "a": 1}, nilMap, map[int]string{3: "c", 1: "a", 2: "b"}, map[float64]bool{math.NaN(): true, 1: false, -1: true}, map[V]int{{2}: 1, {1}: 2}, M{{2, 1}: "x", {1, 9}: "y"}, map[any]int{"a": 1, 2: 2, nil: 3, 1.5: 4, true: 5}, map[[2]int]bool{{2, 1}: true, {1, 2}: false}, map[bool]int{true: 1, false: 0},
		errors.New("boom"), []error{errors.New("a"), nil}, []any{1, "a", nil, 2.5, 'x', []byte("q")}, Outer{Inner{"n", 3}, nil, errors.New("e"), map[string]int{"k": 1}}, &Outer{}, nilFn, nilCh, nilErr, Boom{}, &Boom{}, BoomE{}, []Boom{{}}, [][]int{{1}, {2, 3}}, Bytes("hey"), []MyB{1, 2}, [2]MyB{3, 4}, Strs{"x", "y"}, wrap{small{V{1}}, V{2}}, struct{}{}, struct {
			A int
			B string
		}{1, "z"}, &[]int{1}, &map[string]int{"a": 1}, &[2]string{"p", "q"}, E(3), []E{1, 2}, struct{ e E }{4}, struct{ E E }{4}, FB{}, []*P{nil}, struct{ P *P }{}, struct {
			p *P
			i any
			I any
		}{i: V{1}, I: V{2}}, [0]int{}, []string{}, map[string]any{"x": []int{1}, "y": map[string]bool{"t": true}}, []struct{ A any }{{1}, {"s"}, {nil}}, string("tab\there"), []string{"日本", "\x00"}, []rune("hi"), map[rune]string{'b': "B", 'a': "A"}, &struct{ X *int }{}, uint8(0), [2][]byte{[]byte("x"), nil}, struct {
			B []byte
			A [2]byte
		}{[]byte("hi"), [2]byte{1, 2}}, interface{}(MyInt(-1)),
	}

	flags := []string{"", "+", "-", "#", " ", "0", "+#", " #", "#0", "-0", "+0"}
	sizes := []string{"", "8", "20", ".0", ".2", "12.3", "30.20"}
	for i, v := range values {
		// Values that point to others print where these are, which differs from run to run.
		if strings.Contains(fmt.Sprintf("%#v", v), "(0x") {
			fmt.Printf("%d %v %+v %T %s %q\n", i, v, v, v, v, v)
			continue
		}
		for _, spec := range []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%08.3f", "%-6v|", "%t"} {
			fmt.Printf("%d %s %q\n", i, spec, fmt.Sprintf(spec, v))
		}
		for _, verb := range "vTtbcdoOqxXUeEfFgGswy!" {
			hash := uint32(0x811c9dc5)
			for _, flag := range flags {
				for _, size := range sizes {
					for _, c := range []byte(fmt.Sprintf("%"+flag+size+string(verb), v)) {
						hash = (hash ^ uint32(c)) * 0x01000193
					}
				}
			}
			fmt.Println(i, string(verb), hash)
		}
	}
}
