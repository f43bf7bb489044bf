/** Assignments, short declarations, ++ and --, and the comma-ok forms. */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import { type MapType, type Tuple, type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { arithmetic, basicOf, operatorOf } from './arithmetic.ts';
import { toType, valueOf } from './convert.ts';
import { expr, isSimple, typeOf } from './expression.ts';
import { bigintOf, bigintVariable, combined, combines, operandOf } from './full-width.ts';
import type { Fn } from './function.ts';
import { Code, js, line, mark, op, prec, raw, ty } from './ir.ts';
import { mapManners } from './manners.ts';
import { ahead, callsAhead, operands } from './order.ts';
import { parallel, placesOf } from './parallel.ts';
import { looksLate, type Place, place } from './place.ts';
import { bounds } from './range.ts';
import { clone, copies, descriptor, isInterface } from './types.ts';

export function assign(s: ast.AssignStmt, fn: Fn): void {
  if (s.op !== '=' && s.op !== ':=') return compound(s, fn);
  if (s.lhs.length === 1 && s.rhs.length === 1) return single(s.lhs[0], s.rhs[0], s, fn);
  if (s.rhs.length === 1) return fromTuple(s, s.rhs[0], fn);
  parallel(s, fn);
}

export function isBlank(e: ast.Expr): boolean {
  const x = unparen(e);
  return x.kind === 'Ident' && x.name === '_';
}

/** The variable that this identifier of a `:=` declares; undefined when it is assigned to. */
export function declared(e: ast.Expr, fn: Fn): Var | undefined {
  const def = e.kind === 'Ident' ? fn.info.defs.get(e) : undefined;
  return def?.kind === 'Var' ? def : undefined;
}

function single(lhs: ast.Expr, rhs: ast.Expr, s: ast.AssignStmt, fn: Fn): void {
  if (isBlank(lhs)) return discard(rhs, fn);
  const v = declared(lhs, fn);
  if (v !== undefined) {
    const init = fn.holdsBigint(v) ? bigintOf(rhs, fn) : valueOf(rhs, v.type, fn);
    fn.declare(v, init, s.pos);
    return;
  }
  inTurn(lhs, rhs, fn);
  const bigint = bigintVariable(lhs, fn);
  if (bigint !== undefined) {
    fn.emit(line`${mark(s.pos)}${bigint} = ${bigintOf(rhs, fn).at(prec.assign)};`);
    return;
  }
  if (!isPure(rhs, fn) && looksLate(lhs, fn)) callsAhead(fn, (steps) => steps.stored(lhs));
  assignTo(place(lhs, false, fn), rhs, s, fn);
}

/** Takes ahead what has to be: more of it, once no calls are left in the value. */
export function inTurn(lhs: ast.Expr, rhs: ast.Expr, fn: Fn): void {
  const pure = isPure(rhs, fn);
  ahead(fn, (steps) => steps.assignment(lhs, rhs, pure));
  if (!pure && isPure(rhs, fn)) ahead(fn, (steps) => steps.assignment(lhs, rhs, true));
}

/** The last part of an assignment. Lowering the value makes more of it known. */
export function assignTo(target: Place, rhs: ast.Expr, s: ast.Stmt, fn: Fn): void {
  const pure = isPure(rhs, fn);
  emitSet(target, valueOf(rhs, target.type, fn), pure, s, fn);
}

export function emitSet(target: Place, value: Code, pure: boolean, s: ast.Stmt, fn: Fn): void {
  const code = target.set(value, pure);
  fn.emit(line`${mark(s.pos)}${code};`);
}

/** `_ = x`: evaluated for what it does, which may be to panic. */
export function discard(e: ast.Expr, fn: Fn, code?: Code): void {
  const x = unparen(e);
  const tv = fn.info.types.get(x);
  if (fn.ahead.has(x) || x.kind === 'Ident') return;
  // A function literal counts, for the names of those after it.
  if (x.kind === 'FuncLit') return void expr(x, fn);
  if (tv?.value !== undefined || tv?.mode === 'nil') return;
  const value = code ?? expr(x, fn);
  if (value.text() !== '$r') fn.emit(line`${value.at(prec.primary)};`);
}

/** Runs no calls; what it may do is panic by itself (faults.ts). */
export function isPure(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  if (x.kind === 'FuncLit' || fn.ahead.has(x)) return true;
  if (x.kind === 'TypeAssertExpr') return false;
  if (
    x.kind === 'BinaryExpr' &&
    (x.op === '/' || x.op === '%') &&
    fn.info.types.get(x.y)?.value === undefined
  )
    return false;
  if (x.kind === 'UnaryExpr' && x.op === '<-') return true;
  if (x.kind === 'CallExpr') {
    const callee = calleeOf(x, fn.info);
    const harmless =
      callee.kind === 'conversion' ||
      (callee.kind === 'builtin' &&
        !['panic', 'recover', 'close', 'print', 'println'].includes(callee.builtin.name));
    if (!harmless) return false;
  }
  let pure = true;
  forEachChild(x, (c) => {
    if (pure) pure = isPure(c as ast.Expr, fn);
  });
  return pure;
}

// ---- tuples ---------------------------------------------------------------------------------------------------------

function fromTuple(s: ast.AssignStmt, rhs: ast.Expr, fn: Fn): void {
  const x = unparen(rhs);
  const targets = s.lhs.filter((l) => !isBlank(l) && declared(l, fn) === undefined);
  if (fn.m.suspend.isParkPoint(x, fn.info) && x.kind !== 'CallExpr' && targets.length > 0)
    callsAhead(fn, (steps) => {
      for (const l of targets) steps.stored(l);
      steps.commaOk(x);
    });
  else
    ahead(fn, (steps) =>
      steps.callsBefore(targets, () => (x.kind === 'CallExpr' ? steps.walk(x) : steps.commaOk(x))),
    );
  // What is assigned to is looked at when the values are there.
  let places: (Place | undefined)[] | undefined;
  const store = (i: number, value: Code, type: Type): void => {
    const v = declared(s.lhs[i], fn);
    if (v !== undefined) fn.declare(v, toType(value, type, v.type, fn), s.lhs[i].pos);
    if (v !== undefined || isBlank(s.lhs[i])) return;
    const pure = unparen(s.lhs[i]).kind === 'Ident' || x.kind === 'CallExpr' || !isBlank(s.lhs[0]);
    const at = pure ? value : fn.temp(value, type);
    places ??= placesOf(s.lhs, fn);
    ahead(fn, (steps) => steps.stored(s.lhs[i]));
    emitSet(places[i]!, toType(at, type, places[i]!.type, fn), true, s, fn);
  };
  if (x.kind !== 'CallExpr') return commaOk(x, (i) => !isBlank(s.lhs[i]), store, fn);
  const tuple = typeOf(x, fn) as Tuple;
  const code = expr(x, fn);
  const allNew = s.lhs.every((l) => isBlank(l) || declared(l, fn) !== undefined);
  const used = s.lhs.filter((l) => !isBlank(l)).length;
  if (used === 0) {
    if (code.text() !== '$r') fn.emit(line`${code};`);
    return;
  }
  if (allNew && fn.nested + (fn.machine ? 0 : 1) > 0) {
    const plain = s.lhs.every((l, i) => {
      const v = declared(l, fn);
      return (
        v === undefined || (!boxes(v, fn) && toType(raw('x'), tuple.vars[i].type, v.type, fn).text() === 'x')
      );
    });
    if (plain) return destructure(s, code, fn);
  }
  const t = code.text() === '$r' ? code : fn.temp(code, tuple);
  s.lhs.forEach((_, i) => store(i, js`${t}[${String(i)}]`, tuple.vars[i].type));
}

function boxes(v: Var, fn: Fn): boolean {
  const f = fn.m.suspend.variables.of(v);
  return !copies(v.type) && (f.addressTaken || (f.captured && f.assigned && fn.machine));
}

/** `const [a, b] = f();` */
function destructure(s: ast.AssignStmt, code: Code, fn: Fn): void {
  const names = s.lhs.map((l) => {
    const v = declared(l, fn);
    return v === undefined ? undefined : fn.local(v);
  });
  while (names.length > 0 && names[names.length - 1] === undefined) names.pop();
  const keyword = names.every((n) => n === undefined || n.constant) ? 'const' : 'let';
  const parts = names.flatMap((n, i) => [i > 0 ? ', ' : '', ...(n === undefined ? [] : [n.name])]);
  fn.emit(line`${mark(s.pos)}${keyword} [${parts}] = ${code};`);
}

/** `v, ok = x` of a receive, a map element or a type assertion: stores those of the two that are wanted. */
export function commaOk(
  x: ast.Expr,
  wants: (i: number) => boolean,
  store: (i: number, value: Code, type: Type) => void,
  fn: Fn,
): void {
  const okType = fn.m.boolType;
  if (x.kind === 'UnaryExpr') {
    const element = (underlying(typeOf(x.x, fn)) as { element: Type }).element;
    const r = fn.park(js`${mark(x.pos)}$.next(${expr(x.x, fn)})`, x.pos);
    if (wants(0) && wants(1)) {
      const ok = fn.temp(op(prec.equality)`${r} !== $.CLOSED`, 'boolean', '$ok');
      store(0, op(prec.conditional)`${ok} ? ${r} : ${fn.m.zero(element)}`, element);
      store(1, ok, okType);
    } else if (wants(0))
      store(0, op(prec.conditional)`${r} === $.CLOSED ? ${fn.m.zero(element)} : ${r}`, element);
    else if (wants(1)) store(1, op(prec.equality)`${r} !== $.CLOSED`, okType);
    return;
  }
  if (x.kind === 'IndexExpr') {
    const map = underlying(typeOf(x.x, fn)) as MapType;
    const lower = (o: ast.Expr): Code => (o === x.x ? expr(o, fn) : valueOf(o, map.key, fn));
    const [m, k] = operands([x.x, x.indices[0]], fn, lower, mapManners(x.indices[0], map, fn));
    const found = js`${mark(x.pos)}$.mapGet(${m}, ${k})`;
    if (!wants(0)) {
      if (wants(1)) store(1, op(prec.equality)`${found} !== undefined`, okType);
      else fn.emit(line`${found};`);
      return;
    }
    const t = fn.temp(found, 'any', '$v');
    const value = op(prec.nullish)`${t} ?? ${fn.m.zero(map.element)}`;
    store(0, copies(map.element) ? clone(value.at(prec.primary), map.element, fn.m) : value, map.element);
    if (wants(1)) store(1, op(prec.equality)`${t} !== undefined`, okType);
    return;
  }
  if (x.kind !== 'TypeAssertExpr') throw new Error(`no comma-ok form of ${x.kind}`);
  const target = typeOf(x.type!, fn);
  const operand = isSimple(x.x, fn) ? expr(x.x, fn) : fn.temp(expr(x.x, fn), 'any', '$x');
  const test = js`$.is(${operand}, ${descriptor(target, fn.m)})`;
  if (!wants(0)) {
    if (wants(1)) store(1, test, okType);
    return;
  }
  const ok = fn.temp(test, 'boolean', '$ok');
  const value = isInterface(target) ? js`(${operand}${ty(' as any')})` : js`$.unbox(${operand})`;
  const copied = copies(target) ? clone(value, target, fn.m) : value;
  store(0, op(prec.conditional)`${ok} ? ${copied} : ${fn.m.zero(target)}`, target);
  if (wants(1)) store(1, ok, okType);
}

// ---- x op= y, x++ ---------------------------------------------------------------------------------------------------

function compound(s: ast.AssignStmt, fn: Fn): void {
  const o = operatorOf(s.op);
  const [l, r] = [s.lhs[0], s.rhs[0]];
  ahead(fn, (steps) => steps.compound(o, l, r));
  const bigint = combines(o, r, fn) ? bigintVariable(l, fn) : undefined;
  if (bigint !== undefined) {
    const value = combined(o, typeOf(l, fn), bigint, operandOf(o, r, fn));
    fn.emit(line`${mark(s.pos)}${bigint} = ${value.at(prec.assign)};`);
    return;
  }
  const target = place(l, true, fn);
  const right = expr(r, fn);
  const type = target.type;
  const simple = o === '+' && (basicOf(type) === 'string' || basicOf(type) === 'float64');
  if (
    (simple || (basicOf(type) === 'float64' && ['-', '*', '/'].includes(o))) &&
    unparen(l).kind !== 'IndexExpr'
  ) {
    fn.emit(line`${mark(s.pos)}${target.get()} ${o}= ${right.at(prec.assign)};`);
    return;
  }
  const result = arithmetic(
    o,
    type,
    {
      code: fn.ahead.get(unparen(l)) ?? (o === '/' || o === '%' ? target.get() : target.old()),
      bounds: bounds(l, fn),
    },
    { code: right, bounds: bounds(r, fn) },
  );
  emitSet(target, result, isPure(r, fn), s, fn);
}

export function incDec(s: ast.IncDecStmt, fn: Fn): void {
  fn.emit(line`${mark(s.pos)}${incDecCode(s, fn)};`);
}

export function incDecCode(s: ast.IncDecStmt, fn: Fn): Code {
  ahead(fn, (steps) => steps.stored(s.x));
  const target = place(s.x, true, fn);
  const type = target.type;
  const o = s.op === '++' ? '+' : '-';
  const known = bounds(s.x, fn);
  const wide = ['int', 'int64', 'uint', 'uint64', 'uintptr'].includes(basicOf(type));
  if (
    (wide && known !== undefined && unparen(s.x).kind === 'Ident') ||
    (basicOf(type) === 'float64' && unparen(s.x).kind !== 'IndexExpr')
  ) {
    return new Code([...target.get().parts, s.op], prec.unary);
  }
  const one = basicOf(type).startsWith('complex') ? js`$.complex(1, 0)` : raw('1');
  return target.set(
    arithmetic(o, type, { code: target.old(), bounds: known }, { code: one, bounds: { low: 1, high: 1 } }),
    true,
  );
}
