// Natives of strconv against what Go's package strconv gives (testdata/std/strconv.go records it).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as natives from './index.ts';

const table = readFileSync(new URL('../../testdata/std/strconv.txt', import.meta.url), 'utf8').split('\n');
const view = new DataView(new ArrayBuffer(8));

function float(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

const unhex = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');
const hex = (s: string): string => Buffer.from(s, 'latin1').toString('hex');
const parsed = ([value, fault]: [number, number]): string[] => [String(value), String(fault)];

/** For each function: how many columns are arguments, and the results as the table has them. */
const rules: Record<string, [args: number, (...args: string[]) => string[]]> = {
  FormatFloat: [
    4,
    (f, verb, precision, size) => [
      natives.FormatFloat(float(f), verb.charCodeAt(0), Number(precision), Number(size)),
    ],
  ],
  ParseFloat: [
    2,
    (s, size) => {
      const [value, fault] = natives.readFloat(unhex(s), Number(size));
      view.setFloat64(0, value);
      const bits = Number.isNaN(value) ? '7ff8000000000001' : view.getBigUint64(0).toString(16);
      return [bits, String(fault)];
    },
  ],
  ParseInt: [3, (s, base, size) => parsed(natives.readInt(unhex(s), Number(base), Number(size)))],
  ParseUint: [3, (s, base, size) => parsed(natives.readUint(unhex(s), Number(base), Number(size)))],
  Quote: [
    1,
    (text) => {
      const s = unhex(text);
      const all = [natives.Quote(s), natives.QuoteToASCII(s), natives.QuoteToGraphic(s)];
      return [...all.map(hex), String(natives.CanBackquote(s))];
    },
  ],
  QuoteRune: [
    1,
    (text) => {
      const r = Number(text);
      const all = [natives.QuoteRune(r), natives.QuoteRuneToASCII(r), natives.QuoteRuneToGraphic(r)];
      return [...all.map(hex), String(natives.IsPrint(r)), String(natives.IsGraphic(r))];
    },
  ],
  Unquote: [
    1,
    (text) => {
      const [value, ok] = natives.unquote(unhex(text));
      const [prefix, isPrefix] = natives.quotedPrefix(unhex(text));
      return [hex(value), String(ok), hex(prefix), String(isPrefix)];
    },
  ],
  ParseComplex: [
    1,
    (text) => {
      const [value, fault] = natives.readComplex(unhex(text), 128);
      return [natives.FormatComplex(value, 'g'.charCodeAt(0), -1, 128), String(fault)];
    },
  ],
};

test.each(Object.keys(rules))('%s', (name) => {
  const [count, call] = rules[name];
  const lines = table.filter((line) => line.startsWith(`${name}\t`));
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const columns = line.split('\t').slice(1);
    expect([name, ...columns.slice(0, count), ...call(...columns.slice(0, count))].join('\t')).toBe(line);
  }
});
