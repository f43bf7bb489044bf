// Deferred calls of one function invocation.
//
// The function catches whatever its body throws (`panicked`), and at its end, panicking or not, runs the deferred calls, last first (`run`). A deferred call may
// park: run() then gives PARKED and is called again on resumption; if the call throws after that, the error arrives through `panicked`. Invariant: `calling` is
// true exactly while a deferred call is under way, on the stack or parked.

import { PARKED, type Parks } from './frame.ts';
import { call, extraOf, type GoFunction } from './goroutine.ts';
import { asPanic, type Panic } from './panic.ts';
import { nilDereference } from './runtime-error.ts';
import { scheduler } from './scheduler.ts';

interface Deferred {
  readonly fn: GoFunction | null;
  /** What it is a method of; null for a function. */
  readonly receiver: object | null;
  readonly args: readonly unknown[];
  readonly below: Deferred | null;
}

const nothing: readonly unknown[] = [];

function invoke({ fn, receiver, args }: Deferred): unknown {
  if (fn === null) nilDereference();
  return receiver === null ? call(fn, args) : fn.apply(receiver, args as unknown[]);
}

export class Defers {
  private calls: Deferred | null = null;
  /** Why the function is being left early: it runs deferred calls for this panic. */
  panic: Panic | null = null;
  private calling = false;
  /** The line of the return statement at which they are run; 0 at the function's end, which its position in JavaScript tells. */
  line = 0;
  /** While a deferred call is under way: the one that is under way around it in this goroutine, whose innermost is `deferring`. */
  outer: Defers | null = null;

  /** The defer statement: function and arguments are evaluated now. */
  push(fn: GoFunction | null, ...args: unknown[]): void {
    this.calls = { fn, receiver: null, args, below: this.calls };
  }

  /** The same for a method without parameters of an interface value or an instance of a native class. */
  pushMethod(receiver: object | null, name: string): void {
    if (receiver === null) nilDereference();
    const fn = (receiver as Record<string, GoFunction>)[name];
    this.calls = { fn, receiver, args: nothing, below: this.calls };
  }

  /** The body, or a deferred call that had parked, threw this. Errors that are not panics are thrown on. */
  panicked(error: unknown): void {
    const p = asPanic(error);
    if (this.calling) this.replace(p);
    else this.panic = p;
  }

  /** Runs deferred calls until none is left, or one parks. Throws when the function is panicking still. */
  run(): Parks<void> {
    if (this.calling) this.called();
    for (let deferred = this.calls; deferred !== null; deferred = this.calls) {
      this.calls = deferred.below;
      this.calling = true;
      scheduler.deferred = deferred.fn;
      scheduler.panicking = this.panic;
      const extra = extraOf(scheduler.current);
      this.outer = extra.deferring;
      extra.deferring = this;
      try {
        if (invoke(deferred) === PARKED) return PARKED;
        this.called();
      } catch (error) {
        this.replace(asPanic(error));
      }
    }
    if (this.panic !== null) throw this.panic;
  }

  /** A deferred call has returned. */
  private called(): void {
    this.left();
    if (this.panic?.recovered) this.panic = this.panic.interrupted;
  }

  private left(): void {
    this.calling = false;
    scheduler.current.extra!.deferring = this.outer;
  }

  /** A deferred call panicked itself: the new panic takes the place of the one it ran for. */
  private replace(p: Panic): void {
    this.left();
    const before = this.panic;
    this.panic = p;
    if (before !== null && before !== p) p.interrupted ??= before.goexit ? before : before.interrupted;
  }
}
