// Package sync has mutexes and other ways to wait for each other, for where channels are too much. None of its values may
// be copied once used.
package sync

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is held by one goroutine at a time. Its zero value is unlocked.
//
//gots:native
type Mutex struct {
	state int32
}

// Lock locks m, and waits for that while it is locked.
//
//gots:parks
func (m *Mutex) Lock()

// TryLock locks m if it is unlocked, and reports whether it was.
func (m *Mutex) TryLock() bool

// Unlock unlocks m, which must be locked, by whatever goroutine.
//
//gots:parks
func (m *Mutex) Unlock()

// An RWMutex is held by any number of readers or by one writer. Its zero value is unlocked.
//
//gots:native
type RWMutex struct {
	w Mutex
}

// RLock locks rw for reading, and waits for that while a writer holds it or waits for it.
//
//gots:parks
func (rw *RWMutex) RLock()

// TryRLock locks rw for reading if it can at once, and reports whether it did.
func (rw *RWMutex) TryRLock() bool

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock()

// Lock locks rw for writing, and waits for that while anybody holds it.
//
//gots:parks
func (rw *RWMutex) Lock()

// TryLock locks rw for writing if nobody holds it, and reports whether it did.
func (rw *RWMutex) TryLock() bool

// Unlock unlocks rw, which must be locked for writing.
//
//gots:parks
func (rw *RWMutex) Unlock()

// RLocker returns a Locker that locks and unlocks rw for reading.
func (rw *RWMutex) RLocker() Locker { return rlocker{rw} }

type rlocker struct {
	rw *RWMutex
}

func (r rlocker) Lock()   { r.rw.RLock() }
func (r rlocker) Unlock() { r.rw.RUnlock() }

// A WaitGroup waits for a number of things to be done. Its zero value waits for none.
//
//gots:native
type WaitGroup struct {
	counter int32
}

// Add adds delta, which may be negative, to the counter; at zero, all Waits return. It panics when the counter becomes
// negative.
func (wg *WaitGroup) Add(delta int)

// Done takes one off the counter.
func (wg *WaitGroup) Done()

// Wait waits for the counter to be zero.
//
//gots:parks
func (wg *WaitGroup) Wait()

// Go runs f in a goroutine that is counted until f returns. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				panic(x) // the program ends; Done could let main be faster
			}
			wg.Done()
		}()
		f()
	}()
}

//gots:native
type notifyList struct{}

func (l *notifyList) add() int

//gots:parks
func (l *notifyList) wait(ticket int)

func (l *notifyList) notifyOne()
func (l *notifyList) notifyAll()

// A Cond lets goroutines wait for something to be announced. L is held when the condition changes and when Wait is called.
type Cond struct {
	L       Locker
	waiting notifyList
	self    *Cond // nil before the first use; another Cond in a copy
}

// NewCond returns a Cond with Locker l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again: the condition must then be looked at anew.
func (c *Cond) Wait() {
	c.own()
	ticket := c.waiting.add()
	c.L.Unlock()
	c.waiting.wait(ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if any.
func (c *Cond) Signal() {
	c.own()
	c.waiting.notifyOne()
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	c.own()
	c.waiting.notifyAll()
}

// own panics if c is a copy of a Cond that was in use.
func (c *Cond) own() {
	if c.self == nil {
		c.self = c
	} else if c.self != c {
		panic("sync.Cond is copied")
	}
}
