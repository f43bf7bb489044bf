/**
 * Texts that stand for values in map keys.
 *
 * Invariant: Go strings hold only code units up to 0xFF, so the marks here never occur in one: a text made from them is never equal
 * to a string, and a string followed by END can be told from a longer one.
 */

/** Ends a value inside a longer text. */
export const END = '\ue000';
/** Begins a text that stands for a whole key. */
export const ENCODED = '\ue001';

const identities = new WeakMap<object, number>();
let made = 0;

/** A number for an object that has identity (pointer, channel). */
export function identity(object: object | null): string {
  if (object === null) return `0${END}`;
  let n = identities.get(object);
  if (n === undefined) identities.set(object, (n = ++made));
  return n + END;
}

/** A number of its own for each call: NaN is not equal to itself. */
function unequalToAll(): string {
  return `N${++made}${END}`;
}

export function encodeFloat(f: number): string {
  return Number.isNaN(f) ? unequalToAll() : f + END;
}
