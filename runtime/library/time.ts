// Time for TypeScript: sleep, after, ticker, withTimeout. All durations are milliseconds, and may have fractions.

import { type Chan, makeChan } from '../channel.ts';
import { nanotime, removeTimer, resetTimer } from '../clock.ts';
import { choose, SEND } from '../select.ts';
import { Callback, type Timer } from '../timer.ts';
import { Channel, unchanged } from './channel.ts';
import { libraryProgram } from './program.ts';

/** A time of day, as channels of timers give it. */
const dates = { string: 'Date', size: 8, zero: () => undefined };

function nanoseconds(milliseconds: number, what: string): number {
  if (typeof milliseconds !== 'number' || Number.isNaN(milliseconds))
    throw new TypeError(`${what}: ${milliseconds} is no number of milliseconds`);
  return Math.round(Math.max(0, milliseconds) * 1e6);
}

/** The time that was so many nanoseconds ago. */
function before(late: number): Date {
  const { seconds, nanoseconds } = libraryProgram().walltime();
  return new Date(seconds * 1000 + (nanoseconds - late) / 1e6);
}

/** A timer that calls back after so many nanoseconds; it is set. */
function timerIn(delay: number, callback: () => void): Timer {
  libraryProgram().alive();
  const timer = new Callback(callback);
  resetTimer(timer, nanotime() + delay);
  return timer;
}

/**
 * Resolves after so many milliseconds, at once for 0 and less.
 * @param signal wakes early: rejects with the signal's reason
 * @throws TypeError when the time is no number
 */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const delay = nanoseconds(milliseconds, 'sleep');
  signal?.throwIfAborted();
  let wake = () => {};
  let timer: Timer | null = null;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = timerIn(delay, resolve);
      wake = () => reject(signal!.reason);
      signal?.addEventListener('abort', wake);
    });
  } finally {
    signal?.removeEventListener('abort', wake);
    if (timer !== null) removeTimer(timer);
  }
}

/**
 * A channel that gives the time, once, after so many milliseconds: for a case of a select.
 * @throws TypeError when the time is no number
 */
export function after(milliseconds: number): Channel<Date> {
  const { channel, timer } = alarm();
  libraryProgram().alive();
  resetTimer(timer, nanotime() + nanoseconds(milliseconds, 'after'));
  return channel;
}

/** A channel that keeps one value at most, and the timer that puts the time in. */
function alarm(): { chan: Chan<unknown>; channel: Channel<Date>; timer: Timer } {
  const chan = makeChan<unknown>(dates, 1);
  const timer = new Callback((_now, late) => choose(false, chan, SEND, before(late)));
  // Nobody is waited for where nobody waits.
  timer.channel = chan;
  return { chan, channel: new Channel<Date>(chan, unchanged), timer };
}

/** Gives the time again and again. `for await` stops it when the loop is left. */
export class Ticker implements AsyncIterable<Date> {
  /** Where the time comes, for a select. A tick that finds the last one not yet received is dropped. */
  readonly channel: Channel<Date>;
  readonly #chan: Chan<unknown>;
  readonly #timer: Timer;

  /** Use `ticker()`. */
  constructor(milliseconds: number) {
    const { chan, channel, timer } = alarm();
    this.#chan = chan;
    this.channel = channel;
    this.#timer = timer;
    this.reset(milliseconds);
  }

  /**
   * Ticks with this period from now on. No tick of before is received.
   * @throws RangeError when the period is not above 0
   */
  reset(milliseconds: number): void {
    const period = nanoseconds(milliseconds, 'ticker');
    if (period <= 0) throw new RangeError(`ticker: a period of ${milliseconds} ms is not above 0`);
    libraryProgram().alive();
    this.#drain();
    resetTimer(this.#timer, nanotime() + period, period);
  }

  /** No more ticks; the channel is not closed. */
  stop(): void {
    this.#drain();
    removeTimer(this.#timer);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Date, void, undefined> {
    try {
      yield* this.channel;
    } finally {
      this.stop();
    }
  }

  #drain(): void {
    if (this.#chan.len > 0) this.#chan.take();
  }
}

/**
 * A ticker: gives the time every so many milliseconds. A receiver that is late finds one tick, not all it missed.
 * @throws RangeError when the period is not above 0, TypeError when it is no number
 */
export function ticker(milliseconds: number): Ticker {
  return new Ticker(milliseconds);
}

/**
 * Gives work so much time.
 *
 *     const first = await withTimeout(200, (signal) => answers.recv(signal));
 *
 * @param milliseconds when they are over, rejects with a DOMException named TimeoutError, whether or not the work listens to the signal
 * @param work gets an AbortSignal to pass on: it is aborted when the time is over, and also when the work is done, so that whoever still works for it may end
 * @param signal calls all of it off from outside: rejects with its reason
 * @returns what the work returns; its errors are passed on
 */
export async function withTimeout<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => T | PromiseLike<T>,
  signal?: AbortSignal,
): Promise<T> {
  const delay = nanoseconds(milliseconds, 'withTimeout');
  signal?.throwIfAborted();
  const controller = new AbortController();
  const callOff = () => controller.abort(signal!.reason);
  signal?.addEventListener('abort', callOff);
  const timer = timerIn(delay, () =>
    controller.abort(new DOMException(`not done in ${milliseconds} ms`, 'TimeoutError')),
  );
  try {
    const over = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
    });
    return await Promise.race([over, (async () => work(controller.signal))()]);
  } finally {
    removeTimer(timer);
    signal?.removeEventListener('abort', callOff);
    controller.abort();
  }
}
