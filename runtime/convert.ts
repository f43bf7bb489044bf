/**
 * Conversions between the 64-bit integers and from and to floating point.
 *
 * Invariant: as Go on amd64, also where the specification leaves the result to the implementation: what does not fit (NaN, infinities,
 * too large) becomes −2^63, or −2^31 for types of up to 32 bits signed.
 */
import { wrap } from './integer.ts';
import { wrapU } from './unsigned.ts';

/** From an integer of any type. */
export function toInt64(a: number): number {
  return typeof a === 'number' ? a : wrap(a);
}

export function toUint64(a: number): number {
  return typeof a === 'number' && a >= 0 ? a : wrapU(BigInt(a));
}

/** float64(i): rounded to the nearest, ties to even. */
export function toFloat(a: number): number {
  return Number(a);
}

/** float32(i), rounded once: a bigint loses bits that cannot decide but by being there. */
export function toFloat32(a: number): number {
  if (typeof a === 'number') return Math.fround(a);
  const exact = BigInt(a);
  const sticky = (exact & 0xfffn) === 0n ? 0n : 1n;
  return Math.fround(Number((exact >> 12n) | sticky)) * 4096;
}

const two63 = 2 ** 63;

/** int(f), int64(f) */
export function floatToInt64(f: number): number {
  const r = Math.trunc(f);
  if (r <= Number.MAX_SAFE_INTEGER && r >= -Number.MAX_SAFE_INTEGER) return r + 0;
  return wrap(r >= -two63 && r < two63 ? BigInt(r) : -(1n << 63n));
}

/** uint(f), uint64(f), uintptr(f) */
export function floatToUint64(f: number): number {
  const r = Math.trunc(f);
  if (r >= 0 && r <= Number.MAX_SAFE_INTEGER) return r + 0;
  if (r >= -two63 && r < 2 * two63) return wrapU(BigInt(r));
  return wrapU(1n << 63n);
}

/** int32(f); int16 and int8, uint16 and uint8 are what it has in their low bits. */
export function floatToInt32(f: number): number {
  const r = Math.trunc(f);
  return r >= -2147483648 && r <= 2147483647 ? r | 0 : -2147483648;
}

/** uint32(f): the low bits of int64(f). */
export function floatToUint32(f: number): number {
  const r = Math.trunc(f);
  return r >= -two63 && r < two63 ? r >>> 0 : 0;
}
