import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';

const lines = readFileSync(new URL('testdata/string.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const hex = (s: string) => Array.from(s, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
const unhex = (s: string) => s.replace(/../g, (h) => String.fromCharCode(Number.parseInt(h, 16)));

test('range decodes as recorded from Go', () => {
  expect(lines.length).toBeGreaterThan(500);
  for (const line of lines.slice(0, -1)) {
    const [bytes, ...steps] = line.split(' ');
    const s = unhex(bytes);
    const found: string[] = [];
    const runes = $.runes(s);
    while (runes.next()) found.push(`${runes.index}:${runes.rune}`);
    expect(found, bytes).toEqual(steps);
    const decoded = $.stringToRunes(s);
    expect(Array.from({ length: decoded.len }, (_, i) => decoded.get(i))).toEqual(
      steps.map((x) => Number(x.split(':')[1])),
    );
    expect($.toJS(s)).toBe(String.fromCodePoint(...steps.map((x) => Number(x.split(':')[1]))));
    expect(hex($.bytesToString($.stringToBytes(s)))).toBe(bytes);
    expect(hex(String.fromCharCode(...$.bytes(s)))).toBe(bytes);
  }
});

test('string(rune) as recorded from Go', () => {
  for (const pair of lines.at(-1)!.split(' ').slice(1)) {
    const [rune, bytes] = pair.split(':');
    expect(hex($.stringFromRune(Number(rune))), rune).toBe(bytes);
  }
  expect($.stringFromRune((2n ** 62n) as unknown as number)).toBe('\xef\xbf\xbd');
  expect($.runesToString($.sliceOf($.int32, [0x4e16, -1, 65]))).toBe('\xe4\xb8\x96\xef\xbf\xbdA');
});

test('utf8 and back', () => {
  for (const s of ['', 'plain', 'héllo, 世界 😀\u{10ffff}']) {
    expect($.toJS($.utf8(s))).toBe(s);
    expect(Buffer.from($.bytes($.utf8(s))).toString('utf8')).toBe(s);
  }
  expect($.utf8('a\ud800b')).toBe('a\xef\xbf\xbdb');
  const long = '0123456789'.repeat(2000);
  expect($.bytesToString($.stringToBytes(long))).toBe(long);
});

test('capacities of conversions', () => {
  expect([
    $.stringToBytes('hello').cap,
    $.stringToBytes('hello', $.uint8, true).cap,
    $.stringToBytes('').cap,
  ]).toEqual([8, 5, 0]);
  expect($.stringToRunes('hello').cap).toBe(6);
  expect($.appendString($.stringToBytes('abc'), 'defghi').cap).toBe(16);
});

describe('bounds', () => {
  const big = (2n ** 63n) as unknown as number;
  const text = (f: () => unknown) => {
    try {
      f();
    } catch (e) {
      return ((e as $.Panic).value as { Error(): string }).Error().replace('runtime error: ', '');
    }
    return 'no panic';
  };
  test.each([
    [() => $.byteAt('abc', 5), 'index out of range [5] with length 3'],
    [() => $.byteAt('abc', -1), 'index out of range [-1]'],
    [() => $.byteAt('abc', big), 'index out of range [9223372036854775808] with length 3'],
    [() => $.substr('abc', 0, 5), 'slice bounds out of range [:5] with length 3'],
    [() => $.substr('abc', 5), 'slice bounds out of range [5:3]'],
    [() => $.substr('abc', 3, 2), 'slice bounds out of range [3:2]'],
    [() => $.substr('abc', -1), 'slice bounds out of range [-1:]'],
    [() => $.substr('abc', 0, big), 'slice bounds out of range [:9223372036854775808] with length 3'],
    [() => $.substr('abc', big), 'slice bounds out of range [9223372036854775808:3]'],
  ])('%s', (f, wanted) => {
    expect(text(f)).toBe(wanted);
  });
  test('within', () => {
    expect([$.byteAt('abc', 2), $.substr('abc', 1), $.substr('abc', 1, 2), $.substr('abc', 3)]).toEqual([
      99,
      'bc',
      'b',
      '',
    ]);
  });
});
