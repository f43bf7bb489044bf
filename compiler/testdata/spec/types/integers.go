// Every integer type, every operator: wrapping, shifts, division, conversions, and int beyond 2^53.
package main

import "fmt"

func guard(f func() string) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r)
		}
	}()
	return f()
}

func testInt8() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []int8{-128, -127, -7, -1, 0, 1, 2, 3, 7, 10, 43, 63, 100, 126, 127}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[int8]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum int8
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := int8(124); i > 117; i++ {
		n++
	}
	for i := int8(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			break
		}
	}
	var arr [4]int8
	for i := range arr {
		arr[i] = int8(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("int8", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testInt16() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []int16{-32768, -32767, -128, -7, -1, 0, 1, 2, 3, 7, 10, 100, 10923, 16383, 32766, 32767}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[int16]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum int16
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := int16(32764); i > 32757; i++ {
		n++
	}
	for i := int16(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			break
		}
	}
	var arr [4]int16
	for i := range arr {
		arr[i] = int16(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("int16", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testInt32() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []int32{-2147483648, -2147483647, -128, -7, -1, 0, 1, 2, 3, 7, 10, 100, 715827883, 1073741823, 2147483646, 2147483647}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[int32]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum int32
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := int32(2147483644); i > 2147483637; i++ {
		n++
	}
	for i := int32(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			break
		}
	}
	var arr [4]int32
	for i := range arr {
		arr[i] = int32(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("int32", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testInt64() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []int64{-9223372036854775808, -9223372036854775807, -9007199254740995, -3037000501, -128, -7, -1, 0, 1, 2, 3, 7, 10, 100, 2147483647, 2147483648, 3037000500, 4294967301, 9007199254740991, 9007199254740992, 9007199254740993, 3074457345618258603, 4611686018427387903, 9223372036854775806, 9223372036854775807}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[int64]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum int64
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := int64(9223372036854775804); i > 9223372036854775797; i++ {
		n++
	}
	for i := int64(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			break
		}
	}
	var arr [4]int64
	for i := range arr {
		arr[i] = int64(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("int64", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testInt() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []int{-9223372036854775808, -9223372036854775807, -9007199254740995, -3037000501, -128, -7, -1, 0, 1, 2, 3, 7, 10, 100, 2147483647, 2147483648, 3037000500, 4294967301, 9007199254740991, 9007199254740992, 9007199254740993, 3074457345618258603, 4611686018427387903, 9223372036854775806, 9223372036854775807}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[int]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum int
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := int(9223372036854775804); i > 9223372036854775797; i++ {
		n++
	}
	for i := int(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			break
		}
	}
	var arr [4]int
	for i := range arr {
		arr[i] = int(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("int", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUint8() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uint8{0, 1, 2, 3, 7, 10, 86, 100, 127, 254, 255}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uint8]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uint8
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uint8(252); i > 245; i++ {
		n++
	}
	for i := uint8(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uint8
	for i := range arr {
		arr[i] = uint8(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uint8", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUint16() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uint16{0, 1, 2, 3, 7, 10, 100, 21846, 32767, 65534, 65535}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uint16]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uint16
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uint16(65532); i > 65525; i++ {
		n++
	}
	for i := uint16(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uint16
	for i := range arr {
		arr[i] = uint16(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uint16", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUint32() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uint32{0, 1, 2, 3, 7, 10, 100, 1431655766, 2147483647, 2147483648, 3037000500, 4294967294, 4294967295}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uint32]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uint32
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uint32(4294967292); i > 4294967285; i++ {
		n++
	}
	for i := uint32(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uint32
	for i := range arr {
		arr[i] = uint32(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uint32", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUint64() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uint64{0, 1, 2, 3, 7, 10, 100, 2147483647, 2147483648, 3037000500, 4294967301, 9007199254740991, 9007199254740992, 9007199254740993, 6148914691236517206, 9223372036854775807, 18446744073709551614, 18446744073709551615}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uint64]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uint64
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uint64(18446744073709551612); i > 18446744073709551605; i++ {
		n++
	}
	for i := uint64(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uint64
	for i := range arr {
		arr[i] = uint64(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uint64", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUint() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uint{0, 1, 2, 3, 7, 10, 100, 2147483647, 2147483648, 3037000500, 4294967301, 9007199254740991, 9007199254740992, 9007199254740993, 6148914691236517206, 9223372036854775807, 18446744073709551614, 18446744073709551615}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uint]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uint
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uint(18446744073709551612); i > 18446744073709551605; i++ {
		n++
	}
	for i := uint(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uint
	for i := range arr {
		arr[i] = uint(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uint", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func testUintptr() {
	h := uint64(14695981039346656037)
	mix := func(s string) {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	xs := []uintptr{0, 1, 2, 3, 7, 10, 100, 2147483647, 2147483648, 3037000500, 4294967301, 9007199254740991, 9007199254740992, 9007199254740993, 6148914691236517206, 9223372036854775807, 18446744073709551614, 18446744073709551615}
	for _, x := range xs {
		mix(fmt.Sprint(-x, ^x, +x))
		y := x
		y++
		z := x
		z--
		mix(fmt.Sprint(y, z))
		for _, y := range xs {
			mix(fmt.Sprint(x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x == y, x < y, x <= y, x > y, x >= y, x != y))
			mix(guard(func() string { return fmt.Sprint(x/y, x%y) }))
			a, b, c, d, e, f, g := x, x, x, x, x, x, x
			a += y
			b -= y
			c *= y
			d &= y
			e |= y
			f ^= y
			g &^= y
			mix(fmt.Sprint(a, b, c, d, e, f, g, min(x, y), max(x, y)))
		}
		for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 53, 63, 64, 65, 1000} {
			a, b := x, x
			a <<= n
			b >>= n
			mix(fmt.Sprint(x<<n, x>>n, a, b))
		}
		mix(fmt.Sprint(x/3, x%3, x/7, x%10, x*3, x<<3, x>>2, x+100, x-100, x&0x55, x|1, x^0x7f, x/1, x*2+1))
		mix(fmt.Sprint(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x), float64(x), float32(x)))
		mix(fmt.Sprintf("%x %b %o %d %v %T", x, x, x, x, x, x))
		m := map[uintptr]int{x: 1}
		m[x]++
		mix(fmt.Sprint(m[x], any(x) == any(x), len(m)))
	}
	var sum uintptr
	for i := range xs {
		sum = sum*31 + xs[i]
	}
	n := 0
	for i := uintptr(18446744073709551612); i > 18446744073709551605; i++ {
		n++
	}
	for i := uintptr(3); i <= 3 && n < 100; i-- {
		n++
		if i == 0 {
			continue
		}
	}
	var arr [4]uintptr
	for i := range arr {
		arr[i] = uintptr(i) - 2
		arr[i] *= xs[len(xs)-1]
	}
	fmt.Println("uintptr", h, sum, n, arr, -xs[0], xs[len(xs)-1]+1)
}

func main() {
	testInt8()
	testInt16()
	testInt32()
	testInt64()
	testInt()
	testUint8()
	testUint16()
	testUint32()
	testUint64()
	testUint()
	testUintptr()
	a, b := 1<<53, 3
	fmt.Println(a+1, a*b, a+b, (a+1)%10, (a*1000+7)/1000, a<<5|1, -(a + 1), a*a, a*a*4, (a+1)-a)
	x := 6364136223846793005
	for i := range 5 {
		x = x*6364136223846793005 + 1442695040888963407
		fmt.Print(x, " ", uint32(x>>33), " ", x%1000, " ", i<<60, " ")
	}
	fmt.Println()
	var u uint64 = 1
	for i := 0; i < 64; i++ {
		u = u<<1 ^ u>>3 + uint64(i)
	}
	fmt.Println(u, u%7, float64(u), int64(u), u > 1<<62)
	seed := 42
	for range 10 {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		fmt.Print(seed%100, " ")
	}
	fmt.Println()
	hash := uint32(2166136261)
	for _, c := range []byte("hello, world") {
		hash ^= uint32(c)
		hash *= 16777619
	}
	fmt.Println(hash, hash>>28, ^hash, -hash, hash<<4, int32(hash))
	i, j := 10, -3
	fmt.Println(i/j, i%j, -i/j, -i%j, i>>1, -i>>1, j>>1, uint8(j), i&j, i|j, i^j, i&^j)
	const huge = 1 << 62
	k := huge
	fmt.Println(k+k-1+k, k*2, k*4, uint64(k)*4, uint64(k)*2)
	for i := 1<<63 - 3; i > 0; i++ {
		fmt.Print(i, " ")
	}
	for u := uint(2); u < 3; u-- {
		fmt.Print(u, " ")
	}
	fmt.Println()
	s := make([]int, 3)
	idx := uint8(255)
	idx += 2
	s[idx] = 1<<53 + 1
	s[0] -= s[1]
	s[2] = s[0] * s[0]
	fmt.Println(s, s[1] == 1<<53+1, s[1] == 1<<53, s[1] > 1<<53)
	m := map[int]string{1<<53 + 1: "a", 1 << 53: "b"}
	fmt.Println(m[1<<53+1], m[s[1]], m[s[1]-1], len(m))
	switch s[1] {
	case 1 << 53:
		fmt.Println("no")
	case 1<<53 + 1:
		fmt.Println("exact")
	}
	ch := make(chan int, 1)
	ch <- s[1]
	fmt.Println(<-ch, any(s[1]), any(s[1]) == any(1<<53+1))
	sh := 70
	fmt.Println(1<<sh == 0, int64(-1)>>sh, int8(-128)/int8(j+2), 1<<uint(sh-8))
}
