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
  constructor(body: Body<R>) {
    super();
    this.body = body;
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

/** A body that never yields may as well be a plain function. */
// biome-ignore lint/suspicious/noConfusingVoidType: what a function without return gives
export type MaybeBody<R> = Body<R> | void;

/** A function that may park. */
export function lowered<A extends unknown[], R>(
  body: (...args: A) => MaybeBody<R>,
): (...args: A) => Parks<R | undefined> {
  return (...args) => {
    const started = body(...args);
    return isBody(started) ? new BodyFrame(started).resume(undefined) : undefined;
  };
}

/** A function with deferred calls that may park. */
export function deferring<A extends unknown[], R>(
  body: (d: Defers, ...args: A) => MaybeBody<R>,
): (...args: A) => Parks<R | undefined> {
  return lowered(function* (...args: A): Body<R | undefined> {
    const d = new Defers();
    let result: R | undefined;
    try {
      const started = body(d, ...args);
      if (isBody(started)) result = yield* started;
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
    return result;
  });
}

function isBody<R>(started: MaybeBody<R>): started is Body<R> {
  return typeof (started as Body<R> | undefined)?.next === 'function';
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly host: FakeHost;
}

/** Runs a program to its end on a fake host. */
export async function run(
  main: () => MaybeBody<unknown>,
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
  return { status, stdout: host.stdout, stderr: host.stderr, host };
}
