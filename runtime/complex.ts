/**
 * complex64 and complex128. Values are immutable.
 *
 * Invariant: the parts of a complex64 are float32 values. Its operations are those of complex128, rounded by toComplex64: so Go does it too.
 */
import { encodeFloat } from './key.ts';

export class Complex {
  readonly re: number;
  readonly im: number;
  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}

export const complexZero = new Complex(0, 0);

export function complex(re: number, im: number): Complex {
  return new Complex(re, im);
}

export function toComplex64(c: Complex): Complex {
  return new Complex(Math.fround(c.re), Math.fround(c.im));
}

export function cadd(a: Complex, b: Complex): Complex {
  return new Complex(a.re + b.re, a.im + b.im);
}

export function csub(a: Complex, b: Complex): Complex {
  return new Complex(a.re - b.re, a.im - b.im);
}

export function cmul(a: Complex, b: Complex): Complex {
  return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}

export function cneg(a: Complex): Complex {
  return new Complex(-a.re, -a.im);
}

export function ceq(a: Complex, b: Complex): boolean {
  return a.re === b.re && a.im === b.im;
}

/** Smith's method, with the results C99 (annex G) recommends where infinities and zeros meet. */
export function cdiv(n: Complex, m: Complex): Complex {
  const { re: a, im: b } = n;
  const { re: c, im: d } = m;
  let re: number;
  let im: number;
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const by = c + ratio * d;
    re = (a + b * ratio) / by;
    im = (b - a * ratio) / by;
  } else {
    const ratio = c / d;
    const by = d + ratio * c;
    re = (a * ratio + b) / by;
    im = (b * ratio - a) / by;
  }
  if (!Number.isNaN(re) || !Number.isNaN(im)) return new Complex(re, im);
  return divSpecial(a, b, c, d, re, im);
}

function divSpecial(a: number, b: number, c: number, d: number, re: number, im: number): Complex {
  if (c === 0 && d === 0 && !(Number.isNaN(a) && Number.isNaN(b))) {
    const infinity = signOf(c) * Infinity;
    return new Complex(infinity * a, infinity * b);
  }
  if ((isInf(a) || isInf(b)) && Number.isFinite(c) && Number.isFinite(d)) {
    const [x, y] = [unit(a), unit(b)];
    return new Complex(Infinity * (x * c + y * d), Infinity * (y * c - x * d));
  }
  if ((isInf(c) || isInf(d)) && Number.isFinite(a) && Number.isFinite(b)) {
    const [x, y] = [unit(c), unit(d)];
    return new Complex(0 * (a * x + b * y), 0 * (b * x - a * y));
  }
  return new Complex(re, im);
}

const isInf = (x: number) => x === Infinity || x === -Infinity;
const signOf = (x: number) => (x < 0 || Object.is(x, -0) ? -1 : 1);
/** An infinity becomes ±1, everything else ±0. */
const unit = (x: number) => signOf(x) * (isInf(x) ? 1 : 0);

export function encodeComplex(c: Complex): string {
  return encodeFloat(c.re) + encodeFloat(c.im);
}
