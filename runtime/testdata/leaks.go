// Goroutines that are blocked when main returns, some for ever: each go statement says which. For `gots run --leaks`.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type hub struct{ subs map[string]chan int }

var global = make(chan int)
var h = &hub{subs: map[string]chan int{}}

func main() {
	go func() { <-global }() // alive: package variable
	h.subs["x"] = make(chan int)
	go func() { h.subs["x"] <- 1 }()                                         // alive
	go func() { var c chan int; <-c }()                                      // leaked: nil channel
	go func() { select {} }()                                                // leaked
	func() { var mu sync.Mutex; mu.Lock(); go func() { mu.Lock() }() }()     // leaked
	func() { var wg sync.WaitGroup; wg.Add(1); go func() { wg.Wait() }() }() // leaked
	func() {
		c := make(chan int)
		go func() { <-c }() // alive: a timer will send
		time.AfterFunc(time.Hour, func() { c <- 1 })
	}()
	func() {
		c := make(chan int)
		go func() { <-c }()                           // alive: sleeper holds it
		go func() { time.Sleep(time.Hour); c <- 1 }() // alive
	}()
	func() {
		a, b := make(chan int), make(chan int)
		go func() { <-a; b <- 1 }() // leaked, both
		go func() { <-b; a <- 1 }() // leaked
	}()
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	_ = cancel
	go func() { <-ctx.Done() }() // alive
	func() {
		ctx, cancel := context.WithCancel(context.Background())
		_ = cancel
		go func() { <-ctx.Done() }() // leaked
	}()
	func() {
		m := &sync.Mutex{}
		cond := sync.NewCond(m)
		go func() { m.Lock(); cond.Wait() }() // leaked
	}()
	time.Sleep(time.Second)
	fmt.Println("end")
}
