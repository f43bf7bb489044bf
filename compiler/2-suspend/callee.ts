/** What a call calls. Suspend and lower ask the same question here, so they cannot disagree. */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Builtin, Func } from '../1-check/objects.ts';
import type { Info, Selection } from '../1-check/package.ts';
import { type Signature, type Type, underlying } from '../1-check/types.ts';

export type Callee =
  | { readonly kind: 'conversion'; readonly type: Type }
  | { readonly kind: 'builtin'; readonly builtin: Builtin }
  /** A declared function, by name. */
  | { readonly kind: 'function'; readonly func: Func; readonly signature: Signature }
  /** x.m with a concrete x. */
  | {
      readonly kind: 'method';
      readonly func: Func;
      readonly selection: Selection;
      readonly fun: ast.SelectorExpr;
      readonly signature: Signature;
    }
  /** x.m with x an interface. */
  | {
      readonly kind: 'interface';
      readonly func: Func;
      readonly selection: Selection;
      readonly fun: ast.SelectorExpr;
      readonly signature: Signature;
    }
  | { readonly kind: 'literal'; readonly literal: ast.FuncLit; readonly signature: Signature }
  | { readonly kind: 'value'; readonly signature: Signature };

export function unparen(e: ast.Expr): ast.Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

/** The type of a method's receiver, pointer or not, seen through to interface or concrete. */
export function isInterfaceMethod(func: Func): boolean {
  const recv = func.type.recv;
  return recv !== undefined && underlying(recv.type).kind === 'Interface';
}

/** x.m stands for a function that is given x and finds the method's receiver in it. */
export function throughWrapper({ late, path, obj }: Selection): boolean {
  return late === true && (path.length > 0 || !isInterfaceMethod(obj as Func));
}

export function calleeOf(call: ast.CallExpr, info: Info): Callee {
  const tv = info.types.get(call.fun);
  const fun = unparen(call.fun);
  if (tv?.mode === 'type') return { kind: 'conversion', type: tv.type };
  let target = fun;
  if (target.kind === 'IndexExpr') target = unparen(target.x);
  const id = target.kind === 'Ident' ? target : target.kind === 'SelectorExpr' ? target.sel : undefined;
  const obj = id === undefined ? undefined : info.uses.get(id);
  if (obj?.kind === 'Builtin') return { kind: 'builtin', builtin: obj };
  const signature = underlying(tv?.type ?? invalidCall(call)) as Signature;
  if (target.kind === 'SelectorExpr') {
    const selection = info.selections.get(target);
    if (selection?.kind === 'method' && !throughWrapper(selection)) {
      const func = selection.obj as Func;
      return isInterfaceMethod(func)
        ? { kind: 'interface', func, selection, fun: target, signature }
        : { kind: 'method', func, selection, fun: target, signature };
    }
  }
  if (
    obj?.kind === 'Func' &&
    (target.kind === 'Ident' || info.selections.get(target as ast.SelectorExpr) === undefined)
  ) {
    return { kind: 'function', func: obj, signature };
  }
  if (fun.kind === 'FuncLit') return { kind: 'literal', literal: fun, signature };
  return { kind: 'value', signature };
}

function invalidCall(call: ast.CallExpr): never {
  throw new Error(`call without a type at ${call.pos}`);
}

/** Does a function whose body this is call recover itself? Literals in it, and bodies of ranges over functions, are other functions. */
export function callsRecover(n: ast.AnyNode, info: Info): boolean {
  if (n.kind === 'FuncLit' || info.loopBodies.has(n as ast.RangeStmt)) return false;
  if (n.kind === 'CallExpr') {
    const callee = unparen(n.fun);
    if (callee.kind === 'Ident' && callee.name === 'recover' && info.uses.get(callee)?.kind === 'Builtin')
      return true;
  }
  let found = false;
  forEachChild(n, (c) => {
    found ||= callsRecover(c, info);
  });
  return found;
}
