// Changing Go strings: case, trimming, replacing.
// Invariant: case is mapped rune by rune, and an invalid byte becomes U+FFFD when anything is mapped, as in Go.

import { isDigit, isLetter, isSpace, toLower, toTitle, toUpper } from '../unicode/category.ts';
import { decode, decodeLast, encode, isASCII, isValid, RuneError } from '../unicode/utf8/encoding.ts';
import { runesOf } from './search.ts';

function mapRunes(s: string, mapping: (r: number) => number): string {
  let mapped = '';
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    mapped += encode(mapping(packed >> 3));
    i += packed & 7;
  }
  return mapped;
}

export const ToUpper = (s: string): string => (isASCII(s) ? s.toUpperCase() : mapRunes(s, toUpper));
export const ToLower = (s: string): string => (isASCII(s) ? s.toLowerCase() : mapRunes(s, toLower));
export const ToTitle = (s: string): string => (isASCII(s) ? s.toUpperCase() : mapRunes(s, toTitle));

function isSeparator(r: number): boolean {
  if (r < 0x80) return !/\w/.test(String.fromCharCode(r));
  return !isLetter(r) && !isDigit(r) && isSpace(r);
}

export function Title(s: string): string {
  let before = 0x20;
  return mapRunes(s, (r) => {
    const mapped = isSeparator(before) ? toTitle(r) : r;
    before = r;
    return mapped;
  });
}

export function ToValidUTF8(s: string, replacement: string): string {
  if (isValid(s)) return s;
  let valid = '';
  let invalid = false;
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    const size = packed & 7;
    const bad = packed >> 3 === RuneError && size === 1;
    if (!bad) valid += s.slice(i, i + size);
    else if (!invalid) valid += replacement;
    invalid = bad;
    i += size;
  }
  return valid;
}

function start(s: string, drop: (r: number) => boolean): number {
  let i = 0;
  while (i < s.length) {
    const packed = decode(s, i);
    if (!drop(packed >> 3)) break;
    i += packed & 7;
  }
  return i;
}

function end(s: string, from: number, drop: (r: number) => boolean): number {
  let i = s.length;
  while (i > from) {
    const packed = decodeLast(s, i);
    if (!drop(packed >> 3)) break;
    i -= packed & 7;
  }
  return i;
}

export function TrimSpace(s: string): string {
  const from = start(s, isSpace);
  return s.slice(from, end(s, from, isSpace));
}

export function TrimLeft(s: string, cutset: string): string {
  const set = runesOf(cutset);
  return s.slice(start(s, (r) => set.has(r)));
}

export function TrimRight(s: string, cutset: string): string {
  const set = runesOf(cutset);
  return s.slice(
    0,
    end(s, 0, (r) => set.has(r)),
  );
}

export function Replace(s: string, old: string, by: string, n: number): string {
  if (n === 0 || old === by) return s;
  if (old === '') return interleave(s, by, n);
  if (n < 0) return s.replaceAll(old, () => by);
  let replaced = '';
  let from = 0;
  for (; n > 0; n--) {
    const i = s.indexOf(old, from);
    if (i < 0) break;
    replaced += s.slice(from, i) + by;
    from = i + old.length;
  }
  return replaced + s.slice(from);
}

/** interleave puts `by` before each rune and at the end, n times in all. */
function interleave(s: string, by: string, n: number): string {
  let text = '';
  let i = 0;
  for (; n !== 0; n--) {
    text += by;
    if (i >= s.length) break;
    const next = i + (decode(s, i) & 7);
    text += s.slice(i, next);
    i = next;
  }
  return text + s.slice(i);
}
