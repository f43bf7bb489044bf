// Walks a tree in parallel, but with at most four visits at a time: a buffered channel is a semaphore.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Node struct {
	Name     string
	Size     int
	Children []*Node
}

func tree(name string, depth int) *Node {
	n := &Node{Name: name, Size: len(name)}
	if depth > 0 {
		for i := range 3 {
			n.Children = append(n.Children, tree(fmt.Sprint(name, i), depth-1))
		}
	}
	return n
}

type walker struct {
	tokens     chan struct{}
	wg         sync.WaitGroup
	total      atomic.Int64
	busy, most atomic.Int32
}

func (w *walker) visit(n *Node) {
	defer w.wg.Done()
	w.tokens <- struct{}{}
	busy := w.busy.Add(1)
	for most := w.most.Load(); busy > most && !w.most.CompareAndSwap(most, busy); most = w.most.Load() {
	}
	time.Sleep(time.Millisecond)
	w.total.Add(int64(n.Size))
	w.busy.Add(-1)
	<-w.tokens

	for _, child := range n.Children {
		w.wg.Add(1)
		go w.visit(child)
	}
}

func main() {
	w := &walker{tokens: make(chan struct{}, 4)}
	w.wg.Add(1)
	go w.visit(tree("n", 4))
	w.wg.Wait()
	fmt.Println("size", w.total.Load(), "visits at once", w.most.Load())
}
