// Labels, break, continue, goto and fallthrough, in every nesting, also across places where the goroutine waits.
package main

import (
	"fmt"
	"runtime"
)

var c = make(chan int)

func wait() { runtime.Gosched() }

func loops() {
outer:
	for i := range 4 {
	inner:
		for j := 0; ; j++ {
			switch {
			case j == 3:
				continue outer
			case i == 2:
				break inner
			case i == 3:
				break outer
			case j == 1:
				continue
			}
			select {
			default:
				if j == 2 {
					break
				}
				fmt.Print(i, j, " ")
			}
		}
		fmt.Print("after ", i, " ")
	}
	fmt.Println()
}

func parked() {
	done := make(chan int, 10)
outer:
	for i := 0; i < 4; i++ {
		for j := range 3 {
			wait()
			switch v := i * j; {
			case v == 2:
				wait()
				continue outer
			case v == 4:
				break outer
			case v == 1:
				fallthrough
			case v == 100:
				wait()
				fmt.Print("ft ")
				if j == 1 {
					break
				}
				fmt.Print("never ")
			default:
				wait()
				fmt.Print(i, j, " ")
			}
			select {
			case done <- i:
				wait()
				if j == 2 {
					continue outer
				}
			default:
				break outer
			}
		}
	}
	fmt.Println(len(done))
}

func gotos() {
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
	{
		j := i
		if j == 3 {
			goto out
		}
		fmt.Println("never")
	}
out:
	fmt.Println("out", i)
	k := 0
loop:
	if k >= 3 {
		goto end
	}
	for {
		k++
		if k%2 == 0 {
			goto loop
		}
		wait()
		switch k {
		case 1:
			fmt.Print("one ")
			continue
		case 3:
			goto loop
		}
		fmt.Println("never")
	}
end:
	fmt.Println("end", k)
}

func machine(input string) (out string) {
	i := 0
	var ch byte
start:
	if i == len(input) {
		goto done
	}
	ch = input[i]
	i++
	switch {
	case ch >= '0' && ch <= '9':
		goto digit
	case ch == ' ':
		wait()
		goto start
	}
	out += "?"
	goto start
digit:
	out += string(rune(ch))
	if i < len(input) && input[i] >= '0' && input[i] <= '9' {
		ch = input[i]
		i++
		wait()
		goto digit
	}
	out += ","
	goto start
done:
	return
}

func closures() {
	var fs []func() int
	i := 0
top:
	x := i
	fs = append(fs, func() int { x++; return x })
	i++
	wait()
	if i < 3 {
		goto top
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func zeroed() {
	n := 0
back:
	var v int
	var s []int
	var a [2]int
	v++
	s = append(s, n)
	a[0]++
	fmt.Print(v, s, a, " ")
	n++
	if n < 3 {
		goto back
	}
	fmt.Println()
}

func labelledBlocks() {
sw:
	switch 1 {
	case 1:
		for {
			break sw
		}
		fmt.Print("never ")
	}
sel:
	select {
	default:
		for {
			wait()
			break sel
		}
	}
ts:
	switch any(1).(type) {
	case int:
		for range 2 {
			break ts
		}
	}
	fmt.Println("out")
}

func falls(n int) (s string) {
	switch n {
	case 0:
		s += "0"
		fallthrough
	case 1:
		s += "1"
		wait()
		fallthrough
	default:
		s += "d"
		fallthrough
	case 2:
		s += "2"
		if n == 0 {
			break
		}
		wait()
		fallthrough
	case 3:
		s += "3"
	case 4:
	}
	return
}

func sameNames() {
x:
	for x := range 2 {
		fmt.Print("x", x)
		continue x
	}
	func() {
	x:
		for {
			break x
		}
	}()
	goto fmt
fmt:
	fmt.Println()
}

func producer() {
	for i := range 6 {
		c <- i
	}
	close(c)
}

func receiving() {
	c = make(chan int)
	go producer()
	sum := 0
read:
	for {
		select {
		case v, ok := <-c:
			if !ok {
				break read
			}
			switch {
			case v == 2:
				continue read
			case v == 4:
				goto four
			}
			sum += v
			continue
		four:
			sum += 100
		}
	}
	fmt.Println(sum)
}

func deferInLoop() (s string) {
loop:
	for i := range 5 {
		defer func() { s += fmt.Sprint(i) }()
		wait()
		if i == 2 {
			break loop
		}
	}
	i := 7
retry:
	defer func() { s += "r" }()
	i++
	if i < 10 {
		goto retry
	}
	return "result "
}

func rangeLabels() {
	m := map[string]int{"a": 1}
outer:
	for i, r := range "aé" {
		for k := range m {
			for v := range func(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) } {
				if v == 2 {
					continue outer
				}
				wait()
				fmt.Print(i, r, k, v, " ")
			}
		}
	}
	fmt.Println()
	res := func() int {
		for v := range func(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) } {
			for {
				wait()
				if v == 2 {
					goto found
				}
				break
			}
			continue
		found:
			return v * 10
		}
		return 0
	}()
	fmt.Println(res)
}

func main() {
	loops()
	parked()
	gotos()
	fmt.Println(machine("12 3x45 "))
	closures()
	zeroed()
	labelledBlocks()
	for i := range 5 {
		fmt.Print(falls(i), " ")
	}
	fmt.Println()
	sameNames()
	receiving()
	fmt.Println(deferInLoop())
	rangeLabels()
}
