// Splitting, joining and repeating Go strings.
// Invariant: the parts of a split, joined by the separator, are the string again.

import * as $ from 'gots/runtime';
import { isSpace } from '../unicode/category.ts';
import { decode } from '../unicode/utf8/encoding.ts';

const list = (parts: string[]): $.Slice<string> => $.sliceOf($.string, parts);

/** explode gives the runes of s, at most n parts. */
function explode(s: string, n: number): string[] {
  const parts: string[] = [];
  let i = 0;
  while (i < s.length && (n < 0 || parts.length < n - 1)) {
    const end = i + (decode(s, i) & 7);
    parts.push(s.slice(i, end));
    i = end;
  }
  if (i < s.length) parts.push(s.slice(i));
  return parts;
}

function split(s: string, sep: string, n: number, keep: number): $.Slice<string> {
  if (n === 0) return $.nilSlice($.string);
  if (sep === '') return list(explode(s, n));
  if (n < 0 && keep === 0) return list(s.split(sep));
  const parts: string[] = [];
  let start = 0;
  while (n < 0 || parts.length < n - 1) {
    const i = s.indexOf(sep, start);
    if (i < 0) break;
    parts.push(s.slice(start, i + keep));
    start = i + sep.length;
  }
  parts.push(s.slice(start));
  return list(parts);
}

export const SplitN = (s: string, sep: string, n: number): $.Slice<string> => split(s, sep, n, 0);
export const SplitAfterN = (s: string, sep: string, n: number): $.Slice<string> =>
  split(s, sep, n, sep.length);

/** How many bytes of white space are at s[i]. */
function spaceAt(s: string, i: number): number {
  const c = s.charCodeAt(i);
  if (c < 0x80) return (c >= 9 && c <= 13) || c === 0x20 ? 1 : 0;
  const packed = decode(s, i);
  return isSpace(packed >> 3) ? packed & 7 : 0;
}

export function Fields(s: string): $.Slice<string> {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < s.length; ) {
    const space = spaceAt(s, i);
    if (space === 0) {
      // On to the next byte: what is inside a rune is no space.
      i++;
      continue;
    }
    if (i > start) parts.push(s.slice(start, i));
    i += space;
    start = i;
  }
  if (start < s.length) parts.push(s.slice(start));
  return list(parts);
}

export function Join(elems: $.Slice<string>, sep: string): string {
  const { array, offset, len } = elems;
  return (array as string[]).slice(offset, offset + len).join(sep);
}

export const repeat = (s: string, count: number): string => s.repeat(count);
export const byteString = (c: number): string => String.fromCharCode(c);
