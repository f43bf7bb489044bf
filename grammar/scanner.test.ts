/** Tokens, automatic semicolons, literals and their values. */

import { describe, expect, test } from 'vitest';
import fc from '../runtime/testing/property.ts';
import { isExported } from './characters.ts';
import { dumpTokens } from './dump.ts';
import { decodeRune, decodeString, encodeUtf8 } from './literals.ts';

/** Types and texts; semicolons as `;` and why. */
function tokens(text: string): string {
  return dumpTokens(text)
    .trimEnd()
    .split('\n')
    .map((row) => row.slice(10).split(/ +/))
    .map(([type, image]) => (type === 'Semi' ? `;${image}` : image))
    .join(' ');
}

describe('tokens', () => {
  test('operators, longest first', () => {
    const operators =
      '+ - * / % & | ^ << >> &^ += -= *= /= %= &= |= ^= <<= >>= &^= && || <- == < > = ! ~ != <= >= := ... ( [ { , .';
    expect(tokens(operators)).toBe(`${operators} EOF`);
    expect(tokens('a&^=b<-c...d<<=e..f')).toBe('a &^= b <- c ... d <<= e . . f ;EOF EOF');
  });

  test('a line end is a semicolon behind a name, a literal, ) ] } ++ -- return break continue fallthrough', () => {
    expect(
      tokens('x\n1\n"s"\n)\n]\n}\n++\n--\nreturn\nbreak\ncontinue\nfallthrough\n').match(/;newline/g),
    ).toHaveLength(12);
    expect(tokens('+\n(\n[\n{\n,\n;\ngo\nfunc\n:=\n')).not.toContain('newline');
    expect(tokens('x /* a */ // b\ny')).toBe('x ;newline y ;EOF EOF');
    expect(tokens('x /* a\n */ y')).toBe('x ;newline y ;EOF EOF');
    expect(tokens('+ /* a\n */ y')).toBe('+ y ;EOF EOF');
    expect(tokens('x;')).toBe('x ;semicolon EOF');
  });

  test('names and keywords', () => {
    expect(tokens('func Func _x9 héllo 世界 ǅ')).toBe('func Func _x9 héllo 世界 ǅ ;EOF EOF');
    expect(isExported('Func')).toBe(true);
    expect(isExported('Ölçü')).toBe(true);
    expect(isExported('func') || isExported('_X') || isExported('世')).toBe(false);
  });

  test('numbers', () => {
    for (const n of [
      '0',
      '42',
      '1_000',
      '0x_Ff',
      '0b1',
      '0o17',
      '017',
      '0.5',
      '.5',
      '5.',
      '1e3',
      '1E-3',
      '0x1p-2',
      '0X1.8P4',
      '3i',
      '0x1i',
      '1e3i',
      '08.5',
      '09i',
    ]) {
      expect(tokens(n), n).toBe(`${n} ;EOF EOF`);
    }
    expect(tokens('1.method 0x1.p')).toBe('1. method 0x1.p ;EOF EOF');
  });

  test('positions count lines and bytes', () => {
    expect(
      dumpTokens('é := "ü"\n\tx')
        .split('\n')
        .map((row) => row.slice(0, 8).trim()),
    ).toEqual(['1:1', '1:4', '1:7', '1:11', '2:2', '2:3', '2:3', '']);
  });
});

describe('values of literals', () => {
  test('strings are bytes', () => {
    expect(decodeString('"plain"')).toBe('plain');
    expect(decodeString('"\\a\\b\\f\\n\\r\\t\\v\\\\\\""')).toBe('\x07\b\f\n\r\t\v\\"');
    expect(decodeString('"é世😀"')).toBe(encodeUtf8('é世😀'));
    expect(decodeString('"\\u00e9\\xff\\377\\U0001F600"')).toBe(`\xc3\xa9\xff\xff${encodeUtf8('😀')}`);
    expect(decodeString('`a\\n\r\nb`')).toBe('a\\n\nb');
    expect(decodeString('""')).toBe('');
  });

  test('runes', () => {
    const runes = [
      "'a'",
      "'é'",
      "'😀'",
      "'\\''",
      "'\\n'",
      "'\\x41'",
      "'\\101'",
      "'\\u4e16'",
      "'\\U0010FFFF'",
      "'\\\\'",
      "'\"'",
    ];
    expect(runes.map(decodeRune)).toEqual([97, 233, 0x1f600, 39, 10, 65, 65, 0x4e16, 0x10ffff, 92, 34]);
  });

  test('encodeUtf8 agrees with TextEncoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...encodeUtf8(text)].map((c) => c.charCodeAt(0))).toEqual([
          ...new TextEncoder().encode(text),
        ]);
      }),
    );
  });
});
