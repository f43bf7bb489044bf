import { describe, expect, it } from 'vitest';
import type * as ast from '../../grammar/ast.ts';
import { makeFloat, makeInt64, makeString } from './constant.ts';
import { convertibleTo } from './conversions.ts';
import { Func, TypeName } from './objects.ts';
import { assignableTo, Operand, operandString } from './operand.ts';
import { Package } from './package.ts';
import { Scope } from './scope.ts';
import {
  ArrayType,
  ChanType,
  InterfaceType,
  Named,
  PointerType,
  Signature,
  SliceType,
  Tuple,
  type Type,
} from './types.ts';
import { typ, universe, universeAny, universeByte, universeError } from './universe.ts';

const pkg = new Package('main', 'main', new Scope(universe));
const x: ast.Ident = { kind: 'Ident', pos: 1, end: 2, name: 'x' };
const named = (name: string, u: Type) =>
  Object.assign(new Named(new TypeName(pkg, name, 0)), { underlying: u });
const celsius = named('Celsius', typ.float64);
const ints = new SliceType(typ.int);

it.each<[Operand, string]>([
  [new Operand('variable', typ.int, x), 'x (variable of type int)'],
  [new Operand('variable', celsius, x), 'x (variable of float64 type Celsius)'],
  [new Operand('variable', universeAny, x), 'x (variable of interface type any)'],
  [new Operand('mapindex', named('IDs', ints), x), 'x (map index expression of slice type IDs)'],
  [new Operand('constant', typ['untyped int'], undefined, makeInt64(1)), '1 (untyped int constant)'],
  [new Operand('constant', typ['untyped float'], x, makeFloat(2.5)), 'x (untyped float constant 2.5)'],
  [new Operand('constant', typ.string, x, makeString('a')), 'x (constant "a" of type string)'],
  [new Operand('value', typ['untyped bool'], x), 'x (untyped bool value)'],
  [new Operand('novalue', new Tuple([]), x), 'x (no value)'],
  [new Operand('builtin', typ.invalid, x, undefined, 'len'), 'x (built-in)'],
  [new Operand('typexpr', celsius, x), 'x (type)'],
  [new Operand('nilvalue', typ['untyped nil']), 'nil'],
  [new Operand('commaok', typ.int, x), 'x (comma, ok expression of type int)'],
  [new Operand('variable', typ.invalid, x), 'x (variable with invalid type)'],
])('describes %#', (operand, text) => expect(operandString(operand, pkg)).toBe(text));

const value = (t: Type) => new Operand('value', t, x);
const constant = (n: number, t = typ['untyped int']) => new Operand('constant', t, x, makeInt64(n));
const method = Object.assign(new Func(pkg, 'M', 0), {
  type: new Signature(undefined, [], new Tuple([]), new Tuple([]), false),
});
const iface = named('I', new InterfaceType([method], []));
const both = new ChanType('both', typ.int);

describe('assignability', () => {
  it.each<[Operand, Type, boolean]>([
    [value(ints), named('IDs', ints), true],
    [value(named('A', ints)), named('B', ints), false],
    [value(typ.int), celsius, false],
    [value(both), new ChanType('send', typ.int), true],
    [value(new ChanType('send', typ.int)), both, false],
    [value(both), new ChanType('send', universeAny), false],
    [value(typ.int), universeAny, true],
    [new Operand('nilvalue', typ['untyped nil']), ints, true],
    [new Operand('nilvalue', typ['untyped nil']), typ.int, false],
    [constant(300), universeByte, false],
    [constant(300), celsius, true],
    [constant(300), universeAny, true],
    [constant(300), universeError, false],
    [value(typ['untyped bool']), named('Flag', typ.bool), true],
  ])('%#', (operand, type, ok) => expect(assignableTo(operand, type, pkg).ok).toBe(ok));

  it('says why not', () => {
    const why = (t: Type, to: Type) => assignableTo(value(t), to, pkg).cause;
    expect(why(celsius, iface)).toBe('Celsius does not implement I (missing method M)');
    expect(why(universeAny, typ.int)).toBe('need type assertion');
    expect(why(typ.int, new PointerType(iface))).toBe(
      'int does not implement *I (type *I is pointer to interface, not interface)',
    );
  });
});

it.each<[Type, Type, boolean]>([
  [typ.int, typ.float32, true],
  [typ.int, typ.string, true],
  [typ.float64, typ.string, false],
  [typ.string, new SliceType(universeByte), true],
  [new SliceType(typ.int32), typ.string, true],
  [ints, new ArrayType(typ.int, 3), true],
  [ints, new PointerType(new ArrayType(typ.int, 3)), true],
  [ints, new ArrayType(typ.string, 3), false],
  [new ArrayType(typ.int, 3), ints, false],
  [new PointerType(celsius), new PointerType(typ.float64), true],
  [typ.bool, typ.int, false],
  [typ.complex64, typ.complex128, true],
  [typ.complex64, typ.float64, false],
])('converts %#', (from, to, ok) => expect(convertibleTo(value(from), to, pkg).ok).toBe(ok));
