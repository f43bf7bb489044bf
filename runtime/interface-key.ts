/**
 * Interface values as map keys.
 *
 * Invariant: what needs no box is its own key (a number is an int, a string a string, an object a pointer); a boxed value becomes a
 * text that begins with a mark no Go string has and names its type.
 */
import { Box, typeOf } from './box.ts';
import { ENCODED, END, identity } from './key.ts';
import { unhashable } from './runtime-error.ts';
import type { Store, Type } from './type.ts';

export function interfaceKey(x: unknown): unknown {
  return x instanceof Box ? encodeBox(x) : x;
}

export function interfaceEncode(x: unknown): string {
  if (x instanceof Box) return encodeBox(x);
  if (x === null) return `nil${END}`;
  const type = typeOf(x)!.serial + END;
  return type + (typeof x === 'object' ? identity(x) : x + END);
}

function encodeBox(x: Box): string {
  const type = x.$dynamic;
  if (!type.comparable) return unhashable(type);
  return ENCODED + type.serial + END + type.encode(x.$v);
}

/** The dynamic type inside a value that makes == and hashing panic; null when there is none. */
export function uncomparablePart(type: Type, value: unknown): Type | null {
  if (type.kind === 'interface') {
    if (!(value instanceof Box)) return null;
    const dynamic = value.$dynamic;
    return dynamic.comparable ? uncomparablePart(dynamic, value.$v) : dynamic;
  }
  const parts: [Type, unknown][] = [];
  if (type.kind === 'array') {
    for (let i = 0; i < type.len; i++) parts.push([type.elem, (value as Store<unknown>)[i]]);
  } else if (type.kind === 'struct') {
    for (const f of type.fields) parts.push([f.type, (value as Record<string, unknown>)[f.property]]);
  }
  for (const [t, v] of parts) {
    const part = uncomparablePart(t, v);
    if (part !== null) return part;
  }
  return null;
}
