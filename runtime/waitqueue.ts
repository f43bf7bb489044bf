// The goroutines that wait on one side of a channel: FIFO. A goroutine that waits for one operation stands in the queue itself; one in a select has a case in the
// queue of each of its channels, which can be taken out of the middle in O(1).
//
// Invariant: a waiter is in at most one queue, and in one exactly while its goroutine is parked on that queue's channel. Whoever takes one case of a select out
// takes out the others at once, so a queue never holds a waiter whose goroutine is already served.

import type { Goroutine, Site, WaitReason } from './goroutine.ts';

/** What stands in a queue: a goroutine, or a case of its select. */
export abstract class Waiter {
  /** Sending: the value. Receiving: what a closed channel gives, CLOSED or ZERO. */
  value: unknown = undefined;
  next: Waiter | null = null;
  abstract readonly g: Goroutine;
  /** The index of the case; −1 for a goroutine. */
  abstract readonly index: number;
}

/** A case of a select. A goroutine's cases are used again by its later selects. */
export class Case extends Waiter {
  readonly g: Goroutine;
  readonly index: number;
  /** Where it waits. */
  queue: WaitQueue | null = null;
  previous: Waiter | null = null;
  /** The next case of the select. */
  sibling: Case | null = null;

  constructor(g: Goroutine, index: number) {
    super();
    this.g = g;
    this.index = index;
  }
}

export class WaitQueue {
  /** What it is the queue of, and why goroutines are in it: they have it as what they wait for (`Wait`). */
  readonly on: object | null;
  readonly reason: WaitReason;
  first: Waiter | null = null;
  private last: Waiter | null = null;

  constructor(on: object | null, reason: WaitReason) {
    this.on = on;
    this.reason = reason;
  }

  get inside(): readonly Site[] {
    return nothing;
  }

  push(w: Waiter): void {
    const last = this.last;
    if (last === null) this.first = w;
    else last.next = w;
    this.last = w;
  }

  /** Puts in a case behind all others but the last n, which are of the same select. */
  enter(c: Case, n: number): void {
    c.queue = this;
    if (n === 0) {
      c.previous = this.last;
      this.push(c);
      return;
    }
    let after = this.last as Case;
    while (--n > 0) after = after.previous as Case;
    const before = after.previous;
    if (before === null) this.first = c;
    else before.next = c;
    c.previous = before;
    c.next = after;
    after.previous = c;
  }

  /** How many of the waiters at the end are g's: cases of one select with the same channel. */
  countLast(g: Goroutine): number {
    let n = 0;
    for (let w = this.last; w !== null && w.g === g; w = (w as Case).previous) n++;
    return n;
  }

  /** Takes out the waiter that came first, which must exist, and with it the other cases of its select. */
  take(): Waiter {
    const w = this.first!;
    const next = w.next;
    this.first = next;
    if (next === null) this.last = null;
    else {
      w.next = null;
      if (next.index >= 0) (next as Case).previous = null;
    }
    if (w.index >= 0) {
      (w as Case).queue = null;
      leaveAll(w.g);
    }
    return w;
  }

  /** Takes out a case from wherever it waits. */
  static leave(c: Case): void {
    const queue = c.queue;
    if (queue === null) return;
    queue.cut(c, c.previous);
    c.previous = c.queue = null;
    c.value = undefined;
  }

  /** Takes out a goroutine, which must be in this queue: takes as long as there are others in front of it. */
  remove(g: Goroutine): void {
    let before: Waiter | null = null;
    for (let w = this.first!; w !== g; w = w.next!) before = w;
    this.cut(g, before);
    g.value = undefined;
  }

  private cut(w: Waiter, before: Waiter | null): void {
    const next = w.next;
    if (before === null) this.first = next;
    else before.next = next;
    if (next === null) this.last = before;
    else if (next.index >= 0) (next as Case).previous = before;
    w.next = null;
  }
}

const nothing: readonly Site[] = [];

/** Takes out all cases of a goroutine's select. */
export function leaveAll(g: Goroutine): void {
  for (let c = g.extra!.cases; c !== null; c = c.sibling) WaitQueue.leave(c);
}

/** The queue of every channel that nobody has waited on: empty for ever. */
export const nobodyWaits: WaitQueue = /* @__PURE__ */ new WaitQueue(null, 'chan receive');
