import { describe, expect, it } from 'vitest';
import { implements_, lookupFieldOrMethod, methodSet, missingMethod } from './lookup.ts';
import { Func, TypeName, Var } from './objects.ts';
import { Package } from './package.ts';
import { Scope } from './scope.ts';
import { InterfaceType, Named, PointerType, Signature, StructType, Tuple, type Type } from './types.ts';
import { typ, universe, universeComparable } from './universe.ts';

const pkg = new Package('main', 'main', new Scope(universe));

function named(name: string, underlying: Type): Named {
  const t = new Named(new TypeName(pkg, name, 0));
  t.underlying = underlying;
  return t;
}
function struct(...fields: [string, Type, boolean?][]): StructType {
  const vars = fields.map(([name, type, embedded]) => {
    const v = new Var(pkg, name, 0, type, 'field');
    v.embedded = embedded === true;
    return v;
  });
  return new StructType(
    vars,
    fields.map(() => ''),
  );
}
function method(name: string, recv: Type | undefined, result?: Type): Func {
  const f = new Func(pkg, name, 0);
  const r = recv && new Var(pkg, '', 0, recv, 'recv');
  const results = result === undefined ? [] : [new Var(pkg, '', 0, result, 'result')];
  f.type = new Signature(r, [], new Tuple([]), new Tuple(results), false);
  return f;
}
const iface = (...methods: Func[]) => named('I', new InterfaceType(methods, []));

const inner = named('Inner', struct(['x', typ.int], ['y', typ.int]));
inner.methods = [method('Value', inner), method('Pointer', new PointerType(inner))];
const outer = named('Outer', struct(['y', typ.string], ['Inner', inner, true]));
const byPointer = named('ByPointer', struct(['Inner', new PointerType(inner), true]));

describe('lookupFieldOrMethod', () => {
  const find = (T: Type, name: string, addressable = false) => lookupFieldOrMethod(T, addressable, pkg, name);

  it('walks embedded fields, the shallowest wins', () => {
    expect(find(outer, 'x')).toMatchObject({ path: [1, 0], indirect: false });
    expect(find(outer, 'y').path).toEqual([0]);
    expect(find(new PointerType(outer), 'x')).toMatchObject({ path: [1, 0], indirect: true });
  });

  it('gives the embedded fields on the way to a method', () => {
    expect(find(outer, 'Value')).toMatchObject({ obj: inner.methods[0], path: [1] });
  });

  it('needs an address for pointer receivers', () => {
    expect(find(outer, 'Pointer')).toEqual({ path: [], indirect: true, needsAddress: true });
    expect(find(outer, 'Pointer', true).obj).toBe(inner.methods[1]);
    expect(find(byPointer, 'Pointer').obj).toBe(inner.methods[1]);
  });

  it('reports ambiguity at the same depth only', () => {
    const a = named('A', struct(['n', typ.int]));
    const b = named('B', struct(['n', typ.int]));
    const both = named('Both', struct(['A', a, true], ['B', b, true]));
    expect(find(both, 'n')).toMatchObject({ ambiguous: true });
    expect(find(named('C', struct(['n', typ.int], ['A', a, true], ['B', b, true])), 'n').path).toEqual([0]);
  });

  it('finds an embedded type once in a diamond of one type', () => {
    const left = named('Left', struct(['Inner', inner, true]));
    const right = named('Right', struct(['Inner', inner, true]));
    expect(find(named('D', struct(['Left', left, true], ['Right', right, true])), 'x')).toMatchObject({
      ambiguous: true,
    });
  });

  it('ends on recursive types and hides what other packages do not export', () => {
    const node = named('Node', typ.int);
    node.underlying = struct(['Node', new PointerType(node), true]);
    expect(find(node, 'missing').obj).toBeUndefined();
    const elsewhere = new Package('other', 'other', new Scope(universe));
    expect(lookupFieldOrMethod(outer, false, elsewhere, 'x').obj).toBeUndefined();
  });

  it('gives declared pointer types the fields but not the methods', () => {
    const P = named('P', new PointerType(inner));
    expect(find(P, 'x').path).toEqual([0]);
    expect(find(P, 'Value').obj).toBeUndefined();
  });
});

it('method sets: T has the value methods, *T all', () => {
  expect(methodSet(outer).map((m) => m.obj.name)).toEqual(['Value']);
  expect(methodSet(new PointerType(outer)).map((m) => m.obj.name)).toEqual(['Pointer', 'Value']);
  expect(methodSet(byPointer).map((m) => m.obj.name)).toEqual(['Pointer', 'Value']);
});

describe('missingMethod', () => {
  const cause = (V: Type, ...methods: Func[]) => missingMethod(V, iface(...methods), true, pkg)?.cause;

  it.each<[string, Func]>([
    ['(missing method Close)', method('Close', undefined)],
    ['(method Pointer has pointer receiver)', method('Pointer', undefined)],
    ['(missing method VALUE)\n\t\thave Value()\n\t\twant VALUE()', method('VALUE', undefined)],
    [
      '(wrong type for method Value)\n\t\thave Value()\n\t\twant Value() int',
      method('Value', undefined, typ.int),
    ],
    ['(Inner.x is a field, not a method)', method('x', undefined)],
  ])('%s', (text, wanted) => expect(cause(inner, wanted)).toBe(text));

  it('is content with methods of the pointer', () => {
    expect(
      cause(new PointerType(inner), method('Value', undefined), method('Pointer', undefined)),
    ).toBeUndefined();
  });
});

describe('implements', () => {
  it('names type, verb and cause', () => {
    expect(implements_(typ.int, iface(method('Close', undefined)), false, pkg)).toBe(
      'int does not implement I (missing method Close)',
    );
    expect(
      implements_(new PointerType(iface(method('M', undefined))), iface(method('M', undefined)), false, pkg),
    ).toBe('*I does not implement I (type *I is pointer to interface, not interface)');
  });

  it('asks for comparability', () => {
    const func = new Signature(undefined, [], new Tuple([]), new Tuple([]), false);
    expect(implements_(func, universeComparable, true, pkg)).toBe('func() does not satisfy comparable');
    expect(implements_(typ.string, universeComparable, true, pkg)).toBeUndefined();
    expect(implements_(iface(), universeComparable, true, pkg)).toBeUndefined();
    expect(implements_(iface(), universeComparable, false, pkg)).toBe('I does not implement comparable');
  });
});
