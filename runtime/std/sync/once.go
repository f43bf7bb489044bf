// Things done once.
package sync

// A Once does one thing exactly once.
type Once struct {
	done bool
	m    Mutex
}

// Do calls f if it is the first call of Do on o; otherwise it waits for that call to return. If f panics, it has been called.
func (o *Once) Do(f func()) {
	if !o.done {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done {
		defer func() { o.done = true }()
		f()
	}
}

// OnceFunc returns a function that calls f once. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	var problem any
	valid := false
	call := func() {
		defer func() {
			problem = recover()
			if !valid {
				panic(problem) // now, with the stack of the first panic
			}
		}()
		f()
		valid = true
	}
	return func() {
		once.Do(call)
		if !valid {
			panic(problem)
		}
	}
}

// OnceValue returns a function that calls f once and returns its value.
func OnceValue[T any](f func() T) func() T {
	var result T
	once := OnceFunc(func() { result = f() })
	return func() T {
		once()
		return result
	}
}

// OnceValues returns a function that calls f once and returns its values.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var first T1
	var second T2
	once := OnceFunc(func() { first, second = f() })
	return func() (T1, T2) {
		once()
		return first, second
	}
}
