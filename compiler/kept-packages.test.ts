/** What is kept from one program to the next changes nothing in what comes out, whichever programs came before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type CompileOptions, compile, type PackageSource } from './compile.ts';
import { bundleStd, type StdBundle } from './std-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources: Record<string, PackageSource> = {};
for (const file of goFiles('runtime/std')) {
  const path = relative('runtime/std', file.replace(/\/[^/]+$/, ''));
  const files = [...(sources[path]?.files ?? []), { name: file, text: read(file) }];
  sources[path] = { files, std: true };
}
const bundle = JSON.stringify(bundleStd(Object.keys(sources), (path) => sources[path]));

/** Nothing is known of its packages yet. */
function freshBundle(): StdBundle {
  return JSON.parse(bundle);
}

const programs = [
  ...['examples', 'compiler/testdata']
    .flatMap(goFiles)
    .map((name) => [name, read(name)] as const)
    .filter(([, text]) => /"(iter|maps|slices|sync|sync\/atomic|context)"/.test(text)),
  ['first-use.go', generic('[]string', 'type key struct{}', 'strings.SplitSeq("a b", " ")')],
  ['other-use.go', generic('iter.Seq[string]', 'type key struct{ n int }', 'strings.Lines("a\\nb")')],
  ['fault.go', generic('missing', 'type key struct{}', 'strings.SplitSeq("a b", " ")')],
] as const;

/** Instances of types of std, some of which std has itself, some with types of the program. */
function generic(type: string, key: string, seq: string): string {
  return `package main
import ("fmt"; "iter"; "maps"; "slices"; "strings"; "sync"; "sync/atomic")
${key}
func (*key) String() string { <-wait; return "" }
var wait chan int
var once = sync.OnceValue(func() ${type} { return nil })
func all(s iter.Seq[string]) { for x := range s { fmt.Println(x) } }
func main() {
	var p atomic.Pointer[key]
	var q atomic.Pointer[${type}]
	fmt.Println(p.Load(), q.Load(), once())
	all(${seq})
	all(maps.Keys(map[string]key{}))
	fmt.Println(slices.Collect(${seq}), slices.Sorted(maps.Keys(map[int]${type}{})))
}
`;
}

function goFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.go') && !name.endsWith('_test.go'))
    .map(({ name, parentPath }) => relative(root, join(parentPath, name)))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** All that a program can ask of a compilation: modules with maps, facades, places of diagnostics. */
function outcome([name, text]: readonly [string, string], std: StdBundle): string {
  const entry = { files: [{ name, text }], listed: true };
  const read: CompileOptions['read'] = (path) => (Object.hasOwn(std, path) ? std[path] : undefined);
  const results = [
    compile({ path: 'main', entry, read }),
    compile({ path: 'p', entry, read, alone: true, facade: (_from, to) => to }),
  ];
  return JSON.stringify(
    results.map(({ modules, diagnostics, fset }) => [
      modules,
      diagnostics.map((d) => [fset.told(d.pos), fset.position(d.end), d.message, d.code, d.severity]),
    ]),
  );
}

test('programs are compiled as by a compiler that has seen no other', () => {
  const alone = programs.map((program) => outcome(program, freshBundle()));
  expect(alone.filter((text) => text.includes('$instances/')).length).toBeGreaterThan(4);
  const std = freshBundle();
  const order = programs.map((_, i) => i);
  for (const i of [...order, ...order.reverse(), ...order.filter((i) => i % 3 === 1)])
    expect(outcome(programs[i], std) === alone[i], programs[i][0]).toBe(true);
});

test('a package whose imports are others than before is another package', () => {
  const std = freshBundle();
  const program = (name: string): readonly [string, string] => [
    name,
    'package main\nimport "bufio"\nfunc main() { bufio.NewReader(nil) }',
  ];
  const whole = outcome(program('a.go'), std);
  const small = {
    ...std,
    io: { files: [{ name: 'io.go', text: 'package io\ntype Reader any' }], std: true },
  };
  expect(outcome(program('a.go'), small)).not.toBe(whole);
  expect(outcome(program('a.go'), std)).toBe(whole);
});

test('a compilation within another one goes without', () => {
  const std = freshBundle();
  const text = 'package main\nimport "fmt"\nfunc main() { fmt.Println(1) }';
  const inner = { path: 'main', entry: { files: [{ name: 'a.go', text }] } };
  let within: string | undefined;
  const outer = compile({
    ...inner,
    read(path) {
      within = compile({ ...inner, read: (path) => std[path] }).modules[0].text;
      return std[path];
    },
  });
  expect(within).toBe(outer.modules[0].text);
});
