// The return protocol of functions that may park, and the frames they save their state in.
//
// A function that may park returns its result, or PARKED after it has saved its state and live locals in a Frame of its own and linked it behind the
// frames of the functions it called (`$.link`). Invariant: a parked goroutine's frames form a list from the leaf (the function that waits) up to the
// function the goroutine was started with. The scheduler resumes the leaf with the value it waited for; what `resume` returns is handed to the next
// frame up. What it throws goes to the next frame up whose class says `hasDefers`, in `thrown`.
//
// Natives of std that may park follow the same protocol: they return `park(reason)` (scheduler.ts) and are done, or, when they have work to do after
// the wait, they link a Frame of their own whose `resume` does it.

/** The type of PARKED: a class of its own, so that TypeScript tells it from every result. */
export class Parked {
  declare private readonly parked: true;
}

/** What a function returns instead of its result when its goroutine has to wait. */
export const PARKED: Parked = new Parked();

/** The result of a function that may park. */
export type Parks<T> = T | Parked;

/** An error on its way up through parked frames. */
export interface Thrown {
  readonly error: unknown;
}

/** What reports need to know of a Frame class. */
export interface FrameClass {
  /** Go's name of the function, as in 'main.worker' or 'main.(*T).Run.func1'. */
  readonly func: string;
  /** The Go file, relative to the program's root. */
  readonly file: string;
  /** The Go line of the park point behind each state (`pc`). */
  readonly lines: readonly number[];
  /** Whether the function has deferred calls and so must see errors that pass through it. */
  readonly hasDefers: boolean;
}

export abstract class Frame {
  static readonly func: string = '';
  static readonly file: string = '';
  static readonly lines: readonly number[] = [];
  static readonly hasDefers: boolean = false;

  /** The state to continue in. */
  pc = 0;
  /** The frame of the caller, while parked. */
  up: Frame | null = null;
  /** Set instead of a value when the callee threw and this class has defers. */
  declare thrown?: Thrown;

  /** Continues the function; `value` is what it waited for, or what its callee returned. */
  abstract resume(value: unknown): unknown;

  /** Throws what the callee threw, if it did: the first statement inside the `try` of a function with defers. */
  rethrow(): void {
    const thrown = this.thrown;
    if (thrown !== undefined) {
      this.thrown = undefined;
      throw thrown.error;
    }
  }
}
