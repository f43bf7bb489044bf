/**
 * Which results of a function are plainly never nil: TypeScript then need not test them. Invariant: a result counts only if every `return` gives
 * something just made (or a variable that holds nothing else), or nil beside an error; the facade checks the latter at run time.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Func, Var } from '../1-check/objects.ts';
import type { CheckedPackage, Info } from '../1-check/package.ts';
import { underlying } from '../1-check/types.ts';
import { isError } from './facade-surface.ts';

/** Indices of results. */
export function neverNil(f: Func, p: CheckedPackage): number[] {
  const body = f.pkg === p.pkg ? f.decl?.body : undefined;
  const results = f.type.results.vars;
  const candidates = results.flatMap((v, i) =>
    /^(?:Pointer|Chan|Signature)$/.test(underlying(v.type).kind) ? [i] : [],
  );
  if (body === undefined || candidates.length === 0) return [];
  const found = new Body(body, p.info);
  if (found.defers || found.returns.some((r) => r.results.length !== results.length)) return [];
  const last = results.length - 1;
  const fails = (r: ast.ReturnStmt): boolean =>
    isError(results[last].type) && last > 0 && !isNil(r.results[last], p.info);
  return candidates.filter((i) => found.returns.every((r) => fails(r) || found.made(r.results[i])));
}

class Body {
  readonly returns: ast.ReturnStmt[] = [];
  /** A function that recovers returns what it has. */
  defers = false;
  private readonly info: Info;
  /** What local variables are given; undefined when that cannot be told. */
  private readonly given = new Map<unknown, (ast.Expr | undefined)[]>();

  constructor(body: ast.BlockStmt, info: Info) {
    this.info = info;
    this.walk(body, false);
  }

  private walk(n: ast.AnyNode, inLiteral: boolean): void {
    if (n.kind === 'DeferStmt') this.defers = true;
    else if (n.kind === 'ReturnStmt' && !inLiteral) this.returns.push(n);
    else if (n.kind === 'AssignStmt')
      n.lhs.forEach((x, i) => {
        this.give(x, n.lhs.length === n.rhs.length ? n.rhs[i] : undefined);
      });
    else if (n.kind === 'ValueSpec')
      n.names.forEach((x, i) => {
        this.give(x, n.values.length === n.names.length ? n.values[i] : undefined);
      });
    else if (n.kind === 'RangeStmt')
      for (const x of [n.key, n.value]) if (x !== undefined) this.give(x, undefined);
    if (n.kind === 'UnaryExpr' && n.op === '&') this.give(n.x, undefined);
    forEachChild(n, (child) => {
      this.walk(child, inLiteral || n.kind === 'FuncLit');
    });
  }

  private give(x: ast.Expr, value: ast.Expr | undefined): void {
    const v = x.kind === 'Ident' ? this.variable(x) : undefined;
    if (v !== undefined) this.given.set(v, [...(this.given.get(v) ?? []), value]);
  }

  private variable(x: ast.Ident): Var | undefined {
    const obj = this.info.defs.get(x) ?? this.info.uses.get(x);
    return obj?.kind === 'Var' && obj.role === 'local' ? obj : undefined;
  }

  made(e: ast.Expr): boolean {
    if (e.kind === 'FuncLit') return true;
    if (e.kind === 'UnaryExpr') return e.op === '&';
    if (e.kind === 'ParenExpr') return this.made(e.x);
    if (e.kind === 'CallExpr') {
      const builtin = e.fun.kind === 'Ident' ? this.info.uses.get(e.fun) : undefined;
      return builtin?.kind === 'Builtin' && (builtin.name === 'new' || builtin.name === 'make');
    }
    if (e.kind !== 'Ident') return false;
    const v = this.variable(e);
    const values = v === undefined ? [] : (this.given.get(v) ?? []);
    return (
      values.length > 0 &&
      values.every((value) => value !== undefined && value.kind !== 'Ident' && this.made(value))
    );
  }
}

function isNil(e: ast.Expr, info: Info): boolean {
  return info.types.get(e)?.mode === 'nil' || (e.kind === 'Ident' && e.name === 'nil');
}
