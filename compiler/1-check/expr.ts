/**
 * Expressions (go/types' expr.go): one rule a node kind. A rule returns an operand; an invalid one has been reported.
 * What is untyped stays so until its context decides (untyped.ts).
 */
import type * as ast from '../../grammar/ast.ts';
import { binary } from './binary.ts';
import { callExpr } from './call.ts';
import type { Checker } from './checker.ts';
import { finiteSize } from './cycles.ts';
import { exprString } from './exprstring.ts';
import { indexExpr, sliceExpr } from './indexing.ts';
import { functionInstance } from './instances.ts';
import { basicLit, compositeLit, funcLit } from './literals.ts';
import { Operand } from './operand.ts';
import { isGeneric } from './predicates.ts';
import { record } from './recording.ts';
import { selector } from './selector.ts';
import { isReceive, unparen } from './syntax.ts';
import { typeAssertion } from './typeassert.ts';
import { invalidType, type Signature, type Type, underlying } from './types.ts';
import { ident, typeOf } from './typexpr.ts';
import { starExpr, unary } from './unary.ts';
import { builtinShapes, typ } from './universe.ts';

/** The function type a generic function is assigned to, from which its type arguments may be inferred. */
export interface Target {
  readonly sig: Signature;
  readonly desc: string;
}

export function targetOf(type: Type, desc: string): Target | undefined {
  const u = underlying(type);
  return u.kind === 'Signature' ? { sig: u, desc } : undefined;
}

/** What the context of an expression allows. */
export interface Wanted {
  readonly target?: Target;
  /** The element type of the composite literal around this one, for `{…}` without a type. */
  readonly hint?: Type;
  /** A generic function or type may stay without type arguments. */
  readonly generic?: boolean;
}

type Rule<K extends ast.ExprKind> = (c: Checker, e: Extract<ast.Expr, { kind: K }>, want: Wanted) => Operand;

const typeRule = (c: Checker, e: ast.Expr) => new Operand('typexpr', typeOf(c, e), e);

const rules: { readonly [K in ast.ExprKind]: Rule<K> } = {
  BadExpr: (_, e) => invalid(e),
  Ident: (c, e) => ident(c, e, false),
  BasicLit: basicLit,
  CompositeLit: (c, e, want) => compositeLit(c, e, want.hint),
  FuncLit: funcLit,
  ParenExpr: (c, e) => rawExpr(c, e.x),
  SelectorExpr: (c, e) => selector(c, e, false),
  IndexExpr: (c, e, want) => {
    const { x, instance } = indexExpr(c, e);
    return instance ? functionInstance(c, x, e, want.target) : x;
  },
  SliceExpr: sliceExpr,
  TypeAssertExpr: typeAssertion,
  CallExpr: callExpr,
  StarExpr: starExpr,
  UnaryExpr: unary,
  BinaryExpr: (c, e) => binary(c, e, e.x, e.y, e.op),
  KeyValueExpr: (c, e) => {
    c.error(e, 'InvalidSyntaxTree', 'no key:value expected');
    return invalid(e);
  },
  Ellipsis: (c, e) => {
    c.error(e, 'InvalidSyntaxTree', 'invalid use of ...');
    return invalid(e);
  },
  ArrayType: typeRule,
  StructType: typeRule,
  FuncType: typeRule,
  InterfaceType: typeRule,
  MapType: typeRule,
  ChanType: typeRule,
};

export function invalid(e: ast.Expr): Operand {
  return new Operand('invalid', invalidType, e);
}

/** Any expression, a type or a call without result included. */
export function rawExpr(c: Checker, e: ast.Expr, want: Wanted = {}): Operand {
  const rule = rules[e.kind] as (c: Checker, e: ast.Expr, want: Wanted) => Operand;
  let x = rule(c, e, want);
  x.expr = e;
  if (want.generic !== true) x = nonGeneric(c, x, want.target);
  if (x.mode !== 'invalid' && x.mode !== 'novalue' && !finiteSize(c, x.type)) x = invalid(e);
  record(c, x);
  return x;
}

/** A generic function or type must have its type arguments here, or find them in the target. */
export function nonGeneric(c: Checker, x: Operand, target?: Target): Operand {
  if (x.mode === 'invalid' || x.mode === 'novalue' || x.expr === undefined) return x;
  let what: string;
  if (x.type.kind === 'Signature' && x.type.typeParams.length > 0) {
    if (target !== undefined) return functionInstance(c, x, undefined, target);
    what = 'function';
  } else if (isGeneric(x.type) && x.mode === 'typexpr') what = 'type';
  else return x;
  const text = `cannot use generic ${what} ${exprString(x.expr)} without instantiation`;
  c.error(x.expr, 'WrongTypeArgCount', text);
  return invalid(x.expr);
}

/** An expression with exactly one value. */
export function expr(c: Checker, e: ast.Expr, target?: Target): Operand {
  return singleValue(c, exclude(c, rawExpr(c, e, { target })));
}

export function genericExpr(c: Checker, e: ast.Expr): Operand {
  return singleValue(c, exclude(c, rawExpr(c, e, { generic: true })));
}

export function exprWithHint(c: Checker, e: ast.Expr, hint: Type): Operand {
  return singleValue(c, exclude(c, rawExpr(c, e, { hint })));
}

export function exprOrType(c: Checker, e: ast.Expr, generic = false): Operand {
  const x = rawExpr(c, e, { generic });
  if (x.mode === 'novalue') {
    c.error(x, 'TooManyValues', `${c.describe(x)} used as value or type`);
    x.mode = 'invalid';
  }
  return singleValue(c, x);
}

/** The values of one expression: several for a call, two for a comma-ok form where that is allowed. */
export function multiExpr(
  c: Checker,
  e: ast.Expr,
  allowCommaOk: boolean,
): { list: Operand[]; commaOk: boolean } {
  const x = exclude(c, rawExpr(c, e));
  return { ...unpack(x, e), ...(allowCommaOk ? commaOk(x, e) : undefined) };
}

export function unpack(x: Operand, e: ast.Expr): { list: Operand[]; commaOk: boolean } {
  if (x.mode === 'invalid' || x.type.kind !== 'Tuple') return { list: [x], commaOk: false };
  return { list: x.type.vars.map((v) => new Operand('value', v.type, e)), commaOk: false };
}

function commaOk(x: Operand, e: ast.Expr): { list: Operand[]; commaOk: boolean } | undefined {
  if (x.mode !== 'mapindex' && x.mode !== 'commaok') return undefined;
  return { list: [x, new Operand('value', typ['untyped bool'], e)], commaOk: true };
}

export function exprList(c: Checker, list: readonly ast.Expr[]): Operand[] {
  return list.length === 1 ? multiExpr(c, list[0], false).list : list.map((e) => expr(c, e));
}

/** Reports what has no value. */
export function exclude(c: Checker, x: Operand): Operand {
  if (x.mode === 'novalue') c.error(x, 'TooManyValues', `${c.describe(x)} used as value`);
  else if (x.mode === 'builtin') c.error(x, 'UncalledBuiltin', `${c.describe(x)} must be called`);
  else if (x.mode === 'typexpr') c.error(x, 'NotAnExpr', `${c.describe(x)} is not an expression`);
  else return x;
  x.mode = 'invalid';
  return x;
}

export function singleValue(c: Checker, x: Operand): Operand {
  if (x.mode === 'value' && x.type.kind === 'Tuple') {
    c.error(x, 'TooManyValues', `multiple-value ${c.describe(x)} in single-value context`);
    x.mode = 'invalid';
  }
  return x;
}

/** Evaluates expressions after an error, only for the names and errors in them; false if one is invalid. */
export function use(c: Checker, list: readonly ast.Expr[], lhs = false): boolean {
  let ok = true;
  for (const e of list) {
    const id = unparen(e);
    if (id.kind !== 'Ident') {
      if (rawExpr(c, e, { generic: true }).mode === 'invalid') ok = false;
    } else if (id.name !== '_') {
      const x = lhs ? unusedIdent(c, id) : exprOrType(c, id, true);
      if (x.mode === 'invalid') ok = false;
    }
  }
  return ok;
}

/** Assigning to a variable is no use of it. */
export function unusedIdent(c: Checker, id: ast.Ident): Operand {
  const obj = c.lookup(id.name);
  if (obj?.kind !== 'Var' || obj.pkg !== c.pkg) return exprOrType(c, id, true);
  const { used } = obj;
  const x = exprOrType(c, id, true);
  obj.used = used;
  return x;
}

/** Whether an expression, already checked, is a conversion, may stand as a statement, or neither. */
export function exprKind(c: Checker, x: Operand): 'conversion' | 'expression' | 'statement' {
  if (x.expr === undefined || isReceive(x.expr)) return 'statement';
  const e = unparen(x.expr);
  // Of what is invalid in itself the parser has spoken; a name may be one that it made up.
  if (x.mode === 'invalid' && e.kind !== 'Ident' && e.kind !== 'SelectorExpr') return 'statement';
  if (e.kind !== 'CallExpr') return 'expression';
  const fun = c.info.types.get(e.fun);
  if (fun?.mode === 'type') return 'conversion';
  if (fun?.mode !== 'builtin') return 'statement';
  const name = unparen(e.fun);
  const obj = c.info.uses.get(name.kind === 'SelectorExpr' ? name.sel : (name as ast.Ident));
  return obj?.kind === 'Builtin' && !builtinShapes[obj.name].statement ? 'expression' : 'statement';
}
