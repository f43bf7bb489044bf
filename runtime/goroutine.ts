// A goroutine: what it was started with, its parked frames, and what it waits for.
//
// Invariant: a goroutine is in exactly one place: running (scheduler.current), in a run queue, or parked with a wait reason in the keeping of whoever
// will call ready() for it. While parked its frames hang on `leaf`; while one of them runs, the frames above it hang on `scheduler.rest`.
//
// There may be a million, so each has only what each needs: what few need is in `extra`, what many share in `origin`, and what only the running one
// needs in the scheduler. It stands in queues itself, of channels and of those that can run.

import type { Bubble } from './bubble.ts';
import type { Defers } from './defer.ts';
import { Frame } from './frame.ts';
import { type Case, Waiter } from './waitqueue.ts';

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
  | { readonly reason: WaitReason; readonly inside: readonly Site[]; readonly on?: object | null };

/** A line of a goroutine's stack that no frame stands for: the inside of a native, as Go shows it. */
export interface Site {
  readonly func: string;
  readonly file: string;
  readonly line: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a goroutine is started with any function and its arguments
export type GoFunction = (...args: any[]) => unknown;

/** What goroutines have in common that one goroutine has started with one go statement. */
export class Origin {
  /** Where the `go` statement stands ('main.go:12'; '' for the first goroutine), and the goroutine that ran it. */
  readonly site: string;
  readonly parent: number;
  /** The bubble they were started in (bubble.ts). */
  readonly bubble: Bubble | null;
  /** In a library: whose call they were started by, directly or not. */
  readonly owner: object | null;

  constructor(site: string, parent: number, bubble: Bubble | null, owner: object | null) {
    this.site = site;
    this.parent = parent;
    this.bubble = bubble;
    this.owner = owner;
  }
}

/** What only goroutines have that use select or defer. */
export class Extra {
  /** The cases of its selects. */
  cases: Case | null = null;
  /** What the last select received. */
  received: unknown = undefined;
  /** The innermost deferred call that is under way. */
  deferring: Defers | null = null;
}

/** Its `value` is what it waits to send, what a closed channel would give it, or what to resume it with. */
export class Goroutine extends Waiter {
  readonly id: number;
  origin: Origin;
  /** The parked frames, from the innermost on. */
  leaf: Frame | null;
  /** Why it is parked; '' while it runs or can run. */
  wait: Wait | '' = '';
  extra: Extra | null = null;

  /** All goroutines, in the order of their ids. */
  older: Goroutine | null = null;
  younger: Goroutine | null = null;

  /** It begins with calling the function, when it is first resumed. */
  constructor(id: number, origin: Origin, fn: GoFunction | null, args: readonly unknown[]) {
    super();
    this.id = id;
    this.origin = origin;
    this.leaf = BEGINNING;
    this.value = args.length === 0 ? fn : new Call(fn!, args);
  }

  override get g(): this {
    return this;
  }

  override get index(): number {
    return -1;
  }
}

/** What a goroutine begins with, when it is more than a function. */
export class Call {
  readonly fn: GoFunction;
  readonly args: readonly unknown[];
  constructor(fn: GoFunction, args: readonly unknown[]) {
    this.fn = fn;
    this.args = args;
  }
}

/** The only frame of a goroutine that has not begun. */
export const BEGINNING: Frame = new (class extends Frame {
  override resume(start: unknown): unknown {
    return start instanceof Call ? call(start.fn, start.args) : (start as GoFunction)();
  }
})();

/** What few goroutines have, made when first needed. */
export function extraOf(g: Goroutine): Extra {
  return (g.extra ??= new Extra());
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
