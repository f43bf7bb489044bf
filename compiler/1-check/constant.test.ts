import { describe, expect, it } from 'vitest';
import * as constant from './constant.ts';

const int = (text: string) => constant.makeFromLiteral(text, 'INT');
const float = (text: string) => constant.makeFromLiteral(text, 'FLOAT');
const text = constant.constString;

describe('literals', () => {
  it.each([
    ['0x_ff', '255'],
    ['0b1010', '10'],
    ['0o17', '15'],
    ['0755', '493'],
    ['1_000', '1000'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('int %s', (literal, value) => expect(text(int(literal))).toBe(value));

  it.each([
    ['0.1', 0.1, '0.1'],
    ['1e100', 1e100, '1e+100'],
    ['0x1p-1074', 5e-324, '4.94066e-324'],
    ['0x1.8p1', 3, '3'],
    ['.5', 0.5, '0.5'],
    ['1.', 1, '1'],
    ['1e400', Infinity, '1e+400'],
    ['1e100000', Infinity, '1e+100000'],
    ['1e-5000', 0, '1e-5000'],
    ['1e-1000000000', 0, '0'],
    ['123456.7', 123456.7, '123456.7'],
    ['1234567.8', 1234567.8, '1.23457e+06'],
    ['0.00001234', 0.00001234, '1.234e-05'],
    ['1.7976931348623157e308', Number.MAX_VALUE, '1.79769e+308'],
    ['1.7976931348623159e308', Infinity, '1.79769e+308'],
  ])('float %s', (literal, value, printed) => {
    expect(constant.toNumber(float(literal))).toBe(value);
    expect(text(float(literal))).toBe(printed);
  });

  it('prints an inexact integer so that it does not look like one', () => {
    expect(text(float('1000000.1'))).toBe('1.0000001e+06');
  });

  it('refuses exponents beyond any representation', () => {
    expect(float('1e646456992').kind).toBe('float');
    expect(float('1e646456993').kind).toBe('unknown');
    expect(float('1e99999999999999999999').kind).toBe('unknown');
  });

  it.each([
    [`'a'`, 97],
    [`'\\n'`, 10],
    [`'\\x41'`, 65],
    [`'\\377'`, 255],
    [`'世'`, 0x4e16],
    [`'\\U0001F600'`, 0x1f600],
    [`'\\''`, 39],
  ])('rune %s', (literal, value) => {
    expect(constant.makeFromLiteral(literal, 'CHAR')).toEqual(constant.makeInt64(value));
  });

  it.each([
    ['"a\\tb"', 'a\tb'],
    ['"é"', '\xc3\xa9'],
    ['"\\u00e9\\xff"', '\xc3\xa9\xff'],
    ['`a\\n\r\n`', 'a\\n\n'],
    ['"😀"', '\xf0\x9f\x98\x80'],
  ])('string %s is bytes', (literal, value) => {
    expect(constant.makeFromLiteral(literal, 'STRING')).toEqual(constant.makeString(value));
  });

  it('reads imaginary literals, old-style ones as decimal', () => {
    expect(text(constant.makeFromLiteral('0123i', 'IMAG'))).toBe('(0 + 123i)');
    expect(text(constant.makeFromLiteral('0x1p2i', 'IMAG'))).toBe('(0 + 4i)');
  });

  it.each(['0x', '09', '0b2', '1a'])('malformed %s is unknown', (text) => {
    expect(int(text).kind).toBe('unknown');
  });
});

describe('operations', () => {
  it('are exact on integers of any size', () => {
    const big = constant.shift(constant.makeInt64(1), '<<', 500);
    expect(constant.bitLen(big)).toBe(501);
    expect(constant.shift(big, '>>', 499)).toEqual(constant.makeInt64(2));
  });

  it('truncate integer division, and keep fractions otherwise', () => {
    const [x, y] = [constant.makeInt64(-7), constant.makeInt64(2)];
    expect(text(constant.binaryOp(x, 'quo', y))).toBe('-3');
    expect(text(constant.binaryOp(x, '%', y))).toBe('-1');
    expect(text(constant.binaryOp(x, '/', y))).toBe('-3.5');
  });

  it('are exact on rationals', () => {
    const third = constant.binaryOp(float('1.0'), '/', constant.makeInt64(3));
    const one = constant.binaryOp(third, '*', constant.makeInt64(3));
    expect(constant.toInt(one)).toEqual(constant.makeInt64(1));
    const sum = constant.binaryOp(float('0.1'), '+', float('0.2'));
    expect(constant.compare(sum, '==', float('0.3'))).toBe(true);
    expect(constant.toNumber(sum)).toBe(0.3);
  });

  it('work on magnitudes beyond float64 without growing', () => {
    const huge = float('1e100000');
    expect(constant.toNumber(constant.binaryOp(huge, '/', float('1e99999')))).toBe(10);
    const one = constant.binaryOp(float('1e5000'), '*', float('1e-5000'));
    expect(constant.toInt(one)).toEqual(constant.makeInt64(1));
    expect(constant.compare(huge, '>', float('1e99999'))).toBe(true);
    let x = huge;
    for (let i = 0; i < 10; i++) x = constant.binaryOp(x, '*', x);
    expect(constant.sign(x)).toBe(1);
  });

  it('multiply and divide complex numbers', () => {
    const i = constant.makeFromLiteral('1i', 'IMAG');
    const square = constant.binaryOp(i, '*', i);
    expect(constant.toInt(square)).toEqual(constant.makeInt64(-1));
    const x = constant.binaryOp(constant.makeInt64(1), '+', constant.makeFromLiteral('2i', 'IMAG'));
    expect(constant.compare(constant.binaryOp(constant.binaryOp(x, '*', x), '/', x), '==', x)).toBe(true);
  });

  it('limit ^ to the size of unsigned types', () => {
    expect(text(constant.unaryOp('^', constant.makeInt64(1), 8))).toBe('254');
    expect(text(constant.unaryOp('^', constant.makeInt64(1)))).toBe('-2');
  });

  it('compare strings by bytes and give unknown for unknown', () => {
    expect(constant.compare(constant.makeString('\xc3'), '>', constant.makeString('z'))).toBe(true);
    expect(constant.binaryOp(constant.unknown, '+', constant.makeInt64(1)).kind).toBe('unknown');
    expect(constant.compare(constant.unknown, '==', constant.unknown)).toBe(false);
  });
});

describe('rounding', () => {
  it('goes to the nearest float64, ties to even', () => {
    expect(constant.toNumber(float('9007199254740993'))).toBe(9007199254740992);
    expect(constant.toNumber(float('9007199254740993.0000000001'))).toBe(9007199254740994);
    expect(constant.toNumber(float('2.4703282292062328e-324'))).toBe(5e-324);
    expect(constant.toNumber(float('2.4703282292062327e-324'))).toBe(0);
  });

  it('goes to float32 in one step', () => {
    // Through float64 this would be a tie and end on the even side.
    const x = constant.binaryOp(float('0x1.000001p0'), '+', float('0x1p-60'));
    expect(constant.toFloat32(x)).toBe(1 + 2 ** -23);
    expect(constant.toFloat32(float('3.4028235677973367e38'))).toBe(Infinity);
    expect(constant.toFloat32(float('1e-45'))).toBe(2 ** -149);
  });
});

it('shortens long strings in messages', () => {
  expect(text(constant.makeString('x'.repeat(80)))).toBe(`"${'x'.repeat(68)}...`);
  expect(text(constant.makeString('\xc3\xa9\xff\0'))).toBe('"é\\xff\\x00"');
});
