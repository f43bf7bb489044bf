// What functions that may park, and natives of std, ask of the scheduler.
//
// How a native waits: it keeps `current()` where the event will find it, and returns `park(reason)`; at the event `ready(g, value)` makes the goroutine run
// next and `value` the result of the native's call. For a wait with something to do after it, the native links a Frame of its own:
//
//     class LockFrame extends Frame { …; override resume() { return this.mutex.lock(); } }
//     lock() { if (this.free) { this.free = false; return; } this.waiting.push(current()); park('sync.Mutex.Lock'); return link(new LockFrame(this)); }

import { type Frame, PARKED, type Parked, type Parks } from './frame.ts';
import type { GoFunction, Goroutine, Site, Wait } from './goroutine.ts';
import { scheduler } from './scheduler.ts';

/** Hangs a frame, its state saved, behind the frames of the functions it called. */
export function link(frame: Frame): Parked {
  const g = scheduler.current;
  if (g.leaf === null) g.leaf = frame;
  else scheduler.tail!.up = frame;
  scheduler.tail = frame;
  return PARKED;
}

/** The go statement: `site` is where it stands, 'main.go:12'. */
export function spawn(site: string, fn: GoFunction | null, ...args: unknown[]): void {
  if (fn === null) fatal('go of nil func value');
  scheduler.spawn(site, fn, args);
}

/**
 * Parks the running goroutine until someone calls ready() for it. The caller must have seen to it that someone will, and must return PARKED to its own caller.
 */
export function park(wait: Wait): Parked {
  scheduler.current.wait = wait;
  return PARKED;
}

/** A goroutine that runs only when another one hands over to it. */
export function coroutine(fn: GoFunction): Goroutine {
  const g = scheduler.make('', fn, []);
  g.wait = 'coroutine';
  return g;
}

/** A parked goroutine goes on at once, instead of the running one, which is parked until one hands over to it, or is about to end. */
export function handOver(g: Goroutine): Parked {
  scheduler.handOver(g);
  return park('coroutine');
}

/** The goroutine that runs. */
export function current(): Goroutine {
  return scheduler.current;
}

/** Makes a parked goroutine run next; `value` is what its park gives. */
export function ready(g: Goroutine, value?: unknown): void {
  scheduler.ready(g, value);
}

/** Makes a parked goroutine run next; its park throws the error: a Panic, for anything else is taken for a fault of gots. */
export function readyThrow(g: Goroutine, error: unknown): void {
  scheduler.readyThrow(g, error);
}

/** runtime.Gosched: all others that can run do so first. */
export function gosched(): Parked {
  return scheduler.giveWay(undefined, true);
}

/** Gives way to those in the local queue only, as Go's mutexes do when they hand over. */
export function goyield(): Parked {
  return scheduler.giveWay(undefined, false);
}

/** On the back edge of a loop that may spin. */
export function preempt(): Parks<void> {
  if (--scheduler.fuel < 0) return scheduler.completed(undefined) as Parks<void>;
}

/** What Go does when a finalizer is set, and so whenever a file is opened. */
export function startFinalizers(): void {
  scheduler.startFinalizers();
}

/** runtime.NumGoroutine. */
export function numGoroutine(): number {
  return scheduler.count;
}

/** An error that no recover stops: `fatal error: sync: unlock of unlocked mutex`. */
export class Fatal extends Error {
  override readonly name = 'Fatal';
  readonly inside: readonly Site[] | null;
  constructor(text: string, inside: readonly Site[] | null) {
    super(text);
    this.inside = inside;
  }
}

/** Ends the program with `fatal error: ` and the text. */
export function fatal(text: string, inside: readonly Site[] | null = null): never {
  throw new Fatal(text, inside);
}

/** os.Exit on its way out. */
export class Exit {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** os.Exit: ends the program now, without deferred calls. */
export function exit(status: number): never {
  throw new Exit(status);
}
