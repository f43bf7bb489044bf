import { expect, it } from 'vitest';
import { alignof, offsetsof, sizeof } from './gosizes.ts';
import { Var } from './objects.ts';
import { ArrayType, SliceType, StructType, type Type } from './types.ts';
import { typ, universeError } from './universe.ts';

const struct = (...types: Type[]) =>
  new StructType(
    types.map((t, i) => new Var(undefined, `f${i}`, 0, t, 'field')),
    types.map(() => ''),
  );

// As unsafe.Sizeof and unsafe.Alignof give them on amd64.
it.each<[Type, number, number]>([
  [typ.bool, 1, 1],
  [typ.int, 8, 8],
  [typ.complex64, 8, 4],
  [typ.complex128, 16, 8],
  [typ.string, 16, 8],
  [new SliceType(typ.int8), 24, 8],
  [universeError, 16, 8],
  [struct(), 0, 1],
  [new ArrayType(struct(typ.int8, typ.int16), 5), 20, 2],
  [struct(typ.int8, typ.int64, typ.int8), 24, 8],
  [struct(typ.int8, struct()), 2, 1],
  [struct(typ.bool, typ.string, typ.bool), 32, 8],
])('%#', (type, size, alignment) => {
  expect(sizeof(type)).toBe(size);
  expect(alignof(type)).toBe(alignment);
});

it('aligns fields', () => {
  expect(offsetsof(struct(typ.int8, typ.int32, typ.int8, typ.int64).fields)).toEqual([0, 4, 8, 16]);
});
