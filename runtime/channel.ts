// Channels: make, send, receive, close, len, cap.
//
// An operation looks at the channel in Go's order: nil, closed, a waiting partner, the buffer; else it parks. Invariants: goroutines wait to receive only
// while the buffer is empty, and to send only while it is full; goroutines of both sides never wait at once (but those of one select); when a partner waits,
// a value goes to it directly, so whoever came first is served first. All is O(1), closing aside.
//
// What completes at once costs fuel (see scheduler.ts): `scheduler.fuel -= …` stands here, inline, because it is all the scheduling that most operations need.
// A receive from the buffer costs none: the value was sent, and paid for, before, so who only receives soon finds the buffer empty. (Measured: a tenth of
// a buffered send and receive.)

import type { Bubble } from './bubble.ts';
import { PARKED, type Parked, type Parks } from './frame.ts';
import { debug } from './godebug.ts';
import { Panic } from './panic.ts';
import { park } from './park.ts';
import { plainRuntimeError, throwPlainError } from './runtime-error.ts';
import { operationCost, scheduler } from './scheduler.ts';
import type { Timer } from './timer.ts';
import { nobodyWaits, type Waiter, WaitQueue } from './waitqueue.ts';

/** What `next` gives when the channel is closed and drained. */
export class Closed {
  declare private readonly closed: true;
}
export const CLOSED: Closed = new Closed();

/** What a waiting receiver gets from close when it wants the element type's zero value. */
const ZERO = new (class Zero {})();

/** The part of a type descriptor that channels need. */
export interface ElementType<T> {
  readonly string: string;
  readonly size: number;
  zero(): T;
}

export class Chan<T> {
  readonly elem: ElementType<T>;
  readonly cap: number;
  /** The buffer is a ring, which grows up to `cap` as it fills. */
  ring: (T | undefined)[] = noRing;
  head = 0;
  len = 0;
  closed = false;
  /** Queues are made when somebody waits in them. */
  receivers: WaitQueue = nobodyWaits;
  senders: WaitQueue = nobodyWaits;
  /** The bubble it was made in (bubble.ts). */
  bubble: Bubble | null = null;
  /** The timer that sends on it, while that is idle (timer.ts). */
  timer: Timer | null = null;

  constructor(elem: ElementType<T>, cap: number) {
    this.elem = elem;
    this.cap = cap;
  }

  /** Puts a value into the buffer, which has room. */
  put(value: T): void {
    let ring = this.ring;
    if (this.len === ring.length) ring = this.grow();
    let at = this.head + this.len;
    if (at >= ring.length) at -= ring.length;
    ring[at] = value;
    this.len++;
  }

  /** Takes a value from the buffer, which has one; a waiting sender's takes its place. */
  take(): T {
    const { ring, head } = this;
    const value = ring[head] as T;
    ring[head] = undefined;
    this.head = head + 1 === ring.length ? 0 : head + 1;
    this.len--;
    if (this.len + 1 === this.cap && this.senders.first !== null)
      this.put(takeFrom(this.senders.take()) as T);
    return value;
  }

  /** Makes it the channel of a timer: it holds one value, but has no buffer as far as a program can tell, unless GODEBUG asks for that. */
  hideBuffer(): void {
    (this as { cap: number }).cap = 0;
    this.ring = noRingOfTimer;
  }

  get ofTimer(): boolean {
    return this.cap === 0 && this.ring !== noRing;
  }

  private grow(): (T | undefined)[] {
    const { ring, head } = this;
    const grown = ring.slice(head);
    for (let i = 0; i < head; i++) grown.push(ring[i]);
    // A timer's holds one value, though its cap is 0.
    const size = Math.max(1, Math.min(this.cap, ring.length === 0 ? 16 : 2 * ring.length));
    for (let n = size - ring.length; n > 0; n--) grown.push(undefined);
    this.ring = grown;
    this.head = 0;
    return grown;
  }
}

/** No buffer yet; it had an element once, which V8 remembers: so it is of the same kind as all others. */
const noRing = withoutElements();
const noRingOfTimer = withoutElements();

function withoutElements(): never[] {
  const ring = new Array(1).fill(undefined) as never[];
  ring.length = 0;
  return ring;
}

/** The most bytes Go would allocate for a buffer. */
const mostBytes = 2 ** 48;

export function makeChan<T>(elem: ElementType<T>, size = 0): Chan<T> {
  if (typeof size === 'bigint' || size < 0 || size * elem.size > mostBytes)
    throwPlainError('makechan: size out of range');
  const c = watched === null ? new Chan(elem, size) : watched(elem, size);
  c.bubble = scheduler.current.origin.bubble;
  return c;
}

type MakeChan = <T>(elem: ElementType<T>, cap: number) => Chan<T>;
let watched: MakeChan | null = null;

/** From now on channels are made like this; null for as usual. */
export function watchChannels(make: MakeChan | null): void {
  watched = make;
}

/** c <- value. */
export function send<T>(c: Chan<T> | null, value: T): Parks<void> {
  if (c === null) return park('chan send (nil chan)');
  if (c.closed) throwPlainError('send on closed channel');
  if (c.len === 0 && c.receivers.first !== null) deliver(c.receivers.take(), value);
  else if (c.len < c.cap) c.put(value);
  else return waitIn(sendersOf(c), value);
  if ((scheduler.fuel -= operationCost) < 0) return scheduler.completed(undefined) as Parks<void>;
}

/** <-c: the value, the element type's zero value when c is closed. */
export function recv<T>(c: Chan<T> | null): Parks<T> {
  if (c === null) return park('chan receive (nil chan)');
  if (c.len !== 0) return c.take();
  let value: T;
  if (c.senders.first !== null) value = takeFrom(c.senders.take()) as T;
  else if (c.closed) value = c.elem.zero();
  else if (c.timer !== null && scheduler.hasRung(c.timer)) return c.take();
  else return waitIn(receiversOf(c), ZERO);
  if ((scheduler.fuel -= operationCost) < 0) return scheduler.completed(value) as Parks<T>;
  return value;
}

/** <-c where it matters whether c is closed: the value, or CLOSED. */
export function next<T>(c: Chan<T> | null): Parks<T | Closed> {
  if (c === null) return park('chan receive (nil chan)');
  if (c.len !== 0) return c.take();
  let value: T | Closed;
  if (c.senders.first !== null) value = takeFrom(c.senders.take()) as T;
  else if (c.closed) value = CLOSED;
  else if (c.timer !== null && scheduler.hasRung(c.timer)) return c.take();
  else return waitIn(receiversOf(c), CLOSED);
  if ((scheduler.fuel -= operationCost) < 0) return scheduler.completed(value) as Parks<T | Closed>;
  return value;
}

/** close(c): receivers get what closed channels give, senders a panic each. They are woken last come first, as in Go. */
export function close<T>(c: Chan<T> | null): void {
  if (c === null) throwPlainError('close of nil channel');
  if (c.closed) throwPlainError('close of closed channel');
  c.closed = true;
  const woken: Waiter[] = [];
  while (c.receivers.first !== null) woken.push(c.receivers.take());
  const receivers = woken.length;
  while (c.senders.first !== null) woken.push(c.senders.take());
  for (let i = woken.length - 1; i >= receivers; i--) failSend(woken[i]);
  for (let i = receivers - 1; i >= 0; i--)
    deliver(woken[i], woken[i].value === ZERO ? c.elem.zero() : CLOSED);
}

export function chanLen(c: Chan<unknown> | null): number {
  if (c === null) return 0;
  if (debug.asynctimerchan === 0) return Math.min(c.len, c.cap);
  if (c.timer !== null) scheduler.hasRung(c.timer);
  return c.len;
}

export function chanCap(c: Chan<unknown> | null): number {
  return c === null ? 0 : debug.asynctimerchan !== 0 && c.ofTimer ? 1 : c.cap;
}

/** Parks the running goroutine in a queue. */
function waitIn(queue: WaitQueue, value: unknown): Parked {
  const g = scheduler.current;
  g.value = value;
  g.wait = queue;
  queue.push(g);
  return PARKED;
}

/** The queues of a channel that somebody is about to wait in. */
export function receiversOf(c: Chan<unknown>): WaitQueue {
  if (c.timer !== null) scheduler.wakeTimer(c.timer);
  return c.receivers === nobodyWaits ? (c.receivers = new WaitQueue(c, 'chan receive')) : c.receivers;
}

export function sendersOf(c: Chan<unknown>): WaitQueue {
  return c.senders === nobodyWaits ? (c.senders = new WaitQueue(c, 'chan send')) : c.senders;
}

/** Gives a value, or CLOSED, to a goroutine that waited for it. */
export function deliver(w: Waiter, value: unknown): void {
  const { g, index } = w;
  if (index < 0) scheduler.ready(g, value);
  else {
    g.extra!.received = value;
    scheduler.ready(g, index);
  }
}

/** Takes the value of a goroutine that waited to send it. */
export function takeFrom(w: Waiter): unknown {
  const value = w.value;
  w.value = undefined;
  scheduler.ready(w.g, w.index < 0 ? undefined : w.index);
  return value;
}

/** Its channel has been closed while a goroutine waited to send. */
function failSend(w: Waiter): void {
  w.value = undefined;
  scheduler.readyThrow(w.g, new Panic(plainRuntimeError('send on closed channel')));
}
