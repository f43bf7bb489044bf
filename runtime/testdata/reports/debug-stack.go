package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

type job struct{ n int }

func (j *job) run() {
	defer func() {
		recover()
		debug.PrintStack()
		os.Stderr.WriteString("\n")
		os.Stderr.Write(debug.Stack())
	}()
	if j.n == 0 {
		panic("no job")
	}
	os.Stderr.Write(debug.Stack())
}

func main() {
	done := make(chan bool)
	go func() { new(job).run(); close(done) }()
	<-done
	go func() { <-make(chan int) }()
	runtime.Gosched()
	b := make([]byte, 1<<16)
	os.Stderr.Write(b[:runtime.Stack(b, true)])
}
