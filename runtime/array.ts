/**
 * Arrays: a JavaScript array or typed array each, copied where Go copies. A pointer to an array is the array itself.
 *
 * Invariant: the length never changes; an element that is a struct or array belongs to its array alone.
 */
import { storageOf } from './array-view.ts';
import { arrayLength } from './runtime-error.ts';
import { move, Slice } from './slice.ts';
import { checkSlice, checkSlice3 } from './slice-bounds.ts';
import type { Store, Type } from './type.ts';

/** [n]E{} */
export function makeArray<T>(elem: Type<T>, n: number): Store<T> {
  return elem.newArray(n);
}

/** [n]E{values…}; a plain JavaScript array becomes the array itself. */
export function arrayOf<T>(elem: Type<T>, values: T[]): Store<T> {
  if (!elem.typedArray) return values;
  const array = elem.newArray(values.length);
  for (let i = 0; i < values.length; i++) array[i] = values[i];
  return array;
}

export function cloneArray<T>(a: Store<T>, elem: Type<T>): Store<T> {
  return copyOf(a, 0, a.length, elem);
}

/** *dst = *src */
export function setArray<T>(dst: Store<T>, src: Store<T>, elem: Type<T>): void {
  move(dst, 0, src, 0, src.length, elem);
}

/** a[low:high:max] */
export function sliceArray<T>(
  a: Store<T>,
  elem: Type<T>,
  low = 0,
  high: number = a.length,
  max?: number,
): Slice<T> {
  if (max !== undefined) checkSlice3(low, high, max, a.length, 'length');
  else if (low < 0 || low > high || high > a.length) checkSlice(low, high, a.length, 'length');
  const cap = (max ?? a.length) - low;
  const part = storageOf(a);
  return part === undefined
    ? new Slice(a, low, high - low, cap, elem)
    : new Slice(part.array as Store<T>, part.offset + low, high - low, cap, elem);
}

/** [n]E(s): a copy. */
export function arrayFromSlice<T>(s: Slice<T>, n: number): Store<T> {
  if (s.len < n) return arrayLength(s.len, n);
  return copyOf(s.array, s.offset, n, s.elem);
}

function copyOf<T>(from: Store<T>, start: number, n: number, elem: Type<T>): Store<T> {
  if (elem.typedArray) {
    const copy = elem.newArray(n);
    move(copy, 0, from, start, n, elem);
    return copy;
  }
  const copy = (from as T[]).slice(start, start + n);
  if (elem.copies) for (let i = 0; i < n; i++) copy[i] = elem.clone(copy[i]);
  return copy;
}
