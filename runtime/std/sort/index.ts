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

function sortValues<T>(x: $.Slice<T>): void {
  const { array, offset, len } = x;
  const values = Array.prototype.slice.call(array, offset, offset + len) as T[];
  values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (let i = 0; i < len; i++) array[offset + i] = values[i];
}

export function Ints(x: $.Slice<number>): void {
  sortValues(x);
}

export function Strings(x: $.Slice<string>): void {
  sortValues(x);
}
