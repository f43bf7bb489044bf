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
