// What natives do with the host: write, read, arguments, environment, signals, and waiting for promises.
//
// Invariant: a goroutine that waits for the host is counted in `pending` (or `listening`) for as long as it waits, so that waiting is never taken for a deadlock.

import type { Parked } from './frame.ts';
import type { Site, Wait } from './goroutine.ts';
import { current, exit, park, ready, readyThrow } from './park.ts';
import { activeProgram } from './program.ts';
import type { Random } from './random.ts';
import { scheduler } from './scheduler.ts';

/** Writes a Go string or bytes to standard output (1) or standard error (2). */
export function write(fd: number, data: string | Uint8Array): void {
  activeProgram().host.write(fd, data);
}

/** os.Args. */
export function args(): readonly string[] {
  return activeProgram().host.args;
}

/** The environment, as it was at the start. */
export function env(): Readonly<Record<string, string | undefined>> {
  return activeProgram().host.env;
}

/** Bytes of memory in use and reserved; 0 where the host does not know. */
export function memory(): { readonly used: number; readonly reserved: number } {
  return activeProgram().host.memory?.() ?? { used: 0, reserved: 0 };
}

/** Counts an operation of the host that will end; to be called back once, when it has, with what to do then. */
export function pending(): (then: () => void) => void {
  return activeProgram().begin();
}

/** Parks the running goroutine until the promise settles: its value is the result. What may fail should resolve to a Go error; a rejection that is no Panic ends the program. */
export function parkOn<T>(promise: PromiseLike<T>, wait: Wait = 'IO wait'): Parked {
  const g = current();
  const done = pending();
  promise.then(
    (value) => done(() => ready(g, value)),
    (error: unknown) => done(() => readyThrow(g, error)),
  );
  return park(wait);
}

/** Reads from standard input: parks; the result is up to `max` bytes, or null at the end. */
export function readInput(max: number): Parked {
  return parkOn(activeProgram().host.read(max));
}

/** Calls back at every signal of that name, between goroutines, until the function it gives is called. */
export function onSignal(name: string, callback: () => void): () => void {
  const program = activeProgram();
  program.listening++;
  const off = program.host.onSignal(name, callback);
  return () => {
    off();
    program.listening--;
  };
}

/** The program's random numbers, which its seed determines. */
export function random(): Random {
  return scheduler.random;
}

/** The stack of the running goroutine as a report shows it, with the functions of a native that it is inside; or those of all. */
export function stacks(inside: readonly Site[], all: boolean): string {
  return activeProgram().stacks(inside, all);
}

/** The program has sent itself a signal that ends it with the stacks of all goroutines. */
export function quit(signal: string): never {
  activeProgram().quit(signal);
  return exit(2);
}
