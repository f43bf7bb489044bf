/** Statements: the table from syntax to lowering, and the small ones. */
import type * as ast from '../../grammar/ast.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { assign, discard, incDec } from './assign.ts';
import { callStatement } from './call.ts';
import { valueOf } from './convert.ts';
import { expr, negated, typeOf } from './expression.ts';
import { forStmt } from './for.ts';
import { bigintOf } from './full-width.ts';
import type { Fn } from './function.ts';
import { deferStmt, goStmt } from './go.ts';
import { js, line, mark, raw, type Stmt } from './ir.ts';
import { sendManners, valueManners } from './manners.ts';
import { identifier } from './names.ts';
import { operands } from './order.ts';
import { leaveLoop } from './range-func.ts';
import { rangeStmt } from './range-stmt.ts';
import { returnStmt } from './return.ts';
import { selectStmt } from './select.ts';
import { switchStmt } from './switch.ts';
import { typeSwitchStmt } from './typeswitch.ts';

type Rule<K extends ast.StmtKind> = (s: Extract<ast.Stmt, { kind: K }>, fn: Fn, label?: string) => void;

const rules: { readonly [K in ast.StmtKind]: Rule<K> } = {
  BadStmt: () => {},
  EmptyStmt: () => {},
  DeclStmt: declStmt,
  LabeledStmt: labeledStmt,
  ExprStmt: exprStmt,
  SendStmt(s, fn) {
    const [ch, v] = sendOperands(s, fn);
    fn.park(js`${mark(s.pos)}$.send(${ch}, ${v})`, s.pos);
  },
  IncDecStmt: incDec,
  AssignStmt: assign,
  GoStmt: goStmt,
  DeferStmt: deferStmt,
  ReturnStmt: returnStmt,
  BranchStmt: branchStmt,
  BlockStmt: blockStmt,
  IfStmt: ifStmt,
  SwitchStmt: switchStmt,
  TypeSwitchStmt: typeSwitchStmt,
  SelectStmt: selectStmt,
  ForStmt: forStmt,
  RangeStmt: rangeStmt,
};

export function statement(s: ast.Stmt, fn: Fn, label?: string): void {
  fn.m.comments(s.pos, fn);
  (rules[s.kind] as (s: ast.Stmt, fn: Fn, label?: string) => void)(s, fn, label);
}

export function statements(list: readonly ast.Stmt[], fn: Fn): void {
  for (const s of list) statement(s, fn);
}

/** A block as structured code. */
export function nested(list: readonly ast.Stmt[], fn: Fn, end = 0): Stmt[] {
  return fn.nest(() => {
    statements(list, fn);
    if (end > 0) fn.m.comments(end, fn);
  });
}

export function sendOperands(s: ast.SendStmt, fn: Fn): [import('./ir.ts').Code, import('./ir.ts').Code] {
  const ch = underlying(typeOf(s.chan, fn));
  if (ch.kind !== 'Chan') throw new Error('send to what is no channel');
  const lower = (o: ast.Expr): import('./ir.ts').Code =>
    o === s.chan ? expr(o, fn) : valueOf(o, ch.element, fn);
  const [c, v] = operands([s.chan, s.value], fn, lower, sendManners(ch.element, fn));
  return [c, v];
}

function exprStmt(s: ast.ExprStmt, fn: Fn): void {
  const x = unparen(s.x);
  const code = x.kind === 'CallExpr' ? callStatement(x, fn) : expr(x, fn);
  if (code.text() === '$r') return;
  fn.emit(line`${mark(s.pos)}${code};`);
}

function declStmt(s: ast.DeclStmt, fn: Fn): void {
  for (const spec of s.decl.specs) {
    if (spec.kind === 'ValueSpec' && s.decl.token === 'var') varSpec(spec, fn);
    else if (spec.kind === 'TypeSpec') fn.m.localType(spec, fn);
  }
}

function varSpec(spec: ast.ValueSpec, fn: Fn): void {
  if (spec.values.length === 1 && spec.names.length > 1) {
    assign(
      {
        kind: 'AssignStmt',
        pos: spec.pos,
        end: spec.end,
        lhs: spec.names,
        op: ':=',
        opPos: spec.pos,
        rhs: spec.values,
      },
      fn,
    );
    return;
  }
  const type = (i: number): Type => fn.info.defs.get(spec.names[i])?.type ?? typeOf(spec.values[i], fn);
  const lower = (v: ast.Expr, i: number): import('./ir.ts').Code => {
    const obj = fn.info.defs.get(spec.names[i]);
    if (obj?.kind === 'Var' && fn.holdsBigint(obj)) return bigintOf(v, fn);
    return valueOf(v, type(i), fn);
  };
  const codes = operands(spec.values, fn, lower, spec.values.length > 1 ? valueManners(type, fn) : undefined);
  spec.names.forEach((name, i) => {
    const v = fn.info.defs.get(name);
    if (v?.kind === 'Var' && name.name !== '_')
      fn.declare(v, codes[i] ?? (fn.holdsBigint(v) ? raw('0n') : fn.m.zero(v.type)), name.pos);
    else if (i < codes.length) discard(spec.values[i], fn);
  });
}

function blockStmt(s: ast.BlockStmt, fn: Fn): void {
  if (fn.splits(s)) {
    statements(s.list, fn);
    return;
  }
  fn.emit({ kind: 'block', arms: [{ head: raw(''), body: nested(s.list, fn, s.rbrace) }], tail: '' });
}

function ifStmt(s: ast.IfStmt, fn: Fn): void {
  if (fn.splits(s)) return splitIf(s, fn);
  const whole = (): void => {
    if (s.init !== undefined) statement(s.init, fn);
    const arms = [
      { head: js`${mark(s.pos)}if (${expr(s.cond, fn)})`, body: nested(s.body.list, fn, s.body.rbrace) },
    ];
    let rest = s.else;
    while (rest?.kind === 'IfStmt' && rest.init === undefined) {
      const { cond, body } = rest;
      arms.push({
        head: js`else if (${fn.within(() => expr(cond, fn))})`,
        body: nested(body.list, fn, body.rbrace),
      });
      rest = rest.else;
    }
    if (rest !== undefined) {
      const last = rest;
      arms.push({
        head: raw('else'),
        body:
          last.kind === 'BlockStmt' ? nested(last.list, fn, last.rbrace) : fn.nest(() => statement(last, fn)),
      });
    }
    fn.emit({ kind: 'block', arms, tail: '' });
  };
  if (s.init === undefined) whole();
  else fn.emit({ kind: 'block', arms: [{ head: raw(''), body: fn.nest(whole) }], tail: '' });
}

function splitIf(s: ast.IfStmt, fn: Fn): void {
  if (s.init !== undefined) statement(s.init, fn);
  const split = fn.splits(s.body) || (s.else !== undefined && fn.splits(s.else));
  const cond = split ? negated(s.cond, fn) : expr(s.cond, fn);
  if (!split) {
    const arms = [{ head: js`${mark(s.pos)}if (${cond})`, body: nested(s.body.list, fn) }];
    const rest = s.else;
    if (rest !== undefined)
      arms.push({
        head: raw('else'),
        body: rest.kind === 'BlockStmt' ? nested(rest.list, fn) : fn.nest(() => statement(rest, fn)),
      });
    fn.emit({ kind: 'block', arms, tail: '' });
    return;
  }
  const end = fn.newState();
  const otherwise = s.else === undefined ? end : fn.newState();
  fn.jumpIf(cond, otherwise);
  statements(s.body.list, fn);
  if (s.else !== undefined) {
    fn.jump(end);
    fn.openState(otherwise);
    if (s.else.kind === 'BlockStmt') statements(s.else.list, fn);
    else statement(s.else, fn);
  }
  fn.openState(end);
}

// ---- labels and jumps -----------------------------------------------------------------------------------------------

function labeledStmt(s: ast.LabeledStmt, fn: Fn): void {
  const name = s.label.name;
  if (fn.isGotoTarget(name)) {
    const state = gotoState(name, fn);
    fn.targets.add(state);
    fn.openState(state);
  }
  const inner = s.stmt;
  if (inner.kind === 'BlockStmt' || inner.kind === 'IfStmt') {
    // `break L` out of a labelled block is not Go; only the loops, switches and selects use their labels.
    statement(inner, fn);
  } else statement(inner, fn, name);
}

function gotoState(label: string, fn: Fn): number {
  let state = fn.labelStates.get(label);
  if (state === undefined) {
    state = fn.newState();
    fn.labelStates.set(label, state);
  }
  return state;
}

export function branchStmt(s: ast.BranchStmt, fn: Fn): void {
  if (s.token === 'fallthrough') return; // the switch does it
  if (fn.m.suspend.spinning.has(s)) fn.park(js`${mark(s.pos)}$.preempt()`, s.pos);
  if (s.token === 'goto' && fn.isGotoTarget(s.label!.name)) {
    fn.jump(gotoState(s.label!.name, fn));
    return;
  }
  const target = s.token === 'goto' ? undefined : fn.findTarget(s.token, s.label?.name);
  if (target === undefined) leaveLoop(s, fn);
  else if ('state' in target) fn.jump(target.state);
  else if (s.label !== undefined && !target.plain()) {
    target.used = true;
    fn.emit(line`${s.token} ${target.jsLabel};`);
  } else fn.emit(line`${s.token};`);
}

/** The label by which a JavaScript loop or switch is named, when something inside needs it. */
export function jsLabel(label: string | undefined): string {
  return label === undefined ? '' : identifier(label);
}
