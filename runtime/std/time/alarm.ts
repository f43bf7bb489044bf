// The alarm behind time.Timer and time.Ticker: it starts a function as a goroutine, or sends on a channel.
//
// Invariant: the channel's buffer holds at most one value, and one from the last setting only. Its cap is 0, so that len and cap show no buffer.

import * as $ from 'gots/runtime';

export class alarm {
  static readonly $type: $.Type<alarm> = /* @__PURE__ */ $.namedStruct(
    'time.alarm',
    () => alarm,
    () => [],
  );
  private readonly timer: $.Timer;
  private readonly channel: $.Chan<unknown> | null;

  constructor(ring: () => void = () => {}, channel: $.Chan<unknown> | null = null) {
    this.timer = new $.Timer(ring);
    this.timer.channel = channel;
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
    return $.resetTimer(this.timer, $.nanotime() + Math.max(0, Number(d)), Number(period)) || pending;
  }

  stop(): boolean {
    const pending = this.drain();
    return $.removeTimer(this.timer) || pending;
  }

  private drain(): boolean {
    if (this.channel === null || this.channel.len === 0) return false;
    this.channel.take();
    return true;
  }
}

export function startAlarm(f: (() => $.Parks<void>) | null): alarm {
  return new alarm(() => $.spawn('$GOROOT/src/time/sleep.go:215', f));
}

export function sendAlarm<T>(channel: $.Chan<T> | null, now: (() => T) | null): alarm {
  const c = channel!;
  (c as { cap: number }).cap = 0;
  return new alarm(
    () => {
      if (c.receivers.first !== null) $.deliver(c.receivers.take(), now!());
      else if (c.len === 0) c.put(now!());
    },
    c as $.Chan<unknown>,
  );
}
