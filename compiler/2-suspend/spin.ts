/**
 * Loops that could spin: those whose end may depend on another goroutine, and which pass no operation at which the scheduler can step in.
 * They get a check on their back edge, and so does every goto that goes back. A loop is left alone when its condition reads only the function's own variables (it ends by its own
 * work, or the program hangs in Go as well, in one goroutine), when it counts (`for i := 0; i < n; i++`), or when every turn does a channel operation.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';

export function maySpin(loop: ast.ForStmt, info: Info, shared: (v: Var) => boolean): boolean {
  if (operate(loop.body.list)) return false;
  if (loop.cond === undefined) return true;
  return dependsOnOthers(loop.cond, info, shared);
}

/** The condition reads something another goroutine can change: a package or shared variable, memory behind a pointer, a call. */
function dependsOnOthers(e: ast.Expr, info: Info, shared: (v: Var) => boolean): boolean {
  const tv = info.types.get(e);
  if (tv?.value !== undefined) return tv.value.kind === 'bool' && tv.value.value;
  switch (e.kind) {
    case 'Ident': {
      const obj = info.uses.get(e);
      return obj?.kind === 'Var' && (obj.role === 'package' || shared(obj));
    }
    case 'BasicLit':
      return false;
    case 'ParenExpr':
      return dependsOnOthers(e.x, info, shared);
    case 'UnaryExpr':
      return e.op === '<-' ? false : dependsOnOthers(e.x, info, shared);
    case 'BinaryExpr':
      return dependsOnOthers(e.x, info, shared) || dependsOnOthers(e.y, info, shared);
    case 'IndexExpr':
      return dependsOnOthers(e.x, info, shared) || e.indices.some((i) => dependsOnOthers(i, info, shared));
    case 'CallExpr': {
      const fun = e.fun.kind === 'Ident' ? info.uses.get(e.fun) : undefined;
      if (fun?.kind === 'Builtin' || info.types.get(e.fun)?.mode === 'type')
        return e.args.some((a) => dependsOnOthers(a, info, shared));
      return true;
    }
    default:
      return true;
  }
}

/** One of the statements certainly performs a channel operation, before any of them can begin the next turn. */
function operate(list: readonly ast.Stmt[]): boolean {
  for (const s of list) {
    if (alwaysOperates(s)) return true;
    if (turnsBack(s, false)) return false;
  }
  return false;
}

/** Can it continue the loop around it, or go anywhere? `inner`: it stands in a loop of its own. */
function turnsBack(n: ast.AnyNode, inner: boolean): boolean {
  if (n.kind === 'FuncLit') return false;
  if (n.kind === 'BranchStmt')
    return n.token === 'goto' || (n.token === 'continue' && (!inner || n.label !== undefined));
  let found = false;
  forEachChild(n, (child) => {
    found ||= turnsBack(child, inner || n.kind === 'ForStmt' || n.kind === 'RangeStmt');
  });
  return found;
}

/** The statement certainly performs a channel operation (or a blocking select) each time it runs. */
function alwaysOperates(s: ast.Stmt): boolean {
  switch (s.kind) {
    case 'SendStmt':
      return true;
    case 'SelectStmt':
      return s.cases.every((c) => c.comm !== undefined);
    case 'ExprStmt':
      return receives(s.x);
    case 'AssignStmt':
      return s.rhs.some(receives);
    case 'DeclStmt':
      return s.decl.specs.some((spec) => spec.kind === 'ValueSpec' && spec.values.some(receives));
    case 'LabeledStmt':
      return alwaysOperates(s.stmt);
    case 'BlockStmt':
      return operate(s.list);
    case 'IfStmt':
      return (s.init !== undefined && alwaysOperates(s.init)) || receives(s.cond);
    default:
      return false;
  }
}

function receives(e: ast.Expr): boolean {
  if (e.kind === 'FuncLit') return false;
  if (e.kind === 'UnaryExpr' && e.op === '<-') return true;
  if (e.kind === 'BinaryExpr' && (e.op === '&&' || e.op === '||')) return receives(e.x);
  let found = false;
  forEachChild(e, (child) => {
    if (!found) found = receives(child as ast.Expr);
  });
  return found;
}
