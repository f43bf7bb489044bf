// Natives of math/bits.
// Invariant: 64-bit values are hybrid integers; below 2^53 no bigint is made where two 32-bit halves do.

import * as $ from 'gots/runtime';
import { hybrid } from '../../strconv/integer.ts';

const two32 = 2 ** 32;
const low64 = (v: bigint): number => hybrid(BigInt.asUintN(64, v));

function halves(x: number): [high: number, low: number] {
  if (typeof x === 'number') return [Math.floor(x / two32), x >>> 0];
  return [Number((x as bigint) >> 32n), Number((x as bigint) & 0xffffffffn)];
}

function joined(high: number, low: number): number {
  const h = high >>> 0;
  return h < 0x200000 ? h * two32 + (low >>> 0) : hybrid((BigInt(h) << 32n) | BigInt(low >>> 0));
}

export const Len32 = (x: number): number => 32 - Math.clz32(x);

export function Len64(x: number): number {
  const [high, low] = halves(x);
  return high !== 0 ? 32 + Len32(high) : Len32(low);
}

export const TrailingZeros32 = (x: number): number => (x === 0 ? 32 : 31 - Math.clz32(x & -x));

export function TrailingZeros64(x: number): number {
  const [high, low] = halves(x);
  return low !== 0 ? TrailingZeros32(low) : 32 + TrailingZeros32(high);
}

export function OnesCount32(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function OnesCount64(x: number): number {
  const [high, low] = halves(x);
  return OnesCount32(high) + OnesCount32(low);
}

export function ReverseBytes32(x: number): number {
  return ((x << 24) | ((x & 0xff00) << 8) | ((x >>> 8) & 0xff00) | (x >>> 24)) >>> 0;
}

export function ReverseBytes64(x: number): number {
  const [high, low] = halves(x);
  return joined(ReverseBytes32(low), ReverseBytes32(high));
}

export function Reverse32(x: number): number {
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  return ReverseBytes32(x);
}

export function Reverse64(x: number): number {
  const [high, low] = halves(x);
  return joined(Reverse32(low), Reverse32(high));
}

export function Add64(x: number, y: number, carry: number): [sum: number, carry: number] {
  const sum = BigInt(x) + BigInt(y) + BigInt(carry);
  return [low64(sum), Number(sum >> 64n)];
}

export function Sub64(x: number, y: number, borrow: number): [difference: number, borrow: number] {
  const difference = BigInt(x) - BigInt(y) - BigInt(borrow);
  return [low64(difference), difference < 0n ? 1 : 0];
}

export function Mul64(x: number, y: number): [high: number, low: number] {
  const product = BigInt(x) * BigInt(y);
  return [hybrid(product >> 64n), low64(product)];
}

function divide(high: number, low: number, y: number, bits: bigint): [quotient: number, remainder: number] {
  if (y === 0) return $.divideByZero();
  if (y <= high) return $.throwRuntimeError('integer overflow');
  const dividend = (BigInt(high) << bits) | BigInt(low);
  return [hybrid(dividend / BigInt(y)), hybrid(dividend % BigInt(y))];
}

export const Div64 = (high: number, low: number, y: number): [number, number] => divide(high, low, y, 64n);
export const Div32 = (high: number, low: number, y: number): [number, number] => divide(high, low, y, 32n);

/** Rem64 does not mind a quotient that is too large. */
export function Rem64(high: number, low: number, y: number): number {
  if (y === 0) return $.divideByZero();
  return hybrid(((BigInt(high) << 64n) | BigInt(low)) % BigInt(y));
}

export function Rem32(high: number, low: number, y: number): number {
  if (y === 0) return $.divideByZero();
  return Number(((BigInt(high) << 32n) | BigInt(low)) % BigInt(y));
}

export {
  Add64 as Add,
  Div64 as Div,
  Len64 as Len,
  Mul64 as Mul,
  OnesCount64 as OnesCount,
  Rem64 as Rem,
  Reverse64 as Reverse,
  ReverseBytes64 as ReverseBytes,
  Sub64 as Sub,
  TrailingZeros64 as TrailingZeros,
};
