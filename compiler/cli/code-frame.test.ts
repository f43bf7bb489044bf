import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

const plain = (text: string) => text;

function frame(source: string, line: number, from: number, to = from + 1): string {
  const lines = source.split('\n');
  return codeFrame({ lineText: (n) => lines[n - 1], lines: lines.length, line, from, to }, plain, plain);
}

test('marks a range, between the lines around it', () => {
  expect(frame('one\ntwo\nthree\nfour', 3, 1, 4)).toBe(`  2 | two
> 3 | three
    |  ^^^
  4 | four`);
});

test('tabs are four columns at most, wherever they stand', () => {
  expect(frame('\tx := 1', 1, 1)).toBe(`> 1 |     x := 1\n    |     ^`);
  expect(frame('ab\tx\ty', 1, 5)).toBe(`> 1 | ab  x   y\n    |         ^`);
});

test('wide characters take two columns, joined ones as many as they show', () => {
  expect(frame('世界 := x', 1, 6)).toBe(`> 1 | 世界 := x\n    |         ^`);
  expect(frame('"👩‍💻" + x', 1, 10)).toBe(`> 1 | "👩‍💻" + x\n    |        ^`);
  expect(frame('e\u0301 + x', 1, 5)).toBe(`> 1 | e\u0301 + x\n    |     ^`);
});

test('an empty range, the end of the line and the end of the file still get a mark', () => {
  expect(frame('ab', 1, 1, 1)).toBe(`> 1 | ab\n    |  ^`);
  expect(frame('ab', 1, 2, 2)).toBe(`> 1 | ab\n    |   ^`);
  expect(frame('ab\n', 2, 0, 0)).toBe(`  1 | ab\n> 2 |\n    | ^`);
});

test('control characters never reach the terminal, long lines are cut', () => {
  expect(frame('a\x1b[31m = 1', 1, 0)).toBe(`> 1 | a·[31m = 1\n    | ^`);
  expect(frame('x'.repeat(1000), 1, 900).split('\n')).toEqual([`> 1 | ${'x'.repeat(160)}…`]);
});
