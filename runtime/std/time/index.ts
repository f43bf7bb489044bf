// Natives of time.

import * as $ from 'gots/runtime';

export { alarm, sendAlarm, startAlarm } from './alarm.ts';
export { knownZone, zoneAt, zoneNamed } from './zone.ts';

/** clock gives seconds and nanoseconds since 1970, and the monotonic reading, which is never 0, of `late` nanoseconds ago. */
export function clock(late: number): [number, number, number] {
  const { seconds, nanoseconds } = $.walltime();
  const nsec = nanoseconds - late;
  if (nsec >= 0) return [seconds, nsec, monotonic() - late];
  const before = Math.ceil(-nsec / 1e9);
  return [seconds - before, nsec + before * 1e9, monotonic() - late];
}

export function monotonic(): number {
  return $.nanotime() + 1;
}

/** (sec·1e9 + nsec) mod d, not negative. */
export function modulo(sec: number, nsec: number, d: number): number {
  const divisor = BigInt(d);
  const r = (BigInt(sec) * 1_000_000_000n + BigInt(nsec)) % divisor;
  return $.toInt64((r < 0n ? r + divisor : r) as unknown as number);
}

class Sleeper extends $.Timer {
  private readonly g = $.current();

  override ring(): void {
    $.ready(this.g);
  }
}

export function Sleep(d: number): $.Parks<void> {
  if (d <= 0) return;
  $.resetTimer(new Sleeper(), $.nanotime() + Number(d));
  return $.park('sleep');
}
