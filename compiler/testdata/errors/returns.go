package main

func a() int {} // ERROR "missing return"
func b(x bool) int {
	if x {
		return 1
	}
} // ERROR "missing return"
func c(x bool) int {
	if x {
		return 1
	} else {
		return 2
	}
}
func d() int {
	for {
	}
}
func e() int {
	for {
		break
	}
} // ERROR "missing return"
func f() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "missing return"
func g(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR "missing return"
func h(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("no")
	}
}
func i(x int) int {
	switch x {
	case 1:
		fallthrough
	case 2:
		return 1
	default:
		break
	}
} // ERROR "missing return"
func j(c chan int) int {
	select {
	case <-c:
		return 1
	}
}
func k() int {
	select {}
}
func l() int {
	goto L
L:
	return 1
}
func m() int {
	for true {
	}
} // ERROR "missing return"
func n() int {
	for range 10 {
	}
} // ERROR "missing return"
func o() int {
	{
		return 1
	}
}
func p() (x int) {
	x = 1
} // ERROR "missing return"
func q() int {
	defer panic(1)
} // ERROR "missing return"
func r() int {
	return 1
	_ = 2
} // ERROR "missing return"
func s() int {
	_ = func() int {} // ERROR "missing return"
	return 1
}
func t() int {
	panic := func(int) {}
	panic(1)
} // ERROR "missing return"

func main() {}
