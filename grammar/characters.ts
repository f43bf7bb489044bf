/** Character classes of Go source text, and how the Go compiler names a character in a message. */

export const isDecimal = (c: number): boolean => c >= 48 && c <= 57;

/** The value of a hexadecimal digit, or 16 when it is none. */
export function digitValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : 16;
}

export const isHex = (c: number): boolean => digitValue(c) < 16;

/** a-z, A-Z and _ */
export function isAsciiLetter(c: number): boolean {
  const lower = c | 32;
  return (lower >= 97 && lower <= 122) || c === 95;
}

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;

export const isUnicodeLetter = (c: number): boolean => letter.test(String.fromCodePoint(c));
export const isUnicodeDigit = (c: number): boolean => digit.test(String.fromCodePoint(c));

/** Whether it is an identifier; the scanner makes names of more than that, with a message. */
export const isIdentifier = (name: string): boolean => /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name);

/** As Go's %#U: `U+0040 '@'`, the character itself only when it can be shown. */
export function unicodeName(c: number): string {
  const code = `U+${c.toString(16).toUpperCase().padStart(4, '0')}`;
  return isPrintable(c) ? `${code} '${String.fromCodePoint(c)}'` : code;
}

/** As Go's %q of a character. */
export function quoted(c: number): string {
  const short = shortEscapes.get(c);
  if (short !== undefined) return `'${short}'`;
  if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) return "'\uFFFD'";
  if (isPrintable(c)) return `'${String.fromCodePoint(c)}'`;
  const hex = c.toString(16);
  if (c < 0x80) return `'\\x${hex.padStart(2, '0')}'`;
  return c < 0x10000 ? `'\\u${hex.padStart(4, '0')}'` : `'\\U${hex.padStart(8, '0')}'`;
}

const shortEscapes = new Map([
  [7, '\\a'],
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [11, '\\v'],
  [12, '\\f'],
  [13, '\\r'],
  [39, "\\'"],
  [92, '\\\\'],
]);

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

function isPrintable(c: number): boolean {
  if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) return false;
  return printable.test(String.fromCodePoint(c));
}

const upper = /^\p{Lu}/u;

/** Whether a name is visible outside its package: it begins with an upper case letter. */
export function isExported(name: string): boolean {
  return upper.test(name);
}
