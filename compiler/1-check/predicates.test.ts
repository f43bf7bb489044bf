import { expect, it } from 'vitest';
import { TypeName, Var } from './objects.ts';
import * as is from './predicates.ts';
import {
  ArrayType,
  InterfaceType,
  MapType,
  Named,
  PointerType,
  Signature,
  SliceType,
  StructType,
  Tuple,
  type Type,
  TypeParam,
  Union,
} from './types.ts';
import { typ, universeAny, universeComparable, universeError } from './universe.ts';

const celsius = new Named(new TypeName(undefined, 'Celsius', 0));
celsius.underlying = typ.float64;
const func = new Signature(undefined, [], new Tuple([]), new Tuple([]), false);
const struct = (...types: Type[]) =>
  new StructType(
    types.map((t, i) => new Var(undefined, `f${i}`, 0, t, 'field')),
    types.map(() => ''),
  );

function param(constraint: Type): TypeParam {
  const p = new TypeParam(new TypeName(undefined, 'P', 0));
  p.constraint = constraint;
  return p;
}
const numbers = param(
  new InterfaceType(
    [],
    [
      new Union([
        { tilde: true, type: typ.int },
        { tilde: true, type: typ.float64 },
      ]),
    ],
  ),
);

it('classes look below names', () => {
  expect(is.isFloat(celsius)).toBe(true);
  expect(is.isInteger(celsius)).toBe(false);
  expect(is.isOrdered(typ['untyped rune'])).toBe(true);
  expect(is.isOrdered(typ.complex128)).toBe(false);
  expect(is.isConstType(typ['unsafe.Pointer'])).toBe(false);
});

it('all forms ask every type of a type parameter', () => {
  expect(is.isNumeric(numbers)).toBe(false);
  expect(is.allNumeric(numbers)).toBe(true);
  expect(is.allInteger(numbers)).toBe(false);
  expect(is.allNumeric(param(universeAny))).toBe(false);
});

it.each<[Type, boolean, string]>([
  [typ.int, true, ''],
  [new SliceType(typ.int), false, 'slice can only be compared to nil'],
  [func, false, 'func can only be compared to nil'],
  [new MapType(typ.int, typ.int), false, 'map can only be compared to nil'],
  [struct(typ.int, func), false, 'struct containing func() cannot be compared'],
  [new ArrayType(func, 2), false, '[2]func() cannot be compared'],
  [universeAny, true, ''],
  [new PointerType(func), true, ''],
  [param(universeAny), false, 'incomparable types in type set'],
  [param(universeComparable), true, ''],
  [numbers, true, ''],
])('comparable %#', (type, ok, cause) => {
  expect(is.comparableType(type).ok).toBe(ok);
  expect(is.incomparableCause(type)).toBe(cause);
});

it('strictly, interfaces are not comparable', () => {
  expect(is.comparableType(universeAny, false).ok).toBe(false);
  expect(is.comparableType(struct(universeError), false).ok).toBe(false);
});

it('nil is for pointers, slices, maps, channels, functions and interfaces', () => {
  for (const t of [new PointerType(typ.int), new SliceType(typ.int), func, universeError])
    expect(is.hasNil(t)).toBe(true);
  for (const t of [typ.int, celsius, struct(), numbers, param(universeAny)]) expect(is.hasNil(t)).toBe(false);
});

it('untyped kinds combine to the larger one', () => {
  expect(is.maxType(typ['untyped int'], typ['untyped float'])).toBe(typ['untyped float']);
  expect(is.maxType(typ['untyped rune'], typ['untyped int'])).toBe(typ['untyped rune']);
  expect(is.maxType(typ['untyped string'], typ['untyped int'])).toBeUndefined();
});

it('declared types are identical to themselves only', () => {
  const other = new Named(new TypeName(undefined, 'Celsius', 0));
  other.underlying = typ.float64;
  expect(is.identical(celsius, celsius)).toBe(true);
  expect(is.identical(celsius, other)).toBe(false);
  expect(is.identical(celsius, typ.float64)).toBe(false);
});
