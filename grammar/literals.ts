/**
 * The values of rune and string literals. A Go string is bytes: here a JavaScript string with one UTF-16 unit a byte.
 * The literal has been scanned without error.
 */

const simple: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
};

/** Bytes that stand for code point c in UTF-8. */
export function encodeRune(c: number): string {
  if (c < 0x80) return String.fromCharCode(c);
  if (c < 0x800) return String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 63));
  if (c >= 0xd800 && c < 0xe000) return '\xef\xbf\xbd';
  if (c < 0x10000) return String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  return String.fromCharCode(
    0xf0 | (c >> 18),
    0x80 | ((c >> 12) & 63),
    0x80 | ((c >> 6) & 63),
    0x80 | (c & 63),
  );
}

/** Text in the usual sense → bytes. */
export function encodeUtf8(text: string): string {
  let bytes = '';
  for (const c of text) bytes += encodeRune(c.codePointAt(0)!);
  return bytes;
}

const ascii = /^[\0-\x7f]*$/;

export function decodeString(literal: string): string {
  const body = literal.slice(1, -1);
  if (literal[0] === '`') {
    const text = body.replaceAll('\r', '');
    return ascii.test(text) ? text : encodeUtf8(text);
  }
  if (!body.includes('\\')) return ascii.test(body) ? body : encodeUtf8(body);
  let bytes = '';
  for (let i = 0; i < body.length; ) {
    const c = decodeCharacter(body, i);
    bytes += c.byte ? String.fromCharCode(c.value) : encodeRune(c.value);
    i = c.end;
  }
  return bytes;
}

export function decodeRune(literal: string): number {
  return decodeCharacter(literal, 1).value;
}

interface Character {
  readonly value: number;
  readonly end: number;
  /** Written as \x or octal: one byte, not a code point. */
  readonly byte: boolean;
}

function decodeCharacter(text: string, at: number): Character {
  if (text[at] !== '\\') {
    const value = text.codePointAt(at) ?? Number.NaN; // unterminated
    return { value, end: at + (value > 0xffff ? 2 : 1), byte: false };
  }
  const kind = text[at + 1];
  const number = (start: number, length: number, base: number): number =>
    Number.parseInt(text.slice(start, start + length), base);
  if (kind === 'x') return { value: number(at + 2, 2, 16), end: at + 4, byte: true };
  if (kind === 'u') return { value: number(at + 2, 4, 16), end: at + 6, byte: false };
  if (kind === 'U') return { value: number(at + 2, 8, 16), end: at + 10, byte: false };
  if (kind in simple) return { value: simple[kind], end: at + 2, byte: false };
  return { value: number(at + 1, 3, 8), end: at + 4, byte: true };
}
