// Calls from TypeScript into Go: in a goroutine of their own when the function may park, on the spot when it cannot.

import { Frame, PARKED } from '../frame.ts';
import { call, type GoFunction, type Goroutine } from '../goroutine.ts';
import { asPanic } from '../panic.ts';
import { current, link } from '../park.ts';
import { scheduler } from '../scheduler.ts';
import { foreign } from './error.ts';
import { type Call, GoPanic, libraryProgram, ownedBy } from './program.ts';

/** What becomes of a result: the value for TypeScript, or PARKED when more Go must run first. What it throws is the caller's. */
export type Finish = (value: unknown, resumed: boolean) => unknown;

/** `callOff` ends the call's waiting, where that can be done; `owner`: see Origin. */
type CallOptions = Partial<Pick<Call, 'callOff' | 'owner'>>;

/** Runs a function in a new goroutine. `patient`: what it waits for may come from TypeScript. */
export function inGoroutine(
  fn: () => unknown,
  patient: boolean,
  finish: Finish,
  { callOff, owner = null }: CallOptions = {},
): Promise<unknown> {
  const program = libraryProgram();
  program.alive();
  return new Promise((resolve, reject) => {
    const call: Call = { patient, reject, callOff, owner };
    program.calls.add(call);
    const settle =
      <T>(how: (outcome: T) => void) =>
      (outcome: T): void => {
        program.calls.delete(call);
        how(outcome);
      };
    const start = () =>
      new CallFrame(current(), fn, finish, settle(resolve), settle(reject)).resume(undefined);
    ownedBy(owner, () => scheduler.spawn('', start, [], true)); // calls start in their order
  });
}

/** Runs a function that cannot park, now. */
export function directly<T>(fn: () => T, owner: object | null = null): T {
  const program = libraryProgram();
  program.alive();
  try {
    return ownedBy(owner, fn);
  } catch (error) {
    throw caught(error, current());
  }
}

function caught(error: unknown, g: Goroutine): unknown {
  const p = asPanic(error);
  const panic = p.goexit
    ? new GoPanic('the goroutine of the call has ended (runtime.Goexit)', '')
    : libraryProgram().panicked(p, g);
  const cause = foreign(p.value);
  if (cause !== undefined) panic.cause = cause;
  return panic;
}

/** The bottom frame of the goroutine of a call. Panics end here, as rejections. */
class CallFrame extends Frame {
  static override readonly hasDefers = true;
  private readonly g: Goroutine;
  private readonly fn: GoFunction;
  private readonly finish: Finish;
  private readonly resolve: (value: unknown) => void;
  private readonly reject: (error: unknown) => void;

  constructor(
    g: Goroutine,
    fn: GoFunction,
    finish: Finish,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    super();
    this.g = g;
    this.fn = fn;
    this.finish = finish;
    this.resolve = resolve;
    this.reject = reject;
  }

  /** pc 0: to be called, 1: called, 2: finishing. */
  override resume(value: unknown): unknown {
    try {
      this.rethrow();
      let result = value;
      if (this.pc === 0) {
        this.pc = 1;
        result = call(this.fn, []);
        if (result === PARKED) return link(this);
      }
      const resumed = this.pc === 2;
      this.pc = 2;
      const finished = this.finished(result, resumed);
      if (finished === PARKED) return link(this);
      if (finished instanceof Failed) this.reject(finished.error);
      else this.resolve(finished);
    } catch (error) {
      this.reject(caught(error, this.g));
    }
  }

  /** Errors of the boundary are no panics. */
  private finished(result: unknown, resumed: boolean): unknown {
    try {
      return this.finish(result, resumed);
    } catch (error) {
      return new Failed(error);
    }
  }
}

class Failed {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}
