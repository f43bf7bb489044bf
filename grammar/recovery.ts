/**
 * What every rule stands on: chevrotain's parser fed by the scanner one token at a time, with errors worded, placed and survived the
 * way the Go compiler does it.
 *
 * Nothing is thrown for a syntax error. CONSUME of a token that is not there reports it and skips one token; OR with no alternative that
 * fits gives undefined, and the rule says what it wanted; `advance` skips to a token at which it makes sense to go on. Rules look at one
 * token only, so parsing is linear. Nesting deeper than `deepest` ends the parse with one error.
 */
import { EmbeddedActionsParser, type IOrAlt, type ParserMethod, type TokenType } from 'chevrotain';
import type { BadExpr, Comment, Expr, Ident } from './ast.ts';
import { Comments } from './comments.ts';
import { ErrorList } from './errors.ts';
import { LazyLookahead } from './lookahead.ts';
import { Scanner } from './scanner.ts';
import { type Pos, SourceFile } from './source.ts';
import * as T from './tokens.ts';

type Token = T.Token;

/** A rule; chevrotain's own type, by a shorter name. */
export type Rule<Args extends unknown[], R> = ParserMethod<Args, R>;

/** Rules within rules: 400 parentheses, or 88 function literals that are arguments. The usual JavaScript stack ends soon after 1000. */
export const deepest = 800;

/** Links of a chain of operators, selectors, calls or `else if`: what comes after the parser recurses along them. */
export const longest = 10_000;

export class NestedTooDeeply extends Error {}

const nothing = new SourceFile('', '', 1);

/** Stands for the arguments of a rule while chevrotain records the grammar. */
export const nowhere: Expr = { kind: 'BadExpr', pos: 0, end: 0 };
export const nameless: Ident = { kind: 'Ident', pos: 0, end: 0, name: '_' };

export abstract class Recovery extends EmbeddedActionsParser {
  protected token!: Token;
  /** Where the last token consumed ends, and on which line. */
  protected lastEnd: Pos = 0;
  private lastLine = 0;
  private scanner!: Scanner;
  private position = 0;
  protected faults!: ErrorList;
  protected comments!: Comments;
  protected source!: SourceFile;
  /** How many functions we are inside of; statement keywords stop `advance` only there. */
  protected functionLevel = 0;
  /** Negative in the header of if, for and switch, where `{` begins the block and not a literal. */
  protected expressionLevel = 0;

  /** `validate` has chevrotain look for ambiguities and left recursion, which takes as long as all the rest and is for tests. */
  constructor(validate: boolean) {
    const lookaheadStrategy = new LazyLookahead({ maxLookahead: 1 });
    super([...T.vocabulary], {
      lookaheadStrategy,
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !validate,
    });
    this.finish();
  }

  /** Lets go of the file. */
  protected finish(): void {
    this.start(nothing);
  }

  /** RULE, typed by the rule it is assigned to. */
  protected rule<Args extends unknown[], R>(name: string, body: (...args: Args) => R): Rule<Args, R> {
    return this.RULE(name, body) as unknown as Rule<Args, R>;
  }

  protected start(source: SourceFile): void {
    this.source = source;
    this.comments = new Comments();
    this.faults = new ErrorList(source);
    this.scanner = new Scanner(source, this.comments, this.faults);
    this.lastEnd = source.base;
    this.lastLine = 0;
    this.position = 0;
    this.functionLevel = 0;
    this.expressionLevel = 0;
    this.token = this.scanner.next();
  }

  // ---- Tokens: what chevrotain calls, on a scanner instead of an array.

  override LA(howMuch: number): Token {
    if (howMuch !== 1) throw new RangeError('the grammar of Go needs one token of lookahead');
    return this.token;
  }

  protected override LA_FAST(_howMuch: number): Token {
    return this.token;
  }

  protected consumeToken(): void {
    this.lastEnd = this.token.end;
    this.lastLine = this.is(T.Semi) ? this.scanner.line : this.scanner.endLine;
    this.position++;
    this.token = this.scanner.next();
  }

  protected getLexerPosition(): number {
    return this.position;
  }

  protected is(type: TokenType): boolean {
    return this.token.tokenType === type;
  }

  // ---- Errors.

  protected error(pos: Pos, message: string, end = pos): void {
    if (!this.RECORDING_PHASE) this.faults.report(pos, end, message);
  }

  /** A message that begins with “expected”, “in”, “at” or “after” is completed with the token found. */
  protected syntaxError(
    message: string,
    pos: Pos = this.token.pos,
    end: Pos = pos === this.token.pos ? this.token.end : pos,
  ): void {
    if (this.is(T.Eof) && this.faults.count > 0) return;
    if (/^(in|at|after) /.test(message)) message = `unexpected ${T.found(this.token)} ${message}`;
    else if (message.startsWith('expected ')) message = `unexpected ${T.found(this.token)}, ${message}`;
    this.error(pos, `syntax error: ${message}`, end);
  }

  /** Skips to one of the tokens given (inside a function also to a keyword that begins a statement), or one token if none is given. */
  protected advance(...until: TokenType[]): void {
    if (this.RECORDING_PHASE) return;
    if (until.length === 0) {
      if (!this.is(T.Eof)) this.consumeToken();
      return;
    }
    for (;;) {
      const type = this.token.tokenType;
      if (type === T.Eof || until.includes(type)) return;
      if (this.functionLevel > 0 && T.statementKeywords.has(type)) return;
      this.consumeToken();
    }
  }

  protected badExpr(pos: Pos = this.token.pos): BadExpr {
    return { kind: 'BadExpr', pos, end: pos };
  }

  // ---- Chevrotain's own steps, made tolerant.

  protected consumeInternal(type: TokenType, _idx: number): Token {
    const token = this.token;
    if (token.tokenType === type) {
      this.consumeToken();
      return token;
    }
    this.syntaxError(`expected ${T.expected(type)}`);
    this.advance();
    return { ...token, tokenType: type, image: '_', end: token.pos };
  }

  protected raiseNoAltException(): void {}

  protected onBeforeParse(): void {}

  protected onAfterParse(): void {}

  protected ruleInvocationStateUpdate(shortName: number, fullName: string, idx: number): void {
    // @ts-expect-error: chevrotain's types leave its own machinery out
    super.ruleInvocationStateUpdate(shortName, fullName, idx);
    // @ts-expect-error: as above
    if (this.RULE_STACK_IDX > deepest) throw new NestedTooDeeply();
  }

  // ---- Steps of our own. Recorded as the chevrotain steps they amount to.

  /** The token if it is there. */
  protected got(idx: number, type: TokenType): Token | undefined {
    if (this.RECORDING_PHASE) {
      this.option(idx, () => this.consume(idx, type));
      return undefined;
    }
    const token = this.token;
    if (token.tokenType !== type) return undefined;
    this.consumeToken();
    return token;
  }

  /** One of several tokens, known to be there. */
  protected oneOf(idx: number, types: readonly TokenType[]): Token {
    if (this.RECORDING_PHASE) {
      this.or(
        idx,
        types.map((type) => ({ ALT: () => this.consume(idx, type) })),
      );
      return this.token;
    }
    const token = this.token;
    this.consumeToken();
    return token;
  }

  /** OR whose last alternative is also taken for a token that begins none, and then says what it misses. */
  protected choose<R extends object>(idx: number, alternatives: IOrAlt<R>[]): R {
    return (
      this.or<R>(idx, { DEF: alternatives, IGNORE_AMBIGUITIES: true }) ??
      alternatives[alternatives.length - 1].ALT.call(this)
    );
  }

  /** `{ element [separator] } close`; gives the position of `close`. An element that gives true is the last. */
  protected list(
    context: string,
    separator: TokenType,
    close: TokenType,
    element: () => boolean | undefined,
  ): Pos {
    if (this.RECORDING_PHASE) {
      this.many(9, () => {
        element();
        this.option(9, () => this.consume(9, separator));
      });
      this.consume(9, close);
      return 0;
    }
    let last: boolean | undefined = false;
    while (!this.is(T.Eof) && !this.is(close) && last !== true) {
      last = element();
      if (this.is(separator)) this.consumeToken();
      else if (!this.is(close)) {
        this.syntaxError(`in ${context}; possibly missing ${T.expected(separator)} or ${T.expected(close)}`);
        this.advance(T.Rparen, T.Rbrack, T.Rbrace);
        if (!this.is(close)) return this.token.pos;
      }
    }
    const pos = this.token.pos;
    this.consume(9, close);
    return pos;
  }

  /** The comments that document what begins at the current token. */
  protected doc(): readonly Comment[] {
    return this.comments.doc(this.scanner.line, this.lastLine);
  }
}
