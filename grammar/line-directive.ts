/**
 * `//line file:line:column` comments (and their block form): from where they end, places are told as in the text the file was generated from.
 *
 * Invariant: as in the Go compiler, a comment that ends in `:` and something else than a number is an error; without any `:` it is a comment.
 */

/** From `offset` on. */
export interface LineDirective {
  readonly offset: number;
  /** As written; undefined keeps the file. */
  readonly file: string | undefined;
  readonly line: number;
  /** 0: columns are not known. */
  readonly column: number;
}

/** The largest line or column the Go compiler keeps. */
const most = 2 ** 30;

/**
 * What a comment's text says, undefined when it is no line directive. `offset` is where the directive begins to count, `at` where the text begins.
 */
export function lineDirective(
  text: string,
  offset: number,
  at: number,
  report: (offset: number, message: string) => void,
): LineDirective | undefined {
  const last = trailingNumber(text);
  if (last === undefined) return undefined;
  const wrong = (what: string, start: number): undefined => {
    report(at + start, `invalid ${what} number: ${text.slice(start)}`);
  };
  if (last.value === undefined) return wrong('line', last.start);
  const before = trailingNumber(text.slice(0, last.start - 1));
  const hasColumn = before?.value !== undefined;
  if (hasColumn && !valid(last.value)) return wrong('column', last.start);
  const line = hasColumn ? before : last;
  if (!valid(line.value!)) return wrong('line', line.start);
  const file = text.slice(0, line.start - 1);
  return {
    offset,
    file: file === '' && hasColumn ? undefined : file || '??',
    line: line.value!,
    column: hasColumn ? last.value : 0,
  };
}

/** What follows the last colon: where that begins, and its value if it is a number. */
function trailingNumber(text: string): { start: number; value: number | undefined } | undefined {
  const start = text.lastIndexOf(':') + 1;
  if (start === 0) return undefined;
  const digits = text.slice(start);
  return { start, value: /^\d+$/.test(digits) ? Number(digits) : undefined };
}

function valid(n: number): boolean {
  return n > 0 && n <= most;
}
