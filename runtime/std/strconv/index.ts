// Natives of strconv.
// Invariant: natives compute; the Go side makes the errors (*NumError) from the faults they report.

import * as $ from 'gots/runtime';
import { formatFloat } from './float.ts';
import { FAULT_NONE, FAULT_SYNTAX } from './integer.ts';
import { readFloat } from './parse-float.ts';
import * as q from './quote.ts';

export { isGraphic as IsGraphic, isPrint as IsPrint } from '../unicode/category.ts';
export { readInt, readUint } from './integer.ts';
export { readFloat };

export function Itoa(i: number): string {
  return String(i);
}

export function FormatInt(i: number, base: number): string {
  if (base < 2 || base > 36) throw $.panic('strconv: illegal AppendInt/FormatInt base');
  return i.toString(base);
}

export const FormatUint = FormatInt;

export function FormatFloat(f: number, fmt: number, prec: number, bitSize: number): string {
  if (bitSize !== 32 && bitSize !== 64) throw $.panic('strconv: illegal AppendFloat/FormatFloat bitSize');
  return formatFloat(f, String.fromCharCode(fmt), prec, bitSize);
}

export function FormatComplex(c: $.Complex, fmt: number, prec: number, bitSize: number): string {
  if (bitSize !== 64 && bitSize !== 128) throw $.panic('invalid bitSize');
  const imaginary = FormatFloat(c.im, fmt, prec, bitSize / 2);
  return `(${FormatFloat(c.re, fmt, prec, bitSize / 2)}${/^[+-]/.test(imaginary) ? '' : '+'}${imaginary}i)`;
}

const part =
  /^(?:[+-]?(?:infinity|inf|nan)|[+-]?0x[0-9a-f_.]*(?:p[+-]?[0-9_]*)?|[+-]?[0-9_.]+(?:e[+-]?[0-9_]*)?)/i;

/** readComplex reads N, Ni or N±Ni, and gives [value, fault]. */
export function readComplex(s: string, bitSize: number): [$.Complex, number] {
  const size = bitSize === 64 ? 32 : 64;
  const text = s.length >= 2 && s[0] === '(' && s.endsWith(')') ? s.slice(1, -1) : s;
  const syntax: [$.Complex, number] = [$.complex(0, 0), FAULT_SYNTAX];
  const first = part.exec(text)?.[0];
  if (first === undefined) return syntax;
  const [re, reFault] = readFloat(first, size);
  if (reFault === FAULT_SYNTAX) return syntax;
  const rest = text.slice(first.length);
  if (rest === '') return [$.complex(re, 0), reFault];
  if (rest === 'i') return [$.complex(0, re), reFault];
  if (!/^[+-].*i$/.test(rest)) return syntax;
  // The plus between the parts may be followed by a number with a sign of its own, or by NaN, which has none.
  const [im, imFault] = readFloat(rest.slice(0, -1).replace(/^\+(?=[^+])/, ''), size);
  if (imFault === FAULT_SYNTAX) return syntax;
  return [$.complex(re, im), reFault === FAULT_NONE ? imFault : reFault];
}

export const Quote = (s: string): string => q.quoteWith(s, '"', 'print');
export const QuoteToASCII = (s: string): string => q.quoteWith(s, '"', 'ascii');
export const QuoteToGraphic = (s: string): string => q.quoteWith(s, '"', 'graphic');
export const QuoteRune = (r: number): string => q.quoteRuneWith(r, 'print');
export const QuoteRuneToASCII = (r: number): string => q.quoteRuneWith(r, 'ascii');
export const QuoteRuneToGraphic = (r: number): string => q.quoteRuneWith(r, 'graphic');

export { canBackquote as CanBackquote, quotedPrefix, unquote } from './quote.ts';

/** unquoteChar gives [value, multibyte, size, ok]. */
export function unquoteChar(s: string, quote: number): [number, boolean, number, boolean] {
  const c = q.unquoteChar(s, 0, String.fromCharCode(quote));
  return c === null ? [0, false, 0, false] : [...c, true];
}
