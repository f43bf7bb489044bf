// Natives of fmt: printing.
// Invariant: all that is printed goes through one Printer (printer.ts); what differs is how the arguments are gone through and where the text goes.

import * as $ from 'gots/runtime';
import { print, printf, println } from './format.ts';
import { run } from './job.ts';
import type { Printer } from './printer.ts';

export { pointee, store } from './target.ts';

type Written = [n: number, err: unknown];
export interface Writer {
  Write(p: $.Slice<number>): $.Parks<Written>;
}

const textOf = (p: Printer): string => p.text;

function toStdout(p: Printer): Written {
  $.write(1, p.text);
  return [p.text.length, null];
}

export const Sprint = (...a: unknown[]): $.Parks<string> =>
  run({ print: (p) => print(p, a), finish: textOf });
export const Sprintln = (...a: unknown[]): $.Parks<string> =>
  run({ print: (p) => println(p, a), finish: textOf });
export const Sprintf = (format: string, ...a: unknown[]): $.Parks<string> =>
  run({ print: (p) => printf(p, format, a), finish: textOf });

export const Print = (...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => print(p, a), finish: toStdout });
export const Println = (...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => println(p, a), finish: toStdout });
export const Printf = (format: string, ...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => printf(p, format, a), finish: toStdout });

/** The Write is a tail call: what it gives, PARKED too, is the result. */
const into = (w: Writer) => (p: Printer) => w.Write($.stringToBytes(p.text));

export const Fprint = (w: Writer, ...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => print(p, a), finish: into(w) });
export const Fprintln = (w: Writer, ...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => println(p, a), finish: into(w) });
export const Fprintf = (w: Writer, format: string, ...a: unknown[]): $.Parks<Written> =>
  run({ print: (p) => printf(p, format, a), finish: into(w) });

const behind = (b: $.Slice<number>) => (p: Printer) => $.appendString(b, p.text);

export const Append = (b: $.Slice<number>, ...a: unknown[]): $.Parks<$.Slice<number>> =>
  run({ print: (p) => print(p, a), finish: behind(b) });
export const Appendln = (b: $.Slice<number>, ...a: unknown[]): $.Parks<$.Slice<number>> =>
  run({ print: (p) => println(p, a), finish: behind(b) });
export const Appendf = (b: $.Slice<number>, format: string, ...a: unknown[]): $.Parks<$.Slice<number>> =>
  run({ print: (p) => printf(p, format, a), finish: behind(b) });

/** errorf gives the text and the arguments of %w, each once and in order. */
export function errorf(format: string, ...a: unknown[]): $.Parks<[msg: string, wrapped: $.Slice<number>]> {
  return run<[string, $.Slice<number>]>({
    wraps: true,
    print: (p) => printf(p, format, a),
    finish: (p) => [
      p.text,
      $.sliceOf($.int, p.reordered ? [...new Set(p.wrapped)].sort((x, y) => x - y) : p.wrapped),
    ],
  });
}

export { isSpace } from '../unicode/category.ts';
