// The alarm behind time.Timer and time.Ticker: it starts a function as a goroutine, or sends on a channel.
//
// Invariant: the channel's buffer holds at most one value, and one from the last setting only; it is hidden, so that len and cap do not show it. With
// GODEBUG asynctimerchan=1 an alarm is as before Go 1.23: it sends on an ordinary channel, on which what was sent stays, and counts whether somebody waits or
// not. With any other value but 0, and for alarms that were there before, only the first two are as before.

import * as $ from 'gots/runtime';

/** What starts the function of time.AfterFunc, and where. */
const starter = '$GOROOT/src/time/sleep.go';
const starterLine = 215;
$.functions(starter, `time.goFunc ${starterLine}`);

export class alarm extends $.Timer {
  static readonly $type: $.Type<alarm> = /* @__PURE__ */ $.namedStruct(
    'time.alarm',
    () => alarm,
    () => [],
  );
  /** The function to start; or, with a channel to send on, the one that gives what to send. */
  private readonly f: ((late: number) => unknown) | null;
  private readonly to: $.Chan<unknown> | null;

  constructor(f: ((late: number) => unknown) | null = null, to: $.Chan<unknown> | null = null, channel = to) {
    super();
    this.f = f;
    this.to = to;
    this.channel = channel;
  }
  $clone(): this {
    return this;
  }
  $set(_other: this): void {}
  $equals(other: this): boolean {
    return this === other;
  }

  set(d: number, period: number): boolean {
    const pending = this.drain();
    return $.resetTimer(this, $.nanotime() + Math.max(0, Number(d)), Number(period)) || pending;
  }

  stop(): boolean {
    const pending = this.drain();
    return $.removeTimer(this) || pending;
  }

  override ring(_now: number, late: number): void {
    const { f, to } = this;
    if (to === null) $.spawn(`${starter}:${starterLine}`, f);
    else if (to.receivers.first !== null) $.deliver(to.receivers.take(), f!(late));
    else if (to.len === 0) to.put(f!(late));
  }

  /** What is sent and not received is taken back, unless the program can see that it is there. */
  private drain(): boolean {
    const { channel } = this;
    if (channel === null || $.chanLen(channel) !== 0 || channel.len === 0) return false;
    channel.take();
    return true;
  }
}

export function startAlarm(f: (() => $.Parks<void>) | null): alarm {
  return new alarm(f);
}

export function sendAlarm<T>(channel: $.Chan<T> | null, time: ((late: number) => T) | null): alarm {
  const to = channel as $.Chan<unknown>;
  if ($.debug.asynctimerchan !== 0 && $.godebug('asynctimerchan') === '1') return new alarm(time, to, null);
  to.hideBuffer();
  return new alarm(time, to);
}
