/**
 * Go's == for interface values.
 *
 * Invariant: equal when the dynamic types are the same and the values are equal; values that cannot be compared panic, but
 * only when the dynamic types agree.
 */
import { Box } from './box.ts';
import { uncomparable } from './runtime-error.ts';

export function equal(a: unknown, b: unknown): boolean {
  if (!(a instanceof Box)) return a === b;
  if (!(b instanceof Box)) return false;
  const type = a.$dynamic;
  if (type !== b.$dynamic) return false;
  if (!type.comparable) return uncomparable(type);
  return type.equal(a.$v, b.$v);
}
