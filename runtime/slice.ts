/**
 * Slices: a window on storage that several slices and an array may share.
 *
 * Invariant: a Slice never changes; what it shows can. Storage is a typed array of full capacity where the element is a fixed-width
 * number, else a JavaScript array that reaches at least to offset + len: what lies between there and the capacity is
 * filled with zero values when a slice first shows it. The nil slice is the one on noArray.
 */
import { fatal } from './park.ts';
import { indexOutOfRange, throwRuntimeError } from './runtime-error.ts';
import { checkSlice, checkSlice3 } from './slice-bounds.ts';
import type { Store, Type } from './type.ts';

/** The storage of nil slices. */
export const noArray: never[] = [];

export class Slice<T> {
  readonly array: Store<T>;
  readonly offset: number;
  readonly len: number;
  readonly cap: number;
  readonly elem: Type<T>;

  constructor(array: Store<T>, offset: number, len: number, cap: number, elem: Type<T>) {
    this.array = array;
    this.offset = offset;
    this.len = len;
    this.cap = cap;
    this.elem = elem;
  }

  /** Where element i is in `array`. */
  at(i: number): number {
    if (i < 0 || i >= this.len) return indexOutOfRange(i, this.len);
    return this.offset + i;
  }
  get(i: number): T {
    return this.array[this.at(i)];
  }
  /** s[i], which is a slice; where there is no s[i], a slice that says so when it is indexed. */
  row(i: number): T {
    if (i < 0 || i >= this.len) return new Missing(i, this.len, this.elem.elem) as T;
    return this.array[this.offset + i];
  }
  /** s[i] = value; a struct or array is overwritten in place. */
  set(i: number, value: T): void {
    const at = this.at(i);
    if (this.elem.copies) this.elem.assign(this.array[at], value);
    else this.array[at] = value;
  }

  /** s[low:high:max] */
  slice(low: number, high: number = this.len, max?: number): Slice<T> {
    let cap = this.cap;
    if (max !== undefined) {
      checkSlice3(low, high, max, cap, 'capacity');
      // A slice that cannot grow further must not have storage that can (arrayPointer).
      reveal(this.array, this.offset + cap, this.elem);
      cap = max;
    } else if (low < 0 || low > high || high > cap) {
      checkSlice(low, high, cap, 'capacity');
    }
    if (high > this.len) reveal(this.array, this.offset + high, this.elem);
    return new Slice(this.array, this.offset + low, high - low, cap - low, this.elem);
  }
}

/** The row that element i of a slice would be. */
class Missing<T> extends Slice<T> {
  readonly #i: number;
  readonly #limit: number;
  constructor(i: number, limit: number, elem: Type<T>) {
    super(noArray, 0, 0, 0, elem);
    this.#i = i;
    this.#limit = limit;
  }
  override at(): number {
    return indexOutOfRange(this.#i, this.#limit);
  }
}

/** Makes the storage reach to `end`, with zero values. */
export function reveal<T>(array: Store<T>, end: number, elem: Type<T>): void {
  if (array.length >= end) return;
  const growing = array as T[];
  while (growing.length < end) growing.push(elem.zero());
}

/** The nil slice: of one element type always the same object. */
export function nilSlice<T>(elem: Type<T>): Slice<T> {
  return (elem.nilSlice ??= new Slice<T>(noArray, 0, 0, 0, elem));
}

/** A slice of the values; a plain JavaScript array becomes its storage. */
export function sliceOf<T>(elem: Type<T>, values: T[]): Slice<T> {
  const n = values.length;
  if (!elem.typedArray) return new Slice(values, 0, n, n, elem);
  const array = elem.newArray(n);
  for (let i = 0; i < n; i++) array[i] = values[i];
  return new Slice(array, 0, n, n, elem);
}

const addressable = 2 ** 48;
/** Elements of the largest JavaScript array that can be made one by one: V8's grow by half, and end the process at 2^27. */
export const mostElements = 110_000_000;

/** Storage for n zero values, or Go's end of a program that wants too much. */
export function allocate<T>(elem: Type<T>, n: number): Store<T> {
  if (!elem.typedArray && n > mostElements) return fatal('out of memory');
  try {
    return elem.newArray(n);
  } catch (error) {
    if (error instanceof RangeError) return fatal('out of memory');
    throw error;
  }
}

/** make([]E, len, cap) */
export function makeSlice<T>(elem: Type<T>, len: number, cap?: number): Slice<T> {
  if (len < 0 || Number(len) * elem.size > addressable) throwRuntimeError('makeslice: len out of range');
  if (cap === undefined) return new Slice(allocate(elem, len), 0, len, len, elem);
  if (cap < len || Number(cap) * elem.size > addressable) throwRuntimeError('makeslice: cap out of range');
  return new Slice(allocate(elem, elem.typedArray ? cap : len), 0, len, cap, elem);
}

/** Exchanges two elements. */
export function swap<T>(s: Slice<T>, i: number, j: number): void {
  const { array, elem } = s;
  const a = s.at(i);
  const b = s.at(j);
  if (elem.copies) {
    const kept = elem.clone(array[a]);
    elem.assign(array[a], array[b]);
    elem.assign(array[b], kept);
  } else {
    const kept = array[a];
    array[a] = array[b];
    array[b] = kept;
  }
}

/** clear(s) */
export function clearSlice<T>(s: Slice<T>): void {
  const { array, elem, offset } = s;
  if (elem.copies) {
    for (let i = 0; i < s.len; i++) elem.assign(array[offset + i], elem.zero());
  } else {
    const zero = elem.zero();
    for (let i = 0; i < s.len; i++) array[offset + i] = zero;
  }
}

/** copy(dst, src): the number of elements copied. */
export function copy<T>(dst: Slice<T>, src: Slice<T>): number {
  const n = Math.min(dst.len, src.len);
  move(dst.array, dst.offset, src.array, src.offset, n, dst.elem);
  return n;
}

/** As memmove: right even when the ranges overlap. The elements written over must exist. */
export function move<T>(
  to: Store<T>,
  at: number,
  from: Store<T>,
  start: number,
  n: number,
  elem: Type<T>,
): void {
  if (elem.copies) {
    if (at > start) for (let i = n - 1; i >= 0; i--) elem.assign(to[at + i], from[start + i]);
    else for (let i = 0; i < n; i++) elem.assign(to[at + i], from[start + i]);
  } else if (n > 32 && ArrayBuffer.isView(to)) {
    (to as unknown as Uint8Array).set((from as unknown as Uint8Array).subarray(start, start + n), at);
  } else if (at > start) {
    for (let i = n - 1; i >= 0; i--) to[at + i] = from[start + i];
  } else {
    for (let i = 0; i < n; i++) to[at + i] = from[start + i];
  }
}

/** copy(dst, str) for bytes. */
export function copyString(dst: Slice<number>, str: string): number {
  const n = Math.min(dst.len, str.length);
  for (let i = 0; i < n; i++) dst.array[dst.offset + i] = str.charCodeAt(i);
  return n;
}
