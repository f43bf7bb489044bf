// encoding/binary and crypto/sha256.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"math"
	"strings"
)

func orders() {
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		b := make([]byte, 9)
		o.PutUint16(b, 0xfedc)
		fmt.Printf("%v %#v %x ", o, o, b)
		o.PutUint32(b[1:], 0xfedcba98)
		fmt.Printf("%x ", b)
		o.PutUint64(b[1:], 0xfedcba9876543210)
		fmt.Printf("%x %x %x %x\n", b, o.Uint16(b[1:]), o.Uint32(b[1:]), o.Uint64(b[1:]))
		a := o.(binary.AppendByteOrder)
		fmt.Printf("%x\n", a.AppendUint64(a.AppendUint32(a.AppendUint16(nil, 0x102), 0x3040506), math.MaxUint64-1))
		func() {
			defer func() { fmt.Println(recover()) }()
			o.Uint64(b[2:])
		}()
		func() {
			defer func() { fmt.Println(recover(), b[7:]) }()
			o.PutUint32(b[7:], 0)
		}()
	}
}

func variable() {
	for _, x := range []int64{0, 1, -1, 63, 64, -64, -65, 127, 128, 300, -12345, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64} {
		b := binary.AppendVarint(nil, x)
		y, n := binary.Varint(b)
		z, err := binary.ReadVarint(bytes.NewReader(b))
		u := binary.AppendUvarint(nil, uint64(x))
		v, m := binary.Uvarint(u)
		buf := make([]byte, binary.MaxVarintLen64)
		fmt.Printf("%x %v %d %v %v %x %v %d %d %d\n", b, y, n, z, err, u, v, m, binary.PutVarint(buf, x), binary.PutUvarint(buf, uint64(x)))
	}
	for _, s := range []string{
		"", "\x80", "\xff\xff", "\x00\x01", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02",
		"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80",
	} {
		x, n := binary.Uvarint([]byte(s))
		y, err := binary.ReadUvarint(strings.NewReader(s))
		z, m := binary.Varint([]byte(s))
		fmt.Printf("%q %d %d %d %v %d %d\n", s, x, n, y, err, z, m)
	}
}

func sums() {
	long := strings.Repeat("0123456789", 1000)
	for _, s := range []string{"", "abc", "The quick brown fox jumps over the lazy dog", long[:55], long[:56], long[:63], long[:64], long[:65], long[:119], long[:120], long} {
		fmt.Printf("%x\n%x\n", sha256.Sum256([]byte(s)), sha256.Sum224([]byte(s)))
	}
	for _, h := range []hash.Hash{sha256.New(), sha256.New224()} {
		fmt.Println(h.Size(), h.BlockSize())
		for i := range 200 {
			h.Write([]byte(long[i : 2*i]))
			if i%50 == 0 {
				fmt.Printf("%x\n", h.Sum([]byte{1}))
			}
		}
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil))
	}
}

func main() {
	orders()
	fmt.Println(binary.NativeEndian, binary.NativeEndian.Uint32([]byte{1, 2, 3, 4}), binary.NativeEndian.AppendUint16(nil, 258))
	fmt.Printf("%#v\n", binary.NativeEndian)
	variable()
	sums()
}
