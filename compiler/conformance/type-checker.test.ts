import { expect, test } from 'vitest';
import { disagreement, marks, withoutBuiltins } from './type-checker.mjs';

const source = `package p

var x = y /* ERROR "undefined: y" */ + z // ERRORx \`undefined: [yz]\`
var s = "/* ERROR */" // a comment
var a,
	b /* ERROR "b is \\"wrong\\"" */ int
`;
const files = [{ name: 'p.go', marks: marks(source) }];
const compare = (...said: [line: number, message: string][]) =>
  disagreement(
    files,
    said.map(([line, message]) => ({ file: 'p.go', line, message, code: '' })),
  );
const good: [number, string][] = [
  [3, 'undefined: y'],
  [3, 'undefined: z'],
  [6, 'b is "wrong", as it says'],
];

test('a mark is of the line of the token before it', () => {
  expect(files[0].marks).toEqual([
    { line: 3, pattern: 'undefined: y', literal: true },
    { line: 3, pattern: 'undefined: [yz]', literal: false },
    { line: 6, pattern: 'b is "wrong"', literal: true },
  ]);
});

test('each error needs a mark, and each mark an error', () => {
  expect(compare(...good)).toBe('');
  expect(compare(...[...good].reverse())).toBe('');
  expect(compare(...good, [4, 'more'])).toBe('4: more, not nothing');
  expect(compare(...good, [3, 'undefined: y'])).toMatch(/^3: /);
  expect(compare(...good.slice(1))).toMatch(/^3: undefined: z, not undefined: y/);
  expect(compare(...good.slice(0, 2))).toBe('6: nothing, not b is "wrong"');
});

test('one message is enough for marks that it would be repeated for', () => {
  expect(compare(good[0], good[2])).toBe('');
});

test('after a syntax error only what is said must be marked', () => {
  const stopped = [{ name: 'p.go', marks: marks(`a /* ERROR "syntax error: b" */\nc /* ERROR "d" */`) }];
  const said = { file: 'p.go', line: 1, message: 'syntax error: b', code: 'Syntax' };
  expect(disagreement(stopped, [said])).toBe('');
  expect(disagreement(stopped, [])).toBe('1: nothing, not syntax error: b');
});

test('what is asserted becomes keys of a map, behind a group of constants', () => {
  const text = withoutBuiltins(
    'const (\n\ta = assert(f(1) == 1)\n)\nfunc f() {\n\tassert(x)\n}\nfunc assert1() {\n\tassert(1)\n}\n',
  );
  expect(text).toBe(
    'const (\n\ta = (f(1) == 1)\n); var _ = map[bool]int{false: 0, f(1) == 1: 1}\nfunc f() {\n\tassert(map[bool]int{false: 0, x: 1})\n}\n\n\n\n\nfunc assert(map[bool]int) bool\n',
  );
});
