// Strings and byte slices: %s %q %x %X; booleans.
// Invariant: texts are byte strings; a precision counts runes for %s and %q, bytes for %x.

import { canBackquote, quoteWith } from '../strconv/quote.ts';
import { decode } from '../unicode/utf8/encoding.ts';
import type { Spec } from './spec.ts';

/** formatString gives the padded text, or null when the verb is not for strings. */
export function formatString(spec: Spec, value: string, verb: string): string | null {
  switch (verb) {
    case 'v':
      return spec.sharpV ? quoted(spec, value) : plain(spec, value);
    case 's':
      return plain(spec, value);
    case 'q':
      return quoted(spec, value);
    case 'x':
    case 'X':
      return hex(spec, value, verb);
  }
  return null;
}

export function plain(spec: Spec, value: string): string {
  return spec.pad(truncate(spec, value));
}

/** truncate keeps as many runes as the precision says. */
function truncate(spec: Spec, value: string): string {
  if (spec.precision < 0 || spec.precision >= value.length) return value;
  let end = 0;
  for (let n = 0; n < spec.precision && end < value.length; n++) end += decode(value, end) & 7;
  return value.slice(0, end);
}

function quoted(spec: Spec, value: string): string {
  const text = truncate(spec, value);
  if (spec.sharp && canBackquote(text)) return spec.pad(`\`${text}\``);
  return spec.pad(quoteWith(text, '"', spec.plus ? 'ascii' : 'print'));
}

/** hex: two digits a byte; a space between bytes with the flag ' ', 0x in front (of each, then) with #. */
function hex(spec: Spec, value: string, verb: string): string {
  const length = spec.precision >= 0 && spec.precision < value.length ? spec.precision : value.length;
  if (length === 0) return spec.pad('');
  const prefix = spec.sharp ? `0${verb}` : '';
  let text = prefix;
  for (let i = 0; i < length; i++) {
    if (spec.space && i > 0) text += ` ${prefix}`;
    const byte = value.charCodeAt(i).toString(16).padStart(2, '0');
    text += verb === 'X' ? byte.toUpperCase() : byte;
  }
  return spec.pad(text);
}
