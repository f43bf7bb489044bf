// Splitting, joining and repeating Go strings.
// Invariant: the parts of a split, joined by the separator, are the string again.

import * as $ from 'gots/runtime';
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
  if (n > s.length) n = s.length + 1; // which is a JavaScript number
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

/** The UTF-8 of what unicode.IsSpace knows, as often as it comes. */
const space =
  /(?:[\t-\r ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2(?:\x80[\x80-\x8a\xa8\xa9\xaf]|\x81\x9f)|\xe3\x80\x80)+/;

export function Fields(s: string): $.Slice<string> {
  const parts = s.split(space);
  if (parts[0] === '') parts.shift();
  if (parts[parts.length - 1] === '') parts.pop();
  return list(parts);
}

export function Join(elems: $.Slice<string>, sep: string): string {
  const { array, offset, len } = elems;
  return (array as string[]).slice(offset, offset + len).join(sep);
}

export const repeat = (s: string, count: number): string => s.repeat(count);
export const byteString = (c: number): string => String.fromCharCode(c);

/** To look at a string is what makes V8 join its pieces; the result must depend on it. */
export const inOnePiece = (s: string): string => (s.charCodeAt(s.length - 1) >= 0 ? s : '');
