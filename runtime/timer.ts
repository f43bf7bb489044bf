// Timers: a heap with four children to a node, ordered by time and, at the same time, by age. The host sees one timer, for the earliest (program.ts).
//
// A timer rings on the scheduler between two goroutines, never inside one: it must not park. It readies goroutines, starts them, or sends without blocking.
//
// A timer that is stopped, or set anew, leaves its entry in the heap, where it is recognised by its age: dropped when it comes to the front, or with all others of
// its kind when they are the majority. Invariant: the entry in front is alive.
//
// A timer that does nothing but send on a channel is idle, out of the heap, until somebody waits there: only the channel knows it, and goes with it (Go does
// the same). So `case <-time.After(time.Hour)` costs nothing when another case is chosen. Who looks at the channel without waiting reads the clock; from the
// second look on the timer is in the heap, and looks are cheap again. It is idle again when it fires and nobody waits, and with all others of its kind when
// the heap has grown.

import type { Chan } from './channel.ts';

/** Of a timer that is not set. */
const unset = -1;

/** With so many entries the heap looks for timers that nobody waits for. */
const many = 1024;

export abstract class Timer {
  /** That of its entry. Counts up with every setting: who was set first fires first. */
  age = unset;
  /** For tickers: fires again every so many nanoseconds; 0 for once. */
  period = 0;
  /** The channel it sends on, if that is all it does: then it counts only while somebody waits there. */
  channel: Chan<unknown> | null = null;
  /** When it fires, if it has a channel. */
  when = 0;
  /** Whether it is in the heap; of one with a channel that is idle, whether somebody has looked. */
  inHeap = false;
  seen = false;
  /** Whose clock it goes by: the heap it was first set in; and whose goroutine set it there. */
  heap: Timers | null = null;
  owner: object | null = null;

  /** It is `late` nanoseconds after the time it was set to. */
  abstract ring(now: number, late: number): void;

  /** Whether it is set to fire. */
  get active(): boolean {
    return this.age !== unset;
  }
}

/** A timer that calls back. */
export class Callback extends Timer {
  private readonly callback: (now: number, late: number) => void;

  constructor(callback: (now: number, late: number) => void) {
    super();
    this.callback = callback;
  }

  override ring(now: number, late: number): void {
    this.callback(now, late);
  }
}

export class Timers {
  /** The entries: when, of what age, whose. */
  private readonly whens: number[] = [];
  private readonly ages: number[] = [];
  private readonly timers: Timer[] = [];
  private nextAge = 0;
  /** How many are set, and not idle. */
  size = 0;
  private readonly lazy: boolean;
  private most = many;

  /** `lazy`: timers that nobody waits for are idle. */
  constructor(lazy: boolean) {
    this.lazy = lazy;
  }

  /** When the earliest fires; Infinity when there is none. */
  get earliest(): number {
    return this.size === 0 ? Infinity : this.whens[0];
  }

  /** Whether one of them could wake somebody: nobody waits for a ticker that was dropped. */
  get awaited(): boolean {
    return this.timers.some(
      (t, i) => this.alive(i) && (t.channel === null || t.channel.receivers.first !== null),
    );
  }

  /** Takes out all timers of an owner. */
  abandon(owner: object): void {
    for (const t of [...this.timers]) if (t.owner === owner) this.remove(t);
  }

  /** Sets a timer, or sets it anew; true when it is in the heap. */
  set(t: Timer, when: number): boolean {
    if (t.age !== unset) this.remove(t);
    t.age = this.nextAge++;
    if (this.mayRest(t)) this.rest(t, when);
    else this.add(t, when);
    return t.inHeap;
  }

  /** Stops a timer; false when it was not set. */
  remove(t: Timer): boolean {
    if (t.age === unset) return false;
    t.age = unset;
    if (!t.inHeap) {
      t.channel!.timer = null;
      return true;
    }
    t.inHeap = false;
    this.size--;
    if (this.timers[0] === t) this.trim();
    else if (this.timers.length > 2 * this.size + 64) this.compact();
    return true;
  }

  /** Fires every timer that is due at `now`, in order. A ticker that missed several ticks fires once and keeps its beat, as in Go. */
  fire(now: number): void {
    while (this.size !== 0 && this.whens[0] <= now) {
      const t = this.timers[0];
      const when = this.whens[0];
      if (t.period > 0 && !this.mayRest(t)) {
        t.age = this.nextAge++;
        this.down(0, nextTick(t, when, now), t.age, t);
      } else {
        t.inHeap = false;
        this.size--;
        this.goOn(t, when, now);
      }
      this.trim();
      t.ring(now, now - when);
    }
  }

  /** Somebody looks at the channel of an idle timer: it fires if it is due. */
  look(t: Timer, now: number): void {
    if (t.when > now) {
      if (t.seen) this.wake(t);
      t.seen = true;
      return;
    }
    const { when } = t;
    t.channel!.timer = null;
    this.goOn(t, when, now);
    t.ring(now, now - when);
  }

  /** Somebody waits on the channel of an idle timer. */
  wake(t: Timer): void {
    t.channel!.timer = null;
    this.add(t, t.when);
  }

  /** Drops all entries that are not alive; with `idle`, those that nobody waits for, too. */
  compact(idle = false): void {
    const { whens, ages, timers } = this;
    let n = 0;
    for (let i = 0; i < timers.length; i++) {
      if (!this.alive(i)) continue;
      const t = timers[i];
      if (idle && this.mayRest(t)) {
        t.inHeap = false;
        this.size--;
        this.rest(t, whens[i]);
      } else this.place(n++, whens[i], ages[i], t);
    }
    whens.length = ages.length = timers.length = n;
    for (let i = (n - 2) >> 2; i >= 0; i--) this.down(i, whens[i], ages[i], timers[i]);
  }

  private add(t: Timer, when: number): void {
    if (this.timers.length >= this.most) {
      this.compact(true);
      this.most = Math.max(many, 2 * this.timers.length);
    }
    t.inHeap = true;
    this.size++;
    this.up(this.timers.length, when, t.age, t);
  }

  private mayRest({ channel }: Timer): boolean {
    return this.lazy && channel !== null && channel.receivers.first === null;
  }

  private rest(t: Timer, when: number): void {
    t.when = when;
    t.seen = false;
    t.channel!.timer = t;
  }

  /** A timer outside the heap fires: it is idle until its next tick, or no longer set. */
  private goOn(t: Timer, when: number, now: number): void {
    if (t.period > 0) {
      t.age = this.nextAge++;
      this.rest(t, nextTick(t, when, now));
    } else t.age = unset;
  }

  private alive(at: number): boolean {
    const t = this.timers[at];
    return t.inHeap && t.age === this.ages[at];
  }

  /** Drops the entries in front that are not alive. */
  private trim(): void {
    while (this.timers.length !== 0 && !this.alive(0)) {
      const when = this.whens.pop()!;
      const age = this.ages.pop()!;
      const t = this.timers.pop()!;
      if (this.timers.length !== 0) this.down(0, when, age, t);
    }
  }

  private place(at: number, when: number, age: number, t: Timer): void {
    this.whens[at] = when;
    this.ages[at] = age;
    this.timers[at] = t;
  }

  /** Puts an entry into a free place, or nearer to the front. */
  private up(at: number, when: number, age: number, t: Timer): void {
    const { whens, ages, timers } = this;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (whens[parent] < when || (whens[parent] === when && ages[parent] < age)) break;
      this.place(at, whens[parent], ages[parent], timers[parent]);
      at = parent;
    }
    this.place(at, when, age, t);
  }

  /** The same, or farther from the front. */
  private down(at: number, when: number, age: number, t: Timer): void {
    const { whens, ages, timers } = this;
    for (let child = 4 * at + 1; child < timers.length; child = 4 * at + 1) {
      const end = Math.min(child + 4, timers.length);
      for (let i = child + 1; i < end; i++)
        if (whens[i] < whens[child] || (whens[i] === whens[child] && ages[i] < ages[child])) child = i;
      if (when < whens[child] || (when === whens[child] && age < ages[child])) break;
      this.place(at, whens[child], ages[child], timers[child]);
      at = child;
    }
    this.place(at, when, age, t);
  }
}

function nextTick({ period }: Timer, when: number, now: number): number {
  return when + period * (1 + Math.floor((now - when) / period));
}
