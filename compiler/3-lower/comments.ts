/** Comments of one file on their way into the output, each once and in order. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Stmt } from './ir.ts';

export class Comments {
  private readonly file: ast.File;
  private next = 0;
  constructor(file: ast.File) {
    this.file = file;
  }

  /** Puts those before `pos` behind the last statement of `out` when they stand on its line, else on lines of their own. */
  before(pos: Pos, out: Stmt[]): void {
    const { comments } = this.file;
    while (this.next < comments.length && comments[this.next].end <= pos) {
      const c = comments[this.next++];
      if (isDirective(c.text)) continue;
      if (this.isTrailing(c) && attach(out, c.text)) continue;
      for (const line of commentLines(c.text)) out.push({ kind: 'comment', text: line });
    }
  }

  /** It stands behind code on its line. */
  private isTrailing(c: ast.Comment): boolean {
    const { source } = this.file;
    const offset = c.pos - source.base;
    const start = source.lineStarts()[source.lineAt(offset) - 1];
    return source.text.slice(start, offset).trim() !== '' && c.text.startsWith('//');
  }

  skip(to: Pos): void {
    const { comments } = this.file;
    while (this.next < comments.length && comments[this.next].pos < to) this.next++;
  }
}

/** Puts a comment behind the last statement, where that is a line. */
function attach(out: Stmt[], text: string): boolean {
  let i = out.length - 1;
  while (i >= 0 && out[i].kind === 'group') i--;
  const last = out[i];
  if ((last?.kind !== 'line' && last?.kind !== 'declare') || last.note !== undefined) return false;
  [last.note] = commentLines(text);
  return true;
}

const isDirective = (text: string): boolean => /^\/\/(go|gots):\w|^\/\/line |^\/\/export /.test(text);

/** Go's comments are JavaScript's, but more characters end a line there. */
export function commentLines(text: string): string[] {
  if (text.startsWith('//')) return [text.trimEnd().replace(/[\r\u2028\u2029]/g, ' ')];
  return text
    .split(/\r?\n/)
    .map((l, i) => (i === 0 ? l : l.trimStart().startsWith('*') ? ` ${l.trimStart()}` : l));
}
