// Natives of sort: what concerns slices of any type, and the sorting of values whose equals cannot be told apart.
// Invariant: elements are exchanged in place, so that all slices on the same storage see it.

import * as $ from 'gots/runtime';

function sliceIn(x: unknown, what: string): $.Slice<unknown> {
  const type = $.typeOf(x);
  if (type?.kind !== 'slice') {
    throw $.panic(`reflect: call of ${what} on ${type === null ? 'zero' : type.kind} Value`);
  }
  return $.unbox(x) as $.Slice<unknown>;
}

export function length(x: unknown): number {
  return sliceIn(x, 'reflect.Value.Len').len;
}

export function swapper(x: unknown): (i: number, j: number) => void {
  const s = sliceIn(x, 'Swapper');
  return (i, j) => $.swap(s, i, j);
}

function putBack<T>(x: $.Slice<T>, values: ArrayLike<T>): void {
  const { array, offset, len } = x;
  for (let i = 0; i < len; i++) array[offset + i] = values[i];
}

export function Ints(x: $.Slice<number>): void {
  const values = (x.array as number[]).slice(x.offset, x.offset + x.len);
  if (values.every((v) => typeof v === 'number')) putBack(x, Float64Array.from(values).sort());
  else
    putBack(
      x,
      values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    );
}

/** Byte strings are in order where their UTF-16 units are. */
export function Strings(x: $.Slice<string>): void {
  putBack(x, (x.array as string[]).slice(x.offset, x.offset + x.len).sort());
}
