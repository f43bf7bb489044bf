// What can be plugged into a program to watch it: explanations of deadlocks, the search for leaks, traces. A program without tools has none of their code.

import type { Goroutine } from './goroutine.ts';

export interface Tool {
  /** The program is about to start. */
  start?(): void;
  /** No goroutine will ever run again; `first` is the oldest. Gives lines to print after Go's report. */
  deadlock?(first: Goroutine | null): string;
  /** Main has returned, and nothing runs any more. Gives lines to print; if there are any, the exit status is 1. */
  returned?(): Promise<string>;
  /** The program has ended. */
  ended?(): void;
}
