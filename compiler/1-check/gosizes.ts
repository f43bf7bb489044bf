/**
 * Sizes and alignments as the Go compiler lays types out on 64-bit machines, for unsafe.Sizeof, Alignof and Offsetof.
 */
import type { Var } from './objects.ts';
import { isComplex, under } from './predicates.ts';
import { type BasicName, type StructType, type Type, underlying } from './types.ts';

const word = 8;
/** Beyond it a size has no int64. */
export const maxSize = 2 ** 63 - 1;
const basicSizes: Partial<Record<BasicName, number>> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  complex64: 8,
  complex128: 16,
  string: 2 * word,
};

const align = (offset: number, alignment: number): number => Math.ceil(offset / alignment) * alignment;

export function alignof(T: Type): number {
  const u = under(T);
  switch (u.kind) {
    case 'Array':
      return alignof(u.element);
    case 'Struct':
      return u.fields.reduce((most, f) => Math.max(most, alignof(f.type)), 1);
    case 'Slice':
    case 'Interface':
      return word;
    case 'Basic':
      if (u.basic === 'string') return word;
  }
  const size = sizeof(T);
  return Math.min(Math.max(isComplex(T) ? size / 2 : size, 1), word);
}

export function offsetsof(fields: readonly Var[]): number[] {
  let end = 0;
  return fields.map((f) => {
    const offset = align(end, alignof(f.type));
    end = offset + sizeof(f.type);
    return offset;
  });
}

/** Whether an embedded pointer is on the way to the field that `path` leads to. */
export function throughPointer(base: Type, path: readonly number[]): boolean {
  let type = base;
  for (const i of path) {
    const struct = underlying(type);
    if (struct.kind !== 'Struct') return true;
    type = struct.fields[i].type;
  }
  return false;
}

/** Where that field is; no pointer is on the way. */
export function offsetof(base: Type, path: readonly number[]): number {
  let total = 0;
  let type = base;
  for (const i of path) {
    const { fields } = underlying(type) as StructType;
    total += offsetsof(fields)[i];
    type = fields[i].type;
  }
  return total;
}

/** Its values contain some of a type parameter's type. */
export function hasVariableSize(T: Type, inside: readonly Type[] = []): boolean {
  // Infinite, which is reported elsewhere.
  if (inside.includes(T) || inside.length > 1000) return true;
  const u = underlying(T);
  const within = (t: Type): boolean => hasVariableSize(t, [...inside, T]);
  if (u.kind === 'TypeParam') return true;
  if (u.kind === 'Array') return within(u.element);
  return u.kind === 'Struct' && u.fields.some((f) => within(f.type));
}

export function sizeof(T: Type): number {
  const u = under(T);
  switch (u.kind) {
    case 'Basic':
      return basicSizes[u.basic] ?? word;
    case 'Array':
      return u.length <= 0 ? 0 : sizeof(u.element) * u.length;
    case 'Slice':
      return 3 * word;
    case 'Interface':
      return 2 * word;
    case 'Struct': {
      if (u.fields.length === 0) return 0;
      const offset = offsetsof(u.fields).at(-1)!;
      const last = sizeof(u.fields.at(-1)!.type);
      // A last field without size gets a byte, so that its address stays inside the struct.
      return align(offset + (offset > 0 && last === 0 ? 1 : last), alignof(u));
    }
    default:
      return word;
  }
}
