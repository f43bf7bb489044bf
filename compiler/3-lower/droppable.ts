/**
 * Package variables that a bundler may leave out, with what they are initialised with, where nothing uses them: those that live in a Ref and whose value
 * is made without anybody noticing. They are declared as `$.variable($variables, () => value)`, marked pure, and `$init` goes through `$variables` first.
 *
 * Invariant: such a value depends on constants, on other packages, and on variables of this kind that are declared before.
 */
import type * as ast from '../../grammar/ast.ts';
import type { GoObject, Var } from '../1-check/objects.ts';
import type { CheckedPackage, Info, Package } from '../1-check/package.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { copies } from './types.ts';

export class Droppable {
  private readonly values = new Map<Var, ast.Expr>();
  private readonly info: Info;
  private readonly pkg: Package;

  constructor({ info, pkg }: CheckedPackage) {
    this.info = info;
    this.pkg = pkg;
    if (pkg.name === 'main') return;
    const inOrder = [...info.initOrder].sort((a, b) => a.rhs.pos - b.rhs.pos);
    for (const { lhs, rhs } of inOrder) {
      const [v] = lhs;
      if (lhs.length === 1 && v.name !== '_' && !copies(v.type) && this.unnoticed(rhs))
        this.values.set(v, rhs);
    }
  }

  /** What such a variable is initialised with. */
  value(v: Var): ast.Expr | undefined {
    return this.values.get(v);
  }

  private unnoticed(e: ast.Expr): boolean {
    const x = unparen(e);
    const known = this.info.types.get(x);
    if (known?.value !== undefined || known?.mode === 'nil') return true;
    switch (x.kind) {
      case 'Ident':
        return this.ready(this.info.uses.get(x));
      case 'SelectorExpr':
        return this.info.selections.get(x) === undefined && this.ready(this.info.uses.get(x.sel));
      case 'CompositeLit': {
        const u = underlying(known!.type);
        return x.elements.every((element) => {
          if (element.kind !== 'KeyValueExpr') return this.unnoticed(element);
          return (u.kind === 'Struct' || this.unnoticed(element.key)) && this.unnoticed(element.value);
        });
      }
      case 'UnaryExpr':
        return x.op === '&' && unparen(x.x).kind === 'CompositeLit' && this.unnoticed(x.x);
      case 'CallExpr':
        return this.unnoticedCall(x) && x.args.every((arg) => this.unnoticed(arg));
    }
    return false;
  }

  /** A function of std says of itself that it only makes a value: `//gots:makes`. */
  private unnoticedCall(call: ast.CallExpr): boolean {
    const callee = calleeOf(call, this.info);
    if (callee.kind === 'conversion') return !mayPanic(callee.type);
    return (
      callee.kind === 'function' && callee.func.pkg?.std === true && callee.func.directives.includes('makes')
    );
  }

  private ready(obj: GoObject | undefined): boolean {
    if (obj?.kind === 'Func') return true;
    return obj?.kind === 'Var' && obj.role === 'package' && (obj.pkg !== this.pkg || this.values.has(obj));
  }
}

/** A slice as an array, or a pointer to one. */
function mayPanic(to: Type): boolean {
  const u = underlying(to);
  return u.kind === 'Array' || (u.kind === 'Pointer' && underlying(u.element).kind === 'Array');
}
