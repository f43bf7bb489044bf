// Package iter has the types of iterators, and turns them inside out.
package iter

import "runtime"

// A Seq calls yield with each value of a sequence, until yield returns false.
type Seq[V any] func(yield func(V) bool)

// A Seq2 calls yield with each pair of values of a sequence, until yield returns false.
type Seq2[K, V any] func(yield func(K, V) bool)

// A puller runs an iterator as a coroutine, which hands over to whoever asked for the next value, and gets going again when the next one is asked for.
type puller struct {
	name   string
	coro   any
	asked  bool // a value is wanted
	done   bool // there is nothing more to come
	exited bool // by runtime.Goexit
	failed any  // what it panicked with
}

// start makes a coroutine of body, which has not begun yet.
func (p *puller) start(body func()) {
	p.coro = create(func() {
		defer exit(&p.coro)
		if p.done {
			return
		}
		returned := false
		defer func() {
			if failed := recover(); failed != nil {
				p.failed = failed
			} else if !returned {
				p.exited = true
			}
			p.done = true
		}()
		body()
		returned = true
	})
}

// yield hands over, and asks whether more values are wanted.
func (p *puller) yield() bool {
	p.asked = false
	resume(&p.coro)
	return !p.done
}

// expected panics when a value is yielded that nobody asked for.
func (p *puller) expected() {
	if !p.asked {
		panic(p.name + ": yield called again before next")
	}
}

// next lets the iterator run until it yields or ends. What it panics with comes out here.
func (p *puller) next() {
	if p.asked {
		panic(p.name + ": next called again before yield")
	}
	p.asked = true
	p.run()
}

// stop ends the iterator.
func (p *puller) stop() {
	if !p.done {
		p.done = true
		p.run()
	}
}

func (p *puller) run() {
	resume(&p.coro)
	if p.exited {
		runtime.Goexit()
	}
	if p.failed != nil {
		panic(p.failed)
	}
}

// Pull gives an iterator's values one at a time: each call of next gives another, and true, or the zero value and false behind the last one.
// Who does not read to the end calls stop; calls of next behind that give the zero value and false.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := &puller{name: "iter.Pull"}
	var value V
	var ok bool
	p.start(func() {
		seq(func(v V) bool {
			if p.done {
				return false
			}
			p.expected()
			value, ok = v, true
			return p.yield()
		})
		var zero V
		value, ok = zero, false
	})
	next = func() (V, bool) {
		if p.done {
			var zero V
			return zero, false
		}
		p.next()
		return value, ok
	}
	return next, p.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := &puller{name: "iter.Pull2"}
	var key K
	var value V
	var ok bool
	p.start(func() {
		seq(func(k K, v V) bool {
			if p.done {
				return false
			}
			p.expected()
			key, value, ok = k, v, true
			return p.yield()
		})
		var noKey K
		var noValue V
		key, value, ok = noKey, noValue, false
	})
	next = func() (K, V, bool) {
		if p.done {
			var noKey K
			var noValue V
			return noKey, noValue, false
		}
		p.next()
		return key, value, ok
	}
	return next, p.stop
}

// create makes a coroutine that will run f.
func create(f func()) any

// resume runs the coroutine, or hands back to who did; the other one waits.
//
//gots:parks
func resume(coro *any)

// exit is resume for the end of the coroutine: it does not wait.
func exit(coro *any)
