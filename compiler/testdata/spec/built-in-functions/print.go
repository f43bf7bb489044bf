// print and println of every type, on standard error.
package main

type T struct{ n int }
type named string
type num int16

func main() {
	var i8 int8 = -8
	var u8 uint8 = 200
	var u64 uint64 = 1<<64 - 1
	var f32 float32 = 1.1
	zero := 0.0
	println(1, -1, i8, u8, u64, 'a', int64(-1<<63), uintptr(7))
	println(1.5, f32, 100.0, 1e100, -1e-100, 0.0, 1/zero, -1/zero, zero/zero, 123456789.0)
	println(1+2i, complex64(1.5-2i))
	println("str", named("named"), "é", "\xff", "")
	println(true, false, num(5), 1 > 2)
	println(nil == any(nil))
	print("a", 1, true, 2.5, "\n")
	print()
	println()
	print("no newline")
	println()
	var p *T
	var m map[int]int
	var s []int
	var f func()
	var e error
	var a any
	var c chan int
	println(p, m, f, c)
	println(s, len(s), cap(s))
	println(e, a)
	const big = 1 << 40
	println(big, big/3, 7.0/2, "c"+"d")
}
