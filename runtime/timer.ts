// Timers: a binary heap, ordered by time and, at the same time, by age. The host sees one timer, for the earliest (program.ts).
//
// A callback runs on the scheduler between two goroutines, never inside one: it must not park. It readies goroutines, starts them, or sends without blocking.
// Invariant: `index` is a timer's place in the heap, −1 when it is not set.

export class Timer {
  /** When to fire, on the program's clock (`nanotime()`). */
  when = 0;
  /** For tickers: fires again every so many nanoseconds; 0 for once. */
  period = 0;
  readonly callback: (now: number) => void;
  /** The channel it sends on, if that is all it does: then it counts only while somebody waits there. */
  channel: { readonly receivers: { readonly first: unknown } } | null = null;
  index = -1;
  /** Whose clock it goes by: the heap it was first set in. */
  heap: Timers | null = null;
  /** That of the goroutine that made it. */
  owner: object | null = null;
  /** Counts up with every setting: who was set first fires first. */
  age = 0;

  constructor(callback: (now: number) => void) {
    this.callback = callback;
  }

  /** Whether it is set to fire. */
  get active(): boolean {
    return this.index >= 0;
  }
}

export class Timers {
  private readonly heap: Timer[] = [];
  private ages = 0;

  get size(): number {
    return this.heap.length;
  }

  /** When the earliest fires; Infinity when there is none. */
  get earliest(): number {
    return this.heap.length === 0 ? Infinity : this.heap[0].when;
  }

  /** Whether one of them could wake somebody: nobody waits for a ticker that was dropped. */
  get awaited(): boolean {
    return this.heap.some((t) => t.channel === null || t.channel.receivers.first !== null);
  }

  /** Takes out all timers of an owner. */
  abandon(owner: object): void {
    for (const t of this.heap.filter((t) => t.owner === owner)) this.remove(t);
  }

  /** Sets a timer, or sets it anew. */
  set(t: Timer, when: number): void {
    t.heap = this;
    t.when = when;
    t.age = this.ages++;
    if (t.index < 0) {
      t.index = this.heap.length;
      this.heap.push(t);
      this.up(t);
    } else {
      this.up(t);
      this.down(t);
    }
  }

  /** Takes a timer out; false when it was not set. */
  remove(t: Timer): boolean {
    const at = t.index;
    if (at < 0) return false;
    t.index = -1;
    const last = this.heap.pop()!;
    if (last !== t) {
      this.place(last, at);
      this.up(last);
      this.down(last);
    }
    return true;
  }

  /** Fires every timer that is due at `now`, in order. A ticker that missed several ticks fires once and keeps its beat, as in Go. */
  fire(now: number): void {
    while (this.heap.length !== 0 && this.heap[0].when <= now) {
      const t = this.heap[0];
      if (t.period > 0) this.set(t, t.when + t.period * (1 + Math.floor((now - t.when) / t.period)));
      else this.remove(t);
      t.callback(now);
    }
  }

  private place(t: Timer, at: number): void {
    this.heap[at] = t;
    t.index = at;
  }

  private up(t: Timer): void {
    let at = t.index;
    while (at > 0) {
      const parent = this.heap[(at - 1) >> 1];
      if (!before(t, parent)) break;
      const above = parent.index;
      this.place(parent, at);
      at = above;
    }
    this.place(t, at);
  }

  private down(t: Timer): void {
    let at = t.index;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && before(this.heap[child + 1], this.heap[child])) child++;
      const below = this.heap[child];
      if (!before(below, t)) break;
      this.place(below, at);
      at = child;
    }
    this.place(t, at);
  }
}

function before(a: Timer, b: Timer): boolean {
  return a.when < b.when || (a.when === b.when && a.age < b.age);
}
