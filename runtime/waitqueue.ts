// The goroutines that wait on one side of a channel: FIFO, with removal from the middle in O(1), which select needs.
//
// Invariant: a waiter is in at most one queue, and in one exactly while its goroutine is parked on that queue's channel. A parked select has one waiter for
// each of its channels; whoever takes one of them out takes out the others at once, so a queue never holds a waiter whose goroutine is already served.

import type { Bubble } from './bubble.ts';
import type { Goroutine } from './goroutine.ts';

export class Waiter {
  readonly g: Goroutine;
  /** Sending: the value. Receiving: what a closed channel gives, CLOSED or ZERO. */
  value: unknown = undefined;
  /** The index of the case of a select; −1 for a plain operation. */
  readonly index: number;
  /** All waiters of its goroutine's selects, this one among them. */
  readonly select: readonly Waiter[] | null;
  /** Where it waits. */
  queue: WaitQueue | null = null;
  previous: Waiter | null = null;
  next: Waiter | null = null;

  constructor(g: Goroutine, index = -1, select: readonly Waiter[] | null = null) {
    this.g = g;
    this.index = index;
    this.select = select;
  }
}

export class WaitQueue {
  /** What it is the queue of, for reports. */
  readonly on: object;
  first: Waiter | null = null;
  private last: Waiter | null = null;
  /** The bubble its channel was made in (bubble.ts). */
  bubble: Bubble | null = null;

  constructor(on: object) {
    this.on = on;
  }

  push(w: Waiter): void {
    const last = this.last;
    if (last === null) this.first = w;
    else {
      last.next = w;
      w.previous = last;
    }
    this.last = w;
    w.queue = this;
  }

  /** How many of the waiters at the end are g's: cases of one select with the same channel. */
  countLast(g: Goroutine): number {
    let n = 0;
    for (let w = this.last; w !== null && w.g === g; w = w.previous) n++;
    return n;
  }

  /** Puts in a waiter in front of the last n, of which there must be so many, and at least one. */
  insert(w: Waiter, n: number): void {
    let after = this.last!;
    while (--n > 0) after = after.previous!;
    const before = after.previous;
    if (before === null) this.first = w;
    else before.next = w;
    w.previous = before;
    w.next = after;
    after.previous = w;
    w.queue = this;
  }

  /** Takes out the waiter that came first, which must exist, and with it the other waiters of its select. */
  take(): Waiter {
    const w = this.first!;
    const next = w.next;
    this.first = next;
    if (next === null) this.last = null;
    else {
      next.previous = null;
      w.next = null;
    }
    w.queue = null;
    if (w.select !== null) leaveOthers(w.select);
    return w;
  }

  /** Takes out a waiter from wherever it waits. */
  static leave(w: Waiter): void {
    const queue = w.queue;
    if (queue === null) return;
    const { previous, next } = w;
    if (previous === null) queue.first = next;
    else previous.next = next;
    if (next === null) queue.last = previous;
    else next.previous = previous;
    w.previous = w.next = w.queue = null;
    w.value = undefined;
  }
}

function leaveOthers(waiters: readonly Waiter[]): void {
  for (let i = 0; i < waiters.length; i++) WaitQueue.leave(waiters[i]);
}
