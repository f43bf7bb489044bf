// Each case that can proceed is as likely to be chosen as any other, wherever it stands and whatever its direction.
package main

import (
	"fmt"
	"math"
	"runtime"
	"sync"
)

const trials = 10_000

// fair: the counts are within ten standard deviations of what they should be, in every 3rd trial and so on.
func fair(what string, counts ...int) {
	p := 1 / float64(len(counts))
	deviation := math.Sqrt(trials * p * (1 - p))
	total := 0
	for _, n := range counts {
		total += n
		if math.Abs(float64(n)-trials*p) > 10*deviation {
			fmt.Println(what, "is unfair:", counts)
			return
		}
	}
	fmt.Println(what, "is fair in", total, "trials")
}

func filled(v byte) chan byte {
	c := make(chan byte, trials+1)
	for range trials + 1 {
		c <- v
	}
	return c
}

// passed on: two of four channels have values, and the select stands in a goroutine that passes them on.
func passedOn() {
	one, two := filled(1), filled(2)
	never, neither := make(chan byte), make(chan byte)
	out, done := make(chan byte), make(chan byte)
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		for {
			var b byte
			select {
			case b = <-never:
			case b = <-neither:
			case b = <-one:
			case b = <-two:
			}
			select {
			case out <- b:
			case <-done:
				return
			}
		}
	}()
	var counts [3]int
	for range trials {
		counts[<-out]++
	}
	fair("two of four", counts[1], counts[2])
	close(done)
	group.Wait()
}

func directions() {
	full, closed, room := filled(1), make(chan byte), make(chan byte, trials)
	close(closed)
	var counts [3]int
	for range trials {
		select {
		case <-full:
			counts[0]++
		case <-closed:
			counts[1]++
		case room <- 1:
			counts[2]++
		}
	}
	fair("full, closed and with room", counts[:]...)
}

// sameTwice: every case counts, though two of them have the same channel.
func sameTwice() {
	full := filled(1)
	other := filled(2)
	var counts [3]int
	for range trials {
		select {
		case <-full:
			counts[0]++
		case <-full:
			counts[1]++
		case <-other:
			counts[2]++
		}
	}
	fair("the same channel twice", counts[:]...)
}

// waiting: several senders wait at once.
func waiting() {
	var cs [3]chan int
	stop := make(chan bool)
	for k := range cs {
		cs[k] = make(chan int)
		go func() {
			for {
				select {
				case cs[k] <- k:
				case <-stop:
					return
				}
			}
		}()
	}
	var counts [3]int
	ready := make(chan bool)
	for range trials {
		// All are made to wait again before the next choice.
		go func() { ready <- true }()
		<-ready
		go func() { ready <- true }()
		<-ready
		select {
		case k := <-cs[0]:
			counts[k]++
		case k := <-cs[1]:
			counts[k]++
		case k := <-cs[2]:
			counts[k]++
		}
	}
	close(stop)
	fair("three waiting senders", counts[:]...)
}

// sameTwiceWaiting: the same when the select has to wait before it is served.
func sameTwiceWaiting() {
	c := make(chan int)
	go func() {
		for i := range trials {
			runtime.Gosched() // the select waits by now
			c <- i
		}
	}()
	var counts [3]int
	for range trials {
		select {
		case <-c:
			counts[0]++
		case <-c:
			counts[1]++
		case <-c:
			counts[2]++
		}
	}
	fair("waiting on the same channel", counts[:]...)
}

func main() {
	passedOn()
	directions()
	sameTwice()
	waiting()
	sameTwiceWaiting()
}
