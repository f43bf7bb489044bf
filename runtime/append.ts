/**
 * append.
 *
 * Invariant: writes into the storage of s when there is room, so that other slices on it see the values; else moves to new storage.
 * Elements that are structs or arrays are variables of their own: moving copies them, writing over one that exists keeps its identity.
 */
import { grownCapacity } from './capacity.ts';
import { fatal } from './park.ts';
import { allocate, mostElements, move, Slice } from './slice.ts';
import type { Store, Type } from './type.ts';

/** append(s, values...). The caller has copied structs and arrays. */
export function append<T>(s: Slice<T>, value?: T, ...more: T[]): Slice<T> {
  if (more.length > 0) return appendValues(s, value as T, more);
  if (value === undefined) return s;
  const { len, elem } = s;
  let { array, offset, cap } = s;
  if (len === cap) {
    cap = grownCapacity(elem, cap, len + 1);
    array = moved(s, cap);
    offset = 0;
  }
  put(array, offset + len, value, elem);
  return new Slice(array, offset, len + 1, cap, elem);
}

function appendValues<T>(s: Slice<T>, first: T, more: readonly T[]): Slice<T> {
  const to = room(s, 1 + more.length);
  const at = to.offset + s.len;
  put(to.array, at, first, s.elem);
  for (let i = 0; i < more.length; i++) put(to.array, at + 1 + i, more[i], s.elem);
  return to;
}

/** append(s, t...) */
export function appendSlice<T>(s: Slice<T>, t: Slice<T>): Slice<T> {
  const n = t.len;
  if (n === 0) return s;
  const { elem } = s;
  const to = room(s, n);
  const at = to.offset + s.len;
  // Elements that are there are written over as by copy; those beyond are new, and read before the others change.
  const there = Math.max(0, Math.min(n, to.array.length - at));
  const beyond: T[] = there < n ? (t.array as T[]).slice(t.offset + there, t.offset + n) : [];
  if (elem.copies) for (let i = 0; i < beyond.length; i++) beyond[i] = elem.clone(beyond[i]);
  move(to.array, at, t.array, t.offset, there, elem);
  const growing = to.array as T[];
  for (let i = 0; i < beyond.length; i++) growing.push(beyond[i]);
  return to;
}

/** append(s, str...) for bytes. */
export function appendString(s: Slice<number>, str: string): Slice<number> {
  const n = str.length;
  if (n === 0) return s;
  const to = room(s, n);
  const at = to.offset + s.len;
  for (let i = 0; i < n; i++) to.array[at + i] = str.charCodeAt(i);
  return to;
}

/** s with n more elements, not yet written: they may lie beyond the end of a JavaScript array. */
function room<T>(s: Slice<T>, n: number): Slice<T> {
  const len = s.len + n;
  if (len <= s.cap) return new Slice(s.array, s.offset, len, s.cap, s.elem);
  const cap = grownCapacity(s.elem, s.cap, len);
  return new Slice(moved(s, cap), 0, len, cap, s.elem);
}

const manyElements = 4096;

/** New storage for `cap` elements that begins with those of s. */
function moved<T>(s: Slice<T>, cap: number): Store<T> {
  const { array, offset, len, elem } = s;
  if (elem.typedArray) {
    const wider = allocate(elem, cap);
    if (len > 0) move(wider, 0, array, offset, len, elem);
    return wider;
  }
  // Copies have no room to spare: they must be able to grow by half.
  if (len > mostElements * 0.7) return fatal('out of memory');
  if (elem.copies) {
    const copies: T[] = [];
    for (let i = offset; i < offset + len; i++) copies.push(elem.clone(array[i]));
    return copies;
  }
  if (cap < manyElements || cap > mostElements / 4) return (array as T[]).slice(offset, offset + len);
  // Making all room at once is dearer for small arrays, but spares those of many elements growing twice.
  const wider = new Array<T>(cap).fill(elem.zero());
  for (let i = 0; i < len; i++) wider[i] = array[offset + i];
  return wider;
}

function put<T>(array: Store<T>, at: number, value: T, elem: Type<T>): void {
  if (at >= array.length) (array as T[]).push(value);
  else if (typeof value === 'object' && value !== null && elem.copies) elem.assign(array[at], value);
  else array[at] = value;
}
