// Floating-point numbers as text: the formats e, E, f, g, G, b, x, X of strconv.FormatFloat.
// Invariant: precision −1 asks for the fewest digits that read back as the same number.

import { type Decimal, fixed, mantissaOf, shortest, significant, trimZeros } from './decimal.ts';

/** formatFloat is strconv.FormatFloat with the format as a character. */
export function formatFloat(x: number, format: string, precision: number, bitSize: number): string {
  if (bitSize === 32) x = Math.fround(x);
  if (Number.isNaN(x)) return 'NaN';
  if (x === Infinity) return '+Inf';
  if (x === -Infinity) return '-Inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const size = Math.abs(x);
  switch (format) {
    case 'e':
    case 'E':
      return (
        sign +
        exponential(
          precision < 0 ? shortest(size, bitSize) : significant(size, precision + 1),
          precision,
          format,
        )
      );
    case 'f':
      return sign + positional(size, precision, bitSize);
    case 'g':
    case 'G':
      // Where JavaScript writes numbers in the same way.
      if (precision < 0 && bitSize === 64 && size >= 1e-4 && size < 1e6) return sign + String(size);
      return sign + general(size, precision, bitSize, format);
    case 'b':
      return sign + binary(size, bitSize);
    case 'x':
    case 'X': {
      const text = hexadecimal(size, precision);
      return sign + (format === 'X' ? text.toUpperCase() : text);
    }
  }
  return `%${format}`;
}

/** exponential prints d.ddde±dd; precision −1 prints the digits there are. */
function exponential(d: Decimal, precision: number, e: string): string {
  const wanted = precision < 0 ? Math.max(d.digits.length - 1, 0) : precision;
  const digits = d.digits.padEnd(wanted + 1, '0');
  const fraction = wanted > 0 ? `.${digits.slice(1, wanted + 1)}` : '';
  return digits[0] + fraction + e + signed(d.digits === '' ? 0 : d.point - 1);
}

function signed(exponent: number): string {
  return (exponent < 0 ? '-' : '+') + String(Math.abs(exponent)).padStart(2, '0');
}

function positional(x: number, precision: number, bitSize: number): string {
  if (precision >= 0) {
    const tie = x * 2 ** (precision + 1);
    // JavaScript's own is exact but rounds ties up.
    if (precision <= 100 && x < 1e21 && !(Number.isInteger(tie) && tie % 2 === 1))
      return x.toFixed(precision);
    return place(fixed(x, precision), precision);
  }
  const d = shortest(x, bitSize);
  return place(d, Math.max(d.digits.length - d.point, 0));
}

/** place writes a decimal with a given number of digits behind the point. */
function place(d: Decimal, places: number): string {
  const point = d.digits === '' ? 0 : d.point;
  const whole = point > 0 ? d.digits.slice(0, point).padEnd(point, '0') : '0';
  if (places === 0) return whole;
  const fraction = point > 0 ? d.digits.slice(point) : '0'.repeat(Math.min(-point, places)) + d.digits;
  return `${whole}.${fraction.slice(0, places).padEnd(places, '0')}`;
}

/** general is %e for small and large exponents, else %f; the shortest form switches at 10^6. Trailing zeros go. */
function general(x: number, precision: number, bitSize: number, format: string): string {
  const short = precision < 0;
  const d = short ? shortest(x, bitSize) : trimZeros(significant(x, precision || 1));
  let limit = short ? 6 : precision || 1;
  if (!short && limit > d.digits.length && d.digits.length >= d.point) limit = d.digits.length;
  const exponent = d.digits === '' ? -1 : d.point - 1;
  if (exponent < -4 || exponent >= limit) return exponential(d, -1, format === 'g' ? 'e' : 'E');
  return place(d, Math.max(d.digits.length - d.point, 0));
}

function binary(x: number, bitSize: number): string {
  const [mantissa, exponent] = bitSize === 32 ? mantissa32(x) : mantissaOf(x);
  return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
}

function mantissa32(x: number): [bigint, number] {
  const [mantissa, exponent] = mantissaOf(x);
  if (x < 2 ** -126) return [BigInt(x * 2 ** 149), -149];
  return [mantissa >> 29n, exponent + 29];
}

/** hexadecimal prints 0x1.hhhp±dd; a float32 has the digits of the float64 of the same value. */
function hexadecimal(x: number, precision: number): string {
  if (x === 0) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  let [mantissa, exponent] = mantissaOf(x);
  while (mantissa < 1n << 52n) {
    mantissa <<= 1n;
    exponent--;
  }
  exponent += 52;
  let digits = mantissa; // 1 then 13 hexadecimal digits
  let count = 13;
  if (precision >= 0 && precision < 13) {
    const drop = BigInt(4 * (13 - precision));
    const half = 1n << (drop - 1n);
    const rest = digits & ((1n << drop) - 1n);
    digits >>= drop;
    count = precision;
    if (rest > half || (rest === half && (digits & 1n) === 1n)) digits++;
    if (digits >> BigInt(4 * count) >= 2n) {
      digits >>= 1n;
      exponent++;
    }
  }
  let fraction = count === 0 ? '' : digits.toString(16).slice(1);
  if (precision < 0) fraction = fraction.replace(/0+$/, '');
  else fraction = fraction.padEnd(precision, '0');
  return `0x1${fraction === '' ? '' : `.${fraction}`}p${signed(exponent)}`;
}
