import { expect, it } from 'vitest';
import { infer, renamed } from './infer.ts';
import { instantiateNamed, instantiateSignature, methodsOf, verifyInstance } from './instantiate.ts';
import { Func, TypeName, Var } from './objects.ts';
import { Operand } from './operand.ts';
import { identical } from './predicates.ts';
import {
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
  underlying,
} from './types.ts';
import { typeString } from './typestring.ts';
import { typ, universeAny, universeComparable } from './universe.ts';

function param(name: string, constraint: Type = universeAny): TypeParam {
  const p = new TypeParam(new TypeName(undefined, name, 1));
  p.constraint = constraint;
  return p;
}
const vars = (...types: Type[]) => new Tuple(types.map((t) => new Var(undefined, '', 0, t, 'param')));
const func = (params: Type[], results: Type[], typeParams: TypeParam[] = []) =>
  new Signature(undefined, typeParams, vars(...params), vars(...results), false);
const oneOf = (...terms: Type[]) =>
  new InterfaceType([], [new Union(terms.map((type) => ({ tilde: true, type })))]);
const named = (name: string, u: Type) =>
  Object.assign(new Named(new TypeName(undefined, name, 0)), { underlying: u });

function inferred(typeParams: TypeParam[], params: Type[], args: Type[], explicit: Type[] = []): string {
  const operands = args.map((t) => new Operand('value', t));
  const own = renamed(typeParams, vars(...params));
  const result = infer({ typeParams: own.params, explicit, params: own.type, args: operands });
  return 'message' in result ? result.message : result.args.map((t) => typeString(t)).join(', ');
}

const [T, K, V] = [param('T'), param('K', universeComparable), param('V')];

it('infers from the arguments', () => {
  expect(inferred([T], [func([], [T])], [func([], [typ.int])])).toBe('int');
  expect(inferred([K, V], [new MapType(K, V)], [new MapType(typ.string, new SliceType(typ.int))])).toBe(
    'string, []int',
  );
  expect(inferred([T], [new SliceType(T)], [named('IDs', new SliceType(typ.int))])).toBe('int');
  expect(inferred([K, V], [V], [typ.bool], [typ.string])).toBe('string, bool');
});

it('infers untyped constants by the largest kind', () => {
  expect(inferred([T], [T, T], [typ['untyped int'], typ['untyped float']])).toBe('float64');
  expect(inferred([T], [T, T], [typ.int8, typ['untyped int']])).toBe('int8');
  expect(inferred([T], [T, T], [typ['untyped int'], typ['untyped string']])).toBe(
    'mismatched types untyped int and untyped string (cannot infer T)',
  );
});

it('infers from constraints', () => {
  const E = param('E');
  const S = param('S', oneOf(new SliceType(E)));
  expect(inferred([S, E], [S], [named('IDs', new SliceType(typ.int))])).toBe('IDs, int');
  const P = param('P', new InterfaceType([], [new PointerType(T)]));
  expect(inferred([T, P], [], [], [typ.int])).toBe('int, *int');
});

it('explains failures', () => {
  expect(inferred([T], [new SliceType(T)], [typ.int])).toBe(
    'type int of  does not match []T (cannot infer T)',
  );
  expect(inferred([T], [T, T], [typ.int, typ.string])).toBe(
    'type string of  does not match inferred type int for T',
  );
  expect(inferred([T], [], [])).toBe('cannot infer T');
});

it('does not confuse a recursive call’s parameters with its own', () => {
  expect(inferred([T], [new SliceType(T)], [new SliceType(new SliceType(T))])).toBe('[]T');
});

it('instantiates signatures and recursive types', () => {
  expect(typeString(instantiateSignature(func([T], [new SliceType(T)], [T]), [typ.int]))).toBe(
    'func(int) []int',
  );
  const list = new Named(new TypeName(undefined, 'List', 0));
  list.typeParams = [T];
  const ofT = instantiateNamed(list, [T]);
  list.underlying = new StructType(
    [
      new Var(undefined, 'next', 0, new PointerType(ofT), 'field'),
      new Var(undefined, 'value', 0, T, 'field'),
    ],
    ['', ''],
  );
  const receiver = param('E');
  const push = new Func(undefined, 'Push', 0);
  const recv = new Var(undefined, 'l', 0, new PointerType(instantiateNamed(list, [receiver])), 'recv');
  push.type = new Signature(recv, [], vars(receiver), vars(), false);
  list.methods = [push];

  const ofInt = instantiateNamed(list, [typ.int]);
  expect(typeString(ofInt)).toBe('List[int]');
  expect(typeString(underlying(ofInt))).toBe('struct{next *List[int]; value int}');
  expect(identical(ofInt, instantiateNamed(list, [typ.int]))).toBe(true);
  expect(identical(ofInt, instantiateNamed(list, [typ.string]))).toBe(false);
  expect(typeString(methodsOf(ofInt)[0].type)).toBe('func(int)');
});

it('verifies constraints', () => {
  const number = param('N', Object.assign(oneOf(typ.int, typ.float64), { implicit: true }));
  expect(verifyInstance([number], [named('Celsius', typ.float64)])).toBeUndefined();
  expect(verifyInstance([number], [typ.string])).toEqual({
    index: 0,
    cause: 'string does not satisfy ~int | ~float64 (string missing in ~int | ~float64)',
  });
});
