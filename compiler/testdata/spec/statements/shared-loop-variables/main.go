// The language before go1.22, as go.mod asks for: a loop has one instance of its variables.
package main

import "fmt"

type S struct{ a, b int }

func main() {
	var fs []func() int
	var ps []*int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i++; return i })
		ps = append(ps, &i)
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	fs = nil
	for k, v := range []string{"a", "bb", "ccc"} {
		fs = append(fs, func() int { return k*10 + len(v) })
		k++
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var ss []*S
	for _, s := range []S{{1, 2}, {3, 4}} {
		ss = append(ss, &s)
	}
	for i := range ss {
		fmt.Print(*ss[i], ss[i] == ss[0], " ")
	}
	fmt.Println()
	m := map[string]*[2]int{}
	for k, a := range map[string][2]int{"x": {1, 2}} {
		m[k] = &a
		a[0] = 9
	}
	fmt.Println(*m["x"])
	for i, r := range "hé" {
		defer func() { fmt.Println("deferred", i, r) }()
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	var gs []func() int
	for v := range ch {
		gs = append(gs, func() int { return v })
	}
	for _, g := range gs {
		fmt.Print(g(), " ")
	}
	done := make(chan bool)
	for i := 0; i < 3; i++ {
		go func() { fmt.Print("g", i, " "); done <- true }()
	}
	for range fs {
		<-done
	}
	fmt.Println()
	arr := []int{1, 2, 3}
	var last func() int
	for i := 0; i < len(arr); i++ {
		last = func() int {
			defer func() { fmt.Println(recover()) }()
			return arr[i]
		}
	}
	last()
outer:
	for i, j := 0, 10; i < j; i, j = i+1, j-1 {
		fs = append(fs, func() int { return i*100 + j })
		for k := range arr {
			fs = append(fs, func() int { return k })
			if k == 1 {
				continue outer
			}
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	sel := make(chan int, 1)
	var hs []func() int
	for i := 0; i < 3; i++ {
		sel <- i
		hs = append(hs, func() int { return i })
		<-sel
		for j, x := range arr {
			sel <- x
			hs = append(hs, func() int { j++; return j*10 + x })
			<-sel
		}
	}
	for _, f := range hs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	printed(ownVariables())
	printed(generic([]string{"a", "b"}))
	qs := shared([]int{1, 2})
	fmt.Println(*qs[0], *qs[1], qs[0] == qs[1])
	i := 5
	for i := i; i < 7; i++ {
		defer func() { fmt.Print(i, ";") }()
	}
	for i, x := range arr[:i-3] {
		defer func() { fmt.Print(i, x, ";") }()
	}
}
