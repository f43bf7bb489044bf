/**
 * Pointers to arrays that are parts of a slice: `(*[4]int)(s)`.
 *
 * A pointer to an array is the array itself. One that is only a part of some storage is shown by a view: a typed array on the same memory, or a
 * proxy. Invariant: one view for one place and length, so that === is Go's ==; slices of a view and pointers to its elements are those of
 * the storage (`storageOf`), so nothing but pointers to arrays is ever a view.
 */
import { arrayLength } from './runtime-error.ts';
import { noArray, reveal, type Slice } from './slice.ts';
import type { Store } from './type.ts';

interface Place {
  readonly array: Store<unknown>;
  readonly offset: number;
}

const views = new WeakMap<object, Map<string, Store<unknown>>>();
const places = new WeakMap<object, Place>();
let used = false;

/** (*[n]E)(s) */
export function arrayPointer<T>(s: Slice<T>, n: number): Store<T> {
  if (s.len < n) return arrayLength(s.len, n);
  const { array, offset } = s;
  if ((array as unknown) === noArray) return null!;
  // Storage that no slice can make longer is an array of its own.
  if (offset === 0 && s.cap === n && array.length === n) return array;
  let known = views.get(array);
  if (known === undefined) views.set(array, (known = new Map()));
  const key = `${offset} ${n}`;
  let view = known.get(key) as Store<T> | undefined;
  if (view === undefined) {
    reveal(array, offset + n, s.elem);
    view = ArrayBuffer.isView(array)
      ? ((array as unknown as Uint8Array).subarray(offset, offset + n) as unknown as Store<T>)
      : proxy(array as T[], offset, n);
    known.set(key, view);
    places.set(view, { array, offset });
    used = true;
  }
  return view;
}

/** Where the elements of an array really are; undefined when it is no view. */
export function storageOf(array: object): Place | undefined {
  return used ? places.get(array) : undefined;
}

function proxy<T>(storage: T[], offset: number, n: number): Store<T> {
  const at = (key: string | symbol): string | symbol =>
    typeof key === 'string' && /^\d+$/.test(key) ? String(Number(key) + offset) : key;
  return new Proxy(storage, {
    get: (_, key) => (key === 'length' ? n : Reflect.get(storage, at(key))),
    set: (_, key, value) => Reflect.set(storage, at(key), value),
    has: (_, key) => Reflect.has(storage, at(key)),
  });
}
