import { expect, it } from 'vitest';
import { Func, TypeName, Var } from './objects.ts';
import { Package } from './package.ts';
import { identical } from './predicates.ts';
import { Scope } from './scope.ts';
import {
  ArrayType,
  ChanType,
  InterfaceType,
  MapType,
  Named,
  PointerType,
  Signature,
  SliceType,
  StructType,
  Tuple,
  type Type,
} from './types.ts';
import { typeId, typeString } from './typestring.ts';
import { typ, universe, universeAny, universeByte, universeError } from './universe.ts';

const here = new Package('main', 'main', new Scope(universe));
const there = new Package('example.com/shape', 'shape', new Scope(universe));
const other = new Package('example.com/other/shape', 'shape', new Scope(universe));

function named(pkg: Package, name: string): Named {
  const obj = new TypeName(pkg, name, 1);
  pkg.scope.insert(obj);
  return new Named(obj);
}
const param = (name: string, type: Type) => new Var(here, name, 0, type, 'param');
const func = (params: Var[], results: Var[], variadic = false) =>
  new Signature(undefined, [], new Tuple(params), new Tuple(results), variadic);
const field = (name: string, type: Type, embedded = false) => {
  const v = new Var(here, name, 0, type, 'field');
  v.embedded = embedded;
  return v;
};
const method = (name: string, type: Signature) => {
  const m = new Func(here, name, 0);
  m.type = type;
  return m;
};

const T = named(here, 'T');
const closer = new InterfaceType([method('Close', func([], [param('', universeError)]))], []);

it.each<[Type, string]>([
  [universeByte, 'byte'],
  [typ.uint8, 'uint8'],
  [universeAny, 'any'],
  [new InterfaceType([], []), 'interface{}'],
  [universeError, 'error'],
  [new ArrayType(typ.int, 3), '[3]int'],
  [new MapType(typ.string, new SliceType(T)), 'map[string][]T'],
  [new PointerType(named(there, 'Circle')), '*shape.Circle'],
  [new ChanType('both', new ChanType('recv', typ.int)), 'chan (<-chan int)'],
  [new ChanType('recv', new ChanType('send', typ.int)), '<-chan chan<- int'],
  [
    new StructType([field('a', typ.int), field('T', T, true)], ['json:"a"', '']),
    'struct{a int "json:\\"a\\""; T}',
  ],
  [func([param('x', typ.int)], [param('', universeError)]), 'func(x int) error'],
  [func([param('', typ.int), param('', new SliceType(typ.string))], [], true), 'func(int, ...string)'],
  [func([], [param('n', typ.int), param('err', universeError)]), 'func() (n int, err error)'],
  [closer, 'interface{Close() error}'],
])('prints %#', (type, text) => expect(typeString(type, here)).toBe(text));

it('qualifies by package, by path when two packages share a name', () => {
  expect(typeString(T)).toBe('main.T');
  expect(typeString(T, there)).toBe('main.T');
  const importer = new Package('main', 'main', new Scope(universe));
  importer.imports = [there, other];
  expect(typeString(named(there, 'Square'), importer)).toBe('"example.com/shape".Square');
});

it('gives identical types one id, and only those', () => {
  const types: Type[] = [
    typ.uint8,
    universeByte,
    T,
    named(here, 'U'),
    new PointerType(T),
    new SliceType(universeByte),
    new SliceType(typ.uint8),
    func([param('x', typ.int)], []),
    func([param('y', typ.int)], []),
    func([param('y', new SliceType(typ.int))], [], true),
    func([param('y', new SliceType(typ.int))], []),
    new StructType([field('a', typ.int)], ['']),
    new StructType([field('a', typ.int)], ['x']),
    new StructType([field('T', T)], ['']),
    new StructType([field('T', T, true)], ['']),
    closer,
    new InterfaceType([], [closer]),
    universeAny,
    new InterfaceType([], []),
    new ChanType('both', typ.int),
    new ChanType('recv', typ.int),
  ];
  for (const x of types) for (const y of types) expect(typeId(x) === typeId(y)).toBe(identical(x, y));
});
