/** Range: over integers, strings, arrays, slices, maps, channels and functions. */
import type * as ast from '../../grammar/ast.ts';
import { assignment, assignVar, initVar } from './assignments.ts';
import { type Checker, unset } from './checker.ts';
import { commonUnder } from './coretype.ts';
import { declare, inBlock } from './declare.ts';
import { expr } from './expr.ts';
import { exprString } from './exprstring.ts';
import { Var } from './objects.ts';
import { Operand } from './operand.ts';
import { identical, isBoolean, isInteger, isString, isValid } from './predicates.ts';
import { recordDef } from './recording.ts';
import { stmt } from './stmt.ts';
import { invalidType, type Signature, type Type, underlying } from './types.ts';
import { everyType } from './typeset.ts';
import { typ, universeRune } from './universe.ts';

/** What an iteration gives: no, one or two values. */
interface Iteration {
  readonly key?: Type;
  readonly value?: Type;
  /** What the function that is ranged over takes. */
  readonly yields?: Signature;
}

export function rangeStmt(c: Checker, s: ast.RangeStmt): void {
  if (!c.allows(s, 22)) c.info.sharingLoops.add(s);
  const x = expr(c, s.x);
  const iteration = x.mode === 'invalid' ? {} : iterationOf(c, x, s);
  const types = [iteration.key, iteration.value];
  const overInt = x.mode !== 'invalid' && isInteger(x.type);
  if (iteration.yields !== undefined) recordLoopBody(c, s, iteration.yields);
  inBlock(c, () => {
    if (s.op === ':=') declareVars(c, s, x, types, overInt);
    else if (s.key !== undefined) assignKeys(c, s, x, types, overInt);
    // `for range n` still needs n to be a valid int.
    else if (overInt) assignment(c, x, undefined, 'range clause');
    stmt(c, s.body);
  });
}

function iterationOf(c: Checker, x: Operand, s: ast.RangeStmt): Iteration {
  const found = rangeTypes(c, x);
  if ('cause' in found) {
    const text = `cannot range over ${c.describe(x)}`;
    c.error(x, 'InvalidRangeExpr', found.cause === '' ? text : `${text}: ${found.cause}`);
    return {};
  }
  if (s.key !== undefined && found.key === undefined) {
    c.error(s.key, 'InvalidIterVar', `range over ${c.describe(x)} permits no iteration variables`);
  } else if (s.value !== undefined && found.value === undefined) {
    c.error(s.value, 'InvalidIterVar', `range over ${c.describe(x)} permits only one iteration variable`);
  } else if (s.extra !== undefined) {
    c.error(s.extra, 'InvalidIterVar', 'range clause permits at most two iteration variables');
  }
  return found;
}

function rangeTypes(c: Checker, x: Operand): Iteration | { readonly cause: string } {
  if (x.isNil) return { cause: '' };
  let sendOnly = '';
  everyType(x.type, (t, u) => {
    if (t !== undefined && u?.kind === 'Chan' && u.dir === 'send') {
      sendOnly = `receive from send-only channel ${c.text(t)}`;
    }
    return sendOnly === '';
  });
  if (sendOnly !== '') return { cause: sendOnly };
  const { type: common, cause } = commonUnder(x.type, c.pkg);
  if (common === undefined) return { cause };
  const array = common.kind === 'Pointer' ? underlying(common.element) : common;
  switch (common.kind) {
    case 'Basic':
      if (isString(common)) return { key: typ.int, value: universeRune };
      if (!isInteger(common)) return { cause };
      return c.allows(x, 22) ? { key: x.type } : { cause: 'requires go1.22 or later' };
    case 'Array':
    case 'Pointer':
      return array.kind === 'Array' ? { key: typ.int, value: array.element } : { cause };
    case 'Slice':
      return { key: typ.int, value: common.element };
    case 'Map':
      return { key: common.key, value: common.element };
    case 'Chan':
      return { key: common.element };
    case 'Signature':
      return c.allows(x, 23) ? overFunc(c, common) : { cause: 'requires go1.23 or later' };
    default:
      return { cause };
  }
}

function overFunc(c: Checker, sig: Signature): Iteration | { readonly cause: string } {
  const bad = (why: string) => ({ cause: `func must be func(yield func(...) bool): ${why}` });
  if (sig.params.vars.length !== 1) return bad('wrong argument count');
  if (sig.results.vars.length !== 0) return bad('unexpected results');
  const { type: yields, cause } = commonUnder(sig.params.vars[0].type, c.pkg);
  if (yields === undefined) return bad(`in yield type, ${cause}`);
  if (yields.kind !== 'Signature') return bad('argument is not func');
  const { vars } = yields.params;
  if (vars.length > 2) return bad('yield func has too many parameters');
  const results = yields.results.vars;
  if (results.length !== 1 || !identical(results[0].type, typ.bool)) {
    const custom = results.length === 1 && isBoolean(results[0].type);
    return bad(
      custom ? 'yield func returns user-defined boolean, not bool' : 'yield func does not return bool',
    );
  }
  return { key: vars[0]?.type, value: vars[1]?.type, yields };
}

function recordLoopBody(c: Checker, s: ast.RangeStmt, yields: Signature): void {
  const { pos, end, body } = s;
  const type = {
    kind: 'FuncType',
    pos,
    end,
    typeParams: undefined,
    params: { pos, end, list: [] },
    results: undefined,
  } as const;
  const literal = { kind: 'FuncLit', pos, end, type, body } as const;
  c.info.loopBodies.set(s, literal);
  if (s.op === '=')
    c.info.loopTargets.set(
      literal,
      [s.key, s.value].filter((e) => e !== undefined),
    );
  c.info.types.set(literal, { mode: 'value', type: yields });
}

function declareVars(
  c: Checker,
  s: ast.RangeStmt,
  x: Operand,
  types: readonly (Type | undefined)[],
  overInt: boolean,
): void {
  const vars: Var[] = [];
  for (const [i, e] of [s.key, s.value].entries()) {
    if (e === undefined) continue;
    if (e.kind !== 'Ident') {
      c.error(e, 'BadDecl', `non-name ${exprString(e)} on left side of :=`);
      continue;
    }
    const v = new Var(c.pkg, e.name, e.pos, unset, 'local');
    recordDef(c, e, v);
    if (e.name !== '_') vars.push(v);
    const type = types[i];
    if (type === undefined || !isValid(type)) {
      v.type = invalidType;
      v.used = true;
    } else if (overInt) initVar(c, v, x, 'range clause');
    else initVar(c, v, new Operand('value', type, e), 'assignment');
  }
  if (vars.length === 0) c.error(s.pos, 'NoNewVar', 'no new variables on left side of :=');
  for (const v of vars) declare(c, c.env.scope, undefined, v, s.body.pos);
}

function assignKeys(
  c: Checker,
  s: ast.RangeStmt,
  x: Operand,
  types: readonly (Type | undefined)[],
  overInt: boolean,
): void {
  for (const [i, e] of [s.key, s.value].entries()) {
    const type = types[i];
    if (e === undefined || type === undefined || !isValid(type)) continue;
    if (overInt) {
      assignVar(c, e, undefined, x, 'range clause');
      if (x.mode !== 'invalid' && !isInteger(x.type)) {
        c.error(e, 'InvalidRangeExpr', `cannot use iteration variable of type ${c.text(x.type)}`);
      }
    } else assignVar(c, e, undefined, new Operand('value', type, e), 'assignment');
  }
}
