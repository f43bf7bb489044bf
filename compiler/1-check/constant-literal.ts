/**
 * Literals as written → constants. Malformed numbers give 'unknown', as do exponents beyond any representation.
 */
import type { LiteralKind } from '../../grammar/ast.ts';
import { decodeRune, decodeString } from '../../grammar/literals.ts';
import {
  type ConstValue,
  makeComplex,
  makeInt64,
  makeRational,
  makeString,
  toFloat,
  unknown,
} from './constant.ts';
import { fromDecimal, rational } from './rational.ts';

export function makeFromLiteral(text: string, kind: LiteralKind): ConstValue {
  switch (kind) {
    case 'INT':
      return integer(text.replaceAll('_', ''));
    case 'FLOAT':
      return real(text.replaceAll('_', ''));
    case 'IMAG': {
      const digits = text.replaceAll('_', '').slice(0, -1);
      // "0123i" is decimal, for backward compatibility.
      const decimal = /^0\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : digits;
      const value = integer(decimal);
      return makeComplex(makeInt64(0), value.kind === 'int' ? toFloat(value) : real(decimal));
    }
    case 'CHAR': {
      const rune = decodeRune(text);
      return Number.isNaN(rune) ? unknown : makeInt64(rune);
    }
    case 'STRING':
      return makeString(decodeString(text));
  }
}

function integer(text: string): ConstValue {
  const digits = /^0\d+$/.test(text) ? `0o${text.slice(1)}` : text;
  return /^(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+)$/.test(digits) ? makeInt64(BigInt(digits)) : unknown;
}

function real(text: string): ConstValue {
  const hex = /^0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([+-]?\d+)$/.exec(text);
  if (hex !== null) {
    const exp = Number(hex[3]) - 4 * hex[2].length;
    return makeRational(rational(BigInt(`0x0${hex[1]}${hex[2]}`), 1n, exp));
  }
  const decimal = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (decimal === null) return unknown;
  return makeRational(
    fromDecimal(BigInt(`0${decimal[1]}${decimal[2]}`), Number(decimal[3] ?? 0) - decimal[2].length),
  );
}
