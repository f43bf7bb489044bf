/**
 * Typed arrays for the storage of slices and arrays. V8 keeps one of up to 64 bytes on its own heap; a larger one with a buffer of its own takes more than
 * a microsecond and the collector's care, which a view of a buffer that many share does not (64 words: 1120 → 48 ns).
 *
 * Invariant: every array starts as zeros. A buffer may be shared, so nobody but this file looks at one, and what leaves the program is a copy.
 */

export interface TypedArrayClass<A> {
  new (n: number): A;
  new (buffer: ArrayBuffer, offset: number, n: number): A;
  readonly BYTES_PER_ELEMENT: number;
}

const onHeap = 64;
/** What a shared buffer holds: as long as one of its arrays lives, all of it does. */
const slabSize = 8192;
/** Larger arrays are worth a buffer. */
const largest = 1024;

let slab = new ArrayBuffer(0);
let used = 0;

/** n zeros. */
export function typedArray<A>(of: TypedArrayClass<A>, n: number): A {
  const size = n * of.BYTES_PER_ELEMENT;
  if (!(size > onHeap && size <= largest)) return new of(n);
  if (used + size > slab.byteLength) {
    slab = new ArrayBuffer(slabSize);
    used = 0;
  }
  const array = new of(slab, used, n);
  used += (size + 7) & ~7;
  return array;
}
