/**
 * The lines around a diagnostic, with a mark under the place it speaks of. Invariant: the mark stands under the right characters on a
 * terminal, also after tabs and characters two columns wide; nothing of the source reaches the terminal as a control character.
 */
export interface Frame {
  /** Text of a 1-based line. */
  lineText(line: number): string;
  readonly lines: number;
  readonly line: number;
  /** UTF-16 offsets in that line: of the first marked character, and one past the last. */
  readonly from: number;
  readonly to: number;
}

const tabWidth = 4;
const around = 1;
const most = 160;

/** `accent` and `dim` colour a piece of text. */
export function codeFrame(
  frame: Frame,
  accent: (text: string) => string,
  dim: (text: string) => string,
): string {
  const first = Math.max(1, frame.line - around);
  const last = Math.min(frame.lines, frame.line + around);
  const gutter = String(last).length;
  const out: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = frame.lineText(line);
    if (line !== frame.line) {
      out.push(dim(`  ${String(line).padStart(gutter)} | ${clip(expand(text).text)}`.trimEnd()));
      continue;
    }
    const shown = expand(text);
    out.push(`${accent('>')} ${dim(`${String(line).padStart(gutter)} |`)} ${clip(shown.text)}`.trimEnd());
    const start = shown.column(frame.from);
    const width = Math.max(1, shown.column(Math.min(frame.to, text.length)) - start);
    if (start < most) {
      const mark = '^'.repeat(Math.min(width, most - start));
      out.push(`  ${dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(start)}${accent(mark)}`);
    }
  }
  return out.join('\n');
}

function clip(text: string): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The line as it is shown, and the terminal column at which the character with a UTF-16 offset begins. */
function expand(line: string): { text: string; column(offset: number): number } {
  let text = '';
  let column = 0;
  const starts: { offset: number; column: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    starts.push({ offset: index, column });
    if (segment === '\t') {
      const width = tabWidth - (column % tabWidth);
      text += ' '.repeat(width);
      column += width;
    } else {
      const shown = /[\p{Cc}\u2028\u2029]/u.test(segment) ? '·' : segment;
      text += shown;
      column += columns(shown);
    }
  }
  const end = column;
  return { text, column: (offset) => starts.find((start) => start.offset >= offset)?.column ?? end };
}

const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}])|\uFE0F/u;

function columns(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme) ? 0 : 1;
}
