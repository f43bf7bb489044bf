// A formatting from beginning to end, even if a method of an argument parks on the way.
// Invariant: formatting has no effect but calling methods, so when one parks it is simply done again from the start once that method is
// done; the calls made before give the outcome they had (methods.ts).

import * as $ from 'gots/runtime';
import { suspended } from './methods.ts';
import { Printer } from './printer.ts';

/** What to print, and what to do with the text. */
export interface Job<T> {
  print(p: Printer): void;
  finish(p: Printer): $.Parks<T>;
  readonly wraps?: boolean;
}

export function run<T>(job: Job<T>, p: Printer = new Printer(job.wraps === true)): $.Parks<T> {
  try {
    job.print(p);
  } catch (error) {
    if (error !== suspended) throw error;
    const frame = new JobFrame();
    frame.job = job;
    frame.printer = p;
    return $.link(frame);
  }
  return job.finish(p);
}

/** Waits for a method of an argument. */
class JobFrame extends $.Frame {
  static override readonly func = 'fmt.(*pp).handleMethods';
  static override readonly file = 'fmt/print.go';
  static override readonly lines = [0];
  static override readonly hasDefers = true;
  job!: Job<unknown>;
  printer!: Printer;

  override resume(value: unknown): unknown {
    const { outcomes } = this.printer.calls;
    try {
      this.rethrow();
      outcomes.push({ value });
    } catch (error) {
      outcomes.push({ error });
    }
    this.printer.restart();
    return run(this.job, this.printer);
  }
}
