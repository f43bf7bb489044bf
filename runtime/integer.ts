/**
 * int and int64: exact 64-bit arithmetic on JavaScript numbers, with bigints beyond 2^53 − 1.
 *
 * Invariant: a value is a number when |v| ≤ 2^53 − 1 and a bigint otherwise, never −0. TypeScript is told that it always is a number:
 * comparison, equality and map keys work on both alike; arithmetic that may leave the safe range goes through here.
 */
import { divideByZero, negativeShift } from './runtime-error.ts';

export const MAX_SAFE = Number.MAX_SAFE_INTEGER;

const maxSafe = BigInt(MAX_SAFE);

/** The low 64 bits of an exact result, as an int. */
export function wrap(exact: bigint): number {
  const v = BigInt.asIntN(64, exact);
  return (v <= maxSafe && v >= -maxSafe ? Number(v) : v) as number;
}

/** `a + b` in JavaScript throws where one is a bigint: hence the tests on both. */
export function add(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r === (r | 0)) return r | 0;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return wrap(BigInt(a) + BigInt(b));
}

export function sub(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r === (r | 0)) return r | 0;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return wrap(BigInt(a) - BigInt(b));
}

export function mul(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r === (r | 0)) return r | 0;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return wrap(BigInt(a) * BigInt(b));
}

export function div(a: number, b: number): number {
  if (b === 0) return divideByZero();
  if (typeof a === 'number' && typeof b === 'number') {
    // Exact: below 2^53 the rounded quotient never reaches the next integer. + 0 makes 0 of −0.
    return Math.trunc(a / b) + 0;
  }
  return wrap(BigInt(a) / BigInt(b));
}

export function rem(a: number, b: number): number {
  if (b === 0) return divideByZero();
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return (a % b) | 0;
    return a - Math.trunc(a / b) * b;
  }
  return wrap(BigInt(a) % BigInt(b));
}

export function neg(a: number): number {
  return typeof a === 'number' ? 0 - a : wrap(-BigInt(a));
}

export function not(a: number): number {
  return typeof a === 'number' && a < MAX_SAFE ? -1 - a : wrap(~BigInt(a));
}

/** The bits above the low 32, as a signed number; for safe numbers. */
const upper = (a: number) => Math.floor(a / 4294967296);

/** From the two halves: only −2^53 is not safe. */
function join(high: number, low: number): number {
  const r = high * 4294967296 + (low >>> 0);
  return r >= -MAX_SAFE ? r : wrap(BigInt(r));
}

export function and(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a & b;
    return join(upper(a) & upper(b), a & b);
  }
  // Masking with less than 2^31 needs the low bits only.
  if (typeof b === 'number' && b >= 0 && b === (b | 0)) return Number(BigInt.asUintN(31, BigInt(a))) & b;
  return wrap(BigInt(a) & BigInt(b));
}

export function or(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a | b;
    return join(upper(a) | upper(b), a | b);
  }
  return wrap(BigInt(a) | BigInt(b));
}

export function xor(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a ^ b;
    return join(upper(a) ^ upper(b), a ^ b);
  }
  return wrap(BigInt(a) ^ BigInt(b));
}

/** a &^ b */
export function andNot(a: number, b: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a & ~b;
    return join(upper(a) & ~upper(b), a & ~b);
  }
  return wrap(BigInt(a) & ~BigInt(b));
}

/** 2^0 … 2^63 */
export const powers: readonly number[] = Array.from({ length: 64 }, (_, i) => 2 ** i);

/** a << n; n may be of any integer type. */
export function shl(a: number, n: number): number {
  if (n < 0) return negativeShift();
  if (n > 63) return 0;
  if (typeof a === 'number') {
    const r = a * powers[n];
    if (r === (r | 0)) return r | 0;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return wrap(BigInt(a) << BigInt(n));
}

/** a >> n, keeping the sign. */
export function shr(a: number, n: number): number {
  if (n < 0) return negativeShift();
  if (n > 63) return a < 0 ? -1 : 0;
  if (typeof a === 'number') {
    if (a === (a | 0)) return a >> Math.min(n, 31);
    return Math.floor(a / powers[n]);
  }
  return wrap(BigInt(a) >> BigInt(n));
}
