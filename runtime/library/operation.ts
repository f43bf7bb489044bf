// What TypeScript waits for: an operation in a goroutine of its own, which an AbortSignal may call off while it waits.

import type { Parked, Parks } from '../frame.ts';
import type { Goroutine } from '../goroutine.ts';
import { current, park, ready } from '../park.ts';
import { queuesOf } from '../waiting.ts';
import { leaveAll, WaitQueue } from '../waitqueue.ts';
import { inGoroutine } from './call.ts';

/** What an operation gives that was called off. */
const CALLED_OFF = /* @__PURE__ */ new (class CalledOff {})();

/** Runs `start` in a goroutine; `finish` makes the outcome of what it gave. */
export async function operation<T>(
  start: () => Parks<unknown>,
  finish: (value: unknown) => T,
  signal?: AbortSignal,
): Promise<T> {
  let g: Goroutine | null = null;
  let reason: unknown;
  const callOff = (why: unknown): boolean => {
    if (g === null || !leave(g)) return false;
    reason = why;
    ready(g, CALLED_OFF);
    return true;
  };
  const aborted = () => void callOff(signal?.reason);
  signal?.addEventListener('abort', aborted);
  try {
    return (await inGoroutine(
      () => {
        g = current();
        if (!signal?.aborted) return start();
        reason = signal.reason;
        return CALLED_OFF;
      },
      true,
      (value) => {
        if (value === CALLED_OFF) throw reason;
        return finish(value);
      },
      { callOff },
    )) as T;
  } finally {
    signal?.removeEventListener('abort', aborted);
  }
}

/** Takes a goroutine out of the queues it waits in; false when it waits in none. */
function leave(g: Goroutine): boolean {
  const queues = queuesOf(g);
  if (g.wait instanceof WaitQueue) g.wait.remove(g);
  else if (queues.length !== 0) leaveAll(g);
  return queues.length !== 0;
}

/** Parks the running goroutine in a queue, until wakeFirst. */
export function waitIn(queue: WaitQueue): Parked {
  queue.push(current());
  return park(queue);
}

/** Wakes the goroutine that came first; false when none waits. */
export function wakeFirst(queue: WaitQueue): boolean {
  if (queue.first === null) return false;
  ready(queue.take().g);
  return true;
}
