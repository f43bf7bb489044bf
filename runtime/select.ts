// The select statement. One case is chosen among those that can proceed, each as likely as the others; when none can, the goroutine waits in the queues of
// all channels at once, and whoever wakes it through one takes it out of the others (waitqueue.ts).

import { type Chan, CLOSED, deliver, takeFrom } from './channel.ts';
import { PARKED, type Parks } from './frame.ts';
import type { Goroutine, WaitReason } from './goroutine.ts';
import { throwPlainError } from './runtime-error.ts';
import { operationCost, scheduler } from './scheduler.ts';
import { Waiter, type WaitQueue } from './waitqueue.ts';

/** The two directions of a case. */
export const SEND = true;
export const RECV = false;

/**
 * Chooses a case: cases are triples channel, direction, value to send. Gives the index of the chosen case, −1 when none can proceed and the select is not
 * `blocking`, or PARKED (and the index on resumption). What a receive case got is given by received().
 */
export function choose(blocking: boolean, ...cases: unknown[]): Parks<number> {
  let chosen = -1;
  let count = 0;
  for (let i = 0; i < cases.length; i += 3) {
    const c = cases[i] as Chan<unknown> | null;
    if (c === null) continue;
    if (
      cases[i + 1] === RECV
        ? c.len !== 0 || c.senders.first !== null || c.closed
        : c.closed || c.receivers.first !== null || c.len < c.cap
    ) {
      count++;
      if (count === 1 || scheduler.random.below(count) === 0) chosen = i;
    }
  }
  const g = scheduler.current;
  if (count === 0) return blocking ? wait(g, cases) : -1;
  proceed(g, cases[chosen] as Chan<unknown>, cases[chosen + 1] === RECV, cases[chosen + 2]);
  chosen = chosen / 3;
  // One with a default never parks: the loop around it has a check of its own.
  if (blocking && (scheduler.fuel -= operationCost) < 0) return scheduler.completed(chosen) as Parks<number>;
  return chosen;
}

/** What the receive case that was chosen got: the value, or `zero` from a closed channel. */
export function received<T>(zero: T): T {
  const g = scheduler.current;
  const value = g.received;
  if (value === CLOSED) return zero;
  g.received = undefined;
  return value as T;
}

/** Whether that value was sent: false when the channel was closed. May be asked after received(). */
export function receivedOk(): boolean {
  return scheduler.current.received !== CLOSED;
}

/** Carries out the chosen case, which can proceed. */
function proceed(g: Goroutine, c: Chan<unknown>, receive: boolean, value: unknown): void {
  if (receive) {
    if (c.len !== 0) g.received = c.take();
    else if (c.senders.first !== null) g.received = takeFrom(c.senders.take());
    else g.received = CLOSED;
  } else {
    if (c.closed) throwPlainError('send on closed channel');
    if (c.receivers.first !== null) deliver(c.receivers.take(), value);
    else c.put(value);
  }
}

function wait(g: Goroutine, cases: unknown[]): Parks<number> {
  g.wait = reason(cases);
  // A goroutine's waiters are used again: all have left their queues when it is woken.
  if (g.waiters === null) g.waiters = [];
  const waiters = g.waiters;
  for (let i = 0, k = 0; i < cases.length; i += 3, k++) {
    if (k === waiters.length) waiters.push(new Waiter(g, k, waiters));
    const c = cases[i] as Chan<unknown> | null;
    if (c === null) continue;
    const w = waiters[k];
    if (cases[i + 1] === RECV) {
      w.value = CLOSED;
      enter(c.receivers, w);
    } else {
      w.value = cases[i + 2];
      enter(c.senders, w);
    }
  }
  return PARKED;
}

/** Cases with the same channel wait in an order of chance, as in Go: each is as likely to be served first. */
function enter(queue: WaitQueue, w: Waiter): void {
  const own = queue.countLast(w.g);
  const behind = own === 0 ? 0 : scheduler.random.below(own + 1);
  if (behind === 0) queue.push(w);
  else queue.insert(w, behind);
}

/** Go treats a select with one case as the operation alone. */
function reason(cases: unknown[]): WaitReason {
  if (cases.length === 0) return 'select (no cases)';
  if (cases.length > 3) return 'select';
  const receive = cases[1] === RECV;
  if (cases[0] === null) return receive ? 'chan receive (nil chan)' : 'chan send (nil chan)';
  return receive ? 'chan receive' : 'chan send';
}
