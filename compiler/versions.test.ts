/**
 * What each version of the language brought, in the words in which the Go compiler refuses it in a module, or a file, of an older one.
 * Loops of old modules are compared by what they do (testdata/spec/statements/shared-loop-variables).
 */
import { expect, test } from 'vitest';
import { stdPackage } from './cli/std-library.ts';
import { compile } from './compile.ts';

function messages(text: string, goVersion?: number): string[] {
  const { diagnostics, fset } = compile({
    path: 'main',
    entry: { files: [{ name: 'main.go', text }], goVersion },
    read: stdPackage,
  });
  return diagnostics.map(({ pos, message }) => {
    const at = fset.position(pos)!;
    return `${at.line}:${at.column}: ${message}`;
  });
}

/** Declarations, the version that allows them, and what older ones say. */
const features: readonly (readonly [minor: number, text: string, message: string])[] = [
  [9, 'type A = int', '4:6: type alias'],
  [13, 'var _ = 1_000', '4:9: underscore in numeric literal'],
  [13, 'var _ = 0b11', '4:9: binary literal'],
  [13, 'var _ = 0o17', '4:9: 0o/0O-style octal literal'],
  [13, 'var _ = 0x1p3', '4:9: hexadecimal floating-point literal'],
  [13, 'var n = 1; var _ = 1 << n', '4:25: invalid operation: signed shift count n (variable of type int)'],
  [
    17,
    'var s []int; var _ = (*[1]int)(s)',
    '4:32: cannot convert s (variable of type []int) to type *[1]int: conversion of slice to array pointer',
  ],
  [18, 'var _ any', '4:7: predeclared any'],
  [18, 'func f[T interface{}](T) {}', '4:8: type parameter'],
  [18, 'type L[T interface{}] struct{}', '4:8: type parameter'],
  [18, 'type I interface { ~int | ~string }', '4:20: embedding interface element ~int | ~string'],
  [18, 'type I interface { int }', '4:20: embedding non-interface type int'],
  [18, 'type I = cmp.Ordered', '4:10: using type constraint cmp.Ordered'],
  [18, 'type I interface { cmp.Ordered }', '4:20: embedding constraint interface cmp.Ordered'],
  [18, 'var _ = cmp.Compare[int](1, 2)', '4:9: function instantiation'],
  [18, 'var _ = cmp.Compare(1, 2)', '4:9: implicit function instantiation'],
  [
    20,
    'var s []int; var _ = [1]int(s)',
    '4:29: cannot convert s (variable of type []int) to type [1]int: conversion of slice to array',
  ],
  [20, 'func f[T comparable]() {}; var _ = f[any]', '4:38: any to satisfy comparable'],
  [21, 'var _ = min(1, 2)', '4:9: built-in min'],
  [21, 'func f() { clear([]int{}) }', '4:12: clear'],
  [21, 'var _ func(int, int) int = cmp.Compare', '4:31: implicitly instantiated function in assignment'],
  [
    21,
    'func f(func(int, int) int) {}; func g() { f(cmp.Compare) }',
    '4:45: implicitly instantiated function as argument',
  ],
  [22, 'func f() { for range 3 {} }', '4:22: cannot range over 3 (untyped int constant):'],
  [
    23,
    'func f(seq func(func() bool)) { for range seq {} }',
    '4:43: cannot range over seq (variable of type func(func() bool)):',
  ],
  [23, 'type A[T interface{}] = []T', '4:8: generic type alias'],
  [26, 'var _ = new(5)', '4:9: new(5)'],
];

/** The declaration in line 4 of a file. */
function program(text: string): string {
  return `package main
${text.includes('cmp.') ? 'import "cmp"' : ''}
func main() {}
${text}
`;
}

test.each(features)('go1.%i: %s', (minor, text, expected) => {
  expect(messages(program(text), minor)).toEqual([]);
  const origin = `(-lang was set to go1.${minor - 1}; check go.mod)`;
  expect(messages(program(text), minor - 1)).toEqual([
    `${expected} requires go1.${minor} or later ${origin}`,
  ]);
});

test.each([
  ['go1.21', 26, '(file declares //go:build go1.21)'],
  ['go1.21 && (linux || go1.19)', 26, '(file declares //go:build go1.21)'],
  ['go1.22 || !windows', 25, '(-lang was set to go1.25; check go.mod)'],
  ['go1.19', 24, '(-lang was set to go1.24; check go.mod)'],
  ['!go1.99', 21, '(-lang was set to go1.21; check go.mod)'],
])('//go:build %s in a module of go 1.%i', (line, minor, origin) => {
  expect(messages(`//go:build ${line}\n\n${program('var _ = new(5)')}`, minor)).toEqual([
    `6:9: new(5) requires go1.26 or later ${origin}`,
  ]);
});

test('before go1.21 a generic function is an argument once its own constraints give its type arguments', () => {
  const text = (arg: string) => `package main
func f[P any, Q *P](p P) {}
func g[R any](func(R)) {}
func h() { g(${arg}) }
func main() {}`;
  expect(messages(text('f[int]'), 20)).toEqual([]);
  const why = 'implicitly instantiated function as argument requires go1.21 or later';
  expect(messages(text('f'), 20)[1]).toContain(`4:14: ${why}`);
});

test('before go1.21 interfaces take no part in inferring type arguments', () => {
  const text = `package main
type T[P any] interface{}
func f[P any](T[P], P) {}
func g(t T[int], s string) { f(t, s) }
func main() {}`;
  expect(messages(text, 20)).toEqual([
    '4:35: in call to f, type string of s does not match inferred type int for P',
  ]);
  expect(messages(text, 21)).toEqual([]);
});
