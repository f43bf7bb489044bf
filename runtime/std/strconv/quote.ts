// Go literals: quoting strings and runes, and reading them back.
// Invariant: a quoted text is a legal Go literal with the same value; invalid UTF-8 is written as \x escapes.

import { isGraphic, isPrint } from '../unicode/category.ts';
import { decode, encode, isRune, isValid, RuneError } from '../unicode/utf8/encoding.ts';

/** How much of Unicode may stand as itself. */
export type Plain = 'print' | 'graphic' | 'ascii';

const simple = /^[ !#-&(-[\]-~]*$/; // printable ASCII without quotes and backslash

const letters: Record<string, number> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
const escapes = new Map(Object.entries(letters).map(([letter, r]) => [r, `\\${letter}`]));

export function quoteWith(s: string, quote: string, plain: Plain): string {
  if (simple.test(s)) return quote + s + quote;
  let text = quote;
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    const r = packed >> 3;
    const size = packed & 7;
    if (r === RuneError && size === 1) text += `\\x${hex(s.charCodeAt(i), 2)}`;
    else text += escaped(r, quote, plain);
    i += size;
  }
  return text + quote;
}

export function quoteRuneWith(r: number, plain: Plain): string {
  return `'${escaped(isRune(r) ? r : RuneError, "'", plain)}'`;
}

function hex(v: number, width: number): string {
  return v.toString(16).padStart(width, '0');
}

function escaped(r: number, quote: string, plain: Plain): string {
  if (r === quote.charCodeAt(0) || r === 0x5c) return `\\${String.fromCharCode(r)}`;
  if (plain === 'ascii' ? r >= 0x20 && r < 0x7f : plain === 'graphic' ? isGraphic(r) : isPrint(r))
    return encode(r);
  const short = escapes.get(r);
  if (short !== undefined) return short;
  if (r < 0x20 || r === 0x7f) return `\\x${hex(r, 2)}`;
  return r < 0x10000 ? `\\u${hex(r, 4)}` : `\\U${hex(r, 8)}`;
}

/** canBackquote: valid UTF-8 without control characters (tab apart), backquotes and byte order marks. */
export function canBackquote(s: string): boolean {
  return !/[\0-\x08\x0a-\x1f`\x7f]/.test(s) && !s.includes('\xef\xbb\xbf') && isValid(s);
}

/** One character or escape of a literal: [rune, is it a code point rather than a byte, length in s]; null when there is none. */
export type Unquoted = [value: number, multibyte: boolean, size: number];

export function unquoteChar(s: string, i: number, quote: string): Unquoted | null {
  const c = s[i];
  if (c === undefined || (c === quote && (quote === "'" || quote === '"'))) return null;
  if (c >= '\x80') {
    const packed = decode(s, i);
    return [packed >> 3, true, packed & 7];
  }
  if (c !== '\\') return [c.charCodeAt(0), false, 1];
  const e = s[i + 1];
  if (e === undefined) return null;
  if (e === '\\') return [0x5c, false, 2];
  if (e === "'" || e === '"') return e === quote ? [e.charCodeAt(0), false, 2] : null;
  if (e in letters) return [letters[e], false, 2];
  if (e >= '0' && e <= '7') return numeric(s.slice(i + 1, i + 4), 3, 8, 255, 1);
  if (e === 'x') return numeric(s.slice(i + 2, i + 4), 2, 16, 255, 2);
  if (e !== 'u' && e !== 'U') return null;
  const width = e === 'u' ? 4 : 8;
  const code = numeric(s.slice(i + 2, i + 2 + width), width, 16, 0x10ffff, 2);
  return code === null || !isRune(code[0]) ? null : [code[0], true, code[2]];
}

function numeric(digits: string, width: number, base: number, most: number, prefix: number): Unquoted | null {
  if (digits.length < width || !(base === 8 ? /^[0-7]+$/ : /^[0-9a-fA-F]+$/).test(digits)) return null;
  const value = Number.parseInt(digits, base);
  return value > most ? null : [value, false, prefix + width];
}

/** literalAt reads a quoted literal at the start of s: [its value, its length], or null. */
export function literalAt(s: string): [value: string, length: number] | null {
  const quote = s[0];
  if (quote === '`') {
    const end = s.indexOf('`', 1);
    return end < 0 ? null : [s.slice(1, end).replaceAll('\r', ''), end + 1];
  }
  if (quote !== '"' && quote !== "'") return null;
  let value = '';
  let i = 1;
  while (i < s.length && s[i] !== quote) {
    const c = unquoteChar(s, i, quote);
    if (c === null || s[i] === '\n') return null;
    value += c[1] ? encode(c[0]) : String.fromCharCode(c[0]);
    i += c[2];
    if (quote === "'") break;
  }
  return s[i] === quote ? [value, i + 1] : null;
}

/** unquote gives [value, ok] for a whole literal. */
export function unquote(s: string): [string, boolean] {
  const literal = literalAt(s);
  return literal !== null && literal[1] === s.length ? [literal[0], true] : ['', false];
}

/** quotedPrefix gives [the literal at the start as it stands, ok]. */
export function quotedPrefix(s: string): [string, boolean] {
  const literal = literalAt(s);
  return literal === null ? ['', false] : [s.slice(0, literal[1]), true];
}
