/** What the checker writes down: types, constants, selections and the order of initialisation. Messages have fixtures of their own. */
import { describe, expect, test } from 'vitest';
import type * as ast from '../../grammar/ast.ts';
import { parseFile } from '../../grammar/index.ts';
import { FileSet } from '../../grammar/source.ts';
import { exprString } from './exprstring.ts';
import { checkPackage, dumpTypes } from './index.ts';
import type { CheckedPackage, Package } from './package.ts';
import { typeString } from './typestring.ts';

function check(
  text: string,
  std = false,
  importPackage: (path: string) => Package = () => undefined!,
): CheckedPackage {
  const fset = new FileSet();
  const { file, errors } = parseFile(fset.add('main.go', text));
  const messages = errors.map((e) => e.message);
  const checked = checkPackage('main', [file], importPackage, fset, (d) => messages.push(d.message), { std });
  expect(messages).toEqual([]);
  return checked;
}

/** The type of every expression that prints as `text`, in source order. */
function typesOf({ info, pkg }: CheckedPackage, text: string): string[] {
  const found = [...info.types].filter(([e]) => exprString(e) === text).sort(([a], [b]) => a.pos - b.pos);
  return found.map(([, tv]) => `${tv.mode} ${typeString(tv.type, pkg)}`);
}

describe('order of initialisation', () => {
  const order = (text: string) =>
    check(`package p\n${text}`).info.initOrder.map((i) => i.lhs.map((v) => v.name).join(','));

  test('declaration order where nothing depends on anything', () => {
    expect(order('var a, b = 1, 2\nvar c = 3')).toEqual(['a', 'b', 'c']);
  });
  test('the earliest that is ready, not the dependencies of the earliest', () => {
    expect(order('var a = c\nvar b = 1\nvar c = 1 + 1')).toEqual(['b', 'c', 'a']);
  });
  test('through functions, methods and literals', () => {
    const text = `
      var a = f()
      var b = T{}.m()
      var c = func() int { return d }()
      var d = 4
      type T struct{}
      func (T) m() int { return c }
      func f() int { return b }`;
    expect(order(text)).toEqual(['d', 'c', 'b', 'a']);
  });
  test('one call for several variables is one initialisation', () => {
    expect(order('var x = b\nvar a, b = f()\nfunc f() (int, int) { return 1, 2 }')).toEqual(['a,b', 'x']);
  });
});

describe('types', () => {
  test('untyped constants take the type of their context, down to the operands that are not constant', () => {
    const checked = check(
      'package p\nvar s uint\nvar f float64 = 1\nvar x int64 = 1 << s\nvar i interface{} = 1 << s',
    );
    expect(typesOf(checked, '1')).toEqual(['constant float64', 'constant int64', 'constant int']);
    expect(typesOf(checked, '1 << s')).toEqual(['value int64', 'value int']);
  });
  test('conditions are bool, nil has the type it is compared with', () => {
    const checked = check('package p\nfunc f(p *int) { if p == nil {} }');
    expect(typesOf(checked, 'p == nil')).toEqual(['value bool']);
    expect(typesOf(checked, 'nil')).toEqual(['nil *int']);
  });
  test('comma-ok forms have two types where two are used', () => {
    const checked = check('package p\nfunc f(c chan int) { v := <-c; v, ok := <-c; _, _ = v, ok }');
    expect(typesOf(checked, '<-c')).toEqual(['commaok int', 'commaok (int, bool)']);
  });
  test('constants of a group repeat their expression with their own iota', () => {
    const { pkg } = check('package p\nconst (\n A = 1 << iota\n _\n C\n)');
    expect(pkg.scope.lookup('C')).toMatchObject({ value: { kind: 'int', value: 4n } });
  });
  test('types may be used before they are declared, aliases included', () => {
    const checked = check(
      'package p\ntype A = *U\ntype T struct{ a A }\ntype U struct{ t *T; a A }\nvar v = T{}.a.a.t.a',
    );
    expect(typesOf(checked, 'T{}.a.a.t.a')).toEqual(['variable A']);
  });
});

describe('selections', () => {
  const text = `package p
    type Inner struct{ x int }
    func (*Inner) m() {}
    type Outer struct { n int; *Inner }
    func f(o Outer) { _ = o.x; o.m(); _ = Outer.m }`;
  test('paths lead through embedded fields', () => {
    const { info } = check(text);
    const found = [...info.selections.values()].map((s) => [s.kind, s.obj.name, s.path, s.indirect]);
    expect(found).toEqual([
      ['field', 'x', [1, 0], true],
      ['method', 'm', [1], true],
      ['methodExpr', 'm', [1], true],
    ]);
  });
});

describe('std packages', () => {
  const source = `package list
    //gots:native
    type Box struct{}
    //gots:parks
    func Wait(n int)
    func Map[T, U any](list []T, f func(T) U) []U
    func First[T any](list []T) T { return list[0] }`;

  test('functions without body are native, directives are kept', () => {
    const { scope } = check(source, true).pkg;
    expect(scope.lookup('Wait')).toMatchObject({ native: true, directives: ['parks'] });
    expect(scope.lookup('First')).toMatchObject({ native: false });
    expect(scope.lookup('Box')).toMatchObject({ native: true });
  });
  test('generic natives are instantiated where they are called', () => {
    const list = check(source, true).pkg;
    const text = `package main
      import "list"
      func main() {
        _ = list.Map([]int{1}, func(n int) string { return "" })
        _ = list.First[byte](nil)
      }`;
    const checked = check(text, false, () => list);
    const instances = [...checked.info.instances].map(([e, args]) => [
      exprString(e),
      ...args.map((t) => typeString(t)),
    ]);
    expect(instances).toEqual([
      ['list.Map', 'int', 'string'],
      ['list.First', 'byte'],
    ]);
    expect(typesOf(checked, 'list.First[byte](nil)')).toEqual(['value byte']);
  });
});

test('an implicit variable for every clause of a type switch', () => {
  const { info } = check(
    'package p\nfunc f(x any) { switch v := x.(type) { case int: _ = v\n case nil, string: } }',
  );
  const types = [...info.implicits.values()].map((obj) => typeString(obj.type));
  expect(types).toEqual(['int', 'any']);
});

test('a package that could not be imported is mentioned once', () => {
  const fset = new FileSet();
  const { file } = parseFile(fset.add('main.go', 'package p\nimport "nope"\nvar x nope.T = nope.F()'));
  const messages: string[] = [];
  const fail = (path: string): Package => {
    throw new Error(`no package ${path}`);
  };
  checkPackage('p', [file] as ast.File[], fail, fset, (d) => messages.push(d.message), { std: false });
  expect(messages).toEqual(['could not import nope (no package nope)']);
});

test('a union has at most a hundred terms, those of its interfaces included', () => {
  const types = Array.from({ length: 101 }, (_, i) => `t${i}`);
  const text = `package p
${types.map((t) => `type ${t} int`).join('\n')}
type all interface { ${types.slice(0, 100).join('|')} }
type more interface { ${types.join('|')} }
type sum interface { all | string }`;
  const fset = new FileSet();
  const messages: string[] = [];
  checkPackage(
    'p',
    [parseFile(fset.add('main.go', text)).file],
    () => undefined!,
    fset,
    ({ pos, message }) => messages.push(`${fset.position(pos)!.line - 102}: ${message}`),
    { std: false },
  );
  const why = 'cannot handle more than 100 union terms (implementation limitation)';
  expect(messages).toEqual([`2: ${why}`, `3: ${why}`]);
});

test('dump: one line for each declaration and expression', () => {
  const dump = dumpTypes(check('package p\nconst a = 2\nvar b = a * len("abc")\n'));
  expect(dump).toBe(`2\tconst a: untyped int = 2
3\tvar b: int
3\t  a * len("abc"): constant int = 6
3\t  a: constant int = 2
3\t  len("abc"): constant int = 3
init order: b
`);
});
