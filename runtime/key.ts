/**
 * Texts that stand for values in map keys.
 *
 * Invariant: Go strings hold only code units up to 0xFF, so the marks here never occur in one: a text made from them is never equal
 * to a string, and a string followed by END can be told from a longer one.
 */

import type { Type } from './type.ts';

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

/** Bits for each of n integers that together fit into a safe one. */
const packedBits = [0, 53, 26, 17, 13];
const spans = packedBits.map((bits) => 2 ** bits);

/** Whether a value made of parts with these types can be packed: a few integers. */
export function packs(types: readonly Type[]): boolean {
  return (
    types.length > 0 && types.length < spans.length && types.every((t) => /^u?int(\d+|ptr)?$/.test(t.kind))
  );
}

/** The integers that a struct or an array is made of as one number; undefined when one of them is too large for its share. */
export function pack(value: object, properties: readonly (string | number)[]): number | undefined {
  const span = spans[properties.length];
  const half = span / 2;
  let packed = 0;
  for (let i = 0; i < properties.length; i++) {
    const part = (value as Record<string | number, unknown>)[properties[i]];
    if (typeof part !== 'number' || part < -half || part >= half) return undefined;
    packed = packed * span + part + half;
  }
  return packed;
}
