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
      for (const line of commentLines(c.text)) out.push({ kind: 'comment', text: line });
    }
  }

  skip(to: Pos): void {
    const { comments } = this.file;
    while (this.next < comments.length && comments[this.next].pos < to) this.next++;
  }
}

const isDirective = (text: string): boolean => /^\/\/(go|gots):\w|^\/\/line |^\/\/export /.test(text);

/** Go's comments are JavaScript's, but for the end of a block comment inside a line. */
export function commentLines(text: string): string[] {
  if (text.startsWith('//')) return [text.trimEnd()];
  return text.split(/\r?\n/).map((l, i) => (i === 0 ? l : l.trimStart().startsWith('*') ? ` ${l.trimStart()}` : l));
}
