/**
 * Exact rationals num/den·2^exp on BigInt: the arithmetic below untyped float constants.
 *
 * Invariants: lowest terms, den > 0. `exp` is 0 and the value exact while numerator and denominator stay below `small` bits; beyond that
 * the value is rounded to a mantissa of `precision` bits (den = 1), so that no exponent, however large, makes arithmetic slow.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
  /** Absent means 0. */
  readonly exp?: number;
}

const small = 4096;
const precision = 512;
const maxExponent = 2 ** 31 - 1;

export function bitLength(x: bigint): number {
  if (x === 0n) return 0;
  const hex = (x < 0n ? -x : x).toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex[0], 16)) + 28;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Brings num/den·2^exp to the invariant; undefined when it overflows every exponent. An underflow is 0. `inexact` values are rounded. */
export function rational(num: bigint, den: bigint, exp = 0, inexact = false): Rational | undefined {
  if (num === 0n) return { num: 0n, den: 1n };
  let n = den < 0n ? -num : num;
  let d = den < 0n ? -den : den;
  let e = exp;
  if (e > 0 && e <= small) {
    n <<= BigInt(e);
    e = 0;
  } else if (e < 0 && e >= -small) {
    d <<= BigInt(-e);
    e = 0;
  }
  if (d !== 1n) {
    const g = gcd(n, d);
    n /= g;
    d /= g;
  }
  if (!inexact && e === 0 && bitLength(n) <= small && bitLength(d) <= small) return { num: n, den: d };
  return rounded(n, d, e, precision);
}

/** n/d·2^e with a mantissa of `bits` bits, half to even; folded back to exp 0 when it is small. */
function rounded(n: bigint, d: bigint, e: number, bits: number): Rational | undefined {
  let shift = bits - (bitLength(n) - bitLength(d));
  let q = quotient(n, d, shift);
  if (bitLength(q) > bits) q = quotient(n, d, --shift);
  let exp = e - shift;
  const zeros = trailingZeros(q);
  q >>= BigInt(zeros);
  exp += zeros;
  const magnitude = bitLength(q) + exp;
  if (magnitude > maxExponent) return undefined;
  if (magnitude < -maxExponent) return { num: 0n, den: 1n };
  if (exp === 0) return { num: q, den: 1n };
  if (exp > 0 && bitLength(q) + exp <= small) return { num: q << BigInt(exp), den: 1n };
  if (exp < 0 && -exp < small) return { num: q, den: 1n << BigInt(-exp) };
  return { num: q, den: 1n, exp };
}

/** n·2^shift/d, half to even. */
function quotient(n: bigint, d: bigint, shift: number): bigint {
  const negative = n < 0n;
  const a = (negative ? -n : n) << BigInt(Math.max(shift, 0));
  const b = d << BigInt(Math.max(-shift, 0));
  let q = a / b;
  const twice = (a - q * b) * 2n;
  if (twice > b || (twice === b && (q & 1n) === 1n)) q += 1n;
  return negative ? -q : q;
}

function trailingZeros(x: bigint): number {
  const bits = (x < 0n ? -x : x).toString(2);
  return bits.length - 1 - bits.lastIndexOf('1');
}

export function add(x: Rational, y: Rational): Rational | undefined {
  const ex = x.exp ?? 0;
  const ey = y.exp ?? 0;
  if (ex === ey) return rational(x.num * y.den + y.num * x.den, x.den * y.den, ex);
  if (x.num === 0n) return y;
  if (y.num === 0n) return x;
  const gap = magnitude(x) - magnitude(y);
  if (gap > 2 * small) return x;
  if (gap < -2 * small) return y;
  const low = Math.min(ex, ey);
  const a = x.num << BigInt(ex - low);
  const b = y.num << BigInt(ey - low);
  return rational(a * y.den + b * x.den, x.den * y.den, low);
}

export function negate(x: Rational): Rational {
  return { ...x, num: -x.num };
}

export function multiply(x: Rational, y: Rational): Rational | undefined {
  return rational(x.num * y.num, x.den * y.den, (x.exp ?? 0) + (y.exp ?? 0), isRounded(x, y));
}

/** y must not be 0. */
export function divide(x: Rational, y: Rational): Rational | undefined {
  return rational(x.num * y.den, x.den * y.num, (x.exp ?? 0) - (y.exp ?? 0), isRounded(x, y));
}

const isRounded = (x: Rational, y: Rational): boolean => x.exp !== undefined || y.exp !== undefined;

export function compareRational(x: Rational, y: Rational): number {
  const sx = x.num > 0n ? 1 : x.num < 0n ? -1 : 0;
  const sy = y.num > 0n ? 1 : y.num < 0n ? -1 : 0;
  if (sx !== sy || sx === 0) return sx - sy;
  const gap = magnitude(x) - magnitude(y);
  if (gap > 2) return sx;
  if (gap < -2) return -sx;
  const low = Math.min(x.exp ?? 0, y.exp ?? 0);
  const a = (x.num * y.den) << BigInt((x.exp ?? 0) - low);
  const b = (y.num * x.den) << BigInt((y.exp ?? 0) - low);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** |x| is in [2^(m-1), 2^(m+1)). */
function magnitude(x: Rational): number {
  return bitLength(x.num) - bitLength(x.den) + (x.exp ?? 0);
}

/**
 * The integer that x is; undefined for a fraction and for integers too large to be worth having. A value that was rounded (its mantissa
 * is full) counts as the integer next to it when it misses that by the last bits only.
 */
export function toInteger(x: Rational): bigint | undefined {
  if (x.exp !== undefined) return undefined;
  if (x.den === 1n) return x.num;
  const bits = bitLength(x.num);
  if (bits <= precision - 8 || bits > precision || (x.den & (x.den - 1n)) !== 0n) return undefined;
  const near = rounded(x.num, x.den, 0, precision - 4);
  return near?.den === 1n && near.exp === undefined ? near.num : undefined;
}

/** m·10^e; undefined when too large. */
export function fromDecimal(m: bigint, e: number): Rational | undefined {
  if (m === 0n) return { num: 0n, den: 1n };
  if (Math.abs(e) > maxExponent) return e > 0 ? undefined : { num: 0n, den: 1n };
  // 10^e = 5^e·2^e; 5^e is exact while small, and has guard bits beyond.
  let power = 1n;
  let exp = 0;
  for (const bit of Math.abs(e).toString(2)) {
    power *= power;
    exp *= 2;
    if (bit === '1') power *= 5n;
    const excess = bitLength(power) - (small + 128);
    if (excess > 0) {
      power >>= BigInt(excess);
      exp += excess;
    }
  }
  return e >= 0 ? rational(m * power, 1n, exp + e) : rational(m, power, e - exp);
}

/** The nearest IEEE value with `bits` of mantissa and `least` as exponent of its smallest positive one; ±Infinity beyond `most`. */
function nearest(x: Rational, bits: number, least: number, most: number): number {
  if (x.num === 0n) return 0;
  const size = magnitude(x);
  if (size > most + 2) return x.num < 0n ? -Infinity : Infinity;
  if (size < least - 2) return 0;
  let unit = Math.max(size - bits, least);
  const exp = x.exp ?? 0;
  let q = quotient(x.num, x.den, exp - unit);
  if (bitLength(q) > bits) {
    unit = Math.max(size + 1 - bits, least);
    q = quotient(x.num, x.den, exp - unit);
  }
  const half = Math.trunc(unit / 2);
  const value = Number(q) * 2 ** half * 2 ** (unit - half);
  return Math.abs(value) >= 2 ** (most - 1) * 2 ? (value < 0 ? -Infinity : Infinity) : value;
}

export const nearestFloat64 = (x: Rational): number => nearest(x, 53, -1074, 1024);
export const nearestFloat32 = (x: Rational): number => nearest(x, 24, -149, 128);

/** The exact value of a finite double. */
export function fromNumber(value: number): Rational {
  let exp = 0;
  let v = value;
  while (!Number.isInteger(v)) {
    v *= 2;
    exp--;
  }
  return rational(BigInt(v), 1n, exp)!;
}
