// Floating-point and complex numbers: %e %E %f %F %g %G %b %x %X.
// Invariant: the digits are strconv's; here come the sign, the # flag and padding.

import { formatFloat as digitsOf } from '../strconv/float.ts';
import type { Spec } from './spec.ts';

/** formatFloat gives the padded text, or null when the verb is not for numbers of this kind. */
export function formatFloat(spec: Spec, value: number, bitSize: number, verb: string): string | null {
  switch (verb) {
    case 'v':
      return signed(spec, value, bitSize, 'g', -1);
    case 'b':
    case 'g':
    case 'G':
    case 'x':
    case 'X':
      return signed(spec, value, bitSize, verb, -1);
    case 'f':
    case 'e':
    case 'E':
      return signed(spec, value, bitSize, verb, 6);
    case 'F':
      return signed(spec, value, bitSize, 'f', 6);
  }
  return null;
}

/** formatComplex writes (a+bi). */
export function formatComplex(
  spec: Spec,
  value: { re: number; im: number },
  bitSize: number,
  verb: string,
): string | null {
  const re = formatFloat(spec, value.re, bitSize / 2, verb);
  if (re === null) return null;
  const plus = spec.plus;
  spec.plus = true;
  const im = formatFloat(spec, value.im, bitSize / 2, verb);
  spec.plus = plus;
  return `(${re}${im}i)`;
}

function signed(spec: Spec, value: number, bitSize: number, format: string, usual: number): string {
  const precision = spec.precision >= 0 ? spec.precision : usual;
  let text = digitsOf(value, format, precision, bitSize);
  let sign = '+';
  if (text[0] === '-' || text[0] === '+') {
    sign = text[0];
    text = text.slice(1);
  }
  if (spec.space && sign === '+' && !spec.plus) sign = ' ';
  if (text === 'Inf') return spec.padPlain(sign + text);
  if (text === 'NaN') return spec.padPlain(spec.space || spec.plus ? sign + text : text);
  if (spec.sharp && format !== 'b') text = withPoint(text, format, precision);
  if (!spec.plus && sign === '+') return spec.pad(text);
  if (spec.zero && !spec.minus && spec.width > text.length + 1)
    return sign + text.padStart(spec.width - 1, '0');
  return spec.pad(sign + text);
}

/** withPoint makes sure there is a decimal point, and for %g and %x keeps the zeros that the precision asks for. */
function withPoint(text: string, format: string, precision: number): string {
  const hex = format === 'x' || format === 'X';
  const exponent = text.search(hex ? /[pP]/ : /[eEpP]/);
  const tail = exponent < 0 ? '' : text.slice(exponent);
  let head = exponent < 0 ? text : text.slice(0, exponent);
  let wanted = 0;
  if (format === 'g' || format === 'G' || format === 'x') {
    wanted = precision === -1 ? 6 : precision;
    wanted -= head.replace(/^[0.]*/, '').replace('.', '').length;
    if (head === '0') wanted--; // the digit 0 itself counts
  }
  if (!head.includes('.')) head += '.';
  return head + '0'.repeat(Math.max(wanted, 0)) + tail;
}
