// Natives of bytes.
// Invariant: places are counted from the start of the slice.

import type * as $ from 'gots/runtime';

export function IndexByte(b: $.Slice<number>, c: number): number {
  if (b.len === 0) return -1;
  return (b.array as Uint8Array).subarray(b.offset, b.offset + b.len).indexOf(c);
}
