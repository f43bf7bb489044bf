import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';

/** testdata/integer.txt, recorded from Go: a word that says what, then numbers. */
const lines = readFileSync(new URL('testdata/integer.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rows = (what: string) =>
  lines
    .map((l) => l.split(' '))
    .filter((l) => l[0] === what)
    .map((l) => l.slice(1));

/** An integer in the runtime's representation. */
function go(text: string | bigint): number {
  const v = BigInt(text);
  return Number.isSafeInteger(Number(v)) ? Number(v) : (v as unknown as number);
}

/** Exactly the value, in exactly the right representation. */
function same(actual: number, wanted: number, note: string): void {
  if (!Object.is(actual, wanted))
    expect.fail(`${note}: ${typeof actual} ${actual}, not ${typeof wanted} ${wanted}`);
}

const signed = [$.add, $.sub, $.mul, $.div, $.rem, $.and, $.or, $.xor, $.andNot];
const unsigned = [$.addU, $.subU, $.mulU, $.divU, $.remU, $.andU, $.orU, $.xorU, $.andNotU];

describe('as recorded from Go', () => {
  test.each([
    ['int', signed],
    ['uint', unsigned],
  ] as const)('%s', (what, operations) => {
    const table = rows(what);
    expect(table.length).toBeGreaterThan(300);
    for (const [a, b, ...results] of table) {
      operations.forEach((operation, i) => {
        if (b === '0' && (i === 3 || i === 4)) expect(() => operation(go(a), 0)).toThrow();
        else same(operation(go(a), go(b)), go(results[i]), `${operation.name}(${a}, ${b})`);
      });
    }
  });

  test('unary', () => {
    for (const [a, neg, not, x, negU, notU] of rows('unary')) {
      same($.neg(go(a)), go(neg), `neg ${a}`);
      same($.not(go(a)), go(not), `not ${a}`);
      same($.negU(go(x)), go(negU), `negU ${x}`);
      same($.notU(go(x)), go(notU), `notU ${x}`);
      same($.toUint64(go(a)), go(x), `toUint64 ${a}`);
      same($.toInt64(go(x)), go(a), `toInt64 ${x}`);
    }
  });

  test('shifts', () => {
    for (const [a, n, left, right, x, leftU, rightU] of rows('shift')) {
      same($.shl(go(a), go(n)), go(left), `${a} << ${n}`);
      same($.shr(go(a), go(n)), go(right), `${a} >> ${n}`);
      same($.shlU(go(x), go(n)), go(leftU), `${x} << ${n}`);
      same($.shrU(go(x), go(n)), go(rightU), `${x} >> ${n}`);
    }
    const huge = go(2n ** 60n);
    expect([$.shl(5, huge), $.shr(-5, huge), $.shlU(5, huge), $.shrU(5, huge)]).toEqual([0, -1, 0, 0]);
    expect([$.shl32(5, huge), $.shr32(-5, huge), $.shrU32(5, huge)]).toEqual([0, -1, 0]);
    for (const shift of [$.shl, $.shr, $.shlU, $.shrU, $.shl32, $.shr32, $.shrU32]) {
      expect(() => shift(5, -1)).toThrow('panic');
      expect(() => shift(5, go(-(2n ** 60n)))).toThrow('panic');
    }
  });

  test('conversions', () => {
    for (const [a, i8, i16, i32, u8, u16, u32, f64, f32, uf64, uf32] of rows('convert')) {
      const v = go(a);
      const narrow = [$.toInt8, $.toInt16, $.toInt32, $.toUint8, $.toUint16, $.toUint32];
      [i8, i16, i32, u8, u16, u32].forEach((wanted, i) => {
        same(narrow[i](v), Number(wanted), `${narrow[i].name} ${a}`);
        same(narrow[i]($.toUint64(v)), Number(wanted), `${narrow[i].name} of unsigned ${a}`);
      });
      same($.toFloat(v), Number(f64), `float64 ${a}`);
      same($.toFloat32(v), Math.fround(Number(f32)), `float32 ${a}`);
      same($.toFloat($.toUint64(v)), Number(uf64), `float64 of unsigned ${a}`);
      same($.toFloat32($.toUint64(v)), Math.fround(Number(uf32)), `float32 of unsigned ${a}`);
    }
  });

  test('floats to integers', () => {
    for (const [bits, i64, u64, i32, u32, i16, u16, i8, u8] of rows('float')) {
      const f = new Float64Array(new BigUint64Array([BigInt(bits)]).buffer)[0];
      same($.floatToInt64(f), go(i64), `int64(${f})`);
      same($.floatToUint64(f), go(u64), `uint64(${f})`);
      same($.floatToInt32(f), Number(i32), `int32(${f})`);
      same($.floatToUint32(f), Number(u32), `uint32(${f})`);
      same($.toInt16($.floatToInt32(f)), Number(i16), `int16(${f})`);
      same($.toUint16($.floatToInt32(f)), Number(u16), `uint16(${f})`);
      same($.toInt8($.floatToInt32(f)), Number(i8), `int8(${f})`);
      same($.toUint8($.floatToInt32(f)), Number(u8), `uint8(${f})`);
    }
  });
});

describe('against bigint arithmetic', () => {
  const reference: ((a: bigint, b: bigint) => bigint)[] = [
    (a, b) => a + b,
    (a, b) => a - b,
    (a, b) => a * b,
    (a, b) => a / b,
    (a, b) => a % b,
    (a, b) => a & b,
    (a, b) => a | b,
    (a, b) => a ^ b,
    (a, b) => a & ~b,
  ];
  /** Of all magnitudes, and near the powers of two. */
  const integer = fc
    .tuple(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.integer({ min: 0, max: 63 }),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([v, bits, near]) =>
      near === 0 ? v >> BigInt(bits) : BigInt.asIntN(64, (1n << BigInt(bits)) + BigInt(near)),
    );

  test.each([
    ['int', signed, (v: bigint) => BigInt.asIntN(64, v)],
    ['uint', unsigned, (v: bigint) => BigInt.asUintN(64, v)],
  ] as const)('%s', (_, operations, wrap) => {
    fc.assert(
      fc.property(integer, integer, (x, y) => {
        const [a, b] = [wrap(x), wrap(y)];
        operations.forEach((operation, i) => {
          if (b === 0n && (i === 3 || i === 4)) return;
          same(operation(go(a), go(b)), go(wrap(reference[i](a, b))), `${operation.name}(${a}, ${b})`);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('32 bits', () => {
    const int32 = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2147483647, -2147483648));
    fc.assert(
      fc.property(int32, int32, (a, b) => {
        if (b === 0) return;
        same($.div32(a, b), Number(BigInt.asIntN(32, BigInt(a) / BigInt(b))), `${a} / ${b}`);
        same($.rem32(a, b), Number(BigInt.asIntN(32, BigInt(a) % BigInt(b))), `${a} % ${b}`);
        const [x, y] = [BigInt(a >>> 0), BigInt(b >>> 0)];
        same($.divU32(Number(x), Number(y)), Number(x / y), `${x} / ${y}`);
        same($.remU32(Number(x), Number(y)), Number(x % y), `${x} % ${y}`);
      }),
    );
    for (const divide of [$.div32, $.rem32, $.divU32, $.remU32]) expect(() => divide(1, 0)).toThrow('panic');
  });

  test('float32 rounds once', () => {
    // float64 in between would round to even twice.
    same($.toFloat32(go(2n ** 60n + 2n ** 36n + 1n)), 2 ** 60 + 2 ** 37, 'just above the middle');
    same($.toFloat32(go(2n ** 60n + 2n ** 36n)), 2 ** 60, 'the middle, to even');
    same($.toFloat32(go(-(2n ** 60n) - 2n ** 36n - 1n)), -(2 ** 60) - 2 ** 37, 'negative');
  });
});

describe('order', () => {
  test('min and max', () => {
    expect([$.min(3, 1, 2), $.max(3, 1, 2), $.minString('b', 'a'), $.maxString('b', 'a')]).toEqual([
      1,
      3,
      'a',
      'b',
    ]);
    expect($.max(1, go(2n ** 60n))).toBe(2n ** 60n);
    expect([$.minFloat(0, -0), $.maxFloat(-0, 0), $.minFloat(1, NaN), $.maxFloat(NaN, 1)]).toEqual([
      -0,
      0,
      NaN,
      NaN,
    ]);
  });
  test('check', () => {
    expect($.check(2, 3)).toBe(2);
    for (const i of [-1, 3, go(2n ** 63n)]) expect(() => $.check(i, 3)).toThrow('panic');
  });
});
