/**
 * Expression switches. JavaScript's `switch` compares with ===, in order, and knows fallthrough and a default anywhere: it is Go's switch wherever
 * === is Go's ==; otherwise (and without a tag) `switch (true)` tests one condition after the other.
 */
import type * as ast from '../../grammar/ast.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { toType } from './convert.ts';
import { inStates, inStructured } from './enclosing.ts';
import { equality, expr, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, mark, op, prec, raw, type Stmt, ty } from './ir.ts';
import { mayLookConstant, tag } from './narrowing.ts';
import { nested, statement, statements } from './statement.ts';
import { isInterface } from './types.ts';

export function switchStmt(s: ast.SwitchStmt, fn: Fn, label?: string): void {
  if (fn.splits(s)) {
    split(s, fn, label);
    return;
  }
  const whole = (): void => {
    if (s.init !== undefined) statement(s.init, fn);
    const { tag, test } = tagOf(s, fn);
    const direct = s.tag !== undefined && plainTag(s, fn);
    const { result: body, prefix } = inStructured(fn, label, false, () =>
      s.cases.flatMap((c, i) =>
        clause(
          c,
          fallsThrough(c) || i === s.cases.length - 1,
          (e) => (direct ? caseValue(e, s, fn) : test(e)),
          fn,
        ),
      ),
    );
    fn.emit({
      kind: 'block',
      arms: [{ head: js`${prefix}${mark(s.pos)}switch (${direct ? tag! : conditions(s, fn)})`, body }],
      tail: '',
    });
  };
  if (s.init === undefined && (s.tag === undefined || plainTag(s, fn) || keepsNothing(s.tag, fn))) whole();
  else fn.emit({ kind: 'block', arms: [{ head: raw(''), body: fn.nest(whole) }], tail: '' });
}

/** What the conditions of a switch without a tag are compared with. */
function conditions(s: ast.SwitchStmt, fn: Fn): Code {
  const doubtful = s.tag === undefined && s.cases.some((c) => c.list?.some((e) => mayLookConstant(e, fn)));
  return js`true${doubtful ? [ty(' as boolean')] : []}`;
}

function clause(c: ast.CaseClause, open: boolean, test: (e: ast.Expr) => Code, fn: Fn): Stmt[] {
  fn.m.comments(c.pos, fn);
  const out: Stmt[] = [];
  const heads: Code[] =
    c.list === undefined
      ? [raw('default:')]
      : c.list.map((e) => js`${mark(e.pos)}case ${fn.within(() => test(e))}:`);
  heads.slice(0, -1).forEach((h) => out.push({ kind: 'line', code: h }));
  const body = nested(c.body, fn);
  if (!open && !endsInJump(c.body)) body.push(line`break;`);
  out.push({ kind: 'block', arms: [{ head: heads[heads.length - 1], body }], tail: '' });
  return out;
}

export function endsInJump(body: readonly ast.Stmt[]): boolean {
  const last = body[body.length - 1];
  return last?.kind === 'ReturnStmt' || (last?.kind === 'BranchStmt' && last.token !== 'fallthrough');
}

function fallsThrough(c: ast.CaseClause): boolean {
  const last = c.body[c.body.length - 1];
  return last?.kind === 'BranchStmt' && last.token === 'fallthrough';
}

/** === on these operands is Go's ==. */
function plainTag(s: ast.SwitchStmt, fn: Fn): boolean {
  const ok = (e: ast.Expr): boolean => {
    const u = underlying(typeOf(e, fn));
    return u.kind === 'Basic' && !u.basic.includes('complex') && u.basic !== 'untyped nil';
  };
  return ok(s.tag!) && s.cases.every((c) => (c.list ?? []).every(ok));
}

function caseValue(e: ast.Expr, s: ast.SwitchStmt, fn: Fn): Code {
  void s;
  return expr(e, fn);
}

function tagOf(s: ast.SwitchStmt, fn: Fn): { tag: Code | undefined; test: (e: ast.Expr) => Code } {
  if (s.tag === undefined) return { tag: undefined, test: (e) => expr(e, fn) };
  const type = typeOf(s.tag, fn);
  const code = expr(s.tag, fn);
  if (!fn.splits(s) && plainTag(s, fn)) return { tag: tag(s.tag, code, fn), test: (e) => expr(e, fn) };
  if (keepsNothing(s.tag, fn)) return { tag: code, test: (e) => compareTag(expr(s.tag!, fn), type, e, fn) };
  const local = fn.tempLocal(type, '$tag');
  fn.emit({ kind: 'declare', local, init: code, pos: s.pos });
  return { tag: fn.use(local), test: (e) => compareTag(fn.use(local), type, e, fn) };
}

/** A local variable as the tag is compared where it is; anything else is evaluated once and kept. */
function keepsNothing(tag: ast.Expr, fn: Fn): boolean {
  const x = unparen(tag);
  const v = x.kind === 'Ident' ? fn.info.uses.get(x) : undefined;
  return v?.kind === 'Var' && v.role !== 'package' && !fn.m.suspend.variables.shared(v);
}

function compareTag(tag: Code, type: Type, e: ast.Expr, fn: Fn): Code {
  if (fn.info.types.get(e)?.mode === 'nil') {
    return underlying(type).kind === 'Slice'
      ? op(prec.equality)`${tag}.array === $.noArray`
      : op(prec.equality)`${tag} === null`;
  }
  const other = typeOf(e, fn);
  const common = isInterface(type) ? type : isInterface(other) ? other : type;
  return equality(
    '==',
    toType(tag, type, common, fn),
    toType(expr(e, fn), other, common, fn, e),
    common,
    fn,
    undefined,
  );
}

function split(s: ast.SwitchStmt, fn: Fn, label?: string): void {
  if (s.init !== undefined) statement(s.init, fn);
  const { test } = tagOf(s, fn);
  const end = fn.newState();
  const bodies = s.cases.map(() => fn.newState());
  s.cases.forEach((c, i) => {
    for (const e of c.list ?? []) fn.jumpIf(test(e), bodies[i]);
  });
  const fallback = s.cases.findIndex((c) => c.list === undefined);
  fn.jump(fallback < 0 ? end : bodies[fallback]);
  inStates(fn, label, end, undefined, () => {
    s.cases.forEach((c, i) => {
      fn.openState(bodies[i]);
      statements(c.body, fn);
      if (!fallsThrough(c)) fn.jump(end);
    });
  });
  fn.openState(end);
}
