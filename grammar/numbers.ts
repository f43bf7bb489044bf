/**
 * Number literals: integers in four bases, decimal and hexadecimal floats, imaginary ones, with `_` between digits.
 * The longest run that looks like a number is always taken; what is wrong with it is reported at the character that is wrong.
 */
import type { LiteralKind } from './ast.ts';
import { isDecimal, isHex, quoted } from './characters.ts';

export interface NumberScan {
  readonly end: number;
  readonly kind: LiteralKind;
  readonly error: { readonly offset: number; readonly message: string } | undefined;
}

const baseNames: Readonly<Record<number, string>> = {
  2: 'binary',
  8: 'octal',
  10: 'decimal',
  16: 'hexadecimal',
};

/** Scans the number that begins at `start`, with a digit or with `.` and a digit. */
export function scanNumber(text: string, start: number): NumberScan {
  let at = start;
  let base = 10;
  let prefix = '';
  let digits = false;
  let separators = false;
  let wrongDigit = -1;
  let kind: LiteralKind = 'INT';
  let error: NumberScan['error'];
  const fail = (offset: number, message: string): void => {
    error ??= { offset, message };
  };
  const scanDigits = (inBase: number): void => {
    for (; ; at++) {
      const c = text.charCodeAt(at);
      if (c === 95) separators = true;
      else if (inBase === 16 ? isHex(c) : isDecimal(c)) {
        digits = true;
        if (inBase < 10 && c - 48 >= inBase && wrongDigit < 0) wrongDigit = at;
      } else return;
    }
  };

  if (text[at] !== '.') {
    if (text[at] === '0') {
      prefix = (text[at + 1] ?? '').toLowerCase();
      const prefixed = prefix === 'x' ? 16 : prefix === 'o' ? 8 : prefix === 'b' ? 2 : 0;
      if (prefixed === 0) {
        prefix = '0';
        base = 8;
        digits = true;
        at++;
      } else {
        base = prefixed;
        at += 2;
      }
    }
    scanDigits(base);
  }
  if (text[at] === '.') {
    if (prefix === 'o' || prefix === 'b') fail(at, `invalid radix point in ${baseNames[base]} literal`);
    at++;
    kind = 'FLOAT';
    scanDigits(base);
  }
  if (!digits) fail(at, `${baseNames[base]} literal has no digits`);

  const exponent = (text[at] ?? '').toLowerCase();
  if (exponent === 'e' || exponent === 'p') {
    const mark = quoted(text.charCodeAt(at));
    if (exponent === 'e' && prefix !== '' && prefix !== '0')
      fail(at, `${mark} exponent requires decimal mantissa`);
    if (exponent === 'p' && prefix !== 'x') fail(at, `${mark} exponent requires hexadecimal mantissa`);
    at++;
    kind = 'FLOAT';
    if (text[at] === '+' || text[at] === '-') at++;
    digits = false;
    scanDigits(10);
    if (!digits) fail(at, 'exponent has no digits');
  } else if (prefix === 'x' && kind === 'FLOAT') {
    fail(at, "hexadecimal mantissa requires a 'p' exponent");
  }
  if (text[at] === 'i') {
    kind = 'IMAG';
    at++;
  }
  if (kind === 'INT' && wrongDigit >= 0) {
    fail(wrongDigit, `invalid digit ${quoted(text.charCodeAt(wrongDigit))} in ${baseNames[base]} literal`);
  }
  if (separators && error === undefined) {
    const offset = strayUnderscore(text.slice(start, at));
    if (offset >= 0) fail(start + offset, "'_' must separate successive digits");
  }
  return { end: at, kind, error };
}

/** The index of the first `_` that does not stand between digits (a base prefix counts as one), or -1. */
function strayUnderscore(literal: string): number {
  const hex = /^0[xX]/.test(literal);
  const bare = /^0[xXoObB]/.test(literal) ? 2 : 0;
  const isDigit = (i: number): boolean =>
    i < literal.length && (hex ? isHex(literal.charCodeAt(i)) : isDecimal(literal.charCodeAt(i)));
  for (let i = bare; i < literal.length; i++) {
    if (literal[i] !== '_') continue;
    const after = i > bare ? isDigit(i - 1) : bare > 0;
    if (!after || !isDigit(i + 1)) return literal[i + 1] === '_' && after ? i + 1 : i;
  }
  return -1;
}
