// What must hold of strconv for any value: what is written is read back, and decimal agrees with JavaScript's where both say the same.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as natives from './index.ts';
import { hybrid } from './integer.ts';

const g = 'g'.charCodeAt(0);
const e = 'e'.charCodeAt(0);
const doubles = fc.double({ noNaN: true });
const bytes = fc.uint8Array({ maxLength: 40 }).map((b) => Buffer.from(b).toString('latin1'));
const texts = fc.string({ unit: 'grapheme', maxLength: 20 }).map((s) => Buffer.from(s).toString('latin1'));

test('a float64 in its shortest form is read back as itself', () => {
  fc.assert(
    fc.property(doubles, (x) => {
      const [back, fault] = natives.readFloat(natives.FormatFloat(x, g, -1, 64), 64);
      expect([back, fault]).toEqual([x, 0]);
    }),
    { numRuns: 2000 },
  );
});

test('a float32 in its shortest form is read back as itself', () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true }), (x) => {
      const [back] = natives.readFloat(natives.FormatFloat(x, g, -1, 32), 32);
      expect(back).toBe(x);
    }),
    { numRuns: 2000 },
  );
});

test('digits of floats are those of JavaScript', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(finite, fc.integer({ min: 0, max: 20 }), (x, digits) => {
      // Of two that are equally near, Go takes the even one, JavaScript the larger.
      const beyond = x.toExponential(100).replace(/e.*/, '').split('.')[1].slice(digits);
      fc.pre(!/^50*$/.test(beyond));
      const exponent = (s: string) => s.replace(/e([+-])(\d)$/, 'e$10$2');
      const sign = Object.is(x, -0) ? '-' : '';
      expect(natives.FormatFloat(x, e, digits, 64)).toBe(sign + exponent(x.toExponential(digits)));
      expect(Number(natives.FormatFloat(x, e, -1, 64))).toBe(x);
    }),
    { numRuns: 2000 },
  );
});

test('decimals are read as JavaScript reads them', () => {
  const decimal = fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      fc.stringMatching(/^\d{1,30}(\.\d{0,30})?$/),
      fc.integer({ min: -330, max: 310 }),
    )
    .map(([sign, digits, exponent]) => `${sign}${digits}e${exponent}`);
  fc.assert(
    fc.property(decimal, (s) => {
      const [value, fault] = natives.readFloat(s, 64);
      expect(value).toBe(Number(s));
      expect(fault !== 0).toBe(!Number.isFinite(value));
    }),
    { numRuns: 2000 },
  );
});

test('integers of any base are read back, and out of range is said so', () => {
  const base = fc.integer({ min: 2, max: 36 });
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  fc.assert(
    fc.property(int64, base, (x, b) => {
      expect(natives.readInt(natives.FormatInt(hybrid(x), b), b, 64)).toEqual([hybrid(x), 0]);
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 63n, max: 2n ** 80n }), base, (x, b) => {
      expect(natives.readInt(x.toString(b), b, 64)[1]).not.toBe(0);
      expect(natives.readInt(`-${(x + 1n).toString(b)}`, b, 64)[1]).not.toBe(0);
    }),
  );
});

test('what is quoted is unquoted to itself, whatever its bytes', () => {
  for (const strings of [bytes, texts])
    fc.assert(
      fc.property(strings, (s) => {
        for (const quote of [natives.Quote, natives.QuoteToASCII, natives.QuoteToGraphic]) {
          expect(natives.unquote(quote(s))).toEqual([s, true]);
          expect(natives.quotedPrefix(`${quote(s)}rest`)).toEqual([quote(s), true]);
        }
        if (natives.CanBackquote(s)) expect(natives.unquote(`\`${s}\``)).toEqual([s, true]);
      }),
      { numRuns: 500 },
    );
});

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(bytes, fc.stringMatching(/^["'`]?[-+_.\\xXuU0-9a-fA-FpPinf]{0,20}["'`]?$/)), (s) => {
      natives.readFloat(s, 64);
      natives.readInt(s, 0, 64);
      natives.readUint(s, 0, 32);
      natives.unquote(s);
      natives.quotedPrefix(s);
      natives.readComplex(s, 128);
    }),
    { numRuns: 2000 },
  );
});
