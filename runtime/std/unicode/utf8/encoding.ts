// UTF-8 in Go strings (one byte per UTF-16 unit): decoding and encoding of single runes.
// Invariant: invalid input decodes to U+FFFD of size 1, exactly where Go says so; a decoded rune is packed as rune × 8 + size.

export const RuneError = 0xfffd;
const invalid = RuneError * 8 + 1;

/** decode reads the rune at s[i]; i is within s. */
export function decode(s: string, i: number): number {
  const b0 = s.charCodeAt(i);
  if (b0 < 0x80) return b0 * 8 + 1;
  if (b0 < 0xc2 || b0 > 0xf4) return invalid;
  const b1 = s.charCodeAt(i + 1) ^ 0x80; // NaN ^ 0x80 is 0x80: out of range
  if (b1 > 0x3f) return invalid;
  if (b0 < 0xe0) return (((b0 & 0x1f) << 6) | b1) * 8 + 2;
  const b2 = s.charCodeAt(i + 2) ^ 0x80;
  if (b0 < 0xf0) {
    if (b2 > 0x3f || (b0 === 0xe0 && b1 < 0x20) || (b0 === 0xed && b1 > 0x1f)) return invalid;
    return (((b0 & 0xf) << 12) | (b1 << 6) | b2) * 8 + 3;
  }
  const b3 = s.charCodeAt(i + 3) ^ 0x80;
  if (b2 > 0x3f || b3 > 0x3f || (b0 === 0xf0 && b1 < 0x10) || (b0 === 0xf4 && b1 > 0xf)) return invalid;
  return (((b0 & 7) << 18) | (b1 << 12) | (b2 << 6) | b3) * 8 + 4;
}

/** decodeLast reads the rune that ends before s[end]; end is positive. */
export function decodeLast(s: string, end: number): number {
  if (s.charCodeAt(end - 1) < 0x80) return s.charCodeAt(end - 1) * 8 + 1;
  for (let start = end - 1; start >= 0 && start >= end - 4; start--) {
    if ((s.charCodeAt(start) & 0xc0) === 0x80) continue;
    const packed = decode(s, start);
    return start + (packed & 7) === end ? packed : invalid;
  }
  return invalid;
}

/** isRune: within Unicode and no surrogate. */
export function isRune(r: number): boolean {
  return (r >= 0 && r < 0xd800) || (r > 0xdfff && r <= 0x10ffff);
}

/** encode gives the bytes of a rune, those of U+FFFD for what is none. */
export function encode(r: number): string {
  if (r >= 0 && r < 0x80) return String.fromCharCode(r);
  if (!isRune(r)) r = RuneError;
  if (r < 0x800) return String.fromCharCode(0xc0 | (r >> 6), 0x80 | (r & 0x3f));
  if (r < 0x10000) return String.fromCharCode(0xe0 | (r >> 12), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
  return String.fromCharCode(
    0xf0 | (r >> 18),
    0x80 | ((r >> 12) & 0x3f),
    0x80 | ((r >> 6) & 0x3f),
    0x80 | (r & 0x3f),
  );
}

const beyondASCII = /[\x80-\xff]/;

/** isASCII asks whether every byte is a rune of its own. */
export function isASCII(s: string): boolean {
  return !beyondASCII.test(s);
}

/** countRunes counts runes, invalid bytes one each. */
export function countRunes(s: string): number {
  if (isASCII(s)) return s.length;
  let n = 0;
  for (let i = 0; i < s.length; n++) i += decode(s, i) & 7;
  return n;
}

/** isValid asks whether s is UTF-8 throughout. */
export function isValid(s: string): boolean {
  if (isASCII(s)) return true;
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    if (packed === invalid) return false;
    i += packed & 7;
  }
  return true;
}
