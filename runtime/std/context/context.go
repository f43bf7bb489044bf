// Package context carries deadlines, cancellation and values of a request across calls and goroutines.
package context

import (
	"errors"
	"time"
)

// A Context is passed as the first parameter of what may be cancelled. Its methods may be called by several goroutines.
type Context interface {
	// Deadline returns when the context is cancelled by itself; ok is false when it is not.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when the context is cancelled; nil when it never is.
	Done() <-chan struct{}
	// Err returns nil until Done is closed, then Canceled or DeadlineExceeded.
	Err() error
	// Value returns the value associated with key, or nil.
	Value(key any) any
}

// Canceled is what Err returns when a context was cancelled for another reason than its deadline.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is what Err returns when a context's deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// An emptyCtx is never cancelled, has no values and no deadline.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the empty Context from which all others are derived.
func Background() Context { return backgroundCtx{} }

// TODO returns an empty Context, for where it is not clear yet which one to use.
func TODO() Context { return todoCtx{} }

// typeName is the dynamic type of v, as %T prints it.
func typeName(v any) string

// comparable reports whether values of v's dynamic type can be compared.
func isComparable(v any) bool

type stringer interface{ String() string }

func contextName(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeName(c)
}

// WithValue returns a copy of parent in which key is associated with val. Keys must be comparable, and of a type of their
// own, so that packages do not collide.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + show(c.key) + ", " + show(c.val) + ")"
}

func show(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

// value looks a key up from c outwards, without recursion through this package's own contexts.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if ctx.key == key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return ctx
			}
			c = ctx.Context
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil // what lies outside does not cancel
			}
			c = ctx.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

// WithoutCancel returns a copy of parent that has its values, but no deadline and no cancellation.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct {
	c Context
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return value(c, key) }
func (c withoutCancelCtx) String() string                        { return contextName(c.c) + ".WithoutCancel" }
