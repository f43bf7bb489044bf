/**
 * The tokens of Go as chevrotain token types, and the words the Go compiler uses for them in messages.
 *
 * Operators are grouped by the role they play in the grammar (prefix only, infix only, both), so that one token of lookahead
 * always decides; which operator it is stands in the token's `image`.
 */
import { createToken, EOF, type IToken, Lexer, type TokenType } from 'chevrotain';
import type { LiteralKind } from './ast.ts';
import type { Pos } from './source.ts';

/** `image` is the token as written; of a semicolon the reason it stands there. `pos` and `end` are positions in the FileSet. */
export interface Token extends IToken {
  readonly pos: Pos;
  readonly end: Pos;
  /** Binding strength of a binary operator, 1 (`||`) to 5 (`*`); 0 for every other token. */
  readonly precedence: number;
  readonly literal: LiteralKind | undefined;
  /** A literal with an error in it. */
  readonly bad: boolean;
}

const type = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

export const Eof = EOF;
export const Name = type('Name');
export const Literal = type('Literal');
export const Semi = type('Semi');

/** `+` and `-` */
export const Sign = type('Sign');
export const Star = type('Star');
export const Caret = type('Caret');
export const Amp = type('Amp');
export const Not = type('Not');
export const Tilde = type('Tilde');
export const Pipe = type('Pipe');
/** Operators that are binary and nothing else. */
export const Infix = type('Infix');
export const Arrow = type('Arrow');
/** `+=` and its like. */
export const AssignOp = type('AssignOp');
/** `++` and `--` */
export const IncDec = type('IncDec');
export const Assign = type('Assign');
export const Define = type('Define');

export const Lparen = type('Lparen');
export const Lbrack = type('Lbrack');
export const Lbrace = type('Lbrace');
export const Rparen = type('Rparen');
export const Rbrack = type('Rbrack');
export const Rbrace = type('Rbrace');
export const Comma = type('Comma');
export const Colon = type('Colon');
export const Dot = type('Dot');
export const Ellipsis = type('Ellipsis');

export const Break = type('Break');
export const Case = type('Case');
export const Chan = type('Chan');
export const Const = type('Const');
export const Continue = type('Continue');
export const Default = type('Default');
export const Defer = type('Defer');
export const Else = type('Else');
export const Fallthrough = type('Fallthrough');
export const For = type('For');
export const Func = type('Func');
export const Go = type('Go');
export const Goto = type('Goto');
export const If = type('If');
export const Import = type('Import');
export const Interface = type('Interface');
export const MapKeyword = type('Map');
export const Package = type('Package');
export const Range = type('Range');
export const Return = type('Return');
export const Select = type('Select');
export const Struct = type('Struct');
export const Switch = type('Switch');
export const Type = type('Type');
export const Var = type('Var');

const keywordTypes = [
  Break,
  Case,
  Chan,
  Const,
  Continue,
  Default,
  Defer,
  Else,
  Fallthrough,
  For,
  Func,
  Go,
  Goto,
  If,
  Import,
  Interface,
  MapKeyword,
  Package,
  Range,
  Return,
  Select,
  Struct,
  Switch,
  Type,
  Var,
];

/** Keyword → token type. */
export const keywords: ReadonlyMap<string, TokenType> = new Map(
  keywordTypes.map((keyword) => [keyword.name.toLowerCase(), keyword]),
);

/** Tokens after which a line end is a semicolon. */
export const endsStatement: ReadonlySet<TokenType> = new Set([
  Name,
  Literal,
  IncDec,
  Rparen,
  Rbrack,
  Rbrace,
  Break,
  Continue,
  Fallthrough,
  Return,
]);

/** Keywords that begin a statement: good places to go on after an error inside a function. */
export const statementKeywords: ReadonlySet<TokenType> = new Set([
  Break,
  Const,
  Continue,
  Defer,
  Fallthrough,
  For,
  Go,
  Goto,
  If,
  Return,
  Select,
  Switch,
  Type,
  Var,
]);

export const vocabulary: readonly TokenType[] = [
  Name,
  Literal,
  Semi,
  Sign,
  Star,
  Caret,
  Amp,
  Not,
  Tilde,
  Pipe,
  Infix,
  Arrow,
  AssignOp,
  IncDec,
  Assign,
  Define,
  Lparen,
  Lbrack,
  Lbrace,
  Rparen,
  Rbrack,
  Rbrace,
  Comma,
  Colon,
  Dot,
  Ellipsis,
  ...keywordTypes,
];

const spelling = new Map<TokenType, string>([
  [Eof, 'EOF'],
  [Name, 'name'],
  [Literal, 'literal'],
  [Semi, 'semicolon or newline'],
  [Comma, 'comma'],
  [Sign, 'op'],
  [Star, '*'],
  [Caret, 'op'],
  [Amp, 'op'],
  [Not, 'op'],
  [Tilde, 'op'],
  [Pipe, 'op'],
  [Infix, 'op'],
  [Arrow, '<-'],
  [AssignOp, 'op='],
  [IncDec, 'opop'],
  [Assign, '='],
  [Define, ':='],
  [Lparen, '('],
  [Lbrack, '['],
  [Lbrace, '{'],
  [Rparen, ')'],
  [Rbrack, ']'],
  [Rbrace, '}'],
  [Colon, ':'],
  [Dot, '.'],
  [Ellipsis, '...'],
  ...keywordTypes.map((keyword): [TokenType, string] => [keyword, `keyword ${keyword.name.toLowerCase()}`]),
]);

/** “expected …” */
export function expected(tokenType: TokenType): string {
  return spelling.get(tokenType) ?? tokenType.name;
}

/** “unexpected …” */
export function found(token: Token): string {
  switch (token.tokenType) {
    case Name:
      return `name ${token.image}`;
    case Literal:
      return `literal ${token.image}`;
    case Comma:
    case Eof:
      return expected(token.tokenType);
    default:
      return keywords.has(token.image) ? `keyword ${token.image}` : token.image;
  }
}
