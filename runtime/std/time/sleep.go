// Sleeping, timers and tickers.
//
// The channel of a timer holds at most the one value that has not been received, shows no buffer (its len and cap are 0),
// and never gives a value from before the last Stop or Reset.
package time

// Sleep waits for at least the duration d; not at all when d <= 0.
//
//gots:parks
func Sleep(d Duration)

// An alarm is set to go off once or, with a period, again and again: it starts a function as a goroutine, or sends on a
// channel.
//
//gots:native
type alarm struct{}

func startAlarm(f func()) *alarm
func sendAlarm(c chan Time, time func(late int64) Time) *alarm

// set has it go off after d, then every period if that is not 0; true if it was set before, or its value not received.
func (a *alarm) set(d, period int64) bool

// stop has it not go off; true if it was set, or its value not received.
func (a *alarm) stop() bool

// A Timer is one event in the future: the time is sent on C, or the function of AfterFunc is called.
type Timer struct {
	C     <-chan Time
	alarm *alarm
}

// NewTimer returns a Timer that sends the time on its channel after at least the duration d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{c, sendAlarm(c, before)}
	t.alarm.set(int64(d), 0)
	return t
}

// AfterFunc calls f in a goroutine of its own after the duration d. The Timer's Stop prevents it; its C is nil.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{alarm: startAlarm(f)}
	t.alarm.set(int64(d), 0)
	return t
}

// Stop prevents the event, and reports whether it did: false when it has happened or the timer was stopped before.
func (t *Timer) Stop() bool {
	if t.alarm == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.alarm.stop()
}

// Reset sets the event anew, after the duration d, and reports whether it was set.
func (t *Timer) Reset(d Duration) bool {
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return t.alarm.set(int64(d), 0)
}

// After returns a channel on which the time is sent after the duration d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// A Ticker sends the time on C again and again, and drops ticks that nobody was ready for.
type Ticker struct {
	C     <-chan Time
	alarm *alarm
}

// NewTicker returns a Ticker with the period d, which must be greater than 0.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{c, sendAlarm(c, before)}
	t.alarm.set(int64(d), int64(d))
	return t
}

// Stop ends the ticks. It does not close the channel.
func (t *Ticker) Stop() {
	if t.alarm != nil {
		t.alarm.stop()
	}
}

// Reset sets the period to d, which must be greater than 0; the next tick is after that.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.alarm.set(int64(d), int64(d))
}

// Tick returns the channel of a new Ticker; nil when d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
