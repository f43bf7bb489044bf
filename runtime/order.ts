/**
 * min, max and the index check.
 *
 * Invariant: min and max of floats see NaN and the sign of zero as Go does: NaN wins, −0 is less than 0.
 */
import { indexOutOfRange } from './runtime-error.ts';

/** The index i, checked against the length n. */
export function check(i: number, n: number): number {
  return i < 0 || i >= n ? indexOutOfRange(i, n) : i;
}

/** For integers. */
export function min(first: number, ...rest: number[]): number {
  let least = first;
  for (let i = 0; i < rest.length; i++) if (rest[i] < least) least = rest[i];
  return least;
}

export function max(first: number, ...rest: number[]): number {
  let most = first;
  for (let i = 0; i < rest.length; i++) if (rest[i] > most) most = rest[i];
  return most;
}

export function minFloat(...values: number[]): number {
  return Math.min(...values);
}

export function maxFloat(...values: number[]): number {
  return Math.max(...values);
}

export function minString(first: string, ...rest: string[]): string {
  let least = first;
  for (let i = 0; i < rest.length; i++) if (rest[i] < least) least = rest[i];
  return least;
}

export function maxString(first: string, ...rest: string[]): string {
  let most = first;
  for (let i = 0; i < rest.length; i++) if (rest[i] > most) most = rest[i];
  return most;
}
