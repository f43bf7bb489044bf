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
import { assignTo, declared, discard, emitSet, inTurn, isBlank } from './assign.ts';
import { valueOf } from './convert.ts';
import { typeOf } from './expression.ts';
import { faultsOf, none } from './faults.ts';
import type { Fn } from './function.ts';
import { mapIndex } from './manners.ts';
import { callsAhead } from './order.ts';
import { type Place, place } from './place.ts';
import { copies } from './types.ts';

export function parallel(s: ast.AssignStmt, fn: Fn): void {
  callsAhead(fn, (steps) => {
    for (const l of s.lhs) if (!isBlank(l) && declared(l, fn) === undefined) steps.stored(l);
    steps.operands(s.rhs);
  });
  // Nothing on the right can see new variables.
  const allNew = s.lhs.every((l) => isBlank(l) || declared(l, fn) !== undefined);
  const changed = new Changed(fn);
  const late = s.lhs.map((l, i) => {
    const r = s.rhs[i];
    const v = declared(l, fn);
    const type = v?.type ?? typeOf(isBlank(l) ? r : l, fn);
    const target =
      v === undefined && !isBlank(l) ? place(l, (operand) => changed.affects(operand), fn) : undefined;
    const early = changed.affects(r) ? fn.temp(valueOf(r, type, fn), type) : undefined;
    if (!allNew) changed.by(l);
    return (): void => {
      if (v !== undefined) fn.declare(v, early ?? valueOf(r, type, fn), l.pos);
      else if (target === undefined) {
        if (early === undefined) discard(r, fn);
      } else if (early !== undefined) emitSet(target, early, true, s, fn);
      else one(l, target, r, s, fn);
    };
  });
  for (const assign of late) assign();
}

/** One of the assignments, of a value that no other changes. */
function one(l: ast.Expr, target: Place, r: ast.Expr, s: ast.AssignStmt, fn: Fn): void {
  if (mapIndex(unparen(l), fn) !== undefined && faultsOf(r, fn) !== none) {
    // Here, other than in a single assignment, Go's compiler finds the element before the value, and adds it if need be.
    const element = place(l, true, fn);
    emitSet(element, element.old(), true, s, fn);
    return assignTo(element, r, s, fn);
  }
  inTurn(l, r, fn);
  assignTo(target, r, s, fn);
}

/** What is assigned to when the values are there, variables that are declared aside. */
export function placesOf(lhs: readonly ast.Expr[], fn: Fn): (Place | undefined)[] {
  const changed = new Changed(fn);
  return lhs.map((l) => {
    if (isBlank(l) || declared(l, fn) !== undefined) return undefined;
    const target = place(l, (operand) => changed.affects(operand), fn);
    changed.by(l);
    return target;
  });
}

/** What the assignments so far may have changed. */
class Changed {
  private readonly fn: Fn;
  private readonly variables = new Set<Var>();
  /** Anything that is not a variable of this function alone. */
  private memory = false;
  /** A result that deferred functions see as it is when a later value panics. */
  private result = false;

  constructor(fn: Fn) {
    this.fn = fn;
  }

  by(target: ast.Expr): void {
    if (isBlank(target)) return;
    const v = variableOf(target, this.fn);
    if (v?.role === 'result' && this.fn.function.hasDefers) this.result = true;
    else if (v === undefined || isMemory(v, this.fn)) this.memory = true;
    else this.variables.add(v);
  }

  affects(e: ast.Expr): boolean {
    if (this.result) return true;
    const { fn } = this;
    const x = unparen(e);
    const tv = fn.info.types.get(x);
    if (fn.ahead.has(x) || tv?.value !== undefined || tv?.mode === 'type') return false;
    switch (x.kind) {
      case 'Ident': {
        const v = fn.info.uses.get(x);
        return v?.kind === 'Var' && (this.variables.has(v) || (this.memory && isMemory(v, fn)));
      }
      case 'BinaryExpr':
        if (this.memory && !arithmetic.has(x.op)) return true;
        break;
      case 'UnaryExpr':
        if (x.op === '<-' || (this.memory && (x.op === '!' || x.op === '&'))) return true;
        break;
      case 'TypeAssertExpr':
      case 'BasicLit':
        break;
      case 'SelectorExpr':
        if (this.memory && fn.info.selections.get(x)?.indirect !== false) return true;
        break;
      case 'CallExpr': {
        const callee = calleeOf(x, fn.info);
        if (callee.kind === 'conversion') return (this.memory && converts(x, fn)) || this.affects(x.args[0]);
        if (callee.kind !== 'builtin' || !readers.has(callee.builtin.name) || this.memory) return true;
        break;
      }
      default:
        if (this.memory) return true;
    }
    let found = false;
    forEachChild(x, (c) => {
      if (!found) found = this.affects(c as ast.Expr);
    });
    return found;
  }
}

/** The variable that an assignment to it, or to a part of it, changes. */
function variableOf(target: ast.Expr, fn: Fn): Var | undefined {
  const x = unparen(target);
  if (x.kind === 'SelectorExpr' && fn.info.selections.get(x)?.indirect === false) return variableOf(x.x, fn);
  if (x.kind === 'IndexExpr' && underlying(typeOf(x.x, fn)).kind === 'Array') return variableOf(x.x, fn);
  const obj = x.kind === 'Ident' ? (fn.info.uses.get(x) ?? fn.info.defs.get(x)) : undefined;
  return obj?.kind === 'Var' ? obj : undefined;
}

/** Others may read or change it, as far as Go's compiler sees: to it a function literal shares what it captures. */
function isMemory(v: Var, fn: Fn): boolean {
  const { captured, assigned, addressTaken } = fn.m.suspend.variables.of(v);
  return v.role === 'package' || !fn.owns(v) || addressTaken || (captured && (assigned || copies(v.type)));
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
