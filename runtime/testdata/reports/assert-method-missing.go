package main

import "fmt"

type celsius float64

func main() {
	var x any = celsius(20)
	fmt.Println(x.(fmt.Stringer))
}
