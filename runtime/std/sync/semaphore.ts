// Semaphores, on which everything that waits in sync is built; they wake goroutines in the order in which Go's do.
//
// Invariant: `count` is what can be acquired at once. A release wakes the waiter that came first, which acquires when it runs: another goroutine may be
// faster, and then it waits again. A release that hands over gives to its waiter directly, and makes way to it. What goroutines wait for, as the scheduler
// wants it (`Wait`), is the semaphore itself.

import * as $ from 'gots/runtime';

type Goroutine = ReturnType<typeof $.current>;

/** A goroutine in the queue; it resumes when a release has woken it. */
export abstract class Waiter extends $.Frame {
  readonly semaphore: Semaphore;
  readonly g: Goroutine = $.current();
  next: Waiter | null = null;
  /** Handed over by the release. */
  granted = false;
  /** Waits in front of the others. */
  front = false;

  constructor(semaphore: Semaphore) {
    super();
    this.semaphore = semaphore;
  }

  /** What to do when the semaphore has been acquired. */
  abstract acquired(): $.Parks<void>;

  override resume(): $.Parks<void> {
    if (!this.granted) return this.semaphore.acquire(this);
    this.granted = false;
    return this.acquired();
  }
}

export class Semaphore {
  readonly reason: $.WaitReason;
  readonly inside: readonly [] = [];
  /** What it is the semaphore of. */
  readonly on: object;
  private count = 0;
  private first: Waiter | null = null;
  private last: Waiter | null = null;

  constructor(reason: $.WaitReason, on: object) {
    this.reason = reason;
    this.on = on;
  }

  acquire(w: Waiter): $.Parks<void> {
    if (this.count > 0) {
      this.count--;
      return w.acquired();
    }
    if (this.first === null) this.first = this.last = w;
    else if (w.front) {
      w.next = this.first;
      this.first = w;
    } else {
      this.last!.next = w;
      this.last = w;
    }
    $.park(this);
    return $.link(w);
  }

  release(handOver: boolean): $.Parks<void> {
    const w = this.first;
    if (w === null) {
      this.count++;
      return;
    }
    this.first = w.next;
    w.next = null;
    if (this.first === null) this.last = null;
    w.granted = handOver;
    if (!handOver) this.count++;
    $.ready(w.g, undefined);
    if (handOver) return $.goyield();
  }
}
