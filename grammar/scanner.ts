/**
 * Text → tokens, one at a time, with Go's automatic semicolons; comments go to `Comments`, mistakes to `ErrorList`.
 * After the last token `next` gives Eof for ever. Every call takes time linear in what it passes over.
 */
import type { TokenType } from 'chevrotain';
import type { LiteralKind } from './ast.ts';
import { isAsciiLetter, isDecimal, isUnicodeDigit, isUnicodeLetter, unicodeName } from './characters.ts';
import type { Comments } from './comments.ts';
import type { ErrorList } from './errors.ts';
import { lineDirective } from './line-directive.ts';
import { scanNumber } from './numbers.ts';
import type { SourceFile } from './source.ts';
import { type Report, scanRawString, scanRune, scanString } from './strings.ts';
import * as T from './tokens.ts';

const newline = 10;

/** Operators and punctuation by spelling: type and precedence. The longest spelling wins. */
const operators = new Map<string, readonly [TokenType, number]>([
  ['||', [T.Infix, 1]],
  ['&&', [T.Infix, 2]],
  ['==', [T.Infix, 3]],
  ['!=', [T.Infix, 3]],
  ['<', [T.Infix, 3]],
  ['<=', [T.Infix, 3]],
  ['>', [T.Infix, 3]],
  ['>=', [T.Infix, 3]],
  ['+', [T.Sign, 4]],
  ['-', [T.Sign, 4]],
  ['|', [T.Pipe, 4]],
  ['^', [T.Caret, 4]],
  ['*', [T.Star, 5]],
  ['/', [T.Infix, 5]],
  ['%', [T.Infix, 5]],
  ['&', [T.Amp, 5]],
  ['&^', [T.Infix, 5]],
  ['<<', [T.Infix, 5]],
  ['>>', [T.Infix, 5]],
  ['!', [T.Not, 0]],
  ['~', [T.Tilde, 0]],
  ['<-', [T.Arrow, 0]],
  ['++', [T.IncDec, 0]],
  ['--', [T.IncDec, 0]],
  ['+=', [T.AssignOp, 0]],
  ['-=', [T.AssignOp, 0]],
  ['*=', [T.AssignOp, 0]],
  ['/=', [T.AssignOp, 0]],
  ['%=', [T.AssignOp, 0]],
  ['&=', [T.AssignOp, 0]],
  ['|=', [T.AssignOp, 0]],
  ['^=', [T.AssignOp, 0]],
  ['<<=', [T.AssignOp, 0]],
  ['>>=', [T.AssignOp, 0]],
  ['&^=', [T.AssignOp, 0]],
  ['=', [T.Assign, 0]],
  [':=', [T.Define, 0]],
  [':', [T.Colon, 0]],
  ['.', [T.Dot, 0]],
  ['...', [T.Ellipsis, 0]],
  [',', [T.Comma, 0]],
  ['(', [T.Lparen, 0]],
  ['[', [T.Lbrack, 0]],
  ['{', [T.Lbrace, 0]],
  [')', [T.Rparen, 0]],
  [']', [T.Rbrack, 0]],
  ['}', [T.Rbrace, 0]],
]);

/** First character → the spellings that begin with it, longest first. */
const operatorsByStart: (readonly string[] | undefined)[] = [];
for (const spelling of [...operators.keys()].sort((a, b) => b.length - a.length)) {
  const start = spelling.charCodeAt(0);
  operatorsByStart[start] = [...(operatorsByStart[start] ?? []), spelling];
}

/** Characters that may stand nowhere in a file: NUL, lone surrogates (text that was not UTF-8), a byte order mark after the first. */
const forbidden = /[\0\uFEFF\p{Cs}]/gu;

export class Scanner {
  private readonly source: SourceFile;
  private readonly text: string;
  private readonly comments: Comments;
  private readonly errors: ErrorList;
  private readonly report: Report;
  private at = 0;
  private mayEnd = false;
  private nextForbidden = -1;
  /** The line at which the token last given begins and ends. */
  line = 1;
  endLine = 1;

  constructor(source: SourceFile, comments: Comments, errors: ErrorList) {
    this.source = source;
    this.text = source.text;
    this.comments = comments;
    this.errors = errors;
    this.report = (offset, message) => errors.report(source.base + offset, source.base + offset, message);
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.findForbidden(this.at);
  }

  next(): Token {
    const token = this.scan();
    if (this.nextForbidden >= 0 && this.nextForbidden <= this.at) this.reportForbidden();
    return token;
  }

  private scan(): Token {
    const text = this.text;
    const mayEnd = this.mayEnd;
    this.mayEnd = false;
    let line = this.endLine;
    for (;;) {
      const start = this.at;
      const c = text.charCodeAt(start);
      switch (c) {
        case newline:
          if (mayEnd) {
            this.at++;
            this.line = line;
            this.endLine = line + 1;
            return this.token(T.Semi, 'newline', start);
          }
          line++;
          this.at++;
          continue;
        case 32: // space
        case 9: // tab
        case 13: // carriage return
        case 0:
          this.at++;
          continue;
        case 59: // ;
          this.at++;
          this.line = line;
          this.endLine = line;
          return this.token(T.Semi, 'semicolon', start);
        case 34: // "
        case 39: // '
        case 96: // `
          return this.quoted(c, start, line);
        case 46: // .
          if (isDecimal(text.charCodeAt(start + 1))) return this.number(start, line);
          break;
        case 47: // /
          if (text.charCodeAt(start + 1) === 47) {
            this.lineComment(start, line);
            continue;
          }
          if (text.charCodeAt(start + 1) === 42) {
            const last = this.blockComment(start, line);
            if (last > line && mayEnd) {
              this.line = line;
              this.endLine = last;
              return this.token(T.Semi, 'newline', start);
            }
            line = last;
            continue;
          }
          break;
      }
      this.line = line;
      this.endLine = line;
      if (isAsciiLetter(c)) return this.word(start);
      if (isDecimal(c)) return this.number(start, line);
      if (start >= text.length) return this.token(mayEnd ? T.Semi : T.Eof, 'EOF', start);
      if (c < 128) {
        const token = this.operator(c, start);
        if (token !== undefined) return token;
      } else if (this.isForbidden(start)) {
        this.at++;
        continue;
      } else if (this.atIdentifier(true)) {
        return this.word(start);
      }
      const wrong = text.codePointAt(start) ?? 0;
      this.at = start + (wrong > 0xffff ? 2 : 1);
      this.report(start, `invalid character ${unicodeName(wrong)}`);
    }
  }

  private token(
    type: TokenType,
    image: string,
    start: number,
    precedence = 0,
    literal?: LiteralKind,
    bad = false,
  ): Token {
    const base = this.source.base;
    return {
      image,
      startOffset: start,
      tokenTypeIdx: type.tokenTypeIdx as number,
      tokenType: type,
      pos: base + start,
      end: base + this.at,
      precedence,
      literal,
      bad,
    };
  }

  private operator(c: number, start: number): Token | undefined {
    for (const spelling of operatorsByStart[c] ?? []) {
      if (spelling.length > 1 && !this.text.startsWith(spelling, start)) continue;
      const [type, precedence] = operators.get(spelling)!;
      this.at = start + spelling.length;
      this.mayEnd = T.endsStatement.has(type);
      return this.token(type, spelling, start, precedence);
    }
    return undefined;
  }

  private word(start: number): Token {
    const text = this.text;
    let c = text.charCodeAt(this.at);
    while (isAsciiLetter(c) || isDecimal(c)) c = text.charCodeAt(++this.at);
    if (c >= 128 || c === 0) while (this.atIdentifier(false)) this.at += this.width();
    const image = text.slice(start, this.at);
    const type = T.keywords.get(image) ?? T.Name;
    this.mayEnd = T.endsStatement.has(type);
    return this.token(type, image, start);
  }

  private width(): number {
    return (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
  }

  /** Whether the character here belongs to an identifier; what should not stand in one is reported and taken along. */
  private atIdentifier(first: boolean): boolean {
    const c = this.text.codePointAt(this.at) ?? 0;
    if (isAsciiLetter(c)) return true;
    if (c < 128) return !first && (isDecimal(c) || (c === 0 && this.at < this.text.length));
    if (this.isForbidden(this.at) || isUnicodeLetter(c)) return true;
    if (isUnicodeDigit(c)) {
      if (first) this.report(this.at, `identifier cannot begin with digit ${unicodeName(c)}`);
    } else this.report(this.at, `invalid character ${unicodeName(c)} in identifier`);
    return true;
  }

  private number(start: number, line: number): Token {
    this.line = line;
    this.endLine = line;
    const scan = scanNumber(this.text, start);
    this.at = scan.end;
    this.mayEnd = true;
    if (scan.error !== undefined) this.report(scan.error.offset, scan.error.message);
    return this.token(
      T.Literal,
      this.text.slice(start, this.at),
      start,
      0,
      scan.kind,
      scan.error !== undefined,
    );
  }

  private quoted(quote: number, start: number, line: number): Token {
    const scan = quote === 34 ? scanString : quote === 39 ? scanRune : scanRawString;
    const errors = this.errors.count;
    this.at = scan(this.text, start, this.report);
    this.mayEnd = true;
    const image = this.text.slice(start, this.at);
    this.line = line;
    this.endLine = quote === 96 ? line + newlines(image) : line;
    return this.token(
      T.Literal,
      image,
      start,
      0,
      quote === 39 ? 'CHAR' : 'STRING',
      this.errors.count > errors,
    );
  }

  private lineComment(start: number, line: number): void {
    const end = this.text.indexOf('\n', start);
    this.at = end < 0 ? this.text.length : end;
    const text = this.text.slice(start, this.at);
    const comment = text.endsWith('\r') ? text.slice(0, -1) : text;
    this.comments.add(this.source.base + start, comment, line, line);
    if (comment.startsWith('//line ') && (start === 0 || this.text.charCodeAt(start - 1) === newline))
      this.directive(comment.slice(7), this.at + 1, start + 7);
  }

  /** Gives the line on which the comment ends. */
  private blockComment(start: number, line: number): number {
    const end = this.text.indexOf('*/', start + 2);
    this.at = end < 0 ? this.text.length : end + 2;
    if (end < 0) this.report(start, 'comment not terminated');
    const text = this.text.slice(start, this.at);
    const last = line + newlines(text);
    if (text.startsWith('/*line ') && end >= 0) this.directive(text.slice(7, -2), this.at, start + 7);
    this.comments.add(this.source.base + start, text, line, last);
    return last;
  }

  private directive(text: string, offset: number, at: number): void {
    const found = lineDirective(text, offset, at, this.report);
    if (found !== undefined) this.source.directives.push(found);
  }

  private findForbidden(from: number): void {
    forbidden.lastIndex = from;
    this.nextForbidden = forbidden.exec(this.text)?.index ?? -1;
  }

  private isForbidden(offset: number): boolean {
    return (
      offset === this.nextForbidden ||
      /[\uFEFF\p{Cs}]/u.test(String.fromCodePoint(this.text.codePointAt(offset) ?? 0))
    );
  }

  /** Those up to the character behind the token; the Go compiler, too, has read that far. */
  private reportForbidden(): void {
    for (let reach = this.at; this.nextForbidden >= 0 && this.nextForbidden <= reach; reach++) {
      const offset = this.nextForbidden;
      const c = this.text.charCodeAt(offset);
      const what =
        c === 0
          ? 'invalid NUL character'
          : c === 0xfeff
            ? 'invalid BOM in the middle of the file'
            : 'invalid UTF-8 encoding';
      this.report(offset, what);
      reach = Math.max(reach, offset);
      this.findForbidden(offset + 1);
    }
  }
}

function newlines(text: string): number {
  let n = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) n++;
  return n;
}

type Token = T.Token;
