// What scanning stores into: pointers of any type.
// Invariant: a value stored is of the kind that `pointee` named, whatever the name of its type.

import * as $ from 'gots/runtime';

/** pointee gives the kind of what a pointer points to, its size in bits, and the name of the pointer's type; kind '' for what cannot be scanned into. */
export function pointee(arg: unknown): [kind: string, bits: number, type: string] {
  const type = $.typeOf(arg);
  if (type === null) throw $.panic('reflect: call of reflect.Value.Type on zero Value');
  if (type.kind !== 'pointer') return ['', -1, type.string];
  const { elem } = type;
  const kind = elem.kind === 'slice' && elem.elem.kind === 'uint8' ? 'bytes' : elem.kind.replace(/\d+$/, '');
  return [kind, elem.size * 8, type.string];
}

/** store puts a value where the pointer points to. */
export function store(arg: unknown, value: unknown): void {
  const { elem } = $.typeOf(arg)!;
  const pointer = $.unbox(arg) as $.Pointer<unknown>;
  const v = $.unbox(value);
  if (elem.kind === 'float32') pointer.v = Math.fround(v as number);
  else if (elem.kind === 'complex64') pointer.v = $.toComplex64(v as $.Complex);
  else if (elem.kind === 'slice') pointer.v = $.sliceOf(elem.elem, Array.from($.bytes(v as string)));
  else pointer.v = v;
}
