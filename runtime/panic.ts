// Panics: the record that travels as a JavaScript exception, panic(), recover() and Goexit.
//
// A Panic is thrown while the frames are on the JavaScript stack, and handed on by the scheduler when they are parked. Functions with deferred calls catch it
// and run them (defer.ts). Invariant: recover sees a panic only in the function that the runtime itself is calling as a deferred call for that panic; the
// goroutine's record says which that is, the stack is never asked.
//
// Making one captures the JavaScript stack, unformatted (2 to 5 µs at usual depths, most of what a panic costs); stack.ts reads it when a report is due.

import type { Defers } from './defer.ts';
import type { Frame } from './frame.ts';
import { debug } from './godebug.ts';
import type { GoFunction, Goroutine, Site } from './goroutine.ts';
import { Exit, Fatal } from './park.ts';
import { memoryError, PanicNilError } from './runtime-error.ts';
import { scheduler } from './scheduler.ts';
import { parkedSites } from './trace.ts';

export class Panic extends Error {
  override readonly name = 'Panic';
  /** The argument of panic(), an interface value. */
  readonly value: unknown;
  recovered = false;
  /** Not a panic: runtime.Goexit, which runs deferred calls in the same way but cannot be recovered from. */
  readonly goexit: boolean;
  /** The Goexit whose deferred call raised it, and was thereby ended: it goes on when the panic is recovered. */
  interrupted: Panic | null = null;

  /** Whose it is; and the JavaScript error it stands for, whose stack is that of the panic, unless the goroutine was parked. */
  raiser!: Goroutine;
  origin: Error | null;
  /** Where the goroutine stood: the innermost deferred call under way, the parked frames above those on the stack. */
  deferring: Defers | null = null;
  rest: Frame | null = null;
  /** What of those a trace shows, innermost first: noted when the panic leaves the frames on the stack. */
  parked: readonly Site[] | null = null;
  /** Of the deferred calls under way, the innermost that runs for a panic (or Goexit), and that panic. */
  above: Defers | null = null;
  link: Panic | null = null;

  constructor(value: unknown, goexit = false, origin?: Error) {
    super();
    this.value = value;
    this.goexit = goexit;
    this.origin = origin ?? this;
    this.raisedBy(scheduler.current);
    scheduler.panicked();
  }

  private raisedBy(g: Goroutine): void {
    this.raiser = g;
    this.rest = scheduler.rest;
    this.deferring = g.extra?.deferring ?? null;
    this.above = panickingBelow(this.deferring);
    this.link = this.above === null ? null : this.above.panic;
  }

  /** It has reached the parked frames of the running goroutine; which was parked itself, and the operation it waited for failed, when another one made the panic. */
  arrives(): void {
    const g = scheduler.current;
    if (this.raiser !== g && this.parked === null) {
      this.origin = null;
      this.raisedBy(g);
    }
    for (let p: Panic | null = this; p !== null; p = p.link) p.parked ??= parkedSites(p.rest, p.above);
  }

  /** What a TypeScript caller sees when a panic reaches it. */
  override get message(): string {
    return this.goexit ? 'runtime.Goexit' : `panic: ${String(this.value)}`;
  }
}

/** Of deferred calls under way, from this one on, the innermost that runs for a panic. */
export function panickingBelow(deferring: Defers | null): Defers | null {
  let d = deferring;
  while (d !== null && d.panic === null) d = d.outer;
  return d;
}

/** panic(value): value is an interface value. */
export function panic(value: unknown): never {
  throw new Panic(value === null && debug.panicnil !== 1 ? new PanicNilError() : value);
}

/** runtime.Goexit: runs the deferred calls and ends the goroutine. */
export function Goexit(): never {
  throw new Panic(null, true);
}

/**
 * The panic that the function `self` may recover from: null unless the runtime is calling exactly this function as a deferred call, because of a panic.
 * To be asked first thing in the function, when it is entered (not when it is resumed).
 */
export function recovering(self: GoFunction): Panic | null {
  let deferred = scheduler.deferred as Forwarder | null;
  while (deferred !== null && deferred !== self) deferred = deferred.forwards ?? null;
  if (deferred === null) return null;
  scheduler.deferred = null;
  return scheduler.panicking;
}

/** recover(): the value of the panic, which is thereby recovered from; null when there is none. */
export function recover(p: Panic | null): unknown {
  if (p === null || p.recovered || p.goexit) return null;
  p.recovered = true;
  return p.value;
}

/** `defer recover()`: as if called at the function's end, which a function that is panicking itself does not reach. */
export function deferredRecover(p: Panic | null): void {
  if (scheduler.panicking === null) recover(p);
}

type Forwarder = GoFunction & { forwards?: Forwarder };

/** Says that `wrapper` only calls `target` (a method through its class, a method value): deferring the one counts as deferring the other. */
export function forwards<F extends GoFunction>(wrapper: F, target: GoFunction): F {
  (wrapper as Forwarder).forwards = target;
  return wrapper;
}

/**
 * The same, said by `self` itself when it is called, for those that find out only then: what it calls is `target`. Costs little where nothing is deferred; still
 * emitted code says it only of methods whose names belong to some that recover.
 */
export function forwarding(self: GoFunction, target: GoFunction): void {
  let deferred = scheduler.deferred as Forwarder | null;
  while (deferred !== null && deferred !== self) deferred = deferred.forwards ?? null;
  if (deferred !== null) scheduler.deferred = target;
}

/** The panic that an error is; what is no panic at all (os.Exit, fatal errors, errors of gots itself) is thrown on. */
export function asPanic(error: unknown): Panic {
  if (error instanceof Panic) return error;
  if (error instanceof TypeError && isNilDereference(error)) return new Panic(memoryError(), false, error);
  throw translate(error);
}

/** What remains of an error that is no panic: fatal errors of Go for those JavaScript has its own for, anything else as it is. */
export function translate(error: unknown): unknown {
  if (error instanceof Fatal || error instanceof Exit) return error;
  if (isStackOverflow(error)) return new StackOverflow(error as Error);
  if (isOutOfMemory(error)) return new Fatal('runtime: out of memory', null);
  return error;
}

/**
 * JavaScript's error for a property of null, in the words of V8, SpiderMonkey and JavaScriptCore; or for a call of null (what the runtime itself exports is
 * never null).
 */
function isNilDereference(error: TypeError): boolean {
  return /of null\b|\bis null\b|null is not an object|^(?!\$\.).* is not a function/.test(error.message);
}

function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /invalid (array|string|typed array) length|allocation|maximum size/i.test(error.message)
  );
}

function isStackOverflow(error: unknown): boolean {
  return (
    (error instanceof RangeError && /call stack/.test(error.message)) ||
    (error instanceof Error && error.name === 'InternalError' && /recursion/.test(error.message))
  );
}

/** The goroutine's stack is full. */
export class StackOverflow extends Fatal {
  readonly origin: Error;
  constructor(origin: Error) {
    super('stack overflow', null);
    this.origin = origin;
  }
}
