/**
 * What may panic by itself, without a call: an index, a slice expression, a shift, a nil pointer. In `a[i] = b[j]` Go's compiler looks at b[j] before it checks
 * anything on the left, so a right side that traps is computed first; an index that is proven, and a pointer that the target follows too, do not trap.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { GoObject } from '../1-check/objects.ts';
import { underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { bounds, isSigned, isWithin } from './range.ts';

/** Whether evaluating e, which calls nothing, may panic. `followed`: variables whose pointers are known not to be nil. */
export function traps(e: ast.Expr, fn: Fn, followed: ReadonlySet<GoObject> = new Set()): boolean {
  const x = unparen(e);
  if (fn.ahead.has(x) || x.kind === 'FuncLit' || fn.info.types.get(x)?.value !== undefined) return false;
  if (x.kind === 'SliceExpr' || x.kind === 'StarExpr') return true;
  if (x.kind === 'BinaryExpr' && (x.op === '<<' || x.op === '>>') && mayBeNegative(x.y, fn)) return true;
  if (x.kind === 'IndexExpr' && isElement(x, fn) && !isProven(x, fn)) return true;
  if (x.kind === 'SelectorExpr' && follows(x, fn)) {
    const root = unparen(x.x);
    const obj = root.kind === 'Ident' ? fn.info.uses.get(root) : undefined;
    if (obj === undefined || !followed.has(obj)) return true;
  }
  let found = false;
  forEachChild(x, (c) => {
    if (!found) found = traps(c as ast.Expr, fn, followed);
  });
  return found;
}

/** The variables whose pointers e follows. */
export function followedBy(e: ast.AnyNode, fn: Fn, found = new Set<GoObject>()): Set<GoObject> {
  if (e.kind === 'SelectorExpr' && follows(e, fn)) {
    const root = unparen(e.x);
    const obj = root.kind === 'Ident' ? fn.info.uses.get(root) : undefined;
    if (obj !== undefined) found.add(obj);
  }
  forEachChild(e, (c) => void followedBy(c, fn, found));
  return found;
}

/** An element of a slice, string or array, not of a map; and no instance of a generic function. */
function isElement(x: ast.IndexExpr, fn: Fn): boolean {
  const tv = fn.info.types.get(x.x);
  return tv !== undefined && tv.mode !== 'type' && !['Map', 'Signature'].includes(underlying(tv.type).kind);
}

function mayBeNegative(count: ast.Expr, fn: Fn): boolean {
  if (fn.info.types.get(count)?.value !== undefined || !isSigned(typeOf(count, fn))) return false;
  const b = bounds(count, fn);
  return b === undefined || b.low < 0;
}

function isProven(x: ast.IndexExpr, fn: Fn): boolean {
  if (isWithin(x.x, x.indices[0], fn)) return true;
  const u = underlying(typeOf(x.x, fn));
  const b = bounds(x.indices[0], fn);
  return u.kind === 'Array' && b !== undefined && b.low >= 0 && b.high < u.length;
}

/** A field that is reached through a pointer. */
function follows(x: ast.SelectorExpr, fn: Fn): boolean {
  const s = fn.info.selections.get(x);
  if (s?.kind !== 'field') return false;
  return s.path.length > 1 || underlying(s.recv).kind === 'Pointer';
}
