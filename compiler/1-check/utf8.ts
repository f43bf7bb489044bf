/**
 * Byte strings, the compiler's form of Go strings: one UTF-16 unit for each byte of UTF-8, so that invalid UTF-8 survives.
 */

export { encodeRune, encodeUtf8 } from '../../grammar/literals.ts';

/** A byte string as JavaScript text; bytes that are not UTF-8 become U+FFFD. */
export function decodeUtf8(bytes: string): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const [rune, size] = runeAt(bytes, i);
    text += String.fromCodePoint(rune < 0 ? 0xfffd : rune);
    i += size;
  }
  return text;
}

/** The rune at i of a byte string and its length in bytes; -1 for a byte that begins no valid encoding. */
export function runeAt(bytes: string, i: number): [rune: number, size: number] {
  const first = bytes.charCodeAt(i);
  if (first < 0x80) return [first, 1];
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || i + size > bytes.length) return [-1, 1];
  let rune = first & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) {
    const c = bytes.charCodeAt(i + k);
    if ((c & 0xc0) !== 0x80) return [-1, 1];
    rune = (rune << 6) | (c & 0x3f);
  }
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  if (rune < least || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return [-1, 1];
  return [rune, size];
}
