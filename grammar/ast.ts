/**
 * The syntax tree: one interface per production of the Go specification, named as go/ast names them.
 *
 * Invariants: `pos` is the first character, `end` the one after the last; nodes are plain data and never changed after parsing;
 * every node has a `kind` of its own, so a table `{ [K in Kind]: … }` over them is complete or does not compile.
 */
import type { Pos, SourceFile } from './source.ts';

interface Node<K extends string> {
  readonly kind: K;
  readonly pos: Pos;
  readonly end: Pos;
}

// ---- Comments -------------------------------------------------------------------------------------------------------

/** One `//` or block comment; `text` holds it whole, markers included, without the line end. */
export interface Comment {
  readonly pos: Pos;
  readonly end: Pos;
  readonly text: string;
}

/** A `//go:name args` or `//gots:name args` line. `name` is "go:build", "gots:parks" … */
export interface Directive {
  readonly pos: Pos;
  readonly name: string;
  readonly args: string;
}

// ---- Expressions and types ------------------------------------------------------------------------------------------

export interface BadExpr extends Node<'BadExpr'> {}
export interface Ident extends Node<'Ident'> {
  readonly name: string;
}
export type LiteralKind = 'INT' | 'FLOAT' | 'IMAG' | 'CHAR' | 'STRING';
/** `text` is the literal as written (quotes, underscores and prefixes included); `bad`: it is malformed, which has been reported. */
export interface BasicLit extends Node<'BasicLit'> {
  readonly literal: LiteralKind;
  readonly text: string;
  /** Malformed, and reported. */
  readonly bad: boolean;
}
/** `type` is undefined for an elided inner literal (`{1, 2}` inside another literal). */
export interface CompositeLit extends Node<'CompositeLit'> {
  readonly type: Expr | undefined;
  readonly lbrace: Pos;
  readonly elements: readonly Expr[];
  readonly rbrace: Pos;
}
export interface KeyValueExpr extends Node<'KeyValueExpr'> {
  readonly key: Expr;
  readonly colon: Pos;
  readonly value: Expr;
}
export interface FuncLit extends Node<'FuncLit'> {
  readonly type: FuncType;
  readonly body: BlockStmt;
}
export interface ParenExpr extends Node<'ParenExpr'> {
  readonly x: Expr;
}
export interface SelectorExpr extends Node<'SelectorExpr'> {
  readonly x: Expr;
  readonly sel: Ident;
}
/** `x[i]` and generic instantiation `x[T, U]`. */
export interface IndexExpr extends Node<'IndexExpr'> {
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly indices: readonly Expr[];
}
export interface SliceExpr extends Node<'SliceExpr'> {
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly low: Expr | undefined;
  readonly high: Expr | undefined;
  readonly max: Expr | undefined;
  readonly three: boolean;
}
/** `x.(T)`; `type` is undefined for `x.(type)`. */
export interface TypeAssertExpr extends Node<'TypeAssertExpr'> {
  readonly x: Expr;
  readonly type: Expr | undefined;
}
/** `ellipsis` is the position of `...` after the last argument, or 0. A leading type argument (make, new) is an ordinary argument. */
export interface CallExpr extends Node<'CallExpr'> {
  readonly fun: Expr;
  readonly lparen: Pos;
  readonly args: readonly Expr[];
  readonly ellipsis: Pos;
  readonly rparen: Pos;
}
/** `*x`: dereference or pointer type. */
export interface StarExpr extends Node<'StarExpr'> {
  readonly x: Expr;
}
export type UnaryOp = '+' | '-' | '!' | '^' | '&' | '<-' | '~';
export interface UnaryExpr extends Node<'UnaryExpr'> {
  readonly op: UnaryOp;
  readonly x: Expr;
}
export type BinaryOp =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '|'
  | '^'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '&'
  | '&^';
export interface BinaryExpr extends Node<'BinaryExpr'> {
  readonly x: Expr;
  readonly op: BinaryOp;
  readonly opPos: Pos;
  readonly y: Expr;
}
/** `[N]T`, `[...]T` (length is an Ellipsis) and `[]T` (length undefined). */
export interface ArrayType extends Node<'ArrayType'> {
  readonly length: Expr | undefined;
  readonly element: Expr;
}
/** `...T` in a parameter list, or `...` as an array length (element undefined). */
export interface Ellipsis extends Node<'Ellipsis'> {
  readonly element: Expr | undefined;
}
export interface StructType extends Node<'StructType'> {
  readonly fields: FieldList;
}
export interface FuncType extends Node<'FuncType'> {
  readonly typeParams: FieldList | undefined;
  readonly params: FieldList;
  readonly results: FieldList | undefined;
}
/** Methods have one name and a FuncType; embedded elements have no name (a type, or `~T | U` as Unary/BinaryExpr). */
export interface InterfaceType extends Node<'InterfaceType'> {
  readonly methods: FieldList;
}
export interface MapType extends Node<'MapType'> {
  readonly key: Expr;
  readonly value: Expr;
}
export type ChanDir = 'both' | 'send' | 'recv';
export interface ChanType extends Node<'ChanType'> {
  readonly dir: ChanDir;
  readonly element: Expr;
}

/** A group of names of one type: parameters, results, struct fields, interface elements, type parameters. No names: anonymous or embedded. */
export interface Field {
  readonly pos: Pos;
  readonly end: Pos;
  readonly doc: readonly Comment[];
  readonly names: readonly Ident[];
  readonly type: Expr;
  readonly tag: BasicLit | undefined;
}
export interface FieldList {
  readonly pos: Pos;
  readonly end: Pos;
  readonly list: readonly Field[];
}

export type Expr =
  | BadExpr
  | Ident
  | BasicLit
  | CompositeLit
  | KeyValueExpr
  | FuncLit
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | ArrayType
  | Ellipsis
  | StructType
  | FuncType
  | InterfaceType
  | MapType
  | ChanType;

// ---- Statements -----------------------------------------------------------------------------------------------------

export interface BadStmt extends Node<'BadStmt'> {}
export interface EmptyStmt extends Node<'EmptyStmt'> {}
export interface DeclStmt extends Node<'DeclStmt'> {
  readonly decl: GenDecl;
}
export interface LabeledStmt extends Node<'LabeledStmt'> {
  readonly label: Ident;
  readonly stmt: Stmt;
}
export interface ExprStmt extends Node<'ExprStmt'> {
  readonly x: Expr;
}
export interface SendStmt extends Node<'SendStmt'> {
  readonly chan: Expr;
  readonly arrow: Pos;
  readonly value: Expr;
}
export interface IncDecStmt extends Node<'IncDecStmt'> {
  readonly x: Expr;
  readonly op: '++' | '--';
}
export type AssignOp =
  | '='
  | ':='
  | '+='
  | '-='
  | '*='
  | '/='
  | '%='
  | '&='
  | '|='
  | '^='
  | '<<='
  | '>>='
  | '&^=';
export interface AssignStmt extends Node<'AssignStmt'> {
  readonly lhs: readonly Expr[];
  readonly op: AssignOp;
  readonly opPos: Pos;
  readonly rhs: readonly Expr[];
}
/** `call` is whatever expression was written; that it must be a call is the checker's message. */
export interface GoStmt extends Node<'GoStmt'> {
  readonly call: Expr;
}
export interface DeferStmt extends Node<'DeferStmt'> {
  readonly call: Expr;
}
export interface ReturnStmt extends Node<'ReturnStmt'> {
  readonly results: readonly Expr[];
}
export interface BranchStmt extends Node<'BranchStmt'> {
  readonly token: 'break' | 'continue' | 'goto' | 'fallthrough';
  readonly label: Ident | undefined;
}
export interface BlockStmt extends Node<'BlockStmt'> {
  readonly list: readonly Stmt[];
  readonly rbrace: Pos;
}
export interface IfStmt extends Node<'IfStmt'> {
  readonly init: Stmt | undefined;
  readonly cond: Expr;
  readonly body: BlockStmt;
  readonly else: BlockStmt | IfStmt | undefined;
}
/** `list` is undefined for `default`. */
export interface CaseClause extends Node<'CaseClause'> {
  readonly list: readonly Expr[] | undefined;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SwitchStmt extends Node<'SwitchStmt'> {
  readonly init: Stmt | undefined;
  readonly tag: Expr | undefined;
  readonly cases: readonly CaseClause[];
  readonly rbrace: Pos;
}
/** `switch name := x.(type)`; `x` is the operand before `.(type)`. */
export interface TypeSwitchStmt extends Node<'TypeSwitchStmt'> {
  readonly init: Stmt | undefined;
  readonly name: Ident | undefined;
  readonly x: Expr;
  readonly cases: readonly CaseClause[];
  readonly rbrace: Pos;
}
/** `comm` is a SendStmt, an ExprStmt or AssignStmt holding a receive, or undefined for `default`. */
export interface CommClause extends Node<'CommClause'> {
  readonly comm: Stmt | undefined;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SelectStmt extends Node<'SelectStmt'> {
  readonly cases: readonly CommClause[];
  readonly rbrace: Pos;
}
export interface ForStmt extends Node<'ForStmt'> {
  readonly init: Stmt | undefined;
  readonly cond: Expr | undefined;
  readonly post: Stmt | undefined;
  readonly body: BlockStmt;
}
/** `op` is ':=' , '=' or undefined when there is no left side (`for range x`). */
export interface RangeStmt extends Node<'RangeStmt'> {
  readonly key: Expr | undefined;
  readonly value: Expr | undefined;
  /** A third variable, which is an error. */
  readonly extra: Expr | undefined;
  readonly op: ':=' | '=' | undefined;
  readonly x: Expr;
  readonly body: BlockStmt;
}

export type Stmt =
  | BadStmt
  | EmptyStmt
  | DeclStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | SwitchStmt
  | TypeSwitchStmt
  | SelectStmt
  | ForStmt
  | RangeStmt;

// ---- Declarations ---------------------------------------------------------------------------------------------------

/** `name` is an Ident for a rename, `.` or `_` included; `path` is the literal as written. */
export interface ImportSpec extends Node<'ImportSpec'> {
  readonly doc: readonly Comment[];
  readonly name: Ident | undefined;
  readonly path: BasicLit;
}
/** `iota` is the index in its group. Constants with neither type nor values repeat the previous spec (the checker does that). */
export interface ValueSpec extends Node<'ValueSpec'> {
  readonly doc: readonly Comment[];
  readonly names: readonly Ident[];
  readonly type: Expr | undefined;
  readonly values: readonly Expr[];
  readonly iota: number;
}
export interface TypeSpec extends Node<'TypeSpec'> {
  readonly doc: readonly Comment[];
  readonly name: Ident;
  readonly typeParams: FieldList | undefined;
  readonly alias: boolean;
  readonly type: Expr;
  readonly directives: readonly Directive[];
}
export type Spec = ImportSpec | ValueSpec | TypeSpec;
export interface GenDecl extends Node<'GenDecl'> {
  readonly token: 'import' | 'const' | 'type' | 'var';
  readonly doc: readonly Comment[];
  readonly specs: readonly Spec[];
  readonly grouped: boolean;
}
/** `body` is undefined for a function implemented outside Go (the natives of std). */
export interface FuncDecl extends Node<'FuncDecl'> {
  readonly doc: readonly Comment[];
  readonly directives: readonly Directive[];
  readonly recv: FieldList | undefined;
  readonly name: Ident;
  readonly type: FuncType;
  readonly body: BlockStmt | undefined;
}
export interface BadDecl extends Node<'BadDecl'> {}
export type Decl = GenDecl | FuncDecl | BadDecl;

/** One .go file. `comments` are all its comments in order; `directives` all `//go:` and `//gots:` lines, wherever they stand. */
export interface File extends Node<'File'> {
  readonly source: SourceFile;
  readonly doc: readonly Comment[];
  readonly name: Ident;
  readonly decls: readonly Decl[];
  readonly imports: readonly ImportSpec[];
  readonly comments: readonly Comment[];
  readonly directives: readonly Directive[];
}

export type ExprKind = Expr['kind'];
export type StmtKind = Stmt['kind'];
export type AnyNode = Expr | Stmt | Spec | Decl | CaseClause | CommClause | File;
