// x×y + z rounded once.
// Invariant: exact for all finite arguments; the fast way (Boldo and Melquiond, sums rounded to odd) is taken only where nothing can overflow or underflow.

import { mantissaOf } from '../strconv/decimal.ts';
import { Ldexp } from './bits.ts';

const words = new Float64Array(1);
const halves = new Int32Array(words.buffer);

/** The sum of a and b, rounded to odd: towards the neighbour with an odd last bit unless exact. */
function oddSum(a: number, b: number): number {
  const sum = a + b;
  const t = sum - a;
  const error = a - (sum - t) + (b - t);
  if (error === 0) return sum;
  words[0] = sum;
  if ((halves[0] & 1) === 1) return sum;
  // One step towards the error, away from or towards zero.
  const away = error > 0 === sum > 0;
  if (away) halves[0] |= 1;
  else if (halves[0]-- === 0) halves[1]--;
  return words[0];
}

function split(a: number): [number, number] {
  const c = 134217729 * a;
  const high = c - (c - a);
  return [high, a - high];
}

/** fma for moderate arguments: products between 2^-900 and 2^900, or so. */
export function fastFMA(x: number, y: number, z: number): number {
  const high = x * y;
  const [x1, x2] = split(x);
  const [y1, y2] = split(y);
  const low = x2 * y2 - (high - x1 * y1 - x2 * y1 - x1 * y2);
  // z + low and then + high, with their errors.
  const th = z + low;
  const t = th - z;
  const tl = z - (th - t) + (low - t);
  const vh = high + th;
  const v = vh - high;
  const vl = high - (vh - v) + (th - v);
  return vh + oddSum(tl, vl);
}

const moderate = (a: number): boolean => a === 0 || (Math.abs(a) > 2 ** -400 && Math.abs(a) < 2 ** 400);

export function FMA(x: number, y: number, z: number): number {
  if (x === 0 || y === 0 || z === 0 || !Number.isFinite(x + y + z)) {
    if (Number.isFinite(x) && Number.isFinite(y) && !Number.isFinite(z)) return z;
    if (x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x * y + z;
  }
  if (moderate(x) && moderate(y) && moderate(z)) return fastFMA(x, y, z);
  return exactFMA(x, y, z);
}

function exactFMA(x: number, y: number, z: number): number {
  const [mx, ex] = mantissaOf(Math.abs(x));
  const [my, ey] = mantissaOf(Math.abs(y));
  const [mz, ez] = mantissaOf(Math.abs(z));
  const exponent = Math.min(ex + ey, ez);
  const product = (mx * my) << BigInt(ex + ey - exponent);
  const addend = mz << BigInt(ez - exponent);
  const sum = (x < 0 !== y < 0 ? -product : product) + (z < 0 ? -addend : addend);
  if (sum === 0n) return x * y + z === 0 ? x * y + z : 0;
  const size = sum < 0n ? -sum : sum;
  const value = round(size, exponent);
  return sum < 0n ? -value : value;
}

/** round gives mantissa × 2^exponent, ties to even. */
function round(mantissa: bigint, exponent: number): number {
  const length = mantissa.toString(2).length;
  const drop = Math.max(length - 53, -1074 - exponent);
  if (drop > length) return 0;
  if (drop > 0) {
    const half = 1n << BigInt(drop - 1);
    const rest = mantissa & ((half << 1n) - 1n);
    mantissa >>= BigInt(drop);
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    exponent += drop;
  }
  return Ldexp(Number(mantissa), exponent);
}
