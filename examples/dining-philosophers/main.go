// Five philosophers share five forks. Taking the lower fork first makes a circle of waiting impossible.
package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }

type Philosopher struct {
	name        string
	first, next *Fork
	meals       int
}

func (p *Philosopher) dine(times int) {
	for range times {
		p.first.Lock()
		p.next.Lock()
		p.meals++
		time.Sleep(time.Millisecond)
		p.next.Unlock()
		p.first.Unlock()
	}
}

func main() {
	names := [...]string{"Plato", "Socrates", "Aristotle", "Hypatia", "Confucius"}
	var forks [len(names)]Fork
	var table [len(names)]Philosopher
	for i, name := range names {
		left, right := i, (i+1)%len(names)
		table[i] = Philosopher{name: name, first: &forks[min(left, right)], next: &forks[max(left, right)]}
	}

	var wg sync.WaitGroup
	for i := range table {
		wg.Add(1)
		go func() {
			defer wg.Done()
			table[i].dine(3)
		}()
	}
	wg.Wait()

	for _, p := range table {
		fmt.Printf("%-10s ate %d times\n", p.name, p.meals)
	}
}
