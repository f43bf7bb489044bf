/**
 * The bounds of slice expressions.
 *
 * Invariant: checked in Go's order (the highest index first), so that the panic names the index Go would name. A bound may be a
 * bigint at run time: comparisons with numbers hold for both, and what passes the check is a number.
 */
import { outOfRange } from './runtime-error.ts';

const out = 'slice bounds out of range';

/** `limit` is the capacity of a slice, or the length of a string or an array, as `limitName` says. */
export function checkSlice(low: number, high: number, limit: number, limitName: 'length' | 'capacity'): void {
  if (high < 0 || high > limit) outOfRange(high, `${out} [:${high}]`, ` with ${limitName} ${limit}`);
  if (low < 0) outOfRange(low, `${out} [${low}:]`, '');
  if (low > high) outOfRange(low, `${out} [${low}:${high}]`, '');
}

/** s[low:high:max] */
export function checkSlice3(
  low: number,
  high: number,
  max: number,
  limit: number,
  limitName: 'length' | 'capacity',
): void {
  if (max < 0 || max > limit) outOfRange(max, `${out} [::${max}]`, ` with ${limitName} ${limit}`);
  if (high < 0) outOfRange(high, `${out} [:${high}:]`, '');
  if (high > max) outOfRange(high, `${out} [:${high}:${max}]`, '');
  if (low < 0) outOfRange(low, `${out} [${low}::]`, '');
  if (low > high) outOfRange(low, `${out} [${low}:${high}:]`, '');
}
