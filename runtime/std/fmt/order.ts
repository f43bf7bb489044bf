// The order in which the entries of a map are printed: by key, so that output does not depend on the map's own order.
// Invariant: the order is total for keys Go orders; NaN comes first, nil before anything else.

import * as $ from 'gots/runtime';
import { addressOf } from './address.ts';

export function sortedEntries(
  key: $.Type,
  m: $.GoMap<unknown, unknown> | null,
): [key: unknown, element: unknown][] {
  if (m === null) return [];
  const list: [unknown, unknown][] =
    m.encodes === null
      ? [...m.entries]
      : Array.from(m.entries.values() as Iterable<{ key: unknown; value: unknown }>, (p) => [p.key, p.value]);
  return list.sort((a, b) => compare(key, a[0], b[0]));
}

function compare(type: $.Type, a: unknown, b: unknown): number {
  switch (type.kind) {
    case 'float32':
    case 'float64':
      return compareFloats(a as number, b as number);
    case 'complex64':
    case 'complex128': {
      const [x, y] = [a as $.Complex, b as $.Complex];
      return compareFloats(x.re, y.re) || compareFloats(x.im, y.im);
    }
    case 'struct': {
      const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
      for (const field of type.fields) {
        const c = compare(field.type, x[field.property], y[field.property]);
        if (c !== 0) return c;
      }
      return 0;
    }
    case 'array': {
      const [x, y] = [a as ArrayLike<unknown>, b as ArrayLike<unknown>];
      for (let i = 0; i < x.length; i++) {
        const c = compare(type.elem, x[i], y[i]);
        if (c !== 0) return c;
      }
      return 0;
    }
    case 'interface':
      return compareInterfaces(a, b);
    case 'pointer':
    case 'chan':
    case 'unsafe.Pointer':
      return addressOf(type, a)! - addressOf(type, b)!;
    default:
      return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
  }
}

function compareFloats(a: number, b: number): number {
  if (a < b || (Number.isNaN(a) && !Number.isNaN(b))) return -1;
  if (a > b || (Number.isNaN(b) && !Number.isNaN(a))) return 1;
  return 0;
}

/** Go orders values of different types by where the linker put the types: this is where it puts the predeclared ones. */
const ranks = new Map(
  [
    $.string,
    $.int8,
    $.uint8,
    $.int16,
    $.uint16,
    $.int32,
    $.uint32,
    $.int64,
    $.uint64,
    $.int,
    $.uint,
    $.uintptr,
    $.complex64,
    $.complex128,
    $.float32,
    $.float64,
    $.bool,
  ].map((type, rank): [$.Type, number] => [type, rank]),
);

/** compareInterfaces puts nil first and keeps values of one type together; types of the program's own come last, by name. */
function compareInterfaces(a: unknown, b: unknown): number {
  const [x, y] = [$.typeOf(a), $.typeOf(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1;
  if (x === y) return compare(x, $.unbox(a), $.unbox(b));
  const c = (ranks.get(x) ?? ranks.size) - (ranks.get(y) ?? ranks.size);
  return c !== 0 ? c : x.id < y.id ? -1 : 1;
}
