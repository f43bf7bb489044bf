/**
 * What TypeScript must not believe. It narrows a place by what it was compared with (`n.state === 1`, `n.next === null`) and keeps believing that
 * after calls, though a callee, a closure or another goroutine may have changed it, and then rejects the next comparison or reads `never`.
 * A comparison that could mislead it so says the wider type. Locals that nobody else sees need nothing: TypeScript is right about them.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import type { Fn } from './function.ts';
import { type Code, op, prec, raw, ty } from './ir.ts';
import { nil, tsType } from './types.ts';

/** nil as the other side of a comparison with e. */
export function nilBeside(e: ast.Expr, fn: Fn): Code {
  return changesUnseen(e, fn) ? nil : raw('null');
}

/** The left side of a comparison of basic values. */
export function compared(e: ast.Expr, other: ast.Expr, code: Code, fn: Fn): Code {
  const [value, constant] = [fn.info.types.get(e)?.value, fn.info.types.get(other)?.value];
  const type = fn.info.types.get(e)!.type;
  const doubtful = isBoolean(type)
    ? value === undefined
    : constant !== undefined && changesUnseen(e, fn) && comparedOften(e, fn);
  return doubtful ? widened(code, type, fn) : code;
}

/** The tag of a switch. */
export function tag(e: ast.Expr, code: Code, fn: Fn): Code {
  return fn.info.types.get(e)?.value !== undefined || changesUnseen(e, fn)
    ? widened(code, fn.info.types.get(e)!.type, fn)
    : code;
}

/** Could TypeScript take this condition for `true` or `false`? */
export function mayLookConstant(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  if (fn.info.types.get(x)?.value !== undefined || isPlace(x, fn)) return true;
  if (x.kind === 'UnaryExpr') return mayLookConstant(x.x, fn);
  return (
    x.kind === 'BinaryExpr' &&
    (x.op === '&&' || x.op === '||') &&
    (mayLookConstant(x.x, fn) || mayLookConstant(x.y, fn))
  );
}

/** `as` binds as strongly as `<` does. */
function widened(code: Code, type: Type, fn: Fn): Code {
  return op(prec.and)`${code.at(prec.relational)}${ty(` as ${tsType(type, fn.m)}`)}`;
}

function isBoolean(type: Type): boolean {
  const u = underlying(type);
  return u.kind === 'Basic' && u.basic.includes('bool');
}

function isPlace(x: ast.Expr, fn: Fn): boolean {
  if (x.kind === 'Ident') return fn.info.uses.get(x)?.kind === 'Var';
  if (x.kind === 'IndexExpr') return isElement(x, fn);
  return x.kind === 'SelectorExpr' || x.kind === 'StarExpr';
}

/** Of an array: elements of slices, maps and strings are read through the runtime, which hides them from TypeScript. */
function isElement(x: ast.IndexExpr, fn: Fn): boolean {
  const u = underlying(fn.info.types.get(x.x)!.type);
  return (u.kind === 'Pointer' ? underlying(u.element) : u).kind === 'Array';
}

function changesUnseen(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  const v = x.kind === 'Ident' ? fn.info.uses.get(x) : undefined;
  if (v?.kind === 'Var') return v.role === 'package' || fn.m.suspend.variables.shared(v);
  return isPlace(x, fn);
}

/** Is this place compared with more than one constant in its function? */
function comparedOften(e: ast.Expr, fn: Fn): boolean {
  let outer = fn;
  while (outer.parent?.body !== undefined) outer = outer.parent;
  outer.comparisons ??= constantsByPlace(outer);
  return (outer.comparisons.get(spelling(e))?.size ?? 0) > 1;
}

function constantsByPlace(fn: Fn): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (place: ast.Expr, constant: ast.Expr): void => {
    const value = fn.info.types.get(constant)?.value;
    if (value === undefined) return;
    const key = spelling(place);
    const values = found.get(key) ?? new Set();
    found.set(key, values.add('value' in value ? String(value.value) : spelling(constant)));
  };
  const visit = (n: ast.AnyNode): void => {
    if (n.kind === 'BinaryExpr' && (n.op === '==' || n.op === '!=')) add(n.x, n.y);
    if (n.kind === 'SwitchStmt' && n.tag !== undefined)
      for (const c of n.cases) for (const x of c.list ?? []) add(n.tag, x);
    forEachChild(n, visit);
  };
  if (fn.body?.body !== undefined) visit(fn.body.body);
  return found;
}

/** Roughly how the place is written: places that TypeScript takes for one are spelled the same. */
function spelling(e: ast.Expr): string {
  const x = unparen(e);
  switch (x.kind) {
    case 'Ident':
      return x.name;
    case 'SelectorExpr':
      return `${spelling(x.x)}.${x.sel.name}`;
    case 'StarExpr':
      return `*${spelling(x.x)}`;
    case 'IndexExpr':
      return `${spelling(x.x)}[${x.indices.map(spelling).join()}]`;
    default:
      return x.kind;
  }
}
