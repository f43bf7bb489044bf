// The queue of goroutines that can run, in exactly the order in which Go's scheduler runs them with GOMAXPROCS=1.
//
// As in Go there are three places: `runnext`, one goroutine that runs next; the local queue, which holds 256; and the global queue, where the longer half
// of an overflowing local queue goes, and goroutines that gave up the processor (Gosched, preemption). The global queue is looked at when the local one is
// empty and at every 61st choice. Programs whose output depends on the order of goroutines then print what they print in Go.

import { Goroutine, Origin } from './goroutine.ts';

const localSize = 256;
const localMask = localSize - 1;
/** How many goroutines move from the global to the local queue at once. */
const batch = localSize / 2;
const globalPeriod = 61;

/** A time slice, in loop iterations: near the 10 ms of Go, for code that does little else. */
const sliceFuel = 8_000_000;

const blockSize = 256;

class Block {
  readonly items: (Goroutine | null)[] = new Array(blockSize).fill(null);
  next: Block | null = null;
}

/**
 * First in, first out. In blocks, since goroutines that are linked to each other, as in Go, come expensive: the garbage collector gets along far worse with long
 * lists (a million goroutines took 1.6 times as long).
 */
class Blocks {
  private head = new Block();
  private tail = this.head;
  private start = 0;
  private end = 0;
  size = 0;

  push(g: Goroutine): void {
    if (this.end === blockSize) {
      this.tail = this.tail.next = new Block();
      this.end = 0;
    }
    this.tail.items[this.end++] = g;
    this.size++;
  }

  shift(): Goroutine {
    if (this.start === blockSize) {
      const next = this.head.next!;
      this.head.next = null; // or an old block, though used up, would keep all later ones
      this.head = next;
      this.start = 0;
    }
    const { items } = this.head;
    const g = items[this.start]!;
    items[this.start++] = null;
    if (--this.size === 0) {
      this.head = this.tail;
      this.start = this.end = 0;
    }
    return g;
  }
}

export class RunQueue {
  private runnext: Goroutine | null = null;
  private readonly local: (Goroutine | null)[] = new Array(localSize).fill(null);
  private head = 0;
  private size = 0;
  private readonly global = new Blocks();
  /** Counts the choices of a new time slice; its phase is the one Go has when main starts in a program that prints with fmt. */
  private choices = 4;
  /** Whether the goroutine that take() gave last came from runnext, and so goes on in the time slice of the one before it. */
  inherits = false;
  /** The fuel of the time slice of the goroutine that take() gave last. */
  readonly sliceFuel = sliceFuel;
  readonly shuffled = false;

  constructor() {
    // When main starts, two goroutines of Go's own runtime wait here, to do nothing.
    for (let i = 0; i < 2; i++) this.put(new Goroutine(0, new Origin('', 0, null, null), null, []));
  }

  get empty(): boolean {
    return this.runnext === null && this.size === 0 && this.global.size === 0;
  }

  /** For a goroutine that was made ready or started by the running one: it runs next; who was to run next goes to the tail. */
  putNext(g: Goroutine): void {
    const kicked = this.runnext;
    this.runnext = g;
    if (kicked !== null) this.put(kicked);
  }

  /** To the tail of the local queue. */
  put(g: Goroutine): void {
    if (this.size === localSize) {
      for (let i = 0; i < localSize / 2; i++) this.global.push(this.shift());
      this.global.push(g);
      return;
    }
    this.local[(this.head + this.size++) & localMask] = g;
  }

  /** To the tail of the global queue, for one that gives up the processor. */
  putGlobal(g: Goroutine): void {
    this.global.push(g);
  }

  /** runnext gives up its place: the time slice it would go on in is used up. */
  kickNext(): void {
    const kicked = this.runnext;
    if (kicked === null) return;
    this.runnext = null;
    this.put(kicked);
  }

  /** The goroutine to run now. */
  take(): Goroutine | null {
    for (;;) {
      if (this.global.size !== 0 && this.choices % globalPeriod === 0) {
        this.inherits = false;
        this.choices++;
        const g = this.global.shift();
        if (g.id !== 0) return g;
        continue;
      }
      const next = this.runnext;
      if (next !== null) {
        this.runnext = null;
        this.inherits = true;
        return next;
      }
      this.inherits = false;
      if (this.size === 0 && !this.refill()) return null;
      this.choices = (this.choices + 1) & 0x3fffffff;
      const g = this.shift();
      if (g.id !== 0) return g;
    }
  }

  /** Moves goroutines from the global queue to the local one; false when there are none. */
  private refill(): boolean {
    const n = Math.min(this.global.size, batch);
    for (let i = 0; i < n; i++) this.local[(this.head + this.size++) & localMask] = this.global.shift();
    return n !== 0;
  }

  private shift(): Goroutine {
    const g = this.local[this.head]!;
    this.local[this.head] = null;
    this.head = (this.head + 1) & localMask;
    this.size--;
    return g;
  }
}
