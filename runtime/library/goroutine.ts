// chan and go for TypeScript.

import { makeChan } from '../channel.ts';
import { scheduler } from '../scheduler.ts';
import { Channel, unchanged } from './channel.ts';
import { GoDeadlock, libraryProgram } from './program.ts';

/** Values of TypeScript have no size, and no zero but undefined. */
const anything = { string: 'unknown', size: 1, zero: () => undefined };

/**
 * Makes a channel.
 * @param capacity how many values fit in its buffer; 0 (unless given): a sender waits for a receiver
 * @throws RangeError when the capacity is not a whole number from 0 on
 */
export function chan<T>(capacity = 0): Channel<T> {
  if (!Number.isSafeInteger(capacity) || capacity < 0)
    throw new RangeError(`chan: a capacity of ${capacity} is out of range`);
  return new Channel<T>(makeChan<unknown>(anything, capacity), unchanged);
}

/**
 * Starts a function as a goroutine: it begins when the scheduler comes to it, after those that were started before, and runs beside whoever called go.
 *
 * @param fn an ordinary function or an async one; wherever it awaits, others run
 * @param args passed to it as they are now
 * @returns a promise for its result. An error rejects it, and if nobody awaits it ends the program, as a panic does in Go (an unhandled rejection). Who was
 * called off (AbortError, TimeoutError), or waits for what will never come when all else has ended (GoDeadlock), just ends if nobody awaits it.
 */
export function go<A extends unknown[], R>(
  fn: (...args: A) => R | PromiseLike<R>,
  ...args: A
): Promise<Awaited<R>> {
  libraryProgram().alive();
  const result = new Promise<R>((resolve, reject) => {
    const start = () => {
      try {
        resolve(fn(...args));
      } catch (error) {
        reject(error);
      }
    };
    scheduler.spawn('', start, [], true);
  });
  const settled = result.catch((error: unknown) => {
    if (isCalledOff(error)) settled.catch(() => {}); // known to be handled, should nobody await it
    throw error;
  });
  return settled as Promise<Awaited<R>>;
}

/** Whether an error says that somebody was called off: the names that AbortSignals give; or that the end has come. */
function isCalledOff(error: unknown): boolean {
  if (error instanceof GoDeadlock) return true;
  const { name } = (error ?? {}) as { name?: unknown };
  return name === 'AbortError' || name === 'TimeoutError';
}
