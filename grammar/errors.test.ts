/** Syntax errors, against what `go tool compile` (1.26) printed for the same text: wording, line and byte column, order. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileSet, parseFile } from './index.ts';

interface Fixture {
  readonly name: string;
  readonly source: readonly string[];
  readonly errors: readonly string[];
}

const fixtures: Fixture[] = JSON.parse(
  readFileSync(new URL('./testdata/syntax-errors.json', import.meta.url), 'utf8'),
);

function errorsOf(text: string): string[] {
  const files = new FileSet();
  files.add('before.go', 'package p // moves the base');
  return parseFile(files.add('x.go', text)).errors.map((e) => {
    expect(e.end).toBeGreaterThanOrEqual(e.pos);
    const place = files.position(e.pos)!;
    return `${place.line}:${place.column}: ${e.message}`;
  });
}

describe('as the Go compiler reports them', () => {
  for (const { name, source, errors } of fixtures) {
    test(name, () => expect(errorsOf(source.join('\n'))).toEqual(errors));
  }
});

test('a file may say nothing wrong after one that did', () => {
  expect(errorsOf('package p\nfunc f() { if x { (((')).not.toEqual([]);
  expect(errorsOf('package p\nfunc f() { for x := range y { _ = T{x} } }')).toEqual([]);
});

describe('nothing crashes or hangs', () => {
  const size = 300_000;
  const nested = /^2:\d+: syntax error: program nested too deeply$/;

  for (const opening of [
    '(',
    '[]',
    'f(',
    'T{',
    'func() { x(',
    '[]struct { a ',
    'map[',
    'func(',
    'x*(',
    '*',
    '!',
    'interface{ m(',
    'chan ',
    '<-chan ',
  ]) {
    test(`${opening} for ever`, () => {
      const errors = errorsOf(`package p\nvar x = ${opening.repeat(size)}`);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(nested);
    });
  }

  for (const opening of ['{', 'if x {', 'for {', 'L: ', 'go func() {', 'switch { case x: ', 'func() {']) {
    test(`statement ${opening} for ever`, () => {
      const errors = errorsOf(`package p; func f() {\n${opening.repeat(size)}`);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(nested);
    });
  }

  for (const chain of ['var x = "a"', 'var x = a', 'func f() { if x { }']) {
    const link = { 'var x = "a"': ' + "a"', 'var x = a': '.b', 'func f() { if x { }': ' else if x { }' }[
      chain
    ]!;
    test(`${chain}${link} for ever`, () => {
      expect(errorsOf(`package p\n${chain}${link.repeat(size)}`)).toEqual([expect.stringMatching(nested)]);
    });
  }

  test('long is not deep', () => {
    const long = (part: string, n = 3000): string => part.repeat(n);
    expect(errorsOf(`package p\nvar x = ${long('"a" + ')}"b"`)).toEqual([]);
    expect(errorsOf(`package p\nvar x = a${long('.b(1)[2]')}`)).toEqual([]);
    expect(errorsOf(`package p\nfunc f() { ${long('if x { } else ')} { } }`)).toEqual([]);
    expect(errorsOf(`package p\nfunc f() { ${long('x++; ')} }`)).toEqual([]);
  });

  test('100 nested parentheses and blocks are fine', () => {
    expect(errorsOf(`package p\nvar x = ${'('.repeat(100)}1${')'.repeat(100)}`)).toEqual([]);
    expect(errorsOf(`package p\nfunc f() { ${'if x { '.repeat(100)}${'} '.repeat(100)} }`)).toEqual([]);
  });

  test('errors without end are cut off', () => {
    expect(errorsOf(`package p\n${'x := 1\n'.repeat(10_000)}`).length).toBeLessThanOrEqual(100);
  });
});
