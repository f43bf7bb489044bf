/**
 * select. `$.choose(blocking, ch, dir, value, …)` gives the index of the chosen clause; a blocking one may park, one with a default never does.
 *
 *     select { case v := <-a: A; case b <- x: B }
 *     →  $r = $.choose(true, a, $.RECV, null, b, $.SEND, x)   [park]
 *        switch ($r) { case 0: v = $.received(); A … case 1: B }
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { declared, isBlank } from './assign.ts';
import { toType, valueOf } from './convert.ts';
import { inStates, inStructured } from './enclosing.ts';
import { expr, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, mark, op, type Part, prec, raw, type Stmt, ty } from './ir.ts';
import { first } from './manners.ts';
import { ahead, operands } from './order.ts';
import { place } from './place.ts';
import { statements } from './statement.ts';
import { endsInJump } from './switch.ts';

interface Comm {
  readonly clause: ast.CommClause;
  readonly send: ast.SendStmt | undefined;
  readonly receive: ast.UnaryExpr | undefined;
  readonly assign: ast.AssignStmt | undefined;
}

function commOf(clause: ast.CommClause): Comm {
  const c = clause.comm;
  if (c?.kind === 'SendStmt') return { clause, send: c, receive: undefined, assign: undefined };
  if (c?.kind === 'ExprStmt')
    return { clause, send: undefined, receive: unparen(c.x) as ast.UnaryExpr, assign: undefined };
  if (c?.kind === 'AssignStmt')
    return { clause, send: undefined, receive: unparen(c.rhs[0]) as ast.UnaryExpr, assign: c };
  return { clause, send: undefined, receive: undefined, assign: undefined };
}

function posOf({ clause, send, receive, assign }: Comm): Pos {
  return send?.arrow ?? assign?.opPos ?? receive?.pos ?? clause.pos;
}

export function selectStmt(s: ast.SelectStmt, fn: Fn, label?: string): void {
  const comms = s.cases.map(commOf);
  const real = comms.filter((c) => c.clause.comm !== undefined);
  const blocking = real.length === comms.length;
  const args = caseArguments(real, fn);
  // To Go a select of one communication is that communication.
  const pos = real.length === 1 ? posOf(real[0]) : s.pos;
  const operation = js`${mark(pos)}$.choose(${String(blocking)}${args.length > 0 ? ', ' : ''}${args})`;
  const index = (c: Comm): number => (c.clause.comm === undefined ? -1 : real.indexOf(c));
  if (s.cases.length === 0) {
    fn.park(operation, s.pos);
    return;
  }
  const splits = s.cases.some(
    (c) => c.body.some((b) => fn.splits(b)) || (c.comm !== undefined && assignSplits(c, fn)),
  );
  const chosen = blocking ? fn.park(operation, pos) : op(prec.relational)`${operation}${ty(' as number')}`;
  if (splits) split(comms, index, blocking ? chosen : fn.temp(chosen, 'number', '$case'), fn, label);
  else structured(comms, index, chosen, fn, label);
}

function assignSplits(c: ast.CommClause, fn: Fn): boolean {
  return c.comm?.kind === 'AssignStmt' && c.comm.lhs.some((l) => fn.splits(l));
}

/** All channels and values, in source order. */
function caseArguments(comms: readonly Comm[], fn: Fn): Part[] {
  const es = comms.flatMap((c) => (c.send !== undefined ? [c.send.chan, c.send.value] : [c.receive!.x]));
  const elements = new Map<ast.Expr, Type>();
  for (const c of comms) {
    if (c.send === undefined) continue;
    const ch = underlying(typeOf(c.send.chan, fn));
    if (ch.kind === 'Chan') elements.set(c.send.value, ch.element);
  }
  const lower = (e: ast.Expr): Code => {
    const element = elements.get(e);
    return element === undefined ? expr(e, fn) : valueOf(e, element, fn);
  };
  const codes = operands(es, fn, lower, () => first);
  const parts: Part[] = [];
  let n = 0;
  for (const c of comms) {
    if (parts.length > 0) parts.push(', ');
    const ch = codes[n++];
    if (c.send !== undefined) parts.push(...ch.parts, ', $.SEND, ', ...codes[n++].at(2).parts);
    else parts.push(...ch.parts, ', $.RECV, null');
  }
  return parts;
}

/** `v, ok := <-c`: takes what the chosen receive got. */
function bind(c: Comm, fn: Fn): void {
  const a = c.assign;
  if (a === undefined) return;
  const element = (underlying(typeOf(c.receive!.x, fn)) as { element: Type }).element;
  const give = (l: ast.Expr, value: Code, type: Type): void => {
    if (isBlank(l)) return;
    const v = declared(l, fn);
    if (v !== undefined) fn.declare(v, value, l.pos);
    else {
      ahead(fn, (steps) => steps.stored(l));
      const p = place(l, true, fn);
      fn.emit(line`${mark(l.pos)}${p.set(toType(value, type, p.type, fn), true)};`);
    }
  };
  give(a.lhs[0], js`$.received(${fn.m.zero(element)})`, element);
  if (a.lhs.length > 1) give(a.lhs[1], raw('$.receivedOk()'), fn.m.boolType);
}

function structured(
  comms: readonly Comm[],
  index: (c: Comm) => number,
  chosen: Code,
  fn: Fn,
  label?: string,
): void {
  const { result: body, prefix } = inStructured(fn, label, false, () =>
    comms.flatMap((c, i): Stmt[] => {
      const stmts = fn.nest(() => {
        bind(c, fn);
        statements(c.clause.body, fn);
      });
      if (i < comms.length - 1 && !endsInJump(c.clause.body)) stmts.push(line`break;`);
      const head = index(c) < 0 ? raw('default:') : js`${mark(c.clause.pos)}case ${String(index(c))}:`;
      return [{ kind: 'block', arms: [{ head, body: stmts }], tail: '' }];
    }),
  );
  fn.emit({ kind: 'block', arms: [{ head: js`${prefix}switch (${chosen})`, body }], tail: '' });
}

function split(
  comms: readonly Comm[],
  index: (c: Comm) => number,
  chosen: Code,
  fn: Fn,
  label?: string,
): void {
  const end = fn.newState();
  const bodies = comms.map(() => fn.newState());
  const jumps: Stmt[] = comms.map((c, i) => {
    fn.targets.add(bodies[i]);
    const head = index(c) < 0 ? raw('default:') : raw(`case ${index(c)}:`);
    return {
      kind: 'block',
      arms: [{ head, body: [{ kind: 'pc', id: bodies[i] }, line`continue $run;`] }],
      tail: '',
    };
  });
  fn.emit({ kind: 'block', arms: [{ head: js`switch (${chosen})`, body: jumps }], tail: '' });
  inStates(fn, label, end, undefined, () => {
    comms.forEach((c, i) => {
      fn.openState(bodies[i]);
      bind(c, fn);
      statements(c.clause.body, fn);
      fn.jump(end);
    });
  });
  fn.openState(end);
}
