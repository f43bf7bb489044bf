// A cache for values of any type, safe for goroutines: each key is computed once, and whoever asks meanwhile waits.
package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// A Cache keeps what compute has made of each key.
type Cache[K comparable, V any] struct {
	compute func(K) V
	mu      sync.Mutex
	entries map[K]*entry[V]
}

type entry[V any] struct {
	ready chan struct{} // closed when the value is there
	value V
}

func New[K comparable, V any](compute func(K) V) *Cache[K, V] {
	return &Cache[K, V]{compute: compute, entries: make(map[K]*entry[V])}
}

func (c *Cache[K, V]) Get(key K) V {
	c.mu.Lock()
	e, found := c.entries[key]
	if !found {
		e = &entry[V]{ready: make(chan struct{})}
		c.entries[key] = e
	}
	c.mu.Unlock()
	if !found {
		e.value = c.compute(key)
		close(e.ready)
	}
	<-e.ready
	return e.value
}

// Keys gives the keys in order; only a cache whose keys have one can be asked.
func Keys[K interface {
	comparable
	~int | ~string
}, V any](c *Cache[K, V]) []K {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(maps.Keys(c.entries))
}

func main() {
	var computed sync.Map
	lengths := New(func(word string) int {
		if _, again := computed.LoadOrStore(word, true); again {
			panic("computed twice: " + word)
		}
		return len(word)
	})
	var wg sync.WaitGroup
	for _, word := range strings.Fields("one two three two one three four") {
		wg.Go(func() { lengths.Get(word) })
	}
	wg.Wait()
	for _, word := range Keys(lengths) {
		fmt.Println(word, lengths.Get(word))
	}

	var squares *Cache[int, []int]
	squares = New(func(n int) []int {
		if n == 0 {
			return nil
		}
		return append(slices.Clone(squares.Get(n-1)), n*n)
	})
	fmt.Println(squares.Get(5), Keys(squares))
	fmt.Printf("%T\n", squares)
}
