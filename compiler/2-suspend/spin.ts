/**
 * Loops that could spin: those whose end may depend on another goroutine, and which pass no operation at which the scheduler can step in.
 * They get a check on their back edge. A loop is left alone when its condition reads only the function's own variables (it ends by its own
 * work, or the program hangs in Go as well, in one goroutine), when it counts (`for i := 0; i < n; i++`), or when every turn does a channel operation.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';

export function maySpin(loop: ast.ForStmt, info: Info, shared: (v: Var) => boolean): boolean {
  if (loop.body.list.some((s) => alwaysOperates(s))) return false;
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
      return s.list.some(alwaysOperates);
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
