/**
 * Conversions between strings and slices of bytes or runes.
 *
 * Invariant: the result shares nothing with the operand. Capacities are those of Go's heap; a constant gets exactly what it needs.
 */
import { int32, uint8 } from './basic-type.ts';
import { blockCapacity } from './capacity.ts';
import { Slice } from './slice.ts';
import { decodeRune, encodeRune } from './string.ts';
import type { Type } from './type.ts';
import { typedArray } from './typed-array.ts';

const chunk = 4096;

/** string(bytes) */
export function bytesToString(s: Slice<number>): string {
  const end = s.offset + s.len;
  let text = '';
  if (s.len <= 16) {
    for (let i = s.offset; i < end; i++) text += String.fromCharCode(s.array[i]);
    return text;
  }
  const array = s.array as unknown as Uint8Array;
  for (let i = s.offset; i < end; i += chunk) {
    const part = array.subarray(i, Math.min(i + chunk, end));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

/** []byte(s), or another type of bytes; for a constant pass `constant`: its capacity is its length. */
export function stringToBytes(s: string, elem: Type<number> = uint8, constant = false): Slice<number> {
  const n = s.length;
  const cap = constant ? n : blockCapacity(uint8, n);
  const array = typedArray(Uint8Array, cap);
  for (let i = 0; i < n; i++) array[i] = s.charCodeAt(i);
  return new Slice(array, 0, n, cap, elem);
}

/** string(runes) */
export function runesToString(s: Slice<number>): string {
  let text = '';
  for (let i = 0; i < s.len; i++) text += encodeRune(s.array[s.offset + i]);
  return text;
}

/** []rune(s), or another type of runes. */
export function stringToRunes(s: string, elem: Type<number> = int32): Slice<number> {
  const found: number[] = [];
  for (let i = 0; i < s.length; ) {
    const decoded = decodeRune(s, i);
    found.push(decoded & 0x1fffff);
    i += decoded >>> 21;
  }
  const cap = blockCapacity(int32, found.length);
  const array = typedArray(Int32Array, cap);
  array.set(found);
  return new Slice(array, 0, found.length, cap, elem);
}
