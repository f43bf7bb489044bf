/**
 * The small IR between lowering and printing: TypeScript-shaped statements whose leaves are `Code`, text with marks.
 *
 * Invariant: a Code is a finished TypeScript expression or fragment with its precedence; its parts are text, type-only spans (blank in
 * JavaScript), marks (Go positions for the source map) and names that are settled later (`Name`).
 */
import type { Pos } from '../../grammar/source.ts';

/** A name whose text may still change until the function is finished. */
export interface Name {
  kind: 'name';
  text: string;
}
export type Part =
  | string
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'mark'; readonly pos: Pos }
  /** The statements of a function literal, between its braces. */
  | { readonly kind: 'body'; readonly body: readonly Stmt[] }
  | Name;

/** Binding strength of TypeScript's operators; a Code is parenthesised where its own is below what its place asks for. */
export const prec = {
  comma: 1,
  assign: 2,
  conditional: 3,
  nullish: 4,
  or: 5,
  and: 6,
  bitOr: 7,
  bitXor: 8,
  bitAnd: 9,
  equality: 10,
  relational: 11,
  shift: 12,
  additive: 13,
  multiplicative: 14,
  unary: 16,
  primary: 20,
} as const;

export class Code {
  readonly parts: readonly Part[];
  readonly prec: number;
  constructor(parts: readonly Part[], precedence: number = prec.primary) {
    this.parts = parts;
    this.prec = precedence;
  }
  /** This code, in parentheses when it binds less strongly than `min`. */
  at(min: number): Code {
    return this.prec >= min ? this : new Code(['(', ...this.parts, ')']);
  }
  /** The text without marks; type spans included. */
  text(): string {
    return this.parts.map((p) => (typeof p === 'string' ? p : 'text' in p ? p.text : '')).join('');
  }
}

export type Piece = Part | Code;

/** js`…${code}…`: a Code of primary precedence; wrap with `as(prec)` for others. */
export function js(strings: TemplateStringsArray, ...pieces: readonly (Piece | readonly Piece[])[]): Code {
  return new Code(template(strings, pieces));
}

/** The same with a precedence: `op(prec.additive)`a + b``. */
export function op(precedence: number) {
  return (strings: TemplateStringsArray, ...pieces: readonly (Piece | readonly Piece[])[]): Code =>
    new Code(template(strings, pieces), precedence);
}

function template(strings: TemplateStringsArray, pieces: readonly (Piece | readonly Piece[])[]): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < strings.length; i++) {
    if (strings[i] !== '') parts.push(strings[i]);
    if (i < pieces.length) {
      const piece = pieces[i];
      if (Array.isArray(piece)) for (const p of piece) push(parts, p);
      else push(parts, piece as Piece);
    }
  }
  return parts;
}

function push(parts: Part[], piece: Piece): void {
  if (piece instanceof Code) append(parts, piece.parts);
  else parts.push(piece);
}

export function raw(text: string, precedence: number = prec.primary): Code {
  return new Code([text], precedence);
}

/** Before a call whose result may go unused: a bundler can then drop it. */
export const pure: Part = '/* @__PURE__ */ ';

/** A value that a bundler can drop: to bundlers, reading a member may do something, unless it happens inside a call that is marked. */
export function pureValue(code: Code): Code {
  return /\.\$type\b/.test(code.text()) ? js`${pure}(() => ${code})()` : js`${pure}${code}`;
}

/** A span that only TypeScript sees. */
export function ty(text: string): Part {
  return { kind: 'type', text };
}

export function mark(pos: Pos): Part {
  return { kind: 'mark', pos };
}

/** `a, b, c` */
export function list(codes: readonly Code[]): Part[] {
  const parts: Part[] = [];
  codes.forEach((c, i) => {
    if (i > 0) parts.push(', ');
    append(parts, c.at(prec.assign).parts);
  });
  return parts;
}

/** As push(...more), which has its arguments on the stack: too many are an error there. */
function append(parts: Part[], more: readonly Part[]): void {
  for (const part of more) parts.push(part);
}

// ---- Statements -----------------------------------------------------------------------------------------------------

/** A line of code, semicolon included. `note` is a comment behind it. */
export interface Line {
  readonly kind: 'line';
  readonly code: Code;
  note?: string;
}
/** `head { body } head { body } …`, then `tail` (for example `;` or `);`). */
export interface Block {
  readonly kind: 'block';
  readonly arms: readonly { readonly head: Code; readonly body: Stmt[] }[];
  readonly tail: string;
}
/** Statements with no braces of their own, filled in later. */
export interface Group {
  readonly kind: 'group';
  readonly body: Stmt[];
}
export interface CommentLine {
  readonly kind: 'comment';
  readonly text: string;
}
/** A local's declaration; whether it says `const`, `let` or assigns a hoisted variable is known when the function is finished. */
export interface Declare {
  readonly kind: 'declare';
  readonly local: {
    readonly name: Name;
    hoisted: boolean;
    readonly constant: boolean;
    readonly type: string;
  };
  readonly init: Code | undefined;
  readonly pos: Pos;
  note?: string;
}
/** One state of a machine: `case id:`. */
export interface State {
  readonly kind: 'state';
  id: number;
  readonly body: Stmt[];
}
/** `$pc = id;`: what comes next, by a jump or on resumption. */
export interface SetPc {
  readonly kind: 'pc';
  id: number;
}
export type Stmt = Line | Block | Group | CommentLine | Declare | State | SetPc;

export function line(strings: TemplateStringsArray, ...pieces: readonly (Piece | readonly Piece[])[]): Line {
  return { kind: 'line', code: new Code(template(strings, pieces)) };
}

export function block(head: Code, body: Stmt[], tail = ''): Block {
  return { kind: 'block', arms: [{ head, body }], tail };
}

/** Every name in the statements, function literals included. */
export function eachName(stmts: readonly Stmt[], visit: (name: Name) => void): void {
  const inParts = (parts: readonly Part[]): void => {
    for (const p of parts) {
      if (typeof p === 'string') continue;
      if (p.kind === 'name') visit(p);
      else if (p.kind === 'body') eachName(p.body, visit);
    }
  };
  for (const s of stmts) {
    if (s.kind === 'line') inParts(s.code.parts);
    else if (s.kind === 'declare') {
      visit(s.local.name);
      if (s.init !== undefined) inParts(s.init.parts);
    } else if (s.kind === 'block') {
      for (const arm of s.arms) {
        inParts(arm.head.parts);
        eachName(arm.body, visit);
      }
    } else if (s.kind === 'group' || s.kind === 'state') eachName(s.body, visit);
  }
}
