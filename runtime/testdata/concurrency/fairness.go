// Goroutines that spin until another one stops them, in every form a loop can have; the other one gets its turn.
package main

import (
	"fmt"
	"time"
)

type flag struct{ set bool }

func (f *flag) isSet() bool { return f.set }

// forever yields until it is told to stop.
func forever(yield func(int) bool) {
	for i := 0; ; i++ {
		if !yield(i) {
			return
		}
	}
}

func spin(form string, stop *flag) {
	never := make(chan int)
	switch form {
	case "for":
		for {
			if stop.set {
				return
			}
		}
	case "condition":
		for !stop.set {
		}
	case "call":
		for !stop.isSet() {
		}
	case "goto":
	again:
		if !stop.set {
			goto again
		}
	case "continue":
		for {
			if !stop.set {
				continue
			}
			select {
			case <-never:
			case <-time.After(0):
			}
			return
		}
	case "label":
	outer:
		for {
			for i := range 10 {
				if stop.set {
					break outer
				}
				if i == 5 {
					continue outer
				}
			}
		}
	case "closure":
		wait := func() {
			for !stop.set {
			}
		}
		wait()
	case "deferred":
		defer func() {
			for !stop.set {
			}
		}()
	case "function":
		for range forever {
			if stop.set {
				break
			}
		}
	case "goto out of a function's loop":
	more:
		for i := range forever {
			if stop.set {
				return
			}
			if i == 3 {
				goto more
			}
		}
	case "default":
		for !stop.set {
			select {
			case <-never:
			default:
			}
		}
	}
}

func main() {
	for _, form := range []string{"for", "condition", "call", "goto", "continue", "label", "closure", "deferred", "function",
		"goto out of a function's loop", "default"} {
		stop := &flag{}
		done := make(chan bool)
		go func() {
			spin(form, stop)
			done <- true
		}()
		time.Sleep(time.Millisecond)
		stop.set = true
		<-done
		fmt.Println(form)
	}
}
