// A run queue that leaves to chance what Go's scheduler might do in any other way: which goroutine runs next, and how long its time slice is. Under many
// seeds, programs that depend on the order of goroutines show it.
//
// Invariant: every goroutine that waits is as likely as the others to be taken. A slice may be as short as one operation; how long slices are on average is drawn
// once for each run, because some mistakes show when goroutines take turns at every step, and others when one runs far ahead.

import type { Goroutine } from './goroutine.ts';
import type { Random } from './random.ts';

/** What the run queue counts an operation as, in loop iterations (scheduler.ts). */
const operation = 32;
/** Mean lengths of slices, in operations. */
const means = [1, 3, 10, 30, 100, 1000];

export class ShuffledQueue {
  private readonly random: Random;
  private readonly waiting: Goroutine[] = [];
  private readonly mean: number;
  readonly inherits = false;
  sliceFuel = 0;
  readonly shuffled = true;

  constructor(random: Random) {
    this.random = random;
    this.mean = means[random.below(means.length)];
  }

  get empty(): boolean {
    return this.waiting.length === 0;
  }

  get length(): number {
    return this.waiting.length;
  }

  put(g: Goroutine): void {
    this.waiting.push(g);
  }

  putNext(g: Goroutine): void {
    this.waiting.push(g);
  }

  putGlobal(g: Goroutine): void {
    this.waiting.push(g);
  }

  kickNext(): void {}

  take(): Goroutine | null {
    const { waiting, random } = this;
    const n = waiting.length;
    if (n === 0) return null;
    this.sliceFuel = operation * random.below(2 * this.mean);
    const chosen = n === 1 ? 0 : random.below(n);
    const g = waiting[chosen];
    waiting[chosen] = waiting[n - 1];
    waiting.pop();
    return g;
  }
}
