/** What TypeScript sees of a Go package: types, promises or not, null or not, and what stays behind. */
import { expect, test } from 'vitest';
import { type CompileResult, compile } from '../compile.ts';

const context = 'package context\ntype Context interface { Done() <-chan struct{} }\n';

function compiled(go: string): CompileResult {
  return compile({
    path: 'p',
    entry: { files: [{ name: 'p.go', text: `package p\n${go}` }] },
    read: (path) =>
      path === 'context' ? { files: [{ name: 'context.go', text: context }], std: true } : undefined,
    target: 'js',
    facade: (_, to) => `./${to}`,
  });
}

function typesOf(go: string): string[] {
  const { diagnostics, modules } = compiled(go);
  expect(diagnostics).toEqual([]);
  return modules
    .at(-1)!
    .facade!.types.split('\n')
    .filter((line) => line !== 'export {};' && line !== '');
}

test.each([
  ['func F(a int, b float64, c string, d bool) {}', 'F(a: number, b: number, c: string, d: boolean): void;'],
  ['func F(a int64) (b uint64) { return 0 }', 'F(a: bigint): bigint;'],
  ['func F(a []string) [2]int { return [2]int{} }', 'F(a: readonly string[]): number[];'],
  ['func F(a []byte) []byte { return a }', 'F(a: Uint8Array | number[]): Uint8Array;'],
  [
    'func F(a map[string][]int) map[int]bool { return nil }',
    'F(a: ReadonlyMap<string, readonly number[]>): Map<number, boolean>;',
  ],
  ['func F(a ...int) (int, string) { return 0, "" }', 'F(...a: number[]): [number, string];'],
  ['func F() (int, error) { return 0, nil }', 'F(): number;'],
  ['func F() (a, b int, err error) { return }', 'F(): [number, number];'],
  ['func F() error { return nil }', 'F(): void;'],
  ['func F(a any) any { return a }', 'F(a: unknown): unknown;'],
  [
    'func F(c chan int) int { return <-c }',
    "F(c: import('gots/runtime/library').Chan<number> | null): Promise<number>;",
  ],
  ['func F(class, _ int) {}', 'F(class$: number, p1: number): void;'],
  ['//gots:async\nfunc F() int { return 1 }', 'F(): Promise<number>;'],
])('%s', (go, declared) => {
  expect(typesOf(go).at(-1)).toBe(`export function ${declared}`);
});

test('functions that are given may be async, those that are got are', () => {
  expect(typesOf('func F(f func(int) (string, error)) func() int { return nil }')).toEqual([
    'export function F(f: ((p0: number) => string | Promise<string>) | null): (() => Promise<number>) | null;',
  ]);
});

test('a leading context becomes a signal', () => {
  const wait = 'import "context"\nfunc F(ctx context.Context, a int) { <-ctx.Done() }';
  expect(typesOf(wait)).toEqual([
    'export function F(a: number, signal?: AbortSignal | null): Promise<void>;',
  ]);
  const rest = 'import "context"\nfunc F(ctx context.Context, signal ...int) {}';
  expect(typesOf(rest)).toEqual([
    'export function F(signal$: AbortSignal | null | undefined, ...signal: number[]): void;',
  ]);
  const later = 'import "context"\nfunc F(a int, ctx context.Context) {}';
  expect(typesOf(later)).toEqual(['// F is for Go only: a Context that is not the first parameter.']);
});

test('pointers to structs are instances, values are objects', () => {
  const go = `
// T is a T.
type T struct {
	// N counts.
	N    int
	next *T
}

// Inc counts on.
func (t *T) Inc() int { t.N++; return t.N }
func (t T) Wait(c chan T) { c <- t }

type V struct{ X, Y float64 }

func F(t *T, v V) T { return *t }`;
  expect(typesOf(go)).toEqual([
    'export function F(t: T | null, v: V): TValue;',
    '/** T is a T. */',
    'export interface TValue {',
    '  /** N counts. */',
    '  N: number;',
    '}',
    'export interface V {',
    '  X: number;',
    '  Y: number;',
    '}',
    '/** T is a T. */',
    'export class T {',
    '  constructor(fields?: { N?: number });',
    '  private readonly go: never;',
    '  /** N counts. */',
    '  N: number;',
    '  /** Inc counts on. */',
    '  Inc(): number;',
    "  Wait(c: import('gots/runtime/library').Chan<TValue> | null): Promise<void>;",
    '}',
  ]);
});

test.each([
  ['return &T{}', false],
  ['t := new(T); return t', false],
  ['var t = &T{}; if t.N > 0 { return t }; return new(T)', false],
  ['return nil', true],
  ['t := new(T); t = nil; return t', true],
  ['t := new(T); func() { t = other }(); return t', true],
  ['return other', true],
  ['defer func() { recover() }(); return new(T)', true],
])('a pointer: %s', (body, nullable) => {
  const [line] = typesOf(`type T struct{ N int }\nvar other *T\nfunc F() *T { ${body} }`);
  expect(line).toBe(`export function F(): T${nullable ? ' | null' : ''};`);
});

test('nil beside an error counts as never seen', () => {
  const [line] = typesOf(
    'type T struct{}\nfunc F(err error) (*T, error) { if err != nil { return nil, err }; return &T{}, nil }',
  );
  expect(line).toBe('export function F(err: Error | null): T;');
});

test('what cannot cross is named, with the reason', () => {
  expect(
    typesOf('var X int\nfunc C(c complex128) {}\nfunc P(p *int) {}\nfunc S(s struct{ A int }) {}').sort(),
  ).toEqual([
    '// C is for Go only: complex128 has no counterpart.',
    '// P is for Go only: *int is a pointer to what is no declared struct.',
    '// S is for Go only: struct{A int} has no name.',
    '// X is for Go only: it is a variable; export functions to read and set it.',
  ]);
});

test('//gots:sync is an error where the function may park', () => {
  const { diagnostics, modules } = compiled('//gots:sync\nfunc F(c chan int) int { return <-c }');
  expect(modules).toEqual([]);
  expect(diagnostics.map((d) => [d.code, d.message])).toEqual([
    ['MayPark', 'F is //gots:sync but may park: recv (3)'],
  ]);
  expect(compiled('//gots:sync\nfunc F() {}').diagnostics).toEqual([]);
});

test('a package may declare names that the declarations use', () => {
  const lines = typesOf(
    'type Map struct{ M map[int]int }\ntype Promise int\nfunc F(c chan int) Promise { return Promise(<-c) }',
  );
  expect(lines).toContain(
    "export function F(c: import('gots/runtime/library').Chan<number> | null): globalThis.Promise<Promise>;",
  );
  expect(lines).toContain('  M: globalThis.Map<number, number>;');
});
