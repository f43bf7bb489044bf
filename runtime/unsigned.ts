/**
 * uint, uint64 and uintptr: exact arithmetic modulo 2^64, in the representation of integer.ts.
 *
 * Invariant: a value is a number when v ≤ 2^53 − 1 and a bigint otherwise, never negative.
 */
import { MAX_SAFE, powers } from './integer.ts';
import { divideByZero, negativeShift } from './runtime-error.ts';

const maxSafe = BigInt(MAX_SAFE);

/** The low 64 bits of an exact result, as a uint. */
export function wrapU(exact: bigint): number {
  const v = BigInt.asUintN(64, exact);
  return (v <= maxSafe ? Number(v) : v) as number;
}

export function addU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX_SAFE) return r;
  }
  return wrapU(BigInt(a) + BigInt(b));
}

export function subU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r >= 0) return r;
  }
  return wrapU(BigInt(a) - BigInt(b));
}

export function mulU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX_SAFE) return r;
  }
  return wrapU(BigInt(a) * BigInt(b));
}

export function divU(a: number, b: number): number {
  if (b === 0) return divideByZero();
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  return wrapU(BigInt(a) / BigInt(b));
}

export function remU(a: number, b: number): number {
  if (b === 0) return divideByZero();
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return (a % b) | 0;
    return a - Math.floor(a / b) * b;
  }
  return wrapU(BigInt(a) % BigInt(b));
}

export function negU(a: number): number {
  return a === 0 ? 0 : wrapU(-BigInt(a));
}

export function notU(a: number): number {
  return wrapU(~BigInt(a));
}

const upper = (a: number) => Math.floor(a / 4294967296);
const join = (high: number, low: number) => high * 4294967296 + (low >>> 0);

export function andU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a & b;
    return join(upper(a) & upper(b), a & b);
  }
  // Masking with less than 2^31 needs the low bits only.
  if (typeof b === 'number' && b === (b | 0)) return Number(BigInt.asUintN(31, BigInt(a))) & b;
  return wrapU(BigInt(a) & BigInt(b));
}

export function orU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a | b;
    return join(upper(a) | upper(b), a | b);
  }
  return wrapU(BigInt(a) | BigInt(b));
}

export function xorU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a ^ b;
    return join(upper(a) ^ upper(b), a ^ b);
  }
  return wrapU(BigInt(a) ^ BigInt(b));
}

/** a &^ b */
export function andNotU(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a & ~b;
    return join(upper(a) & ~upper(b), a & ~b);
  }
  return wrapU(BigInt(a) & ~BigInt(b));
}

/** a << n; n may be of any integer type. */
export function shlU(a: number, n: number): number {
  if (n < 0) return negativeShift();
  if (n > 63) return 0;
  if (typeof a === 'number') {
    const r = a * powers[n];
    if (r <= MAX_SAFE) return r;
  }
  return wrapU(BigInt(a) << BigInt(n));
}

/** a >> n */
export function shrU(a: number, n: number): number {
  if (n < 0) return negativeShift();
  if (n > 63) return 0;
  if (typeof a === 'number') {
    if (a === (a | 0)) return n > 31 ? 0 : a >> n;
    return Math.floor(a / powers[n]);
  }
  return wrapU(BigInt(a) >> BigInt(n));
}
