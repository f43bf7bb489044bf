// Natives of unicode/utf8.
// Invariant: what an empty string decodes to is U+FFFD of size 0.

import { decode, decodeLast, RuneError } from './encoding.ts';

export { countRunes as RuneCountInString, isRune as ValidRune, isValid as ValidString } from './encoding.ts';

const none: [number, number] = [RuneError, 0];

function unpack(packed: number): [rune: number, size: number] {
  return [packed >> 3, packed & 7];
}

export function DecodeRuneInString(s: string): [number, number] {
  return s === '' ? none : unpack(decode(s, 0));
}

export function DecodeLastRuneInString(s: string): [number, number] {
  return s === '' ? none : unpack(decodeLast(s, s.length));
}

/** FullRuneInString: more bytes could only help when all there are begin a longer rune. */
export function FullRuneInString(s: string): boolean {
  if (s === '') return false;
  const b0 = s.charCodeAt(0);
  const size = b0 < 0xc2 || b0 > 0xf4 ? 1 : b0 < 0xe0 ? 2 : b0 < 0xf0 ? 3 : 4;
  if (s.length >= size) return true;
  // Completed with the lowest or the highest continuation bytes: if neither decodes, the beginning is invalid already.
  const rest = size - s.length;
  return (decode(s + '\x80'.repeat(rest), 0) & 7) === 1 && (decode(s + '\xbf'.repeat(rest), 0) & 7) === 1;
}
