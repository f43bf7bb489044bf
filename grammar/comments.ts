/**
 * The comments of a file as the scanner meets them: all of them in order, the directives among them, and which of them document the
 * token that comes next. A doc comment is the run of comments, each on the line after the one before, that ends on the line above
 * the token (or on its own line) and does not begin behind another token.
 */
import type { Comment, Directive } from './ast.ts';
import type { Pos } from './source.ts';

const directive = /^\/\/((?:go|gots):[A-Za-z0-9_-]+)[ \t]*(.*)$/;
const none: readonly Comment[] = [];

export class Comments {
  readonly all: Comment[] = [];
  readonly directives: Directive[] = [];
  private readonly firstLines: number[] = [];
  private readonly lastLines: number[] = [];
  private directivesTaken = 0;

  add(pos: Pos, text: string, firstLine: number, lastLine: number): void {
    this.all.push({ pos, end: pos + text.length, text });
    this.firstLines.push(firstLine);
    this.lastLines.push(lastLine);
    if (text.startsWith('//go')) {
      const found = directive.exec(text);
      if (found !== null) this.directives.push({ pos, name: found[1], args: found[2].trimEnd() });
    }
  }

  /** The comments that document a token on `line`; `previousLine` is the line on which the token before it ends. */
  doc(line: number, previousLine: number): readonly Comment[] {
    let first = this.all.length;
    let below = line;
    while (first > 0 && this.lastLines[first - 1] >= below - 1 && this.firstLines[first - 1] > previousLine) {
      first--;
      below = this.firstLines[first];
    }
    return first < this.all.length ? this.all.slice(first) : none;
  }

  /** The directives since the last call: those that stand before the declaration now beginning. */
  takeDirectives(): readonly Directive[] {
    if (this.directivesTaken === this.directives.length) return [];
    const taken = this.directives.slice(this.directivesTaken);
    this.directivesTaken = this.directives.length;
    return taken;
  }
}
