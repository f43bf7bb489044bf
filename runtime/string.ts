/**
 * Go strings: one byte in each UTF-16 unit of a JavaScript string, normally UTF-8.
 *
 * Invariant: no unit is above 0xFF. What decodes follows Go: each byte that starts no valid sequence is a U+FFFD of width 1.
 */
import { indexOutOfRange } from './runtime-error.ts';
import { checkSlice } from './slice-bounds.ts';

export const runeError = 0xfffd;

/** A function, not a constant: other modules ask while they are being loaded. */
function isASCII(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

/** A JavaScript string as a Go string. A lone surrogate becomes U+FFFD. */
export function utf8(js: string): string {
  if (isASCII(js)) return js;
  let go = '';
  for (const character of js) go += encodeRune(character.codePointAt(0)!);
  return go;
}

/** A Go string as a JavaScript string. */
export function toJS(go: string): string {
  if (isASCII(go)) return go;
  let js = '';
  const runes = new Runes(go);
  while (runes.next()) js += String.fromCodePoint(runes.rune);
  return js;
}

/** The bytes of a Go string. */
export function bytes(go: string): Uint8Array {
  const n = go.length;
  const array = new Uint8Array(n);
  for (let i = 0; i < n; i++) array[i] = go.charCodeAt(i);
  return array;
}

/** s[i] */
export function byteAt(s: string, i: number): number {
  if (i < 0 || i >= s.length) return indexOutOfRange(i, s.length);
  return s.charCodeAt(i);
}

/** s[low:high] */
export function substr(s: string, low: number, high: number = s.length): string {
  if (low < 0 || low > high || high > s.length) checkSlice(low, high, s.length, 'length');
  return s.substring(low, high);
}

/** string(rune): U+FFFD for what is not a code point. */
export function encodeRune(rune: number): string {
  if (rune >= 0 && rune < 0x80) return String.fromCharCode(rune);
  if (rune >= 0 && rune < 0x800) return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
  if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return '\xef\xbf\xbd';
  const last = 0x80 | (rune & 0x3f);
  const middle = 0x80 | ((rune >> 6) & 0x3f);
  if (rune < 0x10000) return String.fromCharCode(0xe0 | (rune >> 12), middle, last);
  return String.fromCharCode(0xf0 | (rune >> 18), 0x80 | ((rune >> 12) & 0x3f), middle, last);
}

/** string(i), for an integer of any type. */
export const stringFromRune = encodeRune;

const invalid = (1 << 21) | runeError;

/** The rune at index i of a Go string (i < s.length) in the low 21 bits, its width above them. */
export function decodeRune(s: string, i: number): number {
  const b0 = s.charCodeAt(i);
  if (b0 < 0x80) return (1 << 21) | b0;
  if (b0 < 0xc2 || b0 > 0xf4) return invalid;
  // Beyond the end charCodeAt gives NaN, which no comparison accepts.
  const b1 = s.charCodeAt(i + 1) - 0x80;
  if (!(b1 >= 0 && b1 < 0x40)) return invalid;
  if (b0 < 0xe0) return (2 << 21) | ((b0 & 0x1f) << 6) | b1;
  const b2 = s.charCodeAt(i + 2) - 0x80;
  if (!(b2 >= 0 && b2 < 0x40)) return invalid;
  if (b0 < 0xf0) {
    const rune = ((b0 & 0x0f) << 12) | (b1 << 6) | b2;
    return rune < 0x800 || (rune >= 0xd800 && rune <= 0xdfff) ? invalid : (3 << 21) | rune;
  }
  const b3 = s.charCodeAt(i + 3) - 0x80;
  if (!(b3 >= 0 && b3 < 0x40)) return invalid;
  const rune = ((b0 & 0x07) << 18) | (b1 << 12) | (b2 << 6) | b3;
  return rune < 0x10000 || rune > 0x10ffff ? invalid : (4 << 21) | rune;
}

/** `for index, rune := range s` */
export class Runes {
  private readonly s: string;
  private following = 0;
  index = 0;
  rune = 0;
  constructor(s: string) {
    this.s = s;
  }
  /** Moves to the next rune; false at the end. */
  next(): boolean {
    const i = this.following;
    if (i >= this.s.length) return false;
    const decoded = decodeRune(this.s, i);
    this.index = i;
    this.rune = decoded & 0x1fffff;
    this.following = i + (decoded >>> 21);
    return true;
  }
}

export function runes(s: string): Runes {
  return new Runes(s);
}
