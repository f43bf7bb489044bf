/**
 * Integers of up to 32 bits: division, shifts, and conversion to them from any integer.
 *
 * Invariant: operands are in range; results of division and shifts are those in 32 bits, which the emitter truncates for narrower types. A count may be a bigint.
 */
import { divideByZero, negativeShift } from './runtime-error.ts';

export function div32(a: number, b: number): number {
  return b === 0 ? divideByZero() : (a / b) | 0;
}

export function rem32(a: number, b: number): number {
  return b === 0 ? divideByZero() : (a % b) | 0;
}

export function divU32(a: number, b: number): number {
  return b === 0 ? divideByZero() : (a / b) >>> 0;
}

export function remU32(a: number, b: number): number {
  return b === 0 ? divideByZero() : (a % b) >>> 0;
}

/** a << n, signed; the bits are right for unsigned types too. */
export function shl32(a: number, n: number): number {
  if (n < 0) return negativeShift();
  return n > 31 ? 0 : a << n;
}

export function shr32(a: number, n: number): number {
  if (n < 0) return negativeShift();
  // biome-ignore lint/complexity/useMathMinMax: n may be a bigint, which Math.min refuses
  return a >> (n > 31 ? 31 : n);
}

export function shrU32(a: number, n: number): number {
  if (n < 0) return negativeShift();
  return n > 31 ? 0 : a >>> n;
}

/** The low 32 bits of an integer of any type. */
function low32(a: number): number {
  return typeof a === 'number' ? a | 0 : Number(BigInt.asIntN(32, a));
}

export function toInt8(a: number): number {
  return (low32(a) << 24) >> 24;
}

export function toInt16(a: number): number {
  return (low32(a) << 16) >> 16;
}

export function toInt32(a: number): number {
  return low32(a);
}

export function toUint8(a: number): number {
  return low32(a) & 0xff;
}

export function toUint16(a: number): number {
  return low32(a) & 0xffff;
}

export function toUint32(a: number): number {
  return low32(a) >>> 0;
}
