// The program's clocks and timers, for package time.

import type { WallTime } from './host/host.ts';
import { activeProgram } from './program.ts';
import { scheduler } from './scheduler.ts';
import { Callback, type Timer } from './timer.ts';

/** When the clock of a bubble starts: midnight UTC 2000-01-01. */
const bubbleStart = 946_684_800;

/** Nanoseconds on the monotonic clock, which starts near 0 with the program: exact as a number. */
export function nanotime(): number {
  const { bubble } = scheduler.current.origin;
  return bubble === null ? activeProgram().nanotime() : bubble.now;
}

/** The time of day: seconds since 1970 UTC, and nanoseconds. */
export function walltime(): WallTime {
  const { bubble } = scheduler.current.origin;
  if (bubble === null) return activeProgram().walltime();
  const seconds = Math.floor(bubble.now / 1e9);
  return { seconds: bubbleStart + seconds, nanoseconds: bubble.now - seconds * 1e9 };
}

/**
 * Calls back when `nanotime()` reaches `when`; with a period, again and again. The callback runs between goroutines and must not park: it may call ready(), spawn(),
 * and select without blocking.
 */
export function addTimer(when: number, callback: (now: number) => void, period = 0): Timer {
  const t = new Callback(callback);
  resetTimer(t, when, period);
  return t;
}

/** Sets a timer anew; true when it was still set. */
export function resetTimer(t: Timer, when: number, period = 0): boolean {
  const active = t.active;
  t.period = period;
  scheduler.setTimer(t, when);
  return active;
}

/** Stops a timer; true when it was still set. */
export function removeTimer(t: Timer): boolean {
  return t.heap?.remove(t) ?? false;
}
