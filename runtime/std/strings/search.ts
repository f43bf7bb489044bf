// Searching in Go strings.
// Invariant: places are byte offsets; -1 means not found. Sets of characters are sets of runes, every invalid byte counting as U+FFFD.

import { foldCase } from '../unicode/category.ts';
import {
  countRunes,
  decode,
  decodeLast,
  encode,
  isASCII,
  isRune,
  RuneError,
} from '../unicode/utf8/encoding.ts';

export const Contains = (s: string, substr: string): boolean => s.includes(substr);
export const HasPrefix = (s: string, prefix: string): boolean => s.startsWith(prefix);
export const HasSuffix = (s: string, suffix: string): boolean => s.endsWith(suffix);
export const Index = (s: string, substr: string): number => s.indexOf(substr);
export const IndexByte = (s: string, c: number): number => s.indexOf(String.fromCharCode(c));
export const LastIndex = (s: string, substr: string): number => s.lastIndexOf(substr);
export const LastIndexByte = (s: string, c: number): number => s.lastIndexOf(String.fromCharCode(c));

/** runesOf gives the set of runes in a string. */
export function runesOf(chars: string): Set<number> {
  const set = new Set<number>();
  for (let i = 0; i < chars.length; ) {
    const packed = decode(chars, i);
    set.add(packed >> 3);
    i += packed & 7;
  }
  return set;
}

export function IndexRune(s: string, r: number): number {
  if (r === RuneError) return IndexAny(s, encode(RuneError));
  return isRune(r) ? s.indexOf(encode(r)) : -1;
}

export function IndexAny(s: string, chars: string): number {
  const set = runesOf(chars);
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    if (set.has(packed >> 3)) return i;
    i += packed & 7;
  }
  return -1;
}

export function LastIndexAny(s: string, chars: string): number {
  const set = runesOf(chars);
  for (let end = s.length; end > 0; ) {
    const packed = decodeLast(s, end);
    end -= packed & 7;
    if (set.has(packed >> 3)) return end;
  }
  return -1;
}

export function Count(s: string, substr: string): number {
  if (substr === '') return countRunes(s) + 1;
  let n = 0;
  for (let i = s.indexOf(substr); i >= 0; i = s.indexOf(substr, i + substr.length)) n++;
  return n;
}

export function EqualFold(s: string, t: string): boolean {
  if (s === t) return true;
  if (isASCII(s) && isASCII(t)) return s.toLowerCase() === t.toLowerCase();
  let i = 0;
  let j = 0;
  while (i < s.length && j < t.length) {
    const a = decode(s, i);
    const b = decode(t, j);
    if (a >> 3 !== b >> 3 && foldCase(a >> 3) !== foldCase(b >> 3)) return false;
    i += a & 7;
    j += b & 7;
  }
  return i === s.length && j === t.length;
}
