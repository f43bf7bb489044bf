/** Which functions of a library are promises: those that may have to wait, as far as TypeScript can bring in what waits. */
import { expect, test } from 'vitest';
import { stdPackage } from '../cli/std-library.ts';
import { compile } from '../compile.ts';

const package_ = `package p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"sort"
	"strings"
)

var _, _, _, _, _, _, _ = bufio.NewWriter, context.Background, errors.New, log.Println, os.Exit, sort.Ints, strings.Repeat
var _ = fmt.Sprint

type Shape interface{ Area() float64 }
type square struct{ side float64 }

func (s square) Area() float64 { return s.side * s.side }
func (s square) String() string { return "square" }

type slow struct{ c chan int }

func (s slow) Size() int { return <-s.c }

func apply(f func(int) int, n int) int { return f(n) }

`;

function promised(declarations: string, alone = true): boolean {
  const { diagnostics, modules } = compile({
    path: 'p',
    entry: { files: [{ name: 'p.go', text: package_ + declarations }] },
    read: stdPackage,
    target: 'js',
    facade: (_, to) => `./${to}`,
    alone,
  });
  expect(diagnostics).toEqual([]);
  const line = modules
    .at(-1)!
    .facade!.types.split('\n')
    .find((text) => text.startsWith('export function F('));
  expect(line).toBeDefined();
  return line!.includes('): Promise<');
}

test.each([
  'func F(n int) string { return fmt.Sprintf("%d", n) }',
  'func F(n float64) string { return fmt.Sprint(square{n}) }',
  'func F(xs []int) string { return fmt.Sprint(xs) }',
  'func F(n int) error { return fmt.Errorf("%d: %w", n, os.ErrNotExist) }',
  'func F(err string) bool { return errors.Is(errors.New(err), os.ErrNotExist) }',
  'func F(n int) string { var b strings.Builder; fmt.Fprintf(&b, "%d", n); return b.String() }',
  'func F(xs []int) []int { sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] }); return xs }',
  'func F(n float64) float64 { var s Shape = square{n}; return s.Area() }',
  'func F(n int) int { return apply(func(i int) int { return i + 1 }, n) }',
  'func F(s string) []string { return strings.FieldsFunc(s, func(r rune) bool { return r == 44 }) }',
  // A callback of another type, and of one that only this package has.
  'func G(f func(string)) { f("") }\nfunc F(n int) int { return apply(func(i int) int { return i }, n) }',
])('it cannot wait: %s', (declarations) => {
  expect(promised(declarations)).toBe(false);
});

test.each([
  ['a callback', 'func F(f func(int) int) int { return apply(f, 1) }'],
  ['a callback in a field', 'type T struct{ F func(int) int }\nfunc F(t T) int { return apply(t.F, 1) }'],
  [
    'a callback in a field set later',
    'type T struct{ F func(int) int }\nfunc (t *T) M() {}\nfunc F() int { return apply(func(i int) int { return i }, 1) }',
  ],
  [
    'a callback of a func that goes out',
    'func G() func(f func(int) int) { return nil }\nfunc F() int { return apply(func(i int) int { return i }, 1) }',
  ],
  [
    'a callback through a channel',
    'func G() chan func(int) int { return nil }\nfunc F() int { return apply(func(i int) int { return i }, 1) }',
  ],
  ['an interface', 'func F(x Shape) float64 { return x.Area() }'],
  ['any, asserted', 'func F(x any) float64 { return x.(Shape).Area() }'],
  ['any, formatted', 'func F(x any) string { return fmt.Sprint(x) }'],
  ['an error, which may be of another library', 'func F(f func() error) string { return f().Error() }'],
  [
    'an interface that goes out',
    'func G() any { return nil }\nfunc F() int { return apply(func(i int) int { return i }, 1) }',
  ],
  [
    'a pointer to a struct of std',
    'func G(w *bufio.Writer) { w.Flush() }\nfunc F() string { return fmt.Sprint(square{1}) }',
  ],
  ['what another library may have given to std', 'func F(n int) { log.Println(n) }'],
  [
    'its own method that waits',
    'type Sizer interface{ Size() int }\nfunc F() int { var s Sizer = slow{}; return s.Size() }',
  ],
])('it may wait because of %s', (_, declarations) => {
  expect(promised(declarations)).toBe(true);
});

test('the contexts that signals become are of types that the package need not mention', () => {
  const context = `package context
type Context interface{ Err() error }
type cancelCtx struct{ c chan error }
func (c *cancelCtx) Err() error { return <-c.c }
func WithCancel(parent Context) (Context, func()) { return &cancelCtx{}, nil }
`;
  const { modules } = compile({
    path: 'p',
    entry: {
      files: [
        {
          name: 'p.go',
          text: 'package p\nimport "context"\nfunc F(ctx context.Context) error { return ctx.Err() }',
        },
      ],
    },
    read: () => ({ files: [{ name: 'context.go', text: context }], std: true }),
    facade: (_, to) => to,
    alone: true,
  });
  expect(modules.at(-1)!.facade!.types).toContain('F(signal?: AbortSignal | null): Promise<void>');
});

test('a package that others may import knows less', () => {
  expect(promised('func F(n float64) float64 { var s Shape = square{n}; return s.Area() }', false)).toBe(
    true,
  );
});

test('//gots:sync holds for what formats numbers, and says what is in its way', () => {
  const errors = (declarations: string) =>
    compile({
      path: 'p',
      entry: { files: [{ name: 'p.go', text: package_ + declarations }] },
      read: stdPackage,
      facade: (_, to) => to,
      alone: true,
    }).diagnostics.map(({ message }) => message);
  expect(errors('//gots:sync\nfunc F(n int) string { return fmt.Sprintf("%d", n) }')).toEqual([]);
  expect(errors('//gots:sync\nfunc F(x any) string { return fmt.Sprint(x) }')).toEqual([
    'F is //gots:sync but may park: calls a method Error (30) → of a value from TypeScript',
  ]);
  expect(errors('//gots:sync\nfunc F(f func(int) int) int { return f(1) }')).toEqual([
    'F is //gots:sync but may park: calls a value of type func(int) int (30) → from TypeScript',
  ]);
});
