// Integers: %d %b %o %O %x %X, %c %q %U.
// Invariant: values are hybrid integers (number, or bigint beyond 2^53).

import { quoteRuneWith } from '../strconv/quote.ts';
import { isPrint } from '../unicode/category.ts';
import { encode, RuneError } from '../unicode/utf8/encoding.ts';
import type { Spec } from './spec.ts';

const bases: Record<string, number> = { b: 2, o: 8, O: 8, d: 10, v: 10, x: 16, X: 16 };

/** formatInteger gives the padded text, or null when the verb is not for integers. */
export function formatInteger(spec: Spec, value: number, signed: boolean, verb: string): string | null {
  switch (verb) {
    case 'v':
      return spec.sharpV && !signed ? formatHex(spec, value, true) : digits(spec, value, 10, verb);
    case 'd':
      if (spec.width < 0 && spec.precision < 0 && !spec.plus && !spec.space) return String(value);
      return digits(spec, value, 10, verb);
    case 'b':
    case 'o':
    case 'O':
    case 'x':
    case 'X':
      return digits(spec, value, bases[verb], verb);
    case 'c':
      return spec.pad(encode(runeOf(value)));
    case 'q':
      return spec.pad(quoteRuneWith(runeOf(value), spec.plus ? 'ascii' : 'print'));
    case 'U':
      return unicode(spec, value);
  }
  return null;
}

/** formatHex writes an unsigned number in hexadecimal with or without 0x, whatever the # flag says. */
export function formatHex(spec: Spec, value: number, prefix: boolean): string {
  const sharp = spec.sharp;
  spec.sharp = prefix;
  const text = digits(spec, value, 16, 'v');
  spec.sharp = sharp;
  return text;
}

/** digits: sign, prefix, and leading zeros up to the precision or (flag 0) the width. */
function digits(spec: Spec, value: number, base: number, verb: string): string {
  const negative = value < 0;
  let text = value.toString(base);
  if (negative) text = text.slice(1);
  if (verb === 'X') text = text.toUpperCase();
  let least = 0;
  if (spec.precision >= 0) {
    least = spec.precision;
    if (least === 0 && value === 0) return ' '.repeat(Math.max(spec.width, 0));
  } else if (spec.zero && !spec.minus && spec.width >= 0) {
    least = spec.width - (negative || spec.plus || spec.space ? 1 : 0);
  }
  text = text.padStart(least, '0');
  if (spec.sharp) {
    if (base === 2) text = `0b${text}`;
    else if (base === 8 && text[0] !== '0') text = `0${text}`;
    else if (base === 16) text = (verb === 'X' ? '0X' : '0x') + text;
  }
  if (verb === 'O') text = `0o${text}`;
  if (negative) text = `-${text}`;
  else if (spec.plus) text = `+${text}`;
  else if (spec.space) text = ` ${text}`;
  return spec.padPlain(text);
}

function runeOf(value: number): number {
  return value >= 0 && value <= 0x10ffff ? value : RuneError;
}

/** unicode: U+0078, with # also the character: U+0078 'x'. */
function unicode(spec: Spec, value: number): string {
  const unsigned = value < 0 ? BigInt.asUintN(64, BigInt(value)) : value;
  let text = `U+${unsigned.toString(16).toUpperCase().padStart(Math.max(spec.precision, 4), '0')}`;
  if (spec.sharp && value >= 0 && value <= 0x10ffff && isPrint(value)) text += ` '${encode(value)}'`;
  return spec.padPlain(text);
}
