// A goroutine: what it was started with, its parked frames, and what it waits for.
//
// Invariant: a goroutine is in exactly one place: running (scheduler.current), in a run queue, or parked with a wait reason in the keeping of whoever
// will call ready() for it. While parked its frames hang on `leaf`; while one of them runs, the frames above it hang on `rest`.

import type { Bubble } from './bubble.ts';
import type { Defers } from './defer.ts';
import type { Frame } from './frame.ts';
import type { Panic } from './panic.ts';
import type { Waiter } from './waitqueue.ts';

/** Why a goroutine is parked, in Go's words: they appear in reports as `goroutine 7 [chan receive]:`. */
export type WaitReason =
  | 'chan receive'
  | 'chan receive (nil chan)'
  | 'chan send'
  | 'chan send (nil chan)'
  | 'select'
  | 'select (no cases)'
  | 'sleep'
  | 'sync.Mutex.Lock'
  | 'sync.RWMutex.Lock'
  | 'sync.RWMutex.RLock'
  | 'sync.WaitGroup.Wait'
  | 'sync.Cond.Wait'
  | 'semacquire'
  | 'IO wait'
  | 'syscall'
  | 'coroutine'
  | 'synctest.Run'
  | 'synctest.Wait';

/**
 * What a goroutine waits for; with the functions of the native that parked it, as Go shows them in reports, innermost first, and the object that it
 * waits on, which whoever could wake it has.
 */
export type Wait =
  | WaitReason
  | { readonly reason: WaitReason; readonly inside: readonly Site[]; readonly on?: object };

/** A line of a goroutine's stack that no frame stands for: the inside of a native, as Go shows it. */
export interface Site {
  readonly func: string;
  readonly file: string;
  readonly line: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a goroutine is started with any function and its arguments
export type GoFunction = (...args: any[]) => unknown;

export class Goroutine {
  readonly id: number;
  /** The function to start with; null once it has been called. */
  fn: GoFunction | null;
  args: readonly unknown[];
  /** Where the `go` statement stands ('main.go:12'; '' for the first goroutine), and the goroutine that ran it. */
  readonly site: string;
  readonly parent: number;

  /** The parked frames: the innermost, and the outermost of those linked since the goroutine last ran. */
  leaf: Frame | null = null;
  tail: Frame | null = null;
  /** The parked frames above the one that runs. */
  rest: Frame | null = null;

  /** What to resume with. */
  wake: unknown = undefined;
  /** Why it is parked; '' while it runs or can run. */
  wait: Wait | '' = '';

  /** Its place in the queue of a channel, made when first needed and used again. */
  waiter: Waiter | null = null;
  /** The same for the cases of its selects. */
  waiters: Waiter[] | null = null;
  /** What the last select received; the error, when what it waited for failed. */
  received: unknown = undefined;

  /** The deferred function that is about to be called, and the panic it may recover from (panic.ts). */
  deferred: GoFunction | null = null;
  panicking: Panic | null = null;
  /** The innermost deferred call that is under way. */
  deferring: Defers | null = null;

  /** The bubble it was started in (bubble.ts). */
  bubble: Bubble | null = null;

  /** In a library: whose call it was started by, directly or not. */
  owner: object | null = null;

  /** All goroutines, in the order of their ids. */
  previous: Goroutine | null = null;
  next: Goroutine | null = null;

  constructor(id: number, fn: GoFunction | null, args: readonly unknown[], site: string, parent: number) {
    this.id = id;
    this.fn = fn;
    this.args = args;
    this.site = site;
    this.parent = parent;
  }
}

/** Calls a function; much faster than a spread for the usual numbers of arguments. */
export function call(fn: GoFunction, args: readonly unknown[]): unknown {
  switch (args.length) {
    case 0:
      return fn();
    case 1:
      return fn(args[0]);
    case 2:
      return fn(args[0], args[1]);
    case 3:
      return fn(args[0], args[1], args[2]);
  }
  return fn(...args);
}
