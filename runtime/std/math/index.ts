// Natives of math.
// Invariant: what Go computes with its own algorithms is computed with those (power.ts, trig.ts, hyperbolic.ts); the rest is exact anyway.

import { Copysign } from './bits.ts';

export {
  Copysign,
  Float32bits,
  Float32frombits,
  Float64bits,
  Float64frombits,
  Frexp,
  Ilogb,
  Ldexp,
  Logb,
  Nextafter,
  Nextafter32,
  Signbit,
} from './bits.ts';
export { FMA } from './fma.ts';
export { Acosh, Asinh, Atanh, Cosh, Sinh, Tanh } from './hyperbolic.ts';
export { Cbrt, Exp, Exp2, Log, Log2, Log10, Pow, Pow10 } from './power.ts';
export { Acos, Asin, Atan, Atan2, Cos, Sin, Sincos, Tan } from './trig.ts';

export const {
  abs: Abs,
  ceil: Ceil,
  floor: Floor,
  sqrt: Sqrt,
  trunc: Trunc,
  expm1: Expm1,
  log1p: Log1p,
} = Math;
const notANumber = (): number => Number.NaN;

export { notANumber as NaN };
export const Inf = (sign: number): number => (sign >= 0 ? Infinity : -Infinity);
export const IsNaN: (x: number) => boolean = Number.isNaN;

export function IsInf(x: number, sign: number): boolean {
  return (sign >= 0 && x === Infinity) || (sign <= 0 && x === -Infinity);
}

export function Max(x: number, y: number): number {
  return x === Infinity || y === Infinity ? Infinity : Math.max(x, y);
}

export function Min(x: number, y: number): number {
  return x === -Infinity || y === -Infinity ? -Infinity : Math.min(x, y);
}

export function Dim(x: number, y: number): number {
  return Math.max(x - y, 0);
}

export function Mod(x: number, y: number): number {
  return x % y;
}

export function Modf(x: number): [whole: number, fraction: number] {
  const whole = Math.trunc(x);
  return [whole, Copysign(x - whole, x)];
}

/** Round rounds halves away from zero. */
export function Round(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

export function RoundToEven(x: number): number {
  const whole = Math.trunc(x);
  const rest = Math.abs(x - whole);
  return rest > 0.5 || (rest === 0.5 && whole % 2 !== 0) ? whole + Math.sign(x) : whole;
}

/** Remainder gives x − n×y with n the integer nearest to x/y. */
export function Remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || !Number.isFinite(x) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  let size = x < 0 ? -x : x;
  const by = Math.abs(y);
  if (size === by) return Copysign(0, x);
  if (by <= Number.MAX_VALUE / 2) size %= by + by;
  const over = by < 2 ** -1021 ? () => size + size - by : () => size - 0.5 * by;
  if (over() > 0) {
    size -= by;
    if (over() >= 0) size -= by;
  }
  return x < 0 ? -size : size;
}

export function Hypot(p: number, q: number): number {
  const [a, b] = [Math.abs(p), Math.abs(q)];
  if (a === Infinity || b === Infinity) return Infinity;
  const most = Math.max(a, b);
  if (most === 0 || Number.isNaN(most)) return most;
  const ratio = Math.min(a, b) / most;
  return most * Math.sqrt(1 + ratio * ratio);
}
