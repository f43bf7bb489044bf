// Package ring has lists that are closed to a ring: no element is the first, and a pointer to any stands for the whole.
package ring

// A Ring is an element of a ring. The zero Ring is a ring of one element with a nil Value.
type Ring struct {
	next, prev *Ring
	Value      any // for the program; the ring does not look at it
}

// ready makes a ring of one element of a zero Ring.
func (r *Ring) ready() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r
}

// New returns a ring of n elements, nil if n is not positive.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	first := (&Ring{}).ready()
	for ; n > 1; n-- {
		first.prev.Link(&Ring{})
	}
	return first
}

// Next returns the element after r.
func (r *Ring) Next() *Ring { return r.ready().next }

// Prev returns the element before r.
func (r *Ring) Prev() *Ring { return r.ready().prev }

// Move goes n elements on, or back if n is negative.
func (r *Ring) Move(n int) *Ring {
	r.ready()
	for ; n > 0; n-- {
		r = r.next
	}
	for ; n < 0; n++ {
		r = r.prev
	}
	return r
}

// Link makes s the element after r and returns what that was. Of two rings it makes one; of one ring it takes out what is between r and s.
func (r *Ring) Link(s *Ring) *Ring {
	after := r.Next()
	if s != nil {
		last := s.Prev()
		r.next, s.prev = s, r
		last.next, after.prev = after, last
	}
	return after
}

// Unlink takes n elements out that follow r, and returns them as a ring of their own.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len returns the number of elements, counting them.
func (r *Ring) Len() int {
	n := 0
	r.Do(func(any) { n++ })
	return n
}

// Do calls f with every Value, beginning with that of r.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
