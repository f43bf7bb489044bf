package a

import _ "example.com/order/z"

func init() { println("a") }

var S = struct{ x int }{1}

type T struct{}

func (T) m() {}

func IsI(x any) bool {
	_, ok := x.(interface{ m() })
	return ok
}
