// Contexts that can be cancelled: by a call, by a deadline, by their parents.
//
// Nothing here waits between looking at a context's state and changing it, and goroutines take turns only where one waits:
// no locks are needed.
package context

import "time"

// A CancelFunc cancels its context and does not wait for anybody to notice. Calls after the first do nothing.
type CancelFunc func()

// A CancelCauseFunc is a CancelFunc that sets the cause, which Cause returns; nil sets Canceled.
type CancelCauseFunc func(cause error)

// A cancelCtx is asked for by this key, through whatever contexts lie around it.
var cancelCtxKey int

// done is made when somebody asks for it; err is set once, with cause, when the context is cancelled.
type cancelCtx struct {
	Context  // the parent
	done     chan struct{}
	children map[*cancelCtx]bool
	parent   *cancelCtx  // the context whose child this is, if any
	detach   func() bool // takes the context off a parent that is not of this package, if that can be done
	timer    *time.Timer // of a deadline
	after    func()      // to be started by the cancellation
	err      error
	cause    error
}

// closed is the Done channel of contexts that were cancelled before anybody asked.
var closed = make(chan struct{})

func init() { close(closed) }

// WithCancel returns a copy of parent that is cancelled when cancel is called or parent is cancelled.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancelCtx(parent)
	return c, func() { c.cancel(Canceled, nil) }
}

// WithCancelCause is WithCancel with a CancelCauseFunc.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancelCtx(parent)
	return c, func(cause error) { c.cancel(Canceled, cause) }
}

func newCancelCtx(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{Context: parent}
	c.follow()
	return c
}

// Cause returns why c was cancelled: what its CancelCauseFunc or that of a context around it was given, else what Err
// returns. nil while it is not cancelled.
func Cause(c Context) error {
	if of, ok := value(c, &cancelCtxKey).(*cancelCtx); ok && of.cause != nil {
		return of.cause
	}
	return c.Err()
}

// AfterFunc has f run in a goroutine of its own when ctx is cancelled, at once if it is. stop prevents that, and reports
// whether it was in time to.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	c := &cancelCtx{Context: ctx, after: f}
	c.follow()
	return func() bool {
		waiting := c.after != nil
		c.after = nil
		c.cancel(Canceled, nil)
		return waiting
	}
}

// An afterFuncer is a context that can start functions by itself, as AfterFunc does.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// follow arranges for c to be cancelled when its parent is.
func (c *cancelCtx) follow() {
	outer := c.Context
	done := outer.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		c.cancel(outer.Err(), Cause(outer))
		return
	default:
	}
	// A context of another package may have taken over Done of the one inside.
	if parent, ok := value(outer, &cancelCtxKey).(*cancelCtx); ok && parent.Done() == done {
		if parent.err != nil {
			c.cancel(parent.err, parent.cause)
			return
		}
		if parent.children == nil {
			parent.children = map[*cancelCtx]bool{}
		}
		parent.children[c] = true
		c.parent = parent
		return
	}
	if a, ok := outer.(afterFuncer); ok {
		c.detach = a.AfterFunc(func() { c.cancel(outer.Err(), Cause(outer)) })
		return
	}
	go func() {
		select {
		case <-done:
			c.cancel(outer.Err(), Cause(outer))
		case <-c.Done():
		}
	}()
}

func (c *cancelCtx) cancel(err, cause error) {
	if c.err != nil {
		return
	}
	if cause == nil {
		cause = err
	}
	c.err = err
	c.cause = cause
	if c.done == nil {
		c.done = closed
	} else {
		close(c.done)
	}
	children := c.children
	c.children = nil
	for child := range children {
		child.parent = nil
		child.cancel(err, cause)
	}
	if c.parent != nil {
		delete(c.parent.children, c)
		c.parent = nil
	}
	if c.detach != nil {
		c.detach()
	}
	if c.timer != nil {
		c.timer.Stop()
	}
	if c.after != nil {
		f := c.after
		c.after = nil
		go f()
	}
}

func (c *cancelCtx) Done() <-chan struct{} {
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancelCtx) Err() error { return c.err }

func (c *cancelCtx) Value(key any) any { return value(c, key) }

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

// WithDeadline returns a copy of parent that is cancelled at d, or before: by cancel, or with parent.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with a cause for when the deadline passes.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if current, ok := parent.Deadline(); ok && current.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.Context = parent
	c.follow()
	left := time.Until(d)
	if left <= 0 {
		c.cancel(DeadlineExceeded, cause)
	} else if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(DeadlineExceeded, cause) })
	}
	return c, func() { c.cancel(Canceled, nil) }
}

// WithTimeout is WithDeadline with the deadline a duration from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithTimeout with a cause for when the time is over.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

type timerCtx struct {
	cancelCtx
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) Value(key any) any { return value(c, key) }

func (c *timerCtx) String() string {
	return contextName(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}
