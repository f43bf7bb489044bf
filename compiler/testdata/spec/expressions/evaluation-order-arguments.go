// A call that changes nothing itself, with an argument that does.
package main

import "fmt"

func id32(x int32) int32 { return x }
func idu(x uint64) uint64 { return x }

func main() {
	x := 10
	fmt.Println(x, func() uint64 { x -= 2; return 0 }())
	fmt.Println(x, idu(func() uint64 { x -= 2; return 0 }()))
	fmt.Println(x, int32(idu(func() uint64 { x -= 2; return 0 }())))
	fmt.Println(x, id32(int32(idu(func() uint64 { x -= 2; return 0 }()))))
	fmt.Println(x, min(id32(int32(idu(func() uint64 { x -= 2; return 0 }()))), 5))
	fmt.Println(x, min(id32(3), id32(int32(func() uint64 { x -= 2; return 0 }()))))
	fmt.Println(x, min(func() int { x -= 2; return 0 }()))
	fmt.Println(x, max(3, func() int { x -= 2; return 0 }()))
	fmt.Println(x, -func() int { x -= 2; return 0 }())
	fmt.Println(x, 1+func() int { x -= 2; return 0 }())
	fmt.Println(x, len([]int{func() int { x -= 2; return 0 }()}))
	fmt.Println(x, []int{func() int { x -= 2; return 0 }()})
	y := []int{x, func() int { x -= 2; return 0 }()}
	fmt.Println(y)
	z := x + func() int { x -= 2; return 0 }()
	fmt.Println(z)
	var a any = x
	fmt.Println(a, x, func() int { a = 5; x -= 2; return 0 }())
	fmt.Println(x*2, func() int { x -= 2; return 0 }())
}
