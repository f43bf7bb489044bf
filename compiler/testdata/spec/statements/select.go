// Every form of select.
package main

import "fmt"

func at(n int) int { c := make(chan int); go func() { c <- n }(); return <-c }

func full(vs ...int) chan int {
	c := make(chan int, len(vs)+1)
	for _, v := range vs {
		c <- v
	}
	return c
}

func name(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func num(n int) int                      { fmt.Print(n, " "); return n }

type box struct {
	v  int
	ok bool
	p  *box
}

func (b *box) ptr() *int { fmt.Print("ptr "); return &b.v }

func main() {
	// Operands are evaluated once, in order, the chosen or not.
	select {
	case <-name("a", nil):
	case name("b", nil) <- num(1):
	case v, ok := <-name("c", full(5)):
		fmt.Println(v, ok)
	case name("d", nil) <- num(2) + at(3):
	}
	// Assignments to all kinds of places; those of other clauses are not touched.
	var b box
	b.p = &box{}
	arr := [3]int{}
	m := map[string]int{}
	mb := map[int]bool{}
	var i any
	select {
	case arr[num(1)] = <-full(7):
	}
	select {
	case m["k"], mb[num(3)] = <-full(8):
	}
	select {
	case b.v, b.p.ok = <-full(9):
	}
	select {
	case *b.p.ptr() = <-full(10):
	}
	select {
	case i = <-full(11):
	}
	select {
	case i, b.ok = <-full(12):
	}
	select {
	case _ = <-full(1):
	}
	select {
	case _, ok := <-full(1):
		fmt.Println(ok)
	}
	select {
	case arr[at(2)] = <-full(13):
	}
	fmt.Println(arr, m, mb, b.v, b.ok, b.p.v, b.p.ok, i)
	closed := make(chan int)
	close(closed)
	select {
	case v, ok := <-closed:
		fmt.Println(v, ok)
	}
	select {
	case x := <-closed:
		x++
		fmt.Println(x)
	}
	// Sends.
	out := make(chan int, 3)
	select {
	case out <- at(1) + at(2):
		fmt.Println("sent")
	}
	select {
	case out <- 2:
	default:
		fmt.Println("no")
	}
	select {
	case name("out", out) <- <-full(6):
		fmt.Println("sent")
	default:
		fmt.Println("no")
	}
	select {
	case out <- 4:
		fmt.Println("no")
	default:
		fmt.Println("full")
		at(1)
	}
	fmt.Println(<-out, <-out, <-out)
	// default, nil channels.
	select {
	default:
		fmt.Println("only default")
	}
	var never chan int
	select {
	case <-never:
	case never <- 1:
	default:
		fmt.Println("nil channels")
	}
	select {
	case v := <-never:
		fmt.Println(v)
	default:
		at(3)
		fmt.Println("default parks")
	}
	// break, labels, nesting.
	for n := 0; n < 3; n++ {
		select {
		case <-closed:
			if n == 1 {
				break
			}
			fmt.Println("turn", n)
			if at(n) == 2 {
				break
			}
			fmt.Println("after", n)
		}
	}
loop:
	for n := 0; ; n++ {
		select {
		case <-closed:
			switch {
			case n == 1:
				continue loop
			case n == 3:
				break loop
			}
			select {
			case v := <-full(n):
				if v == 2 {
					continue loop
				}
				fmt.Println("inner", v)
			case <-never:
			}
			fmt.Println("outer", n)
		}
	}
	// A blocking select that parks, in a loop, with the state kept.
	c, d, done := make(chan int), make(chan string), make(chan bool)
	go func() {
		for i := range 3 {
			c <- i
			d <- fmt.Sprint("s", i)
		}
		close(done)
	}()
	total := 0
	for running := true; running; {
		select {
		case v := <-c:
			total += v
			defer func() { fmt.Println("deferred", v) }()
		case s, ok := <-d:
			total += len(s)
			fmt.Println(s, ok)
		case _, open := <-done:
			fmt.Println(open)
			running = false
		}
	}
	fmt.Println(total)
	// Struct values through select are copies.
	sc := make(chan box, 2)
	orig := box{v: 1}
	select {
	case sc <- orig:
	}
	orig.v = 2
	sc <- orig
	var got [2]box
	select {
	case got[0] = <-sc:
	}
	select {
	case x := <-sc:
		got[1] = x
		x.v = 100
	}
	fmt.Println(got[0].v, got[1].v)
	// interface conversion on send, named types.
	ic := make(chan any, 2)
	ec := make(chan error, 1)
	select {
	case ic <- orig:
	}
	select {
	case ec <- fmt.Errorf("e%d", at(1)):
	}
	fmt.Println((<-ic).(box).v, <-ec)
	for range 2 {
		select {
		case v := <-full(1):
			x := v
			go func() { x++; _ = x > 0 }()
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case done <- true:
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case arr[num(3)] = <-full(1):
		}
	}()
	if at(1) == 1 {
		goto end
	}
	select {}
end:
	fmt.Println("end")
}
