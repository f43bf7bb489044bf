// The frames of a goroutine that has waited are the same as if it had not.
package main

import "time"

type server struct{ requests chan int }

func (s *server) handle() int {
	return 10 / <-s.requests
}

func (s *server) serve() {
	for {
		println(s.handle())
	}
}

func main() {
	s := &server{make(chan int)}
	go func() {
		for n := 2; n >= 0; n-- {
			time.Sleep(time.Millisecond)
			s.requests <- n
		}
	}()
	s.serve()
}
