/**
 * `for` with a condition or a for clause. Each turn has its own copy of the variables declared in the clause: JavaScript's `let` does that;
 * variables in Refs get a fresh Ref before the post statement, and structs and arrays that something may have kept become copies.
 * Before go1.22 all turns share the variables (`sharingLoops`), which are then declared ahead of the loop.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Var } from '../1-check/objects.ts';
import { unparen } from '../2-suspend/callee.ts';
import { assign, declared, incDecCode, isPure } from './assign.ts';
import { contains } from './body.ts';
import { valueOf } from './convert.ts';
import { inStates, inStructured } from './enclosing.ts';
import { expr, negated } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, mark, op, type Part, prec, raw, ty } from './ir.ts';
import { counters } from './range.ts';
import { keepRows } from './rows.ts';
import { nested, statement, statements } from './statement.ts';
import { clone, copies } from './types.ts';

export function forStmt(s: ast.ForStmt, fn: Fn, label?: string): void {
  if (!shares(s, fn)) for (const { v, counter } of counters(s, fn)) fn.m.counters.set(v, counter);
  if (fn.splits(s)) split(s, fn, label);
  else {
    keepRows(s, fn);
    structured(s, fn, label);
  }
}

/** Whether it can be told that its turns share its variables: something may keep one. */
export function shares(s: ast.ForStmt | ast.RangeStmt, fn: Fn): boolean {
  if (!fn.info.sharingLoops.has(s)) return false;
  const init = s.kind === 'ForStmt' ? s.init : s;
  const vars =
    init?.kind === 'AssignStmt' ? init.lhs : init?.kind === 'RangeStmt' ? [init.key, init.value] : [];
  return vars.some((e) => {
    const v = e === undefined ? undefined : declared(e, fn);
    return v !== undefined && fn.m.suspend.variables.shared(v);
  });
}

function structured(s: ast.ForStmt, fn: Fn, label?: string): void {
  const ahead = shares(s, fn) ? s.init : undefined;
  const whole = (): void => {
    if (ahead !== undefined) statement(ahead, fn);
    const init = s.init === ahead ? [] : header(s.init!, fn);
    const known = new Map(fn.ahead);
    const { cond: test } = s;
    const cond = test === undefined ? raw('') : fn.within(() => expr(test, fn));
    const post = s.post === undefined ? [] : postCode(s.post, fn);
    if (init === undefined || post === undefined) {
      fn.ahead = known;
      return rotated(s, s.init === ahead ? undefined : s.init, fn, label);
    }
    const fresh = renewals(s, fn).flatMap((code, i) => [...(i > 0 ? [', '] : []), ...code.parts]);
    const { result: body, prefix } = inStructured(fn, label, true, () =>
      nested(s.body.list, fn, s.body.rbrace),
    );
    const simple = s.init === undefined && s.post === undefined && s.cond !== undefined;
    const head = simple
      ? js`${prefix}${mark(s.pos)}while (${cond})`
      : js`${prefix}${mark(s.pos)}for (${init}; ${cond}; ${[...fresh, ...(fresh.length > 0 && post.length > 0 ? [', '] : []), ...post]})`;
    fn.emit({ kind: 'block', arms: [{ head, body }], tail: '' });
  };
  if (s.init === undefined) whole();
  else fn.emit(...inScope(fn, whole));
}

/** The loop's own variables are in a scope around it; the `for` statement is that scope already. */
function inScope(fn: Fn, lower: () => void): import('./ir.ts').Stmt[] {
  const stmts = fn.nest(lower);
  return stmts.length === 1 ? stmts : [{ kind: 'block', arms: [{ head: raw(''), body: stmts }], tail: '' }];
}

/** The init statement as it stands in a `for` header; undefined when it needs statements of its own. */
function header(s: ast.Stmt, fn: Fn): Part[] | undefined {
  if (s.kind !== 'AssignStmt') return undefined;
  if (s.op !== ':=') return single(s, fn);
  if (s.lhs.length !== s.rhs.length) return undefined;
  const vars = s.lhs.map((l) => declared(l, fn));
  if (vars.some((v) => v === undefined)) return undefined;
  const inits = s.rhs.map((r, i) => valueOf(r, vars[i]!.type, fn));
  const parts: Part[] = ['let '];
  vars.forEach((v, i) => {
    const local = fn.local(v as Var);
    if (i > 0) parts.push(', ');
    const annotate = !/^(number|string|boolean)$/.test(local.type);
    parts.push(local.name, ...(annotate ? [ty(`: ${local.type}`)] : []), ' = ');
    parts.push(...(local.boxed ? js`$.ref(${inits[i]})` : inits[i].at(prec.assign)).parts);
  });
  return parts;
}

function single(s: ast.Stmt, fn: Fn): Part[] | undefined {
  const out = fn.nest(() => {
    if (s.kind === 'AssignStmt') assign(s, fn);
  });
  if (out.length !== 1 || out[0].kind !== 'line') return undefined;
  return withoutSemicolon(out[0].code);
}

function withoutSemicolon(code: Code): Part[] {
  const parts = [...code.parts];
  const last = parts[parts.length - 1];
  if (typeof last === 'string') parts[parts.length - 1] = last.replace(/;$/, '');
  return parts;
}

function postCode(s: ast.Stmt, fn: Fn): Part[] | undefined {
  if (s.kind === 'IncDecStmt') {
    let code: Code | undefined;
    const extra = fn.nest(() => {
      code = incDecCode(s, fn);
    });
    return extra.length > 0 ? undefined : [...code!.parts];
  }
  if (s.kind === 'ExprStmt') {
    let code: Code | undefined;
    const extra = fn.nest(() => {
      code = expr(s.x, fn);
    });
    return extra.length > 0 ? undefined : [...code!.parts];
  }
  if (s.kind !== 'AssignStmt') return undefined;
  const out = fn.nest(() => {
    const one = oneAfterTheOther(s, fn);
    for (const part of one ?? [s]) assign(part, fn);
  });
  if (out.length === 0 || out.some((o) => o.kind !== 'line')) return undefined;
  return out.flatMap((o, i) => [...(i > 0 ? [', '] : []), ...withoutSemicolon((o as { code: Code }).code)]);
}

/** `i, j = i+1, j-1` as `i = i+1; j = j-1`: what is assigned to variables, none of which a later part reads. Undefined for others. */
function oneAfterTheOther(s: ast.AssignStmt, fn: Fn): ast.AssignStmt[] | undefined {
  if (s.op !== '=' || s.lhs.length < 2 || s.lhs.length !== s.rhs.length) return undefined;
  const assigned: unknown[] = [];
  for (const [i, l] of s.lhs.entries()) {
    const x = unparen(l);
    const v = x.kind === 'Ident' ? fn.info.uses.get(x) : undefined;
    if (v?.kind !== 'Var' || v.role === 'package' || fn.m.suspend.variables.of(v).captured) return undefined;
    if (
      !isPure(s.rhs[i], fn) ||
      contains(s.rhs[i], (n) => n.kind === 'Ident' && assigned.includes(fn.info.uses.get(n)))
    )
      return undefined;
    assigned.push(v);
  }
  return s.lhs.map((l, i) => ({ ...s, lhs: [l], rhs: [s.rhs[i]] }));
}

/** What gives the loop's variables to the next turn, each an assignment. */
function renewals(s: ast.ForStmt, fn: Fn): Code[] {
  if (s.init?.kind !== 'AssignStmt' || s.init.op !== ':=' || shares(s, fn)) return [];
  return s.init.lhs.flatMap((l) => {
    const v = declared(l, fn);
    const local = v === undefined ? undefined : fn.find(v)?.local;
    if (v === undefined || local === undefined) return [];
    const old = (): Code => fn.use(local);
    if (local.boxed) return [op(prec.assign)`${old()} = $.ref(${old()}.v)`];
    if (!copies(v.type) || !fn.m.suspend.variables.shared(v)) return [];
    return [op(prec.assign)`${old()} = ${clone(old(), v.type, fn.m)}`];
  });
}

/**
 * A loop whose post statement is more than an expression: it moves to the head, behind a flag.
 * `for (let first = true; ; first = false) { if (!first) post; if (!cond) break; body }`
 */
function rotated(s: ast.ForStmt, init: ast.Stmt | undefined, fn: Fn, label?: string): void {
  // Whatever the header's attempt declared is declared again here, in the scope of the block around the loop.
  if (init !== undefined) statement(init, fn);
  const again = fn.tempLocal('boolean', '$again', false);
  fn.emit({ kind: 'declare', local: again, init: raw('false'), pos: s.pos });
  const { result: body, prefix } = inStructured(fn, label, true, () =>
    fn.nest(() => {
      // A fresh variable for each turn, where a closure may keep it.
      const post = fn.nest(() => {
        for (const code of renewals(s, fn)) fn.emit(line`${code};`);
        if (s.post !== undefined) statement(s.post, fn);
      });
      fn.emit({ kind: 'block', arms: [{ head: js`if (${fn.use(again)})`, body: post }], tail: '' });
      fn.emit(line`${fn.use(again)} = true;`);
      if (s.cond !== undefined) {
        fn.emit({
          kind: 'block',
          arms: [{ head: js`if (!${expr(s.cond, fn).at(prec.unary)})`, body: [line`break;`] }],
          tail: '',
        });
      }
      statements(s.body.list, fn);
    }),
  );
  fn.emit({ kind: 'block', arms: [{ head: js`${prefix}for (;;)`, body }], tail: '' });
}

function split(s: ast.ForStmt, fn: Fn, label?: string): void {
  if (s.init !== undefined) statement(s.init, fn);
  const [head, end] = [fn.newState(), fn.newState()];
  const spins = fn.m.suspend.spinning.has(s);
  const renewed = renewals(s, fn);
  const again = s.post !== undefined || spins || renewed.length > 0 ? fn.newState() : head;
  fn.targets.add(head);
  fn.openState(head);
  if (s.cond !== undefined) {
    fn.jumpIf(negated(s.cond, fn), end);
  }
  inStates(fn, label, end, again, () => statements(s.body.list, fn));
  if (again !== head) {
    fn.openState(again);
    for (const code of renewed) fn.emit(line`${code};`);
    if (s.post !== undefined) statement(s.post, fn);
    if (spins) fn.park(js`${mark(s.pos)}$.preempt()`, s.pos);
  }
  fn.jump(head);
  fn.openState(end);
}
