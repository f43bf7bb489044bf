// Floating-point numbers taken apart and put together: bits, mantissa and exponent.
// Invariant: 64-bit patterns are hybrid integers (bigint beyond 2^53) at the border, bigints inside.

import { hybrid } from '../strconv/integer.ts';

const view = new DataView(new ArrayBuffer(8));

export function bitsOf(x: number): bigint {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

export function fromBits(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

export function Float64bits(x: number): number {
  return hybrid(Number.isNaN(x) ? 0x7ff8000000000001n : bitsOf(x));
}

export function Float64frombits(bits: number): number {
  return fromBits(BigInt(bits));
}

export function Float32bits(x: number): number {
  view.setFloat32(0, x);
  return view.getUint32(0);
}

export function Float32frombits(bits: number): number {
  view.setUint32(0, bits);
  return view.getFloat32(0);
}

/** Frexp gives x = fraction × 2^exponent with the fraction from ½ to 1. */
export function Frexp(x: number): [fraction: number, exponent: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let shift = 0;
  if (Math.abs(x) < 2 ** -1022) {
    x *= 2 ** 54;
    shift = -54;
  }
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  view.setUint32(0, (high & 0x800fffff) | (1022 << 20));
  return [view.getFloat64(0), ((high >>> 20) & 0x7ff) - 1022 + shift];
}

/** Ldexp gives fraction × 2^exponent, rounded once. */
export function Ldexp(fraction: number, exponent: number): number {
  const [f, e] = Frexp(fraction);
  if (f === 0 || !Number.isFinite(f)) return f;
  const sum = e + Number(exponent);
  if (sum > 1024) return f < 0 ? -Infinity : Infinity;
  if (sum < -1075) return f < 0 ? -0 : 0;
  if (sum > -1022) return f * 2 * 2 ** (sum - 1);
  return f * 2 ** (sum + 60) * 2 ** -60;
}

export function Ilogb(x: number): number {
  if (x === 0) return -2147483648;
  if (!Number.isFinite(x)) return 2147483647;
  return Frexp(x)[1] - 1;
}

export function Logb(x: number): number {
  if (x === 0) return -Infinity;
  if (!Number.isFinite(x)) return Math.abs(x);
  return Frexp(x)[1] - 1;
}

export function Nextafter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return x;
  if (x === 0) return y > 0 ? 5e-324 : -5e-324;
  return fromBits(bitsOf(x) + (y > x === x > 0 ? 1n : -1n));
}

export function Nextafter32(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return x;
  if (x === 0) return y > 0 ? 2 ** -149 : -(2 ** -149);
  return Float32frombits(Float32bits(x) + (y > x === x > 0 ? 1 : -1));
}

export function Signbit(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

export function Copysign(x: number, sign: number): number {
  return Signbit(x) === Signbit(sign) ? x : -x;
}
