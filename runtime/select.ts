// The select statement. One case is chosen among those that can proceed, each as likely as the others; when none can, the goroutine waits in the queues of
// all channels at once, and whoever wakes it through one takes it out of the others (waitqueue.ts).

import { type Chan, CLOSED, deliver, receiversOf, sendersOf, takeFrom } from './channel.ts';
import { PARKED, type Parks } from './frame.ts';
import { extraOf, type Goroutine, type WaitReason } from './goroutine.ts';
import { throwPlainError } from './runtime-error.ts';
import { operationCost, scheduler } from './scheduler.ts';
import { Case, type WaitQueue } from './waitqueue.ts';

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
        ? c.len !== 0 ||
          c.senders.first !== null ||
          c.closed ||
          (c.timer !== null && scheduler.hasRung(c.timer))
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
  const extra = scheduler.current.extra!;
  const value = extra.received;
  if (value === CLOSED) return zero;
  extra.received = undefined;
  return value as T;
}

/** Whether that value was sent: false when the channel was closed. May be asked after received(). */
export function receivedOk(): boolean {
  return scheduler.current.extra!.received !== CLOSED;
}

/** Carries out the chosen case, which can proceed. */
function proceed(g: Goroutine, c: Chan<unknown>, receive: boolean, value: unknown): void {
  if (receive) {
    const extra = extraOf(g);
    if (c.len !== 0) extra.received = c.take();
    else if (c.senders.first !== null) extra.received = takeFrom(c.senders.take());
    else extra.received = CLOSED;
  } else {
    if (c.closed) throwPlainError('send on closed channel');
    if (c.receivers.first !== null) deliver(c.receivers.take(), value);
    else c.put(value);
  }
}

function wait(g: Goroutine, cases: unknown[]): Parks<number> {
  g.wait = reason(cases);
  const extra = extraOf(g);
  let last: Case | null = null;
  for (let i = 0, k = 0; i < cases.length; i += 3, k++) {
    // All have left their queues since the last select.
    let own: Case | null = last === null ? extra.cases : last.sibling;
    if (own === null) {
      own = new Case(g, k);
      if (last === null) extra.cases = own;
      else last.sibling = own;
    }
    last = own;
    const c = cases[i] as Chan<unknown> | null;
    if (c === null) continue;
    if (cases[i + 1] === RECV) {
      own.value = CLOSED;
      enter(receiversOf(c), own);
    } else {
      own.value = cases[i + 2];
      enter(sendersOf(c), own);
    }
  }
  return PARKED;
}

/** Cases with the same channel wait in an order of chance, as in Go: each is as likely to be served first. */
function enter(queue: WaitQueue, c: Case): void {
  const own = queue.countLast(c.g);
  queue.enter(c, own === 0 ? 0 : scheduler.random.below(own + 1));
}

/** Go treats a select with one case as the operation alone. */
function reason(cases: unknown[]): WaitReason {
  if (cases.length === 0) return 'select (no cases)';
  if (cases.length > 3) return 'select';
  const receive = cases[1] === RECV;
  if (cases[0] === null) return receive ? 'chan receive (nil chan)' : 'chan send (nil chan)';
  return receive ? 'chan receive' : 'chan send';
}
