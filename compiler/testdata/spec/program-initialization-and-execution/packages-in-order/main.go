// Packages are initialised in the order of their import paths, each after those it imports.
package main

import (
	"fmt"

	_ "example.com/order/c"

	"example.com/order/a"
	deeper "example.com/order/m/deep.er"
)

func main() {
	fmt.Println("main")
	fmt.Println(deeper.Name())
	fmt.Println(deeper.T{}.Name())
	fmt.Println(deeper.AtInit)

	var s any = a.S
	_, same := s.(struct{ x int })
	_, plain := s.(struct{ X int })
	var t any = a.T{}
	_, has := t.(interface{ m() })
	fmt.Println(same, plain, has, a.IsI(t), a.IsI(s))
}
