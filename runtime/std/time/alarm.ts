// The alarm behind time.Timer and time.Ticker: it starts a function as a goroutine, or sends on a channel.
//
// Invariant: the channel's buffer holds at most one value, and one from the last setting only. Its cap is 0, so that len and cap show no buffer.

import * as $ from 'gots/runtime';

export class alarm extends $.Timer {
  static readonly $type: $.Type<alarm> = /* @__PURE__ */ $.namedStruct(
    'time.alarm',
    () => alarm,
    () => [],
  );
  /** The function to start; or, with a channel, the one that gives what to send. */
  private readonly f: ((late: number) => unknown) | null;

  constructor(f: ((late: number) => unknown) | null = null, channel: $.Chan<unknown> | null = null) {
    super();
    this.f = f;
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
    const { f, channel } = this;
    if (channel === null) $.spawn('$GOROOT/src/time/sleep.go:215', f);
    else if (channel.receivers.first !== null) $.deliver(channel.receivers.take(), f!(late));
    else if (channel.len === 0) channel.put(f!(late));
  }

  private drain(): boolean {
    if (this.channel === null || this.channel.len === 0) return false;
    this.channel.take();
    return true;
  }
}

export function startAlarm(f: (() => $.Parks<void>) | null): alarm {
  return new alarm(f);
}

export function sendAlarm<T>(channel: $.Chan<T> | null, time: ((late: number) => T) | null): alarm {
  (channel as { cap: number }).cap = 0;
  return new alarm(time, channel as $.Chan<unknown>);
}
