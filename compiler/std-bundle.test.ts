/** The declarations and summaries of std say the same as its sources, for every example and for all of std at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as ast from '../grammar/ast.ts';
import { forEachChild } from '../grammar/walk.ts';
import { methodsOf } from './1-check/instantiate.ts';
import type { Func } from './1-check/objects.ts';
import type { Package } from './1-check/package.ts';
import { Named } from './1-check/types.ts';
import { funcString } from './1-check/typestring.ts';
import {
  type CompileOptions,
  check,
  compile,
  type PackageSource,
  specialised,
  suspendOf,
} from './compile.ts';
import { bundleStd } from './std-bundle.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources: Record<string, PackageSource> = {};
for (const file of readdirSync(join(root, 'runtime/std'), { recursive: true, withFileTypes: true })) {
  if (!file.isFile() || !/(?<!_test)\.go$/.test(file.name)) continue;
  const path = relative(join(root, 'runtime/std'), file.parentPath);
  const text = readFileSync(join(file.parentPath, file.name), 'utf8');
  const files = [...(sources[path]?.files ?? []), { name: `${path}/${file.name}`, text }];
  sources[path] = { files, std: true };
}
const paths = Object.keys(sources).sort();
const full = (path: string): PackageSource | undefined => sources[path];
const bundle = JSON.parse(JSON.stringify(bundleStd(paths, full)));
const stripped = (path: string): PackageSource | undefined => bundle[path];

/** The functions and methods of a package that its importers can name; generic ones have no code of their own. */
function functions(pkg: Package): Func[] {
  return [...pkg.scope.objects.values()]
    .filter((obj) => obj.exported)
    .flatMap((obj) => {
      if (obj.kind === 'Func') return obj.type.typeParams.length === 0 ? [obj] : [];
      return obj.kind === 'TypeName' && obj.type instanceof Named && obj.type.typeParams.length === 0
        ? methodsOf(obj.type).filter((f) => f.exported)
        : [];
    });
}

/** What the compiler makes of a program, but the text: every function that may park, and why; and how each function of std is declared. */
function answers(options: Omit<CompileOptions, 'read'>, read: CompileOptions['read']) {
  const checked = check({ ...options, read });
  const packages = specialised(checked.packages, { ...options, read });
  const suspend = suspendOf(packages, { ...options, read });
  const found: Record<string, unknown> = {
    diagnostics: checked.diagnostics.map((d) => ({ at: checked.fset.position(d.pos), message: d.message })),
  };
  for (const { pkg, files, info } of packages) {
    if (pkg.std) {
      for (const f of functions(pkg)) {
        f.resolve?.();
        const recv = f.type.recv?.type;
        const type = recv?.kind === 'Pointer' ? recv.element : recv;
        found[`${pkg.path} ${type instanceof Named ? type.obj.name : ''} ${funcString(f)}`] = {
          parks: suspend.parks(f),
          declared: suspend.declaredParks(f),
          why: suspend.reason(f, checked.fset),
          native: f.native,
          directives: f.directives,
        };
      }
      continue;
    }
    const visit = (n: ast.AnyNode): void => {
      const f =
        n.kind === 'FuncLit' ? n : n.kind === 'FuncDecl' ? (info.defs.get(n.name) as Func) : undefined;
      if (f !== undefined) found[`${pkg.path} ${f.pos}`] = suspend.reason(f, checked.fset) ?? 'never parks';
      forEachChild(n, visit);
    };
    files.forEach(visit);
  }
  return found;
}

/** The same of both, for the packages that both have loaded: declarations import less. */
function compare(options: Omit<CompileOptions, 'read'>, [sourced, bundled] = [full, stripped]) {
  const short = answers(options, bundled);
  const long = answers(options, sourced);
  const same = Object.keys(short).map((key) => [key, long[key]]);
  expect(short).toEqual(Object.fromEntries(same));
  return short;
}

const programs = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.go'))
  .map((file) => join(file.parentPath, file.name))
  .filter((file) => /^package main$/m.test(readFileSync(file, 'utf8')));

test.each(programs.map((file) => [relative(root, file), file]))('%s', (_, file) => {
  const entry = { files: [{ name: 'main.go', text: readFileSync(file, 'utf8') }], listed: true };
  compare({ path: 'main', entry });
  const [short, long] = [stripped, full].map((read) => compile({ path: 'main', entry, read }));
  expect(short.modules.map((m) => m.text)).toEqual(long.modules.map((m) => m.text));
});

/** What these packages export, used as values. */
function uses(packages: readonly Package[]): string {
  const names: string[] = [];
  for (const pkg of packages) {
    const name = pkg.path.replaceAll('/', '_');
    for (const f of functions(pkg)) {
      const recv = f.type.recv?.type;
      const type = recv?.kind === 'Pointer' ? recv.element : recv;
      names.push(type instanceof Named ? `(*${name}.${type.obj.name}).${f.name}` : `${name}.${f.name}`);
    }
  }
  return names.map((name) => `\t_ = ${name}\n`).join('');
}

/** By names; those without a function to name (all are generic, or there are interfaces only), for their initialisation. */
function imports(from: readonly string[]): string {
  const name = (path: string) => {
    const pkg = checked.find((p) => p.path === path);
    return pkg !== undefined && functions(pkg).length === 0 ? '_' : path.replaceAll('/', '_');
  };
  return from.map((path) => `import ${name(path)} "${path}"\n`).join('');
}

const importable = paths.filter((path) => !path.includes('internal'));
const each = importable.map((path) => `import _ "${path}"\n`).join('');
const all = {
  path: 'all',
  entry: { files: [{ name: 'all.go', text: `package all\n${each}` }], std: true },
};
const checked = check({ ...all, read: full }).packages.map(({ pkg }) => pkg);

/** All of std, used by a program with a type whose method parks. */
function everything(method: string): string {
  return `package main
${imports(importable)}
type T struct { c chan int }
func (t *T) ${method} { <-t.c; panic(t) }
func (t *T) pointer() { var p sync_atomic.Pointer[T]; p.Store(t); sync.OnceValue(func() int { return <-t.c })() }
func main() {
	new(T).pointer()
	fmt.Println(new(T))
${uses(checked.filter((pkg) => importable.includes(pkg.path)))}}
`;
}

function program(text: string): Omit<CompileOptions, 'read'> {
  const path = /^package (\w+)/.exec(text)![1];
  return { path, entry: { files: [{ name: 'main.go', text }] } };
}

describe('all of std at once', () => {
  test.each([
    'Write(b []byte) (int, error)',
    'Read(b []byte) (int, error)',
    'String() string',
    'Error() string',
    'Less(i, j int) bool',
    'Done() <-chan struct{}',
    'Close() error',
    'Lock()',
    'Set(s string) error',
    'WriteString(s string) (int, error)',
    'Uint64() uint64',
  ])('in a program with a parking %s', (method) => {
    const found = compare(program(everything(method)));
    expect(found.diagnostics).toEqual([]);
    expect(Object.keys(found).length).toBeGreaterThan(900);
  });

  test('from TypeScript', () => {
    const found = compare(program(everything('Foo()').replace('package main', 'package all')));
    expect(found.diagnostics).toEqual([]);
  });
});

/** What is reachable is not the same when little of std is used. */
describe('one package of std', () => {
  test.each(importable)('%s', (path) => {
    const methods = [
      'Read',
      'Write',
      'Close',
      'Lock',
      'Unlock',
      'Wait',
      'Done',
      'String',
      'Error',
      'Next',
      'Less',
      'Open',
      'Stat',
      'Int63',
    ];
    const text = `package main
${imports([path])}
${methods.map((name) => `func call${name}(x interface { ${name}() }) { x.${name}() }\n`).join('')}
func main() {
${methods.map((name) => `\tcall${name}(nil)\n`).join('')}
${uses(checked.filter((pkg) => pkg.path === path))}}
`;
    expect(compare(program(text)).diagnostics).toEqual([]);
  });
});

test('what is reached without being called, and the fields of what is mentioned', () => {
  const text = `package p
var c = make(chan int)
type Outer struct { in inner }
type inner struct{}
func (*inner) Read() { <-c }
func New() any { return new(Outer) }
func Start() { go func() { keep(&worker{}) }() }
func keep(any) {}
type worker struct{}
func (*worker) Close() { <-c }
func (*worker) Unused() {}
type source struct{}
func (*source) Next() { <-c }
var made = func() any { type local struct { source; n int }; return &local{} }()
`;
  const source: PackageSource = { files: [{ name: 'p.go', text }], std: true };
  const read = (path: string) => (path === 'p' ? source : undefined);
  const small = bundleStd(['p'], read);
  expect(small.p.files[0].text.replace(/\n+/g, '\n')).toBe(
    'package p\ntype Outer struct { in inner }\ntype inner struct{}\nfunc (*inner) Read() {}\nfunc New() any {}\nfunc Start() {}\n',
  );
  const uses = { Read: 'p.New()', Close: 'p.Start()', Next: 'p.New()', Unused: 'p.New()' };
  for (const [method, use] of Object.entries(uses)) {
    const main = `package main
import "p"
func call(x interface { ${method}() }) { x.${method}() }
func main() { call(nil); ${use} }
`;
    const found = compare(program(main), [read, (path) => small[path]]);
    expect(found.diagnostics).toEqual([]);
    const parks = Object.entries(found).filter(([key]) => key.startsWith('main '));
    expect(parks.every(([, why]) => (why === 'never parks') === (method === 'Unused'))).toBe(true);
  }
});
