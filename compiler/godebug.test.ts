/**
 * Where GODEBUG settings come from, and how Go's tools refuse them. What they do is shown by programs that were recorded under real Go:
 * testdata/spec/run-time-panics/nil-before-1.21, and rand-seeded, timers-async, godebug-environment in runtime/testdata/std.
 */
import { expect, test } from 'vitest';
import { stdPackage } from './cli/std-library.ts';
import { compile } from './compile.ts';
import { readGoMod } from './go-mod.ts';
import type { ModuleSettings } from './godebug.ts';

const today: ModuleSettings = { settings: [] };

function compiled(files: Record<string, string>, godebug = today, path = 'main') {
  const list = Object.entries(files).map(([name, text]) => ({ name, text }));
  const dep = { files: [{ name: 'dep/dep.go', text: '//go:debug panicnil=1\n\npackage dep\n' }] };
  const { diagnostics, fset, modules } = compile({
    path,
    entry: { files: list },
    godebug,
    read: (path) => (path === 'example.com/dep' ? dep : stdPackage(path)),
    facade: path === 'main' ? undefined : (_from, to) => to,
  });
  const said = diagnostics.map(({ pos, message }) => {
    const { file, line, column } = fset.position(pos)!;
    return `${file}:${line}:${column}: ${message}`;
  });
  return { said, modules };
}

/** What the program is started with. */
function settings(header: string, godebug = today): string | undefined {
  const program = `package main\n\nimport _ "example.com/dep"\n\nfunc main() {}\n`;
  const { said, modules } = compiled({ 'main.go': header + program }, godebug);
  expect(said).toEqual([]);
  return /^export const \$godebug = '(.*)';$/m.exec(modules.at(-1)!.text)?.[1];
}

test('a program of today says nothing, and one of an older module what was the default then', () => {
  expect(settings('')).toBeUndefined();
  const old = 'asynctimerchan=1,panicnil=1,randseednop=0';
  for (const [go, expected] of [
    ['1.26', undefined],
    ['1.24.3', undefined],
    ['1.24', undefined],
    ['1.23.9', 'randseednop=0'],
    ['1.22', 'asynctimerchan=1,randseednop=0'],
    ['1.21', 'asynctimerchan=1,randseednop=0'],
    ['1.20.1', old],
    ['1.16', old],
    ['1.20rc1', undefined],
  ])
    expect(settings('', { go, settings: [] }), go).toBe(expected);
});

test('godebug lines go before the go line, //go:debug lines before both; the last of several counts', () => {
  const go = '1.20';
  const mod = (...lines: string[]) => readGoMod(`module m\n\ngo ${go}\n\n${lines.join('\n')}\n`);
  expect(settings('', mod('godebug panicnil=0'))).toBe('asynctimerchan=1,randseednop=0');
  expect(settings('', mod('godebug (', '\tpanicnil=1 // first', '\tpanicnil=0', ')'))).toBe(
    'asynctimerchan=1,randseednop=0',
  );
  expect(settings('', mod('godebug default=go1.24'))).toBeUndefined();
  expect(settings('//go:debug default=go1.22\n', mod('godebug default=go1.24', 'godebug panicnil=1'))).toBe(
    'asynctimerchan=1,panicnil=1,randseednop=0',
  );
  expect(settings('//go:debug panicnil=0\n//go:debug\trandautoseed=0 \n', mod('godebug panicnil=1'))).toBe(
    'asynctimerchan=1,randautoseed=0,randseednop=0',
  );
  expect(settings('/* A. */\n//go:debug panicnil=1\n\n// Package.\n')).toBe('panicnil=1');
  expect(settings('//go:debug http2client=0\n//go:debug fips140=on\n')).toBeUndefined();
  expect(settings('//go:debugger\n')).toBeUndefined();
});

test('only the settings above the package clause of package main count', () => {
  const { said, modules } = compiled({
    'main.go': 'package main\n\n//go:debug nosuch=1\n\n//go:debug panicnil=1\nfunc main() {}\n',
  });
  expect(said).toEqual([]);
  expect(modules.at(-1)!.text).not.toContain('$godebug');
});

test('the facade of a library says what its module asks for', () => {
  const text = '//go:debug panicnil=0\npackage lib\n\nfunc F() int { return 1 }\n';
  const facade = (godebug: ModuleSettings) => {
    const { said, modules } = compiled({ 'lib.go': text }, godebug, 'example.com/lib');
    expect(said).toEqual([]);
    return /goPackage\((.*)\);/.exec(modules.at(-1)!.facade!.text)?.[1];
  };
  expect(facade(today)).toBe('$go.$inits');
  expect(facade({ go: '1.22', settings: [] })).toBe(
    "$go.$inits, undefined, 'asynctimerchan=1,randseednop=0'",
  );
});

test.each([
  ['nosuch=1', 'invalid //go:debug: unknown //go:debug setting "nosuch"'],
  ['=1', 'invalid //go:debug: unknown //go:debug setting ""'],
  ['constructor=1', 'invalid //go:debug: unknown //go:debug setting "constructor"'],
  ['', 'invalid //go:debug: missing key=value'],
  ['panicnil', 'invalid //go:debug: missing key=value'],
  ['a b=c', 'invalid //go:debug: key contains space'],
  ['panicnil=1 // why', 'invalid //go:debug: value contains space'],
  ['a,b=c', 'invalid //go:debug: key contains comma'],
  ['panicnil=1,2', 'invalid //go:debug: value contains comma'],
  ['default=1.20', 'invalid //go:debug: value for default= must be goVERSION'],
  ['default=go1.x', 'invalid //go:debug: value for default= must be goVERSION'],
  ['default=go1.99', 'invalid //go:debug: default=go1.99 too new (toolchain is go1.26)'],
  [
    'x509sha1=1',
    'invalid //go:debug: use of removed //go:debug setting "x509sha1", see https://go.dev/doc/godebug#go-124',
  ],
  ['randseednop=0#pattern', 'GODEBUG setting randseednop=0#pattern is not supported by gots yet'],
  ['fips140=debug', 'GODEBUG setting fips140=debug is not supported by gots yet'],
])('//go:debug %s', (line, message) => {
  const text = `// A comment.\n//go:debug ${line}\n\npackage main\n\nfunc main() { undefined }\n`;
  expect(compiled({ 'main.go': text }).said).toEqual([`main.go:2:1: ${message}`]);
});

test('a setting is given once in a package; and is to be right in every package', () => {
  const line = '//go:debug panicnil=1\n';
  const { said } = compiled({
    'a.go': `${line}package main\n`,
    'b.go': `\n${line}${line}package main\n\nfunc main() {}\n`,
  });
  expect(said).toEqual([
    'b.go:2:1: repeated //go:debug for panicnil\n\ta.go:1:1: previous //go:debug',
    'b.go:3:1: repeated //go:debug for panicnil\n\ta.go:1:1: previous //go:debug',
  ]);
  expect(compiled({ 'a.go': '//go:debug nosuch=1\npackage lib\n' }, today, 'example.com/lib').said).toEqual([
    'a.go:1:1: invalid //go:debug: unknown //go:debug setting "nosuch"',
  ]);
});

test.each([
  ['godebug nosuch=1', '4:1: unknown godebug "nosuch"'],
  ['\tgodebug x509sha1=1', '4:1: use of removed godebug "x509sha1", see https://go.dev/doc/godebug#go-124'],
  ['godebug (\n\tdefault=go1.99\n)', '5:1: default=go1.99 too new (toolchain is go1.26)'],
  ['godebug panicnil = 1', '4:1: usage: godebug key=value'],
  ['godebug (\n\tpanicnil\n)', '5:2: usage: godebug key=value'],
  ['godebug "panicnil=1"', '4:1: usage: godebug key=value'],
  ['godebug panicnil=1,x=2', '4:1: usage: godebug key=value'],
  ['godebug fips140=x', '4:1: GODEBUG setting fips140=x is not supported by gots yet'],
  ['go 1.21', '4:1: repeated go statement'],
])('go.mod: %s', (line, problem) => {
  const { problems } = readGoMod(`module m\n\ngo 1.20\n${line}\n`);
  expect(problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual([problem]);
});

test('go.mod: what is malformed is said alone, and other lines are for the go command', () => {
  const text =
    'module (\n\t`m` // this\n)\ngo 1.x\ngodebug ()\ngodebug nosuch=1\nrequire (\n\tgodebug/x v1.2.3\n\tgo v1.0.0\n)\n';
  expect(readGoMod(text)).toMatchObject({
    path: 'm',
    go: '1.16',
    problems: [{ line: 4, column: 1, message: "invalid go version '1.x': must match format 1.23.0" }],
  });
  expect(readGoMod('go\ngo 1.20 1.21\n').problems.map(({ message }) => message)).toEqual([
    'go directive expects exactly one argument',
    'go directive expects exactly one argument',
  ]);
});
