/**
 * Writing down what was found out (Info). An untyped expression waits in `c.untyped` until its context decides its type.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import type { ConstValue } from './constant.ts';
import { type Func, type GoObject, Var } from './objects.ts';
import type { Operand, OperandMode } from './operand.ts';
import type { Selection } from './package.ts';
import { defaultType, isUntyped } from './predicates.ts';
import { inType } from './representable.ts';
import { type Basic, Tuple, type Type, type TypeAndValue } from './types.ts';

const modes: Partial<Record<OperandMode, TypeAndValue['mode']>> = {
  typexpr: 'type',
  nilvalue: 'nil',
  commaerr: 'commaok',
};

export const noTypes = new Tuple([]);

/** Records x for its expression. */
export function record(c: Checker, x: Operand): void {
  if (x.mode === 'invalid' || x.expr === undefined) return;
  if (x.mode === 'novalue') recordType(c, x.expr, 'novalue', noTypes);
  else if (isUntyped(x.type)) {
    c.untyped.set(x.expr, { mode: x.mode, type: x.type as Basic, value: constantOf(x), isLhs: false });
  } else recordType(c, x.expr, x.mode, x.type, constantOf(x));
}

function constantOf(x: Operand): ConstValue | undefined {
  return x.mode === 'constant' ? x.value : undefined;
}

export function recordType(c: Checker, e: ast.Expr, mode: OperandMode, type: Type, value?: ConstValue): void {
  if (mode === 'invalid') return;
  const known = modes[mode] ?? (mode as TypeAndValue['mode']);
  c.info.types.set(e, value === undefined ? { mode: known, type } : { mode: known, type, value });
}

/** What no context gave a type has its default type; only a constant too large for that (part of a larger one) stays untyped. */
export function recordUntyped(c: Checker): void {
  for (const [e, { mode, type, value }] of c.untyped) {
    const final = defaultType(type);
    const typed = value === undefined || final.kind !== 'Basic' ? value : inType(value, final);
    if (value !== undefined && typed === undefined) recordType(c, e, mode, type, value);
    else recordType(c, e, mode, final, typed);
  }
}

/** The type of a builtin is the signature that this call gave it. */
export function recordBuiltin(c: Checker, fun: ast.Expr, type: Type): void {
  for (let f = fun; ; f = f.x) {
    recordType(c, f, 'builtin', type);
    if (f.kind !== 'ParenExpr') return;
  }
}

/** `v, ok = e`: e has the type (T, bool), in parentheses or not. */
export function recordCommaOk(c: Checker, e: ast.Expr, value: Type, ok: Type): void {
  const type = new Tuple([result(c, e, value), result(c, e, ok)]);
  for (let x = e; ; x = x.x) {
    recordType(c, x, 'commaok', type);
    if (x.kind !== 'ParenExpr') return;
  }
}

function result(c: Checker, e: ast.Expr, type: Type): Var {
  return new Var(c.pkg, '', e.pos, type, 'result');
}

export function recordSelection(
  c: Checker,
  e: ast.SelectorExpr,
  kind: Selection['kind'],
  recv: Type,
  obj: Var | Func,
  path: readonly number[],
  indirect: boolean,
): void {
  c.info.uses.set(e.sel, obj);
  c.info.selections.set(e, { kind, recv, obj, path, indirect });
}

/** The instance of a generic function: keyed by the identifier or selector that names it. */
export function recordInstance(c: Checker, fun: ast.Expr, typeArgs: readonly Type[]): void {
  let e = fun;
  while (e.kind === 'ParenExpr' || e.kind === 'IndexExpr') e = e.x;
  c.info.instances.set(e, typeArgs);
}

export function recordDef(c: Checker, id: ast.Ident, obj: GoObject): void {
  c.info.defs.set(id, obj);
}
