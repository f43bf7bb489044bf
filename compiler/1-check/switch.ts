/** Expression switches: every case compares with the tag; constants may come once. */
import type * as ast from '../../grammar/ast.ts';
import { assignment } from './assignments.ts';
import type { Checker } from './checker.ts';
import { comparison } from './comparison.ts';
import { type ConstValue, makeBool } from './constant.ts';
import { inBlock } from './declare.ts';
import { expr } from './expr.ts';
import { convertUntyped } from './final-type.ts';
import { Operand } from './operand.ts';
import { nodePos } from './positions.ts';
import { comparableType, hasNil, identical } from './predicates.ts';
import { stmt, stmtList } from './stmt.ts';
import type { Type } from './types.ts';
import { typ } from './universe.ts';

interface Seen {
  readonly at: ast.Expr;
  readonly type: Type;
}

export function switchStmt(c: Checker, s: ast.SwitchStmt): void {
  inBlock(c, () => {
    if (s.init !== undefined) stmt(c, s.init);
    const x = tag(c, s);
    oneDefault(c, s.cases);
    const seen = new Map<string, Seen[]>();
    for (const clause of s.cases) {
      for (const e of clause.list ?? []) caseValue(c, x, e, seen);
      inBlock(c, () => stmtList(c, clause.body));
    }
  });
}

function tag(c: Checker, s: ast.SwitchStmt): Operand {
  if (s.tag === undefined) {
    // A missing tag means true.
    const pos = s.cases[0]?.pos ?? s.rbrace;
    return new Operand('constant', typ.bool, { kind: 'Ident', name: 'true', pos, end: pos }, makeBool(true));
  }
  const x = expr(c, s.tag);
  assignment(c, x, undefined, 'switch expression');
  if (x.mode !== 'invalid' && !comparableType(x.type).ok && !hasNil(x.type)) {
    const text = `cannot switch on ${c.describe(x)} (${c.text(x.type)} is not comparable)`;
    c.error(x, 'InvalidExprSwitch', text);
    x.mode = 'invalid';
  }
  return x;
}

function caseValue(c: Checker, x: Operand, e: ast.Expr, seen: Map<string, Seen[]>): void {
  const v = expr(c, e);
  if (x.mode === 'invalid' || v.mode === 'invalid') return;
  if (!convertUntyped(c, v, x.type)) return;
  if (comparison(c, v.copy(), x.copy(), '==', true).mode === 'invalid' || v.mode !== 'constant') return;
  const key = constKey(v.value!);
  if (key === undefined) return;
  const same = seen.get(key) ?? [];
  const other = same.find((o) => identical(o.type, v.type));
  if (other !== undefined) {
    const text = `duplicate case ${c.describe(v)} in expression switch`;
    c.error(v, 'DuplicateCase', text, [nodePos(other.at), 'previous case']);
    return;
  }
  seen.set(key, [...same, { at: e, type: v.type }]);
}

/** Equal texts for equal constants; duplicates of booleans and complex numbers are not looked for. */
function constKey(value: ConstValue): string | undefined {
  switch (value.kind) {
    case 'int':
      return `i${value.value}`;
    case 'float':
      return `f${value.num}/${value.den}`;
    case 'string':
      return `s${value.value}`;
    default:
      return undefined;
  }
}

export function oneDefault(
  c: Checker,
  cases: readonly {
    readonly pos: number;
    readonly end: number;
    readonly list?: unknown;
    readonly comm?: unknown;
  }[],
): void {
  let first: number | undefined;
  for (const clause of cases) {
    if (clause.list !== undefined || clause.comm !== undefined) continue;
    if (first === undefined) first = clause.pos;
    else c.error(clause.pos, 'DuplicateDefault', `multiple defaults (first at ${c.where(first)})`);
  }
}
