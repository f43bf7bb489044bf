// Package list has doubly linked lists.
package list

// An Element is one of a List.
type Element struct {
	next, prev *Element // the list's root stands before the first and after the last
	list       *List
	Value      any
}

// Next returns the element after e, or nil.
func (e *Element) Next() *Element { return e.unlessRoot(e.next) }

// Prev returns the element before e, or nil.
func (e *Element) Prev() *Element { return e.unlessRoot(e.prev) }

func (e *Element) unlessRoot(to *Element) *Element {
	if e.list == nil || to == &e.list.root {
		return nil
	}
	return to
}

// A List is a doubly linked list; the zero List is empty.
type List struct {
	root Element
	len  int
}

// New returns an empty list.
func New() *List { return new(List).Init() }

// Init empties the list.
func (l *List) Init() *List {
	l.root.next, l.root.prev = &l.root, &l.root
	l.len = 0
	return l
}

func (l *List) ready() {
	if l.root.next == nil {
		l.Init()
	}
}

// Len returns the number of elements.
func (l *List) Len() int { return l.len }

// Front returns the first element, or nil.
func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

// Back returns the last element, or nil.
func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

// put puts e after at.
func (l *List) put(e, at *Element) *Element {
	e.prev, e.next = at, at.next
	e.prev.next, e.next.prev = e, e
	e.list = l
	l.len++
	return e
}

// take takes e out.
func (l *List) take(e *Element) {
	e.prev.next, e.next.prev = e.next, e.prev
	e.prev, e.next, e.list = nil, nil, nil
	l.len--
}

// move puts e, which is in the list, after at.
func (l *List) move(e, at *Element) {
	if e != at {
		l.take(e)
		l.put(e, at)
	}
}

// Remove takes e out if it is in the list, and returns its Value.
func (l *List) Remove(e *Element) any {
	if e.list == l {
		l.take(e)
	}
	return e.Value
}

// PushFront puts v at the front.
func (l *List) PushFront(v any) *Element {
	l.ready()
	return l.put(&Element{Value: v}, &l.root)
}

// PushBack puts v at the back.
func (l *List) PushBack(v any) *Element {
	l.ready()
	return l.put(&Element{Value: v}, l.root.prev)
}

// InsertBefore puts v before mark, if that is in the list, and returns the new element.
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.put(&Element{Value: v}, mark.prev)
}

// InsertAfter puts v after mark, if that is in the list, and returns the new element.
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.put(&Element{Value: v}, mark)
}

// MoveToFront moves e, if it is in the list.
func (l *List) MoveToFront(e *Element) {
	if e.list == l {
		l.move(e, &l.root)
	}
}

// MoveToBack moves e, if it is in the list.
func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e {
		l.move(e, l.root.prev)
	}
}

// MoveBefore moves e before mark, if both are in the list.
func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l && mark.prev != e {
		l.move(e, mark.prev)
	}
}

// MoveAfter moves e after mark, if both are in the list.
func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		l.move(e, mark)
	}
}

// PushBackList puts copies of the elements of other at the back; other may be the list itself.
func (l *List) PushBackList(other *List) {
	l.ready()
	for n, e := other.Len(), other.Front(); n > 0; n, e = n-1, e.Next() {
		l.PushBack(e.Value)
	}
}

// PushFrontList puts copies of the elements of other at the front; other may be the list itself.
func (l *List) PushFrontList(other *List) {
	l.ready()
	for n, e := other.Len(), other.Back(); n > 0; n, e = n-1, e.Prev() {
		l.PushFront(e.Value)
	}
}
