// Exponential functions, logarithms, powers.
// Invariant: results agree with Go's on amd64 to the last bit, so the same algorithms (FreeBSD's msun, and for Exp the Taylor series of the
// assembly version, with fused operations) with the same order of operations.

import { bitsOf, Copysign, Frexp, fromBits, Ldexp, Signbit } from './bits.ts';
import { fastFMA } from './fma.ts';
import { polynomial } from './polynomial.ts';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

const taylor = [
  0.0001984126984126984, 0.001388888888888889, 0.008333333333333333, 0.041666666666666664,
  0.16666666666666666, 0.5, 1,
];

/** roundEven rounds to an integer as processors do. */
function roundEven(x: number): number {
  const r = Math.round(x);
  return r - x === 0.5 && r % 2 !== 0 ? r - 1 : r;
}

export function Exp(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity) return 0;
  if (x > 709.782712893384) return Infinity;
  if (x < -800) return 0;
  const k = roundEven(x * Math.LOG2E);
  let r = fastFMA(-k, 0.693147180559663, x);
  r = fastFMA(-k, 2.8235290563031577e-13, r);
  r *= 0.0625;
  let sum = 0.0000248015873015873;
  for (const c of taylor) sum = fastFMA(sum, r, c);
  // e^r − 1, then four times (y+1)² − 1 = y×(y+2).
  let y = r * sum;
  y *= y + 2;
  y *= y + 2;
  y *= y + 2;
  y = fastFMA(y, y + 2, 1);
  return k > 1023 ? Infinity : scaled(y, k);
}

/** scaled multiplies by 2^k as the assembly does: numbers too small go to 0, denormal ones in two steps. */
function scaled(y: number, k: number): number {
  const biased = k + 1023;
  if (biased > 0) return y * 2 ** k;
  if (biased < -52) return 0;
  return y * 2 ** (k + 1022) * 2 ** -1022;
}

/** expmulti gives e^(high−low) × 2^k. */
function expmulti(high: number, low: number, k: number): number {
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      polynomial(
        t,
        4.1381367970572385e-8,
        -0.0000016533902205465252,
        0.00006613756321437934,
        -0.0027777777777015593,
        0.16666666666666666,
      );
  return Ldexp(1 - (low - (r * c) / (2 - c) - high), k);
}

export function Exp2(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 1023.9999999999999) return Infinity;
  if (x < -1.074e3) return 0;
  const k = x === 0 ? 0 : Math.trunc(x > 0 ? x + 0.5 : x - 0.5);
  const t = x - k;
  return expmulti(t * ln2High, -t * ln2Low, k);
}

export function Log(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x < 0) return NaN;
  if (x === 0) return -Infinity;
  let [f, k] = logFrexp(x);
  if (f < Math.SQRT1_2) {
    f *= 2;
    k--;
  }
  f -= 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const t1 =
    s2 * polynomial(s4, 0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735);
  const t2 = s4 * polynomial(s4, 0.15313837699209373, 0.22222198432149784, 0.3999999999940942);
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + (t1 + t2)) + k * ln2Low) - f);
}

/** The assembly takes the bits as they are: denormal numbers are not normalized first. */
function logFrexp(x: number): [number, number] {
  if (x >= 2 ** -1022) return Frexp(x);
  return [fromBits((bitsOf(x) & 0xfffffffffffffn) | 0x3fe0000000000000n), -1022];
}

export const Log10 = (x: number): number => Log(x) * Math.LOG10E;

export function Log2(x: number): number {
  const [fraction, exponent] = Frexp(x);
  return fraction === 0.5 ? exponent - 1 : Log(fraction) * Math.LOG2E + exponent;
}

const isOdd = (x: number): boolean => Math.abs(x) < 2 ** 53 && Math.abs(x) % 2 === 1;

export function Pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === 0) {
    if (y < 0) return Signbit(x) && isOdd(y) ? -Infinity : Infinity;
    return Signbit(x) && isOdd(y) ? x : 0;
  }
  if (!Number.isFinite(y)) return x === -1 ? 1 : Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  if (!Number.isFinite(x)) {
    if (x < 0) return Pow(1 / x, -y);
    return y < 0 ? 0 : Infinity;
  }
  if (y === 0.5) return Math.sqrt(x);
  if (y === -0.5) return 1 / Math.sqrt(x);
  let whole = Math.trunc(Math.abs(y));
  let part = Math.abs(y) - whole;
  if (part !== 0 && x < 0) return NaN;
  if (whole >= 2 ** 63) return x === -1 ? 1 : Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  // x^y = product × 2^exponent.
  let product = 1;
  let exponent = 0;
  if (part !== 0) {
    if (part > 0.5) {
      part--;
      whole++;
    }
    product = Exp(part * Log(x));
  }
  let [square, doubled] = Frexp(x);
  for (let i = whole; i !== 0; i = Math.floor(i / 2)) {
    if (doubled < -4096 || doubled > 4096) {
      exponent += doubled;
      break;
    }
    if (i % 2 === 1) {
      product *= square;
      exponent += doubled;
    }
    square *= square;
    doubled *= 2;
    if (square < 0.5) {
      square += square;
      doubled--;
    }
  }
  return y < 0 ? Ldexp(1 / product, -exponent) : Ldexp(product, exponent);
}

const powers = (step: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number(`1e${i * step}`));
const tens = powers(1, 32);
const large = powers(32, 10);
const small = powers(-32, 11);

export function Pow10(n: number): number {
  if (n >= 0 && n <= 308) return large[Math.trunc(n / 32)] * tens[n % 32];
  if (n >= -323 && n <= 0) return small[Math.trunc(-n / 32)] / tens[-n % 32];
  return n > 0 ? Infinity : 0;
}

export function Cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const size = Math.abs(x);
  let t = fromBits(bitsOf(size) / 3n + (715094163n << 32n));
  if (size < 2 ** -1022) t = fromBits(bitsOf(2 ** 54 * size) / 3n + (696219795n << 32n));
  // To 23 bits, then one Newton step with a rounded start.
  let r = (t * t) / size;
  const s = 0.5428571428571428 + r * t;
  t *= 0.35714285714285715 + 1.6071428571428572 / (s + 1.4142857142857144 + -0.7053061224489796 / s);
  t = fromBits((bitsOf(t) & (0xffffffffcn << 28n)) + (1n << 30n));
  r = size / (t * t);
  r = (r - t) / (t + t + r);
  return Copysign(t + t * r, x);
}
