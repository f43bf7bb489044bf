// Natives of flag.

import * as $ from 'gots/runtime';

/** A zero value of v's dynamic type; where that is a pointer, one to a zero value. */
export function zeroOf(v: unknown): unknown {
  const type = $.typeOf(v) as $.Type;
  if (type.kind !== 'pointer') return $.box(type, type.zero());
  const { elem } = type;
  const zero = elem.zero();
  return $.box(type, elem.kind === 'struct' || elem.kind === 'array' ? zero : $.ref(zero));
}

/** p, a pointer, gets value or what value points to; false when that is of another type. */
export function assign(p: unknown, value: unknown): boolean {
  const { elem } = $.typeOf(p) as $.Type;
  const given = $.typeOf(value) as $.Type;
  if ((given.kind === 'pointer' ? given.elem : given) !== elem) return false;
  const pointer = $.unbox(p);
  let from = $.unbox(value);
  if (given.kind === 'pointer' && !elem.copies) from = (from as $.Pointer<unknown>).v;
  if (elem.copies) elem.assign(pointer, from);
  else (pointer as $.Pointer<unknown>).v = from;
  return true;
}
