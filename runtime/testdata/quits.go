package main

import (
	"os"
	"syscall"
	"time"
)

type worker struct{ n int }

func (w *worker) stop() {
	defer func() {
		println("stopping", w.n)
		syscall.Kill(os.Getpid(), syscall.SIGQUIT)
		time.Sleep(time.Second)
	}()
	panic("stop")
}

func main() {
	go func() { <-make(chan int) }()
	time.Sleep(time.Millisecond)
	new(worker).stop()
}
