package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Print("| ")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	h := &ints{5, 2, 8, 1, 9, 3, 7}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 4)
	fmt.Println(heap.Remove(h, 2), *h)
	(*h)[0] = 10
	heap.Fix(h, 0)
	fmt.Println(*h)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()

	var l list.List
	show(&l)
	fmt.Println(l.Front() == nil, l.Back() == nil)
	b := l.PushBack("b")
	a := l.PushFront("a")
	d := l.PushBack("d")
	c := l.InsertBefore("c", d)
	l.InsertAfter("e", d)
	show(&l)
	l.MoveToBack(a)
	l.MoveToFront(d)
	l.MoveBefore(b, d)
	l.MoveAfter(c, a)
	l.MoveBefore(b, b)
	show(&l)
	fmt.Println(l.Remove(b), b.Next() == nil, b.Prev() == nil, l.Remove(b), l.Len())
	other := list.New()
	other.PushBack(1)
	other.PushBackList(&l)
	other.PushFrontList(other)
	show(other)
	fmt.Println(other.InsertAfter("no", a) == nil)
	show(other.Init())

	r := ring.New(5)
	for i := 0; i < 5; i++ {
		r.Value = i
		r = r.Next()
	}
	out := r.Unlink(2)
	print := func(v any) { fmt.Print(v, " ") }
	r.Do(print)
	out.Do(print)
	fmt.Println(r.Len(), out.Len(), r.Move(-1).Value, r.Prev().Prev().Value)
	r.Link(out)
	r.Do(print)
	fmt.Println(r.Link(r.Move(3)).Len(), r.Len())
	var zero ring.Ring
	fmt.Println(zero.Len(), zero.Next() == &zero, ring.New(0) == nil, (*ring.Ring)(nil).Len(), r.Unlink(0) == nil)
}
