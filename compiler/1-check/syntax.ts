/** Questions about syntax alone. */
import type * as ast from '../../grammar/ast.ts';

export function unparen(e: ast.Expr): ast.Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

/** T of `**T`. */
export function unpointer(type: ast.Expr): ast.Expr {
  let e = unparen(type);
  while (e.kind === 'StarExpr') e = unparen(e.x);
  return e;
}

/** `*T[A, B]` → pointer, T, [A, B]. */
export function unpackReceiver(type: ast.Expr): {
  pointer: boolean;
  base: ast.Expr;
  typeParams: readonly ast.Expr[] | undefined;
} {
  let base = unparen(type);
  const pointer = base.kind === 'StarExpr';
  if (base.kind === 'StarExpr') base = unparen(base.x);
  if (base.kind === 'IndexExpr') return { pointer, base: base.x, typeParams: base.indices };
  return { pointer, base, typeParams: undefined };
}

export function isCall(e: ast.Expr): boolean {
  return unparen(e).kind === 'CallExpr';
}

export function isReceive(e: ast.Expr): boolean {
  const x = unparen(e);
  return x.kind === 'UnaryExpr' && x.op === '<-';
}

/** It has type parameters, or its receiver's type has. */
export function isGeneric(decl: ast.FuncDecl): boolean {
  const recv = decl.recv?.list[0];
  return decl.type.typeParams !== undefined || (recv && unpackReceiver(recv.type).typeParams) !== undefined;
}
