package main

import "fmt"

type celsius struct{ degrees float64 }

func (c *celsius) String() string { return fmt.Sprint(c.degrees) }

func main() {
	var s fmt.Stringer = &celsius{20}
	var x any = s
	fmt.Println(x.(*celsius))
	fmt.Println(x.(celsius))
}
