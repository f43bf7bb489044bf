/**
 * Untyped constants of arbitrary precision (go/constant): exact integers and rationals on BigInt.
 * Values are immutable and normalised: a rational whose denominator is 1 is still a 'float' kind only where its type says so.
 * Operations never throw on values: what cannot be represented is 'unknown', and operations on 'unknown' are 'unknown'.
 */
import * as rat from './rational.ts';

export type ConstValue =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** A byte string: one UTF-16 unit per byte of UTF-8. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  /** num/den·2^exp in lowest terms, den > 0. `exp` is absent (0) except for magnitudes beyond 2^±4096. */
  | { readonly kind: 'float'; readonly num: bigint; readonly den: bigint; readonly exp?: number }
  | { readonly kind: 'complex'; readonly re: ConstValue; readonly im: ConstValue };

export { makeFromLiteral } from './constant-literal.ts';
export { constString } from './constant-string.ts';

export type ConstBinaryOp = '+' | '-' | '*' | '/' | 'quo' | '%' | '&' | '|' | '^' | '&^' | '&&' | '||';
export type ConstCompareOp = '==' | '!=' | '<' | '<=' | '>' | '>=';

export const unknown: ConstValue = { kind: 'unknown' };
export const makeBool = (value: boolean): ConstValue => ({ kind: 'bool', value });
/** `value` is a byte string (see ConstValue). */
export const makeString = (value: string): ConstValue => ({ kind: 'string', value });
export const makeInt64 = (value: bigint | number): ConstValue => ({ kind: 'int', value: BigInt(value) });
/** Unknown for infinities and NaN, as go/constant. */
export const makeFloat = (value: number): ConstValue =>
  Number.isFinite(value) ? makeRational(rat.fromNumber(value)) : unknown;
export const makeRational = (x: rat.Rational | undefined): ConstValue =>
  x === undefined ? unknown : { kind: 'float', ...x };
export const makeComplex = (re: ConstValue, im: ConstValue): ConstValue =>
  re.kind === 'unknown' || im.kind === 'unknown' ? unknown : { kind: 'complex', re, im };
export const makeImag = (im: ConstValue): ConstValue => makeComplex(makeInt64(0), im);

/** The rational below an int or float. */
export function toRational(x: ConstValue): rat.Rational | undefined {
  if (x.kind === 'int') return rat.rational(x.value, 1n);
  return x.kind === 'float' ? x : undefined;
}

/** x as 'int' if it is one exactly, else unknown. */
export function toInt(x: ConstValue): ConstValue {
  if (x.kind === 'int') return x;
  if (x.kind === 'float') {
    const value = rat.toInteger(x);
    return value === undefined ? unknown : { kind: 'int', value };
  }
  return x.kind === 'complex' && sign(x.im) === 0 ? toInt(x.re) : unknown;
}

/** x as 'float' if it is real, else unknown. */
export function toFloat(x: ConstValue): ConstValue {
  if (x.kind === 'int') return makeRational(toRational(x));
  if (x.kind === 'float') return x;
  return x.kind === 'complex' && sign(x.im) === 0 ? toFloat(x.re) : unknown;
}

export function toComplex(x: ConstValue): ConstValue {
  if (x.kind === 'int' || x.kind === 'float') return makeComplex(x, makeInt64(0));
  return x.kind === 'complex' ? x : unknown;
}

export function real(x: ConstValue): ConstValue {
  if (x.kind === 'complex') return x.re;
  return x.kind === 'int' || x.kind === 'float' ? x : unknown;
}

export function imag(x: ConstValue): ConstValue {
  if (x.kind === 'complex') return x.im;
  return x.kind === 'int' || x.kind === 'float' ? makeInt64(0) : unknown;
}

/** -1, 0 or 1; for a complex value 0 exactly when it is 0; 1 for unknown (so that nobody reports a division by zero). */
export function sign(x: ConstValue): number {
  if (x.kind === 'int') return x.value > 0n ? 1 : x.value < 0n ? -1 : 0;
  if (x.kind === 'float') return x.num > 0n ? 1 : x.num < 0n ? -1 : 0;
  if (x.kind === 'complex') return sign(x.re) | sign(x.im);
  return 1;
}

/** Bits of |x|; 0 for what is not an integer. */
export function bitLen(x: ConstValue): number {
  return x.kind === 'int' ? rat.bitLength(x.value) : 0;
}

/** The nearest float64: ±Infinity on overflow, NaN for what is not a real number. */
export function toNumber(x: ConstValue): number {
  if (x.kind === 'int') return Number(x.value);
  const f = toFloat(x);
  return f.kind === 'float' ? rat.nearestFloat64(f) : Number.NaN;
}

/** The nearest float32, rounded once. */
export function toFloat32(x: ConstValue): number {
  const f = toFloat(x);
  return f.kind === 'float' ? rat.nearestFloat32(f) : Number.NaN;
}

/** `bits` is the size of x's type where that type is unsigned: it limits `^`. */
export function unaryOp(op: '+' | '-' | '^' | '!', x: ConstValue, bits = 0): ConstValue {
  if (op === '!') return x.kind === 'bool' ? makeBool(!x.value) : unknown;
  if (op === '^') {
    if (x.kind !== 'int') return unknown;
    return makeInt64(bits > 0 ? BigInt.asUintN(bits, ~x.value) : ~x.value);
  }
  if (x.kind === 'int') return op === '-' ? makeInt64(-x.value) : x;
  if (x.kind === 'float') return op === '-' ? makeRational(rat.negate(x)) : x;
  return x.kind === 'complex' ? makeComplex(unaryOp(op, x.re), unaryOp(op, x.im)) : unknown;
}

/** '/' of two ints is a float; 'quo' is Go's integer division. Dividing by zero is unknown (the checker reports it before). */
export function binaryOp(x: ConstValue, op: ConstBinaryOp, y: ConstValue): ConstValue {
  if (x.kind === 'bool' && y.kind === 'bool') {
    if (op === '&&') return makeBool(x.value && y.value);
    return op === '||' ? makeBool(x.value || y.value) : unknown;
  }
  if (x.kind === 'string' && y.kind === 'string') return op === '+' ? makeString(x.value + y.value) : unknown;
  if (x.kind === 'complex' || y.kind === 'complex') return complexOp(x, op, y);
  if (x.kind === 'int' && y.kind === 'int' && op !== '/') return intOp(x.value, op, y.value);
  const a = toRational(x);
  const b = toRational(y);
  if (a === undefined || b === undefined) return unknown;
  switch (op) {
    case '+':
      return makeRational(rat.add(a, b));
    case '-':
      return makeRational(rat.add(a, rat.negate(b)));
    case '*':
      return makeRational(rat.multiply(a, b));
    case '/':
    case 'quo':
      return b.num === 0n ? unknown : makeRational(rat.divide(a, b));
    default:
      return unknown;
  }
}

function intOp(x: bigint, op: ConstBinaryOp, y: bigint): ConstValue {
  switch (op) {
    case '+':
      return makeInt64(x + y);
    case '-':
      return makeInt64(x - y);
    case '*':
      return makeInt64(x * y);
    case 'quo':
      return y === 0n ? unknown : makeInt64(x / y);
    case '%':
      return y === 0n ? unknown : makeInt64(x % y);
    case '&':
      return makeInt64(x & y);
    case '|':
      return makeInt64(x | y);
    case '^':
      return makeInt64(x ^ y);
    case '&^':
      return makeInt64(x & ~y);
    default:
      return unknown;
  }
}

function complexOp(x: ConstValue, op: ConstBinaryOp, y: ConstValue): ConstValue {
  const [a, b, c, d] = [real(x), imag(x), real(y), imag(y)];
  switch (op) {
    case '+':
    case '-':
      return makeComplex(binaryOp(a, op, c), binaryOp(b, op, d));
    case '*':
      return makeComplex(
        binaryOp(binaryOp(a, '*', c), '-', binaryOp(b, '*', d)),
        binaryOp(binaryOp(b, '*', c), '+', binaryOp(a, '*', d)),
      );
    case '/':
    case 'quo': {
      const s = binaryOp(binaryOp(c, '*', c), '+', binaryOp(d, '*', d));
      const re = binaryOp(binaryOp(a, '*', c), '+', binaryOp(b, '*', d));
      const im = binaryOp(binaryOp(b, '*', c), '-', binaryOp(a, '*', d));
      return makeComplex(binaryOp(re, '/', s), binaryOp(im, '/', s));
    }
    default:
      return unknown;
  }
}

/** x must be an int; the caller has bounded n. */
export function shift(x: ConstValue, op: '<<' | '>>', n: number): ConstValue {
  if (x.kind !== 'int') return unknown;
  return makeInt64(op === '<<' ? x.value << BigInt(n) : x.value >> BigInt(n));
}

/** False when either is unknown, as go/constant. */
export function compare(x: ConstValue, op: ConstCompareOp, y: ConstValue): boolean {
  if (x.kind === 'unknown' || y.kind === 'unknown') return false;
  if (x.kind === 'complex' || y.kind === 'complex') {
    const equal = compare(real(x), '==', real(y)) && compare(imag(x), '==', imag(y));
    return op === '==' ? equal : !equal;
  }
  const order = compareValues(x, y);
  switch (op) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function compareValues(x: ConstValue, y: ConstValue): number {
  if (x.kind === 'float' || y.kind === 'float') {
    const a = toRational(x);
    const b = toRational(y);
    return a === undefined || b === undefined ? Number.NaN : rat.compareRational(a, b);
  }
  if ((x.kind === 'int' || x.kind === 'string' || x.kind === 'bool') && x.kind === y.kind) {
    return x.value === y.value ? 0 : x.value < y.value! ? -1 : 1;
  }
  return Number.NaN;
}
