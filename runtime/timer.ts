// Timers: a heap with four children to a node, ordered by time and, at the same time, by age. The host sees one timer, for the earliest (program.ts).
//
// A timer rings on the scheduler between two goroutines, never inside one: it must not park. It readies goroutines, starts them, or sends without blocking.
//
// A timer that is stopped, or set anew, leaves its entry in the heap, where it is recognised by its age: dropped when it comes to the front, or with all others of
// its kind when they are the majority. Invariant: the entry in front is alive.

/** Of a timer that is not set. */
const unset = -1;

export abstract class Timer {
  /** That of its entry. Counts up with every setting: who was set first fires first. */
  age = unset;
  /** For tickers: fires again every so many nanoseconds; 0 for once. */
  period = 0;
  /** The channel it sends on, if that is all it does: then it counts only while somebody waits there. */
  channel: { readonly receivers: { readonly first: unknown } } | null = null;
  /** Whose clock it goes by: the heap it was first set in; and whose goroutine set it there. */
  heap: Timers | null = null;
  owner: object | null = null;

  abstract ring(now: number): void;

  /** Whether it is set to fire. */
  get active(): boolean {
    return this.age !== unset;
  }
}

/** A timer that calls back. */
export class Callback extends Timer {
  private readonly callback: (now: number) => void;

  constructor(callback: (now: number) => void) {
    super();
    this.callback = callback;
  }

  override ring(now: number): void {
    this.callback(now);
  }
}

export class Timers {
  /** The entries: when, of what age, whose. */
  private readonly whens: number[] = [];
  private readonly ages: number[] = [];
  private readonly timers: Timer[] = [];
  private nextAge = 0;
  /** How many are set. */
  size = 0;

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

  /** Sets a timer, or sets it anew. */
  set(t: Timer, when: number): void {
    if (t.age !== unset) this.remove(t);
    t.age = this.nextAge++;
    this.size++;
    this.up(this.timers.length, when, t.age, t);
  }

  /** Stops a timer; false when it was not set. */
  remove(t: Timer): boolean {
    if (t.age === unset) return false;
    t.age = unset;
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
      if (t.period > 0) {
        const next = when + t.period * (1 + Math.floor((now - when) / t.period));
        t.age = this.nextAge++;
        this.down(0, next, t.age, t);
      } else {
        t.age = unset;
        this.size--;
      }
      this.trim();
      t.ring(now);
    }
  }

  /** Drops all entries that are not alive. */
  compact(): void {
    const { whens, ages, timers } = this;
    let n = 0;
    for (let i = 0; i < timers.length; i++) if (this.alive(i)) this.place(n++, whens[i], ages[i], timers[i]);
    whens.length = ages.length = timers.length = n;
    for (let i = (n - 2) >> 2; i >= 0; i--) this.down(i, whens[i], ages[i], timers[i]);
  }

  private alive(at: number): boolean {
    return this.timers[at].age === this.ages[at];
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
