/** The trees of valid programs. */

import { describe, expect, test } from 'vitest';
import fc from '../runtime/testing/property.ts';
import type { Expr, File, GenDecl, Stmt, TypeSpec } from './ast.ts';
import { GoParser } from './declarations.ts';
import { dumpAst } from './dump.ts';
import { exprString } from './format.ts';
import { FileSet, parseFile } from './index.ts';

function parse(text: string): File {
  const { file, errors } = parseFile(new FileSet().add('x.go', text));
  expect(errors).toEqual([]);
  return file;
}

/** The rows of the dump without line numbers, from the first declaration on. */
function rows(text: string): string[] {
  return dumpAst(parse(text))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(9));
}

function expr(text: string): Expr {
  const decl = parse(`package p\nvar _ = ${text}`).decls[0] as GenDecl;
  const [spec] = decl.specs;
  return spec.kind === 'ValueSpec' ? spec.values[0] : expect.fail();
}

function stmts(text: string): readonly Stmt[] {
  const [decl] = parse(`package p\nfunc f() {\n${text}\n}`).decls;
  return decl.kind === 'FuncDecl' ? decl.body!.list : expect.fail();
}

/** With every operator in parentheses. */
function bracketed(x: Expr): string {
  if (x.kind === 'BinaryExpr') return `(${bracketed(x.x)}${x.op}${bracketed(x.y)})`;
  if (x.kind === 'UnaryExpr') return `(${x.op}${bracketed(x.x)})`;
  if (x.kind === 'StarExpr') return `(*${bracketed(x.x)})`;
  return exprString(x);
}

test('the grammar has no ambiguity or left recursion that chevrotain can find', () => {
  expect(() => new GoParser(true)).not.toThrow();
});

describe('expressions', () => {
  test('precedence', () => {
    expect(bracketed(expr('a + b*c - d'))).toBe('((a+(b*c))-d)');
    expect(bracketed(expr('a || b && c == d + e<<f'))).toBe('(a||(b&&(c==(d+(e<<f)))))');
    expect(bracketed(expr('a*b/c%d&^e'))).toBe('((((a*b)/c)%d)&^e)');
    expect(bracketed(expr('a == b && c || d'))).toBe('(((a==b)&&c)||d)');
    expect(bracketed(expr('-a * !b + ^*c'))).toBe('(((-a)*(!b))+(^(*c)))');
    expect(bracketed(expr('<-c + <-d'))).toBe('((<-c)+(<-d))');
  });

  test('channel types and receives', () => {
    const dirs = (x: Expr): string => (x.kind === 'ChanType' ? `${x.dir} ${dirs(x.element)}` : exprString(x));
    const type = (text: string): string => {
      const [spec] = (parse(`package p\nvar _ ${text}`).decls[0] as GenDecl).specs;
      return spec.kind === 'ValueSpec' ? dirs(spec.type!) : '';
    };
    expect(type('chan<- chan int')).toBe('send both int');
    expect(type('chan (<-chan int)')).toContain('both');
    expect(type('chan<- <-chan int')).toBe('send recv int');
    expect(type('<-chan chan<- int')).toBe('recv send int');
    expect(expr('<-chan int(x)').kind).toBe('UnaryExpr');
    expect(expr('(<-chan int)(x)').kind).toBe('CallExpr');
    const converted = expr('(<-chan<- chan int)(x)');
    expect(converted.kind === 'CallExpr' && converted.fun.kind === 'ParenExpr' && dirs(converted.fun.x)).toBe(
      'recv recv int',
    );
  });

  test('what a bracket means', () => {
    expect(expr('a[i]')).toMatchObject({ kind: 'IndexExpr', indices: [{ name: 'i' }] });
    expect(expr('a[int, string](x)')).toMatchObject({ kind: 'CallExpr', fun: { kind: 'IndexExpr' } });
    expect(expr('a[[]int]')).toMatchObject({ indices: [{ kind: 'ArrayType' }] });
    expect(expr('a[:]')).toMatchObject({ kind: 'SliceExpr', low: undefined, high: undefined, three: false });
    expect(expr('a[:2:3]')).toMatchObject({
      low: undefined,
      high: { text: '2' },
      max: { text: '3' },
      three: true,
    });
    expect(expr('[...]int{1}')).toMatchObject({ type: { length: { kind: 'Ellipsis', element: undefined } } });
  });

  test('composite literals nest without types', () => {
    const x = expr('map[P][]T{{1, 2}: {{a: 1}}, k: nil}');
    expect(x).toMatchObject({
      kind: 'CompositeLit',
      elements: [
        { key: { type: undefined }, value: { elements: [{ elements: [{ key: { name: 'a' } }] }] } },
        { key: { name: 'k' } },
      ],
    });
  });

  test('other operands', () => {
    expect(expr('(*T).m')).toMatchObject({ kind: 'SelectorExpr', x: { kind: 'ParenExpr' } });
    expect(expr('func(int) {}(1)')).toMatchObject({ kind: 'CallExpr', fun: { kind: 'FuncLit' } });
    expect(expr('x.(*T)')).toMatchObject({ kind: 'TypeAssertExpr', type: { kind: 'StarExpr' } });
    expect(expr('f(a, b...)')).toMatchObject({ args: [{}, {}], ellipsis: expect.any(Number) });
    expect(expr('make([]int, 3)')).toMatchObject({ args: [{ kind: 'ArrayType' }, {}], ellipsis: 0 });
    expect(expr('interface{ m() }(nil)')).toMatchObject({ fun: { kind: 'InterfaceType' } });
  });
});

describe('statements', () => {
  test('a brace after a header opens the block', () => {
    expect(stmts('if x == y {\n}')).toMatchObject([{ kind: 'IfStmt', cond: { kind: 'BinaryExpr' } }]);
    expect(stmts('if x == (T{1}) {\n}')).toMatchObject([{ cond: { y: { x: { kind: 'CompositeLit' } } } }]);
    expect(stmts('if f(T{1}) {\n}')).toMatchObject([{ cond: { args: [{ kind: 'CompositeLit' }] } }]);
    expect(stmts('for _, x := range []T{{1}} {\n}')).toMatchObject([{ x: { kind: 'CompositeLit' } }]);
    expect(stmts('switch x := a[0]; {\n}')).toMatchObject([{ kind: 'SwitchStmt', init: {}, tag: undefined }]);
    expect(stmts('for f := func() { _ = T{} }; ; {\n}')).toMatchObject([
      { kind: 'ForStmt', cond: undefined },
    ]);
  });

  test('loops', () => {
    const loops = stmts(
      'for {\n}\nfor x {\n}\nfor i := 0; i < n; i++ {\n}\nfor ; ; {\n}\nfor range 10 {\n}\nfor i = range f {\n}\nfor k, v := range m {\n}',
    );
    expect(loops.map((s) => s.kind)).toEqual([
      'ForStmt',
      'ForStmt',
      'ForStmt',
      'ForStmt',
      'RangeStmt',
      'RangeStmt',
      'RangeStmt',
    ]);
    expect(loops[4]).toMatchObject({ key: undefined, op: undefined });
    expect(loops[5]).toMatchObject({ op: '=', value: undefined });
    expect(loops[6]).toMatchObject({ op: ':=', value: { name: 'v' } });
  });

  test('switches', () => {
    const [plain, types, bare] = stmts(
      'switch f(); x {\ncase 1, 2:\n\tfallthrough\ndefault:\n}\nswitch a := b; y := a.(type) {\ncase nil, *T:\n}\nswitch x.(type) {\n}',
    );
    expect(plain).toMatchObject({
      kind: 'SwitchStmt',
      cases: [{ list: [{}, {}], body: [{}] }, { list: undefined }],
    });
    expect(types).toMatchObject({ kind: 'TypeSwitchStmt', init: {}, name: { name: 'y' }, x: { name: 'a' } });
    expect(bare).toMatchObject({ kind: 'TypeSwitchStmt', name: undefined });
  });

  test('select', () => {
    const [select] = stmts(
      'select {\ncase c <- 1:\ncase <-c:\ncase x, ok = <-c:\ncase x := <-c:\ndefault:\n}',
    );
    expect(select).toMatchObject({
      cases: [
        { comm: { kind: 'SendStmt' } },
        { comm: { kind: 'ExprStmt' } },
        { comm: { op: '=' } },
        { comm: { op: ':=' } },
        { comm: undefined },
      ],
    });
  });

  test('labels, jumps and the rest', () => {
    const kinds = stmts(
      'goto A\nA:\n\tfor {\n\t\tbreak A\n\t}\n\tgo f()\n\tdefer g()\n\tx <- 1\n\tx &^= 1\n\tvar y int\n\t;\n\treturn 1, 2',
    ).map((s) => s.kind);
    expect(kinds).toEqual([
      'BranchStmt',
      'LabeledStmt',
      'GoStmt',
      'DeferStmt',
      'SendStmt',
      'AssignStmt',
      'DeclStmt',
      'EmptyStmt',
      'ReturnStmt',
    ]);
  });

  test('else if is nested on the right and ends where the chain ends', () => {
    const [chain] = stmts('if a {\n} else if b {\n} else {\n}');
    expect(chain).toMatchObject({ else: { kind: 'IfStmt', else: { kind: 'BlockStmt' } } });
    expect(chain.kind === 'IfStmt' && chain.else?.end).toBe(chain.end);
  });
});

describe('declarations', () => {
  const spec = (text: string): TypeSpec =>
    (parse(`package p\n${text}`).decls[0] as GenDecl).specs[0] as TypeSpec;

  test('type parameters or an array length', () => {
    const parameters = [
      'T[P any] int',
      'T[P *C,] int',
      'T[P *[]int] int',
      'T[P *C|~D] int',
      'T[P []int] int',
      'T[P, Q any] int',
      'T[P interface{}] int',
      'T[P (C),] int',
    ];
    for (const text of parameters) expect(spec(`type ${text}`).typeParams, text).toBeDefined();
    const arrays = [
      'T [N]int',
      'T [N * 2]int',
      'T [N * (M)]int',
      'T [f(x)]int',
      'T []int',
      'T [...]int',
      'T [a.N]int',
      'T [P *C]int',
    ];
    for (const text of arrays) {
      expect(spec(`type ${text}`), text).toMatchObject({
        typeParams: undefined,
        type: { kind: 'ArrayType' },
      });
    }
    expect(spec('type A[P any] = []P')).toMatchObject({ alias: true, typeParams: { list: [{}] } });
    expect(spec('type T[P *C|~D] int').typeParams!.list[0]).toMatchObject({
      names: [{ name: 'P' }],
      type: { op: '|' },
    });
  });

  test('parameters with and without names', () => {
    expect(rows('package p\nfunc f(a, b int, c ...string) (int, error)')).toEqual([
      'decls: FuncDecl name: f',
      '  type: FuncType',
      '    params: FieldList',
      '      Field(names: [a, b], type: int)',
      '      Field(names: [c], type: Ellipsis(element: string))',
      '    results: [Field(type: int), Field(type: error)]',
    ]);
    expect(rows('package p\nfunc (t *T[A]) f(int, a.B, []C, ...func())')).toEqual([
      'decls: FuncDecl name: f',
      '  recv: FieldList',
      '    Field(names: [t], type: StarExpr(x: IndexExpr(x: T, indices: [A])))',
      '  type: FuncType',
      '    params: FieldList',
      '      Field(type: int)',
      '      Field(type: SelectorExpr(x: a, sel: B))',
      '      Field(type: ArrayType(element: C))',
      '      Field(type: Ellipsis(element: FuncType(params: [])))',
    ]);
  });

  test('structs', () => {
    const { type } = spec(
      'type T struct {\n\ta, b int `x`\n\tC\n\t*d.E "y"\n\tF[int]\n\t*G[a, b]\n\th [2]int\n\ti []int\n}',
    );
    const fields = type.kind === 'StructType' ? type.fields.list : [];
    expect(
      fields.map((f) => `${f.names.map((n) => n.name)} ${exprString(f.type)} ${f.tag?.text ?? ''}`),
    ).toEqual(['a,b int `x`', ' C ', ' *d.E "y"', ' F[int] ', ' *G[a, b] ', 'h [2]int ', 'i []int ']);
  });

  test('interfaces', () => {
    const { type } = spec(
      'type I interface {\n\tm(int) string\n\tJ\n\tp.K\n\tL[int]\n\tM[int, string]\n\t~int | ~string | N\n\t*T\n}',
    );
    const elements = type.kind === 'InterfaceType' ? type.methods.list : [];
    expect(elements.map((f) => `${f.names.map((n) => n.name)} ${exprString(f.type)}`)).toEqual([
      'm func(int) string',
      ' J',
      ' p.K',
      ' L[int]',
      ' M[int, string]',
      ' ~int | ~string | N',
      ' *T',
    ]);
  });

  test('imports, constants and variables', () => {
    const file = parse(
      'package p\nimport . "a"\nimport (\n\t_ "b"\n\tx "c"; "d"\n)\nconst (\n\tA = iota\n\tB\n)\nvar a, b int = 1, 2',
    );
    expect(file.imports.map((i) => `${i.name?.name ?? ''} ${i.path.text}`)).toEqual([
      '. "a"',
      '_ "b"',
      'x "c"',
      ' "d"',
    ]);
    expect(file.decls[2]).toMatchObject({
      grouped: true,
      specs: [
        { iota: 0, values: [{}] },
        { iota: 1, values: [] },
      ],
    });
    expect(file.decls[3]).toMatchObject({ grouped: false, specs: [{ names: [{}, {}], values: [{}, {}] }] });
  });
});

describe('comments', () => {
  const file = parse(`//go:build linux

// Package p is documented.
package p // not this

// A far comment.

// T is
// a type.
type T struct {
	// X is a field.
	X int // behind X
	Y int
	/* Z */ Z int
}

//go:noinline
//gots:parks maybe  not
func f() {
	x() // inside
}

const (
	// A is one.
	A = 1 /* a
	b */
	B = 2
)
`);

  test('are all kept', () => {
    expect(file.comments).toHaveLength(14);
    expect(file.comments.at(-1)!.text).toBe('/* a\n\tb */');
  });

  test('document what follows them', () => {
    const doc = (node: { doc: readonly { text: string }[] }): string[] => node.doc.map((c) => c.text);
    expect(doc(file)).toEqual(['// Package p is documented.']);
    const [type, func, consts] = file.decls as GenDecl[];
    expect(doc(type)).toEqual(['// T is', '// a type.']);
    const struct = (type.specs[0] as TypeSpec).type;
    expect(struct.kind === 'StructType' && struct.fields.list.map(doc)).toEqual([
      ['// X is a field.'],
      [],
      ['/* Z */'],
    ]);
    expect(doc(func)).toEqual(['//go:noinline', '//gots:parks maybe  not']);
    expect(consts.specs.map((s) => doc(s))).toEqual([['// A is one.'], []]);
  });

  test('directives', () => {
    expect(file.directives.map(({ name, args }) => [name, args])).toEqual([
      ['go:build', 'linux'],
      ['go:noinline', ''],
      ['gots:parks', 'maybe  not'],
    ]);
    const [, func] = file.decls;
    expect(func.kind === 'FuncDecl' && func.directives.map((d) => d.name)).toEqual([
      'go:noinline',
      'gots:parks',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'( ) [ ] { } , ; : . ... = := + * <- ~ | & ++ x T 1 "s" \' ` /* // \n func type var const if else for range switch case default select go defer return struct interface map chan import package break goto L:'.split(
      ' ',
    ),
    '\0',
    '\uFEFF',
    '\uD800',
    '€',
    '\r\n',
  );

  test('gives a tree, and errors in order inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((p) => p.join(' ')),
        ),
        fc.boolean(),
        (text, clause) => {
          const source = new FileSet().add('x.go', clause ? `package p\n${text}` : text);
          const { file, errors } = parseFile(source);
          expect(file.kind).toBe('File');
          let last = 0;
          for (const e of errors) {
            expect(e.pos).toBeGreaterThanOrEqual(last);
            expect(e.end).toBeLessThanOrEqual(source.base + source.text.length);
            last = e.pos;
          }
          dumpAst(file);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
