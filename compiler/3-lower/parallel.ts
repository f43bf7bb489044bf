/**
 * `a, b = b, a`: which values (and operands of targets) are computed before everything is assigned, and which just before they are.
 *
 * As Go's compiler: calls, and what an earlier assignment of the statement may change, are computed early, in order; all others when it is their turn. So in
 * `*p, q = 1, 1/z` a division by zero finds *p assigned, in `*p, q = 1, s[i]` a wrong index does not.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import { underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { declared, discard, emitSet, isBlank, storeValue } from './assign.ts';
import { valueOf } from './convert.ts';
import { typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { callsAhead, operands, targetOperands } from './order.ts';
import { place } from './place.ts';

export function parallel(s: ast.AssignStmt, fn: Fn): void {
  callsAhead([...s.lhs.flatMap(targetOperands), ...s.rhs], fn, true);
  const types = s.lhs.map((l, i) => declared(l, fn)?.type ?? typeOf(isBlank(l) ? s.rhs[i] : l, fn));
  const allNew = s.lhs.every((l) => isBlank(l) || declared(l, fn) !== undefined);
  const codes = operands(s.rhs, fn, (r, i) => valueOf(r, types[i], fn));
  if (allNew) {
    // Nothing on the right can see the new variables: declare one after the other.
    s.lhs.forEach((l, i) => {
      const v = declared(l, fn);
      if (v !== undefined) fn.declare(v, codes[i], l.pos);
      else discard(s.rhs[i], fn, codes[i]);
    });
    return;
  }
  const changed: Changed = { variables: new Set(), memory: false, result: false };
  const late = s.lhs.map((l, i) => {
    const r = s.rhs[i];
    const v = declared(l, fn);
    const target =
      v === undefined && !isBlank(l) ? place(l, (operand) => depends(operand, changed, fn), fn) : undefined;
    const early = depends(r, changed, fn);
    const value = early ? fn.temp(codes[i], types[i]) : codes[i];
    note(l, changed, fn);
    return (): void => {
      if (v !== undefined) fn.declare(v, value, l.pos);
      else if (target === undefined) {
        if (!early) discard(r, fn, value);
      } else if (early) emitSet(target, value, true, s, fn);
      else storeValue(l, target, r, value, s, fn);
    };
  });
  for (const assign of late) assign();
}

/** What the assignments so far may have changed. */
interface Changed {
  readonly variables: Set<Var>;
  /** Anything that is not a variable of this function alone. */
  memory: boolean;
  /** A result that deferred functions see as it is when a later value panics. */
  result: boolean;
}

function note(target: ast.Expr, changed: Changed, fn: Fn): void {
  if (isBlank(target)) return;
  const v = variableOf(target, fn);
  if (v?.role === 'result' && fn.function.hasDefers) changed.result = true;
  else if (v === undefined || isMemory(v, fn)) changed.memory = true;
  else changed.variables.add(v);
}

/** The variable that an assignment to it, or to a part of it, changes. */
function variableOf(target: ast.Expr, fn: Fn): Var | undefined {
  const x = unparen(target);
  if (x.kind === 'SelectorExpr' && fn.info.selections.get(x)?.indirect === false) return variableOf(x.x, fn);
  if (x.kind === 'IndexExpr' && underlying(typeOf(x.x, fn)).kind === 'Array') return variableOf(x.x, fn);
  const obj = x.kind === 'Ident' ? (fn.info.uses.get(x) ?? fn.info.defs.get(x)) : undefined;
  return obj?.kind === 'Var' ? obj : undefined;
}

/** Others may read or change it. */
function isMemory(v: Var, fn: Fn): boolean {
  const { captured, assigned, addressTaken } = fn.m.suspend.variables.of(v);
  return v.role === 'package' || addressTaken || (captured && assigned);
}

function depends(e: ast.Expr, changed: Changed, fn: Fn): boolean {
  if (changed.result) return true;
  const x = unparen(e);
  if (fn.ahead.has(x) || fn.info.types.get(x)?.value !== undefined) return false;
  switch (x.kind) {
    case 'Ident': {
      const v = fn.info.uses.get(x);
      return v?.kind === 'Var' && (changed.variables.has(v) || (changed.memory && isMemory(v, fn)));
    }
    case 'BinaryExpr':
      if (changed.memory && !arithmetic.has(x.op)) return true;
      break;
    case 'UnaryExpr':
      if (x.op === '<-') return true;
      break;
    case 'BasicLit':
      break;
    case 'SelectorExpr':
      if (changed.memory && fn.info.selections.get(x)?.indirect !== false) return true;
      break;
    case 'CallExpr': {
      const callee = calleeOf(x, fn.info);
      if (callee.kind === 'conversion')
        return (changed.memory && converts(x, fn)) || depends(x.args[0], changed, fn);
      if (callee.kind !== 'builtin' || !readers.has(callee.builtin.name) || changed.memory) return true;
      break;
    }
    default:
      if (changed.memory) return true;
  }
  let found = false;
  forEachChild(x, (c) => {
    if (!found) found = depends(c as ast.Expr, changed, fn);
  });
  return found;
}

/** The conversion looks at what the operand refers to. */
function converts(call: ast.CallExpr, fn: Fn): boolean {
  const [from, to] = [call.args[0], call].map((e) => underlying(typeOf(e, fn)).kind);
  return from !== to && to !== 'Interface';
}

const readers: ReadonlySet<string> = new Set(['len', 'cap', 'min', 'max', 'real', 'imag', 'complex']);
const arithmetic: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '&^',
  '<<',
  '>>',
  '&&',
  '||',
]);
