/**
 * Constants as the Go compiler prints them in messages: strings quoted and shortened, floats to six digits, ints exactly.
 */
import { type ConstValue, toNumber } from './constant.ts';
import { bitLength } from './rational.ts';
import { runeAt } from './utf8.ts';

export function constString(x: ConstValue): string {
  switch (x.kind) {
    case 'unknown':
      return 'unknown';
    case 'bool':
      return String(x.value);
    case 'string': {
      const runes = [...quote(x.value)];
      return runes.length > 72 ? `${runes.slice(0, 69).join('')}...` : runes.join('');
    }
    case 'int':
      return String(x.value);
    case 'float':
      return floatString(x);
    case 'complex':
      return `(${constString(x.re)} + ${constString(x.im)}i)`;
  }
}

function floatString(x: ConstValue & { kind: 'float' }): string {
  const value = toNumber(x);
  if (Number.isFinite(value) && (x.num === 0n) === (value === 0)) {
    const short = formatG(value, 6);
    return x.den !== 1n && !short.includes('.') ? formatG(value) : short;
  }
  // Out of float64's range: mantissa and decimal exponent through log10.
  let bits = bitLength(x.num) - bitLength(x.den);
  let mantissa = toNumber({ ...x, exp: -bits });
  if (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    bits++;
  }
  const decimal = (bits + (x.exp ?? 0)) * (Math.LN2 / Math.LN10);
  let exponent = Math.trunc(decimal);
  let digits = mantissa * 10 ** (decimal - exponent);
  if (Math.abs(digits) < 1 - 0.5e-6) {
    digits *= 10;
    exponent--;
  } else if (Math.abs(digits) >= 10) {
    digits /= 10;
    exponent++;
  }
  return `${formatG(digits, 6)}e${exponent < 0 ? '' : '+'}${exponent}`;
}

/** %g, with a precision or shortest. */
export function formatG(value: number, precision?: number): string {
  if (value === 0) return '0';
  const [mantissa, exp] = (
    precision === undefined ? value.toExponential() : halfEven(value, precision)
  ).split('e');
  const exponent = Number(exp);
  const negative = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (exponent < -4 || exponent >= (precision ?? 6)) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${negative}${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${power}`;
  }
  if (exponent < 0) return `${negative}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return negative + digits.padEnd(exponent + 1, '0');
  return `${negative}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** toExponential, with exact halves rounded to even. */
function halfEven(value: number, precision: number): string {
  const rounded = value.toExponential(precision - 1);
  const exact = value.toExponential(60);
  const kept = exact.indexOf('.') + precision;
  const half = /^50*e/.test(exact.slice(kept)) && '02468'.includes(exact[kept - 1]);
  return half ? exact.slice(0, kept) + exact.slice(exact.indexOf('e')) : rounded;
}

const escapes: Record<number, string> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** strconv.Quote of a byte string: valid printable runes as themselves, everything else escaped. */
export function quote(bytes: string): string {
  let out = '"';
  for (let i = 0; i < bytes.length; ) {
    const [rune, size] = runeAt(bytes, i);
    const code = bytes.charCodeAt(i);
    if (rune < 0) out += `\\x${hex(code, 2)}`;
    else if (escapes[rune] !== undefined) out += escapes[rune];
    else if (rune === 0x20 || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune))) {
      out += String.fromCodePoint(rune);
    } else if (rune < 0x20 || rune === 0x7f) out += `\\x${hex(rune, 2)}`;
    else out += rune > 0xffff ? `\\U${hex(rune, 8)}` : `\\u${hex(rune, 4)}`;
    i += size;
  }
  return `${out}"`;
}

const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0');
