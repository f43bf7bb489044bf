// Package signal lets a program receive the signals it is sent, instead of being ended by them.
package signal

import (
	"context"
	"os"
	"syscall"
)

// listen has a signal received instead of its usual effect, or ignored; leave gives it back its effect.
func listen(signal int, ignore bool)
func leave(signal int)
func ignored(signal int) bool

// catchable are the numbers of the signals that can be received.
func catchable() []int

// receive waits for a signal.
//
//gots:parks
func receive() int

// A subscription is a channel and the signals that are sent on it.
type subscription struct {
	c       chan<- os.Signal
	signals map[int]bool
}

var subscriptions []*subscription
var relaying bool

// Notify has the given signals, or all, sent on c. A signal is dropped when c is not ready for it: give it a buffer.
// Several calls for one channel add up.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	var s *subscription
	for _, other := range subscriptions {
		if other.c == c {
			s = other
		}
	}
	if s == nil {
		s = &subscription{c, map[int]bool{}}
		subscriptions = append(subscriptions, s)
	}
	for _, n := range numbers(sig) {
		s.signals[n] = true
		listen(n, false)
	}
	if !relaying {
		relaying = true
		go relay()
	}
}

func relay() {
	for {
		n := receive()
		for _, s := range subscriptions {
			if s.signals[n] {
				select {
				case s.c <- syscall.Signal(n):
				default:
				}
			}
		}
	}
}

// numbers are those of the signals; of all when there are none.
func numbers(sig []os.Signal) []int {
	if len(sig) == 0 {
		return catchable()
	}
	var list []int
	for _, s := range sig {
		if n, ok := s.(syscall.Signal); ok {
			list = append(list, int(n))
		}
	}
	return list
}

// Stop has no more signals sent on c.
func Stop(c chan<- os.Signal) {
	for i, s := range subscriptions {
		if s.c == c {
			rest := append([]*subscription{}, subscriptions[:i]...)
			subscriptions = append(rest, subscriptions[i+1:]...)
			for n := range s.signals {
				release(n)
			}
			return
		}
	}
}

// release gives a signal back its effect when nobody receives it any more.
func release(n int) {
	for _, s := range subscriptions {
		if s.signals[n] {
			return
		}
	}
	leave(n)
}

// Ignore has the given signals, or all, do nothing, and undoes Notify for them.
func Ignore(sig ...os.Signal) {
	for _, n := range numbers(sig) {
		for _, s := range subscriptions {
			delete(s.signals, n)
		}
		listen(n, true)
	}
}

// Ignored reports whether a signal is ignored.
func Ignored(sig os.Signal) bool {
	n, ok := sig.(syscall.Signal)
	return ok && ignored(int(n))
}

// Reset undoes Notify for the given signals, or for all.
func Reset(sig ...os.Signal) {
	for _, n := range numbers(sig) {
		for _, s := range subscriptions {
			delete(s.signals, n)
		}
		leave(n)
	}
}

// NotifyContext returns a copy of parent that is cancelled when one of the signals arrives, stop is called, or parent is
// cancelled. stop also undoes the Notify.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	inner, cancel := context.WithCancelCause(parent)
	c := &signalCtx{inner, signals}
	ch := make(chan os.Signal, 1)
	Notify(ch, signals...)
	if inner.Err() == nil {
		go func() {
			select {
			case s := <-ch:
				cancel(signalError(s.String() + " signal received"))
			case <-inner.Done():
			}
		}()
	}
	return c, func() {
		cancel(nil)
		Stop(ch)
	}
}

type signalCtx struct {
	context.Context
	signals []os.Signal
}

func (c *signalCtx) String() string {
	parent := c.Context.(interface{ String() string }).String()
	text := "signal.NotifyContext(" + parent[:len(parent)-len(".WithCancel")]
	for i, s := range c.signals {
		if i == 0 {
			text += ", ["
		} else {
			text += " "
		}
		text += s.String()
	}
	if len(c.signals) > 0 {
		text += "]"
	}
	return text + ")"
}

type signalError string

func (s signalError) Error() string { return string(s) }

func (s signalError) Is(target error) bool { return target == context.Canceled }
