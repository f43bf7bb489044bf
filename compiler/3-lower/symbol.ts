/** Functions as stack traces name them: with the import path of their package. */
import type { Func } from '../1-check/objects.ts';
import { localName } from '../2-suspend/summary.ts';

/** As Go's linker writes a path: dots of its last element, quotes, percent signs and what does not print are escaped. */
export function symbolPrefix(path: string): string {
  const last = path.lastIndexOf('/') + 1;
  const escape = (text: string) =>
    [...new TextEncoder().encode(text)].map((b) => `%${b.toString(16).padStart(2, '0')}`).join('');
  return path.replace(/[\x00-\x20%"\x7f-\uffff]|\./g, (c, at: number) =>
    c === '.' && at < last ? c : escape(c),
  );
}

export function symbolName(f: Func): string {
  return (f.pkg === undefined ? '' : `${symbolPrefix(f.pkg.path)}.`) + localName(f);
}
