// Two transfers between two accounts. Each locks both, its own first: nearly always one is done before the other begins, and once in a
// while each holds the lock that the other waits for. `gots run --seeds 1000` finds a schedule in which that happens.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	alice := &account{balance: 100}
	bob := &account{balance: 100}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		transfer(alice, bob, 30)
	}()
	go func() {
		defer wg.Done()
		transfer(bob, alice, 10)
	}()
	wg.Wait()
	fmt.Println("alice has", alice.balance, "and bob has", bob.balance)
}
