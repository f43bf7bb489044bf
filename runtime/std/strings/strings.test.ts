// Natives of strings against what Go's package strings gives (testdata/std/strings.go records it).

import { readFileSync } from 'node:fs';
import * as $ from 'gots/runtime';
import { expect, test } from 'vitest';
import * as natives from './index.ts';

const table = readFileSync(new URL('../../testdata/std/strings.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const unhex = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');

function value(text: string): unknown {
  if (text === 'nil') return null;
  if (text[0] === 's') return unhex(text.slice(1));
  if (text[0] === 'l') {
    const [count, items] = text.slice(1).split(':');
    return $.sliceOf($.string, count === '0' ? [] : items.split(',').map(unhex));
  }
  return text === 'ntrue' ? true : text === 'nfalse' ? false : Number(text.slice(1));
}

const plain = (v: unknown): unknown =>
  v instanceof $.Slice
    ? v.array === $.noArray
      ? null
      : Array.from({ length: v.len }, (_, i) => v.get(i))
    : v;

const functions = new Map(Object.entries(natives as object)) as Map<string, (...args: unknown[]) => unknown>;
const byFunction = new Map<string, string[]>();
for (const line of table) {
  const name = line.slice(0, line.indexOf('\t'));
  const lines = byFunction.get(name) ?? [];
  byFunction.set(name, lines);
  lines.push(line);
}

test.each([...byFunction.keys()])('%s', (name) => {
  const call = functions.get(name)!;
  for (const line of byFunction.get(name)!) {
    const values = line.split('\t').slice(1).map(value);
    const want = values.pop();
    expect([line, plain(call(...values))]).toEqual([line, plain(want)]);
  }
});
