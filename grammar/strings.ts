/**
 * Rune and string literals: finds their end and reports, at the character concerned, what the language does not allow in them.
 * A literal is scanned to its end whatever is wrong with it.
 */
import { digitValue, quoted, unicodeName } from './characters.ts';

/** Reports an error at an offset in the text. */
export type Report = (offset: number, message: string) => void;

const backslash = 92;
const newline = 10;

/** Scans the `"…"` that begins at `start`; gives the offset behind it. */
export function scanString(text: string, start: number, report: Report): number {
  let at = start + 1;
  for (;;) {
    const c = text.charCodeAt(at);
    if (c === 34) return at + 1;
    if (c === backslash) at = scanEscape(text, at + 1, '"', report).end;
    else if (c === newline) {
      report(at, 'newline in string');
      return at;
    } else if (at >= text.length) {
      report(start, 'string not terminated');
      return at;
    } else at++;
  }
}

export function scanRawString(text: string, start: number, report: Report): number {
  const end = text.indexOf('`', start + 1);
  if (end >= 0) return end + 1;
  report(start, 'string not terminated');
  return text.length;
}

export function scanRune(text: string, start: number, report: Report): number {
  let at = start + 1;
  let ok = true;
  const fail: Report = (offset, message) => {
    if (ok) report(offset, message);
    ok = false;
  };
  for (let n = 0; ; n++) {
    const c = text.charCodeAt(at);
    if (c === 39) {
      if (n === 0) fail(at, "empty rune literal or unescaped '");
      else if (n !== 1) fail(start, 'more than one character in rune literal');
      return at + 1;
    }
    if (c === backslash) {
      const sequence = scanEscape(text, at + 1, "'", report);
      at = sequence.end;
      if (!sequence.ok) ok = false;
    } else if (c === newline) {
      fail(at, 'newline in rune literal');
      return at;
    } else if (at >= text.length) {
      fail(start, 'rune literal not terminated');
      return at;
    } else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
}

interface Escape {
  readonly end: number;
  readonly ok: boolean;
}

/** Scans the escape whose backslash stands before `start`. At the end of the text the literal's own scan complains. */
function scanEscape(text: string, start: number, quote: string, report: Report): Escape {
  if (start >= text.length) return { end: start, ok: true };
  const first = text[start];
  if (first === quote || 'abfnrtv\\'.includes(first)) return { end: start + 1, ok: true };
  const octal = first >= '0' && first <= '7';
  const length = octal ? 3 : first === 'x' ? 2 : first === 'u' ? 4 : first === 'U' ? 8 : 0;
  if (length === 0) {
    report(start, 'unknown escape');
    return { end: start, ok: false };
  }
  const base = octal ? 8 : 16;
  let at = octal ? start : start + 1;
  let value = 0;
  for (let n = 0; n < length; n++, at++) {
    if (at >= text.length) return { end: at, ok: true };
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= base) {
      const name = octal ? 'octal' : 'hexadecimal';
      report(at, `invalid character ${quoted(text.codePointAt(at) ?? 0)} in ${name} escape`);
      return { end: at, ok: false };
    }
    value = value * base + digit;
  }
  if (octal && value > 255) {
    report(at, `octal escape value ${value} > 255`);
    return { end: at, ok: false };
  }
  if (length >= 4 && (value > 0x10ffff || (value >= 0xd800 && value < 0xe000))) {
    report(at, `escape is invalid Unicode code point ${unicodeName(value)}`);
    return { end: at, ok: false };
  }
  return { end: at, ok: true };
}
