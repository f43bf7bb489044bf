// Values made of others: structs, arrays, slices, maps, pointers; and what prints as an address.
// Invariant: a pointer is followed only at the top, so cycles cannot run on.

import * as $ from 'gots/runtime';
import { isNil } from './address.ts';
import { sortedEntries } from './order.ts';
import { type Access, CLOSED, EMBEDDED, OPEN, type Printer } from './printer.ts';
import { formatString } from './text.ts';

export function printComposite(
  p: Printer,
  type: $.Type,
  value: unknown,
  verb: string,
  depth: number,
  access: Access,
): void {
  switch (type.kind) {
    case 'struct':
      printStruct(p, type, value as Record<string, unknown>, verb, depth, access);
      return;
    case 'array':
    case 'slice':
      printList(p, type, value, verb, depth, access);
      return;
    case 'map':
      printMap(p, type, value as $.GoMap<unknown, unknown> | null, verb, depth, access);
      return;
    case 'pointer': {
      const { elem } = type;
      if (depth === 0 && value !== null && /^(array|slice|struct|map)$/.test(elem.kind)) {
        p.text += '&';
        const direct = elem.kind === 'struct' || elem.kind === 'array';
        const target = direct ? value : (value as $.Pointer<unknown>).v;
        p.printValue(elem, target, verb, depth + 1, access);
        return;
      }
    }
  }
  p.printPointer(type, value, verb);
}

function printStruct(
  p: Printer,
  type: $.Type,
  value: Record<string, unknown>,
  verb: string,
  depth: number,
  access: Access,
): void {
  const { sharpV, plusV } = p.spec;
  if (sharpV) p.text += type.string;
  p.text += '{';
  let first = true;
  for (const field of type.fields) {
    if (!first) p.text += sharpV ? ', ' : ' ';
    first = false;
    if (sharpV || plusV) p.text += `${field.name}:`;
    const inner = access === CLOSED ? CLOSED : field.exported ? OPEN : field.embedded ? EMBEDDED : CLOSED;
    p.printValue(field.type, value[field.property], verb, depth + 1, inner);
  }
  p.text += '}';
}

/** printList prints the elements of an array or slice; those of bytes as one text where the verb is for texts. */
function printList(
  p: Printer,
  type: $.Type,
  value: unknown,
  verb: string,
  depth: number,
  access: Access,
): void {
  const { elem } = type;
  const slice = type.kind === 'slice' ? (value as $.Slice<unknown>) : null;
  const store = slice === null ? (value as ArrayLike<unknown>) : slice.array;
  const start = slice === null ? 0 : slice.offset;
  const length = slice === null ? store.length : slice.len;
  if (elem.kind === 'uint8' && /[sqxX]/.test(verb)) {
    let bytes = '';
    for (let i = 0; i < length; i++) bytes += String.fromCharCode(store[start + i] as number);
    p.text += formatString(p.spec, bytes, verb);
    return;
  }
  const { sharpV } = p.spec;
  if (sharpV) {
    // An argument that is a []byte goes by that name; anywhere else it is a []uint8.
    p.text += depth === 0 && verb === 'v' && type === $.sliceType($.uint8) ? '[]byte' : type.string;
    if (slice !== null && isNil(type, value)) {
      p.text += '(nil)';
      return;
    }
  }
  const inner = access === OPEN ? OPEN : CLOSED;
  p.text += sharpV ? '{' : '[';
  for (let i = 0; i < length; i++) {
    if (i > 0) p.text += sharpV ? ', ' : ' ';
    p.printValue(elem, store[start + i], verb, depth + 1, inner);
  }
  p.text += sharpV ? '}' : ']';
}

function printMap(
  p: Printer,
  type: $.Type,
  value: $.GoMap<unknown, unknown> | null,
  verb: string,
  depth: number,
  access: Access,
): void {
  const { sharpV } = p.spec;
  if (sharpV) {
    p.text += type.string;
    if (value === null) {
      p.text += '(nil)';
      return;
    }
  }
  p.text += sharpV ? '{' : 'map[';
  const inner = access === OPEN ? OPEN : CLOSED;
  let first = true;
  for (const [key, element] of sortedEntries(type.keyType, value)) {
    if (!first) p.text += sharpV ? ', ' : ' ';
    first = false;
    p.printValue(type.keyType, key, verb, depth + 1, inner);
    p.text += ':';
    p.printValue(type.elem, element, verb, depth + 1, inner);
  }
  p.text += sharpV ? '}' : ']';
}
