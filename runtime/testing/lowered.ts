// For tests: functions that may park, written as generators. `yield` an operation's result, and get its value when it is there.
//
//     const worker = lowered(function* (jobs: Chan<number>) { const job: number = yield recv(jobs); … });

import { Defers } from '../defer.ts';
import { Frame, PARKED, type Parks } from '../frame.ts';
import { FakeHost } from '../host/fake.ts';
import { link } from '../park.ts';
import { type ProgramOptions, start } from '../program.ts';

// biome-ignore lint/suspicious/noExplicitAny: what an operation gives is known where it is used
export type Body<R> = Generator<unknown, R, any>;

class BodyFrame<R> extends Frame {
  static override readonly hasDefers = true;
  private readonly body: Body<R>;
  readonly $d: Defers | undefined;
  constructor(body: Body<R>, $d?: Defers) {
    super();
    this.body = body;
    this.$d = $d;
  }
  override resume(value: unknown): Parks<R> {
    const thrown = this.thrown;
    this.thrown = undefined;
    let step = thrown === undefined ? this.body.next(value) : this.body.throw(thrown.error);
    while (!step.done) {
      if (step.value === PARKED) return link(this) as Parks<R>;
      step = this.body.next(step.value);
    }
    return step.value;
  }
}

/** A function that may park. */
export function lowered<A extends unknown[], R>(body: (...args: A) => Body<R>): (...args: A) => Parks<R> {
  return (...args) => new BodyFrame(body(...args)).resume(undefined);
}

/** A function with deferred calls that may park. */
export function deferring<A extends unknown[]>(
  body: (d: Defers, ...args: A) => Body<void>,
): (...args: A) => Parks<void> {
  function* whole(d: Defers, args: A): Body<void> {
    try {
      yield* body(d, ...args);
    } catch (error) {
      d.panicked(error);
    }
    while (d.run() === PARKED) {
      try {
        yield PARKED;
      } catch (error) {
        d.panicked(error);
      }
    }
  }
  return (...args) => {
    const d = new Defers();
    return new BodyFrame(whole(d, args), d).resume(undefined);
  };
}

/** The body of a function that never parks. */
export function plain<A extends unknown[]>(f: (...args: A) => void): (...args: A) => Body<void> {
  return function* (...args) {
    yield f(...args);
  };
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What follows Go's own report. */
  readonly notes: string;
  readonly host: FakeHost;
}

/** Runs a program to its end on a fake host. */
export async function run(
  main: () => Body<unknown>,
  options: Partial<ProgramOptions> = {},
  host: FakeHost = new FakeHost(),
): Promise<Outcome> {
  const done = start({ main: lowered(main) as () => Parks<void>, host, ...options });
  let status = -1;
  done.then((s) => {
    status = s;
  });
  while (status < 0) {
    if (!host.step() || host.turns % 16 === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    else await null;
  }
  const [, stderr, notes] = /^([\s\S]*?)((?:\ngots: (?!internal error)[\s\S]*)?)$/.exec(host.stderr)!;
  return { status, stdout: host.stdout, stderr, notes, host };
}
