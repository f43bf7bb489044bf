// Hyperbolic functions and their inverses.
// Invariant: results agree with Go's to the last bit.

import { polynomial } from './polynomial.ts';
import { Exp, Log } from './power.ts';

export function Sinh(x: number): number {
  if (x === 0) return x;
  const size = Math.abs(x);
  let y: number;
  if (size > 21) y = Exp(size) * 0.5;
  else if (size > 0.5) {
    const e = Exp(size);
    y = (e - 1 / e) * 0.5;
  } else {
    const sq = size * size;
    y = polynomial(sq, -26.30563213397497, -2894.211355989564, -89912.72022039509, -630767.3640497717) * size;
    y /= polynomial(sq, 1, -173.6789535582337, 15215.17378790019, -630767.3640497717);
  }
  return x < 0 ? -y : y;
}

export function Cosh(x: number): number {
  const size = Math.abs(x);
  if (size > 21) return Exp(size) * 0.5;
  const e = Exp(size);
  return (e + 1 / e) * 0.5;
}

export function Tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 0.5 * 88.02969193111305) return x < 0 ? -1 : 1;
  if (size >= 0.625) {
    const y = 1 - 2 / (Exp(2 * size) + 1);
    return x < 0 ? -y : y;
  }
  if (x === 0) return x;
  const s = x * x;
  return (
    x +
    (x * s * polynomial(s, -0.9643991794250523, -99.28772310019185, -1614.6876844170845)) /
      polynomial(s, 1, 112.81167849163293, 2235.4883906010045, 4844.063053251255)
  );
}

export function Asinh(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const size = Math.abs(x);
  let y: number;
  if (size > 2 ** 28) y = Log(size) + Math.LN2;
  else if (size > 2) y = Log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
  else if (size < 2 ** -28) y = size;
  else y = Math.log1p(size + (size * size) / (1 + Math.sqrt(1 + size * size)));
  return x < 0 ? -y : y;
}

export function Acosh(x: number): number {
  if (x < 1 || Number.isNaN(x)) return NaN;
  if (x === 1) return 0;
  if (x >= 2 ** 28) return Log(x) + Math.LN2;
  if (x > 2) return Log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return Math.log1p(t + Math.sqrt(2 * t + t * t));
}

export function Atanh(x: number): number {
  if (x < -1 || x > 1 || Number.isNaN(x)) return NaN;
  if (x === 0) return x;
  const size = Math.abs(x);
  let y: number;
  if (size === 1) y = Infinity;
  else if (size < 2 ** -28) y = size;
  else if (size < 0.5) y = 0.5 * Math.log1p(size + size + ((size + size) * size) / (1 - size));
  else y = 0.5 * Math.log1p((size + size) / (1 - size));
  return x < 0 ? -y : y;
}
