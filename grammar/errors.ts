/**
 * Syntax errors of one file, kept as the Go compiler keeps them: at most one “syntax error” a line, no other message twice in a row
 * on one line, and sorted by position in the end.
 */
import type { Pos, SourceFile } from './source.ts';

export interface SyntaxFault {
  readonly pos: Pos;
  readonly end: Pos;
  readonly message: string;
}

/** Garbage can hold as many errors as characters; nobody reads further than this. */
const most = 100;

export class ErrorList {
  private readonly source: SourceFile;
  private readonly errors: SyntaxFault[] = [];
  private lastSyntaxLine = 0;
  private lastOtherLine = 0;
  private lastOther = '';

  /** Everything reported so far, also what is not kept. */
  count = 0;

  constructor(source: SourceFile) {
    this.source = source;
  }

  report(pos: Pos, end: Pos, message: string): void {
    this.count++;
    if (this.errors.length >= most) return;
    const line = this.source.lineAt(pos - this.source.base);
    if (message.startsWith('syntax error')) {
      if (line === this.lastSyntaxLine) return;
      this.lastSyntaxLine = line;
    } else {
      if (line === this.lastOtherLine && message === this.lastOther) return;
      this.lastOtherLine = line;
      this.lastOther = message;
    }
    this.errors.push({ pos, end: Math.max(pos, end), message });
  }

  sorted(): SyntaxFault[] {
    const sorted = [...this.errors].sort((a, b) => a.pos - b.pos);
    return sorted.filter(
      (e, i) => i === 0 || e.pos !== sorted[i - 1].pos || e.message !== sorted[i - 1].message,
    );
  }
}
