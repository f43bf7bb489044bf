// Values of fixed size as bytes: binary.Write, Read, Size, Encode, Decode, Append.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

type kind uint16

type inner struct {
	A int8
	B [2]kind
}

type Base struct{ N int32 }

type lower struct{ M uint8 }

type record struct {
	Flag bool
	_    [3]byte
	I8   int8
	I16  int16
	I32  int32
	I64  int64
	U8   uint8
	U16  uint16
	U32  uint32
	U64  uint64
	F32  float32
	F64  float64
	C64  complex64
	C128 complex128
	In   inner
	Many [2]inner
	_    struct {
		X uint16
		_ uint8
	}
	Base
}

type hidden struct {
	A uint8
	b uint16
}

type promoted struct {
	lower
	C uint8
}

type closedArray struct{ list [2]int16 }

type closedComplex struct{ c complex64 }

// middle is an order of its own.
type middle struct{ binary.ByteOrder }

func (middle) Uint32(b []byte) uint32 {
	return uint32(b[1])<<24 | uint32(b[0])<<16 | uint32(b[3])<<8 | uint32(b[2])
}

func (middle) PutUint32(b []byte, v uint32) {
	b[1], b[0], b[3], b[2] = byte(v>>24), byte(v>>16), byte(v>>8), byte(v)
}

type counting struct {
	writes int
	bytes.Buffer
}

func (c *counting) Write(p []byte) (int, error) {
	if c.writes++; c.writes > 1 {
		return 0, errors.New("once only")
	}
	return c.Buffer.Write(p)
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panics:", e)
		}
	}()
	f()
}

func main() {
	number, list := int32(-2), []uint16{1, 0xfffe}
	full := record{
		Flag: true, I8: -1, I16: -2, I32: -3, I64: math.MinInt64, U8: 255, U16: 65534, U32: 1 << 31, U64: math.MaxUint64,
		F32: -1.5, F64: math.Inf(-1), C64: 1 + 2i, C128: -3i, In: inner{-4, [2]kind{5, 6}}, Many: [2]inner{{7, [2]kind{8, 9}}, {10, [2]kind{11, 12}}},
		Base: Base{-13},
	}
	values := []any{
		true, int8(-1), uint8(200), int16(-300), uint16(60000), int32(-70000), uint32(4e9), int64(-1 << 60), uint64(1<<64 - 1), float32(0.1), 0.1,
		complex64(1 - 2i), 3 + 4i, &number, list, &list, []bool{true, false}, []int64{-1, 1 << 53, 1<<53 + 1}, []float64{1, math.NaN()}, kind(7), []kind{1, 2},
		[2]int32{3, -4}, &[2]int32{3, -4}, full, &full, []record{full, {}}, [][2]uint8{{1, 2}, {3, 4}}, []int32{}, []int32(nil), struct{}{}, [0]int64{},
		hidden{1, 2}, []complex128{1i}, promoted{lower{1}, 2},
		1, uint(1), "text", []int{1}, []string{"a"}, struct{ A int }{1}, map[int8]int8{}, [][]int8{{1}}, []any{1}, &struct{ P *int8 }{}, func() {}, uintptr(1),
	}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, middle{binary.BigEndian}} {
		for _, v := range values {
			var w counting
			err := binary.Write(&w, order, v)
			fmt.Printf("%T %d %v %d %x\n", v, binary.Size(v), err, w.writes, w.Bytes())
			appended, err := binary.Append([]byte("ab"), order, v)
			fmt.Printf("%x %v ", appended, err)
			buf := bytes.Repeat([]byte{0xee}, 300)
			n, err := binary.Encode(buf, order, v)
			fmt.Printf("%d %v %x ", n, err, buf[:n+1])
			fmt.Println(binary.Encode(buf[:max(n-1, 0)], order, v))
		}
		data, _ := binary.Append(nil, order, full)
		for i := range data {
			data[i] ^= byte(i)
		}
		var got record
		fmt.Println(binary.Read(bytes.NewReader(data), order, &got))
		fmt.Printf("%+v\n", got)
		var again record
		n, err := binary.Decode(append(data, 1, 2, 3), order, &again)
		fmt.Println(n, err, again == got)
		fmt.Println(binary.Decode(data[1:], order, &again))
		two := make([]record, 1)
		fmt.Println(binary.Read(bytes.NewReader(data), order, two), two[0] == got)
		part := []uint32{1, 2, 3, 4}
		fmt.Println(binary.Read(bytes.NewReader(data), order, part[1:3]), part)
		fmt.Println(binary.Read(bytes.NewReader(data), order, &part), part)
	}
	for _, length := range []int{0, 1, 8, 100} {
		r := bytes.NewReader(make([]byte, length))
		fmt.Println(binary.Read(r, binary.LittleEndian, &full), full.Flag, r.Len())
	}
	var (
		b   bool
		f32 float32
		c   complex64
		k   kind
		arr [3]int8
		n   int
		s   string
		p   promoted
	)
	for _, target := range []any{&b, &f32, &c, &k, &arr, &n, &s, &p, n, k, int32(1), int64(1), arr, full, map[int]int{}, []int{1}, []any{}, &list, []kind{0}} {
		err := binary.Read(bytes.NewReader([]byte{2, 1, 0, 64, 5, 6, 7, 8, 9}), binary.LittleEndian, target)
		_, decodeErr := binary.Decode([]byte{2, 1}, binary.LittleEndian, target)
		emptyErr := binary.Read(bytes.NewReader(nil), binary.LittleEndian, target)
		fmt.Printf("%T %v, %v, %v, %t\n", target, err, decodeErr, emptyErr, emptyErr == io.EOF)
	}
	fmt.Println(b, f32, c, k, arr, p, list)
	try(func() { fmt.Println(binary.Read(bytes.NewReader(make([]byte, 9)), binary.BigEndian, &hidden{})) })
	try(func() { fmt.Println(binary.Read(bytes.NewReader(make([]byte, 9)), binary.BigEndian, &closedArray{})) })
	try(func() { fmt.Println(binary.Read(bytes.NewReader(make([]byte, 9)), binary.BigEndian, &closedComplex{})) })
	try(func() { fmt.Println(binary.Write(io.Discard, binary.BigEndian, closedComplex{})) })
	try(func() { fmt.Println(binary.Write(io.Discard, binary.BigEndian, (*record)(nil))) })
}
