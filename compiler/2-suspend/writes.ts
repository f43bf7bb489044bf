/**
 * Which calls may write to what others see: output, and memory that the caller can read, that is variables that are shared, what is behind pointers, in slices and maps.
 * An expression reads such memory when its calls are done, as in code that Go's compiler makes; where no call writes, nobody can tell (3-lower/order.ts).
 * Errs on the side of writing: calls of func values and through interfaces do, std does when it is given something it could write to.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Func } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from './callee.ts';
import type { Variables } from './variables.ts';

const writingBuiltins: ReadonlySet<string> = new Set([
  'append',
  'clear',
  'close',
  'copy',
  'delete',
  'panic',
  'print',
  'println',
  'recover',
]);

export class Writes {
  private readonly variables: Variables;
  private readonly infoOf: (decl: ast.FuncDecl) => Info | undefined;
  private readonly known = new Map<ast.FuncDecl, boolean>();

  constructor(variables: Variables, infoOf: (decl: ast.FuncDecl) => Info | undefined) {
    this.variables = variables;
    this.infoOf = infoOf;
  }

  call(call: ast.CallExpr, info: Info): boolean {
    const asked = new Set<ast.FuncDecl>();
    const found = this.callee(call, info, asked);
    // Functions that call each other are asked together, so that only the whole answer is sure.
    if (!found) for (const decl of asked) this.known.set(decl, false);
    return found;
  }

  private callee(call: ast.CallExpr, info: Info, asked: Set<ast.FuncDecl>): boolean {
    const callee = calleeOf(call, info);
    switch (callee.kind) {
      case 'conversion':
        return false;
      case 'builtin':
        return writingBuiltins.has(callee.builtin.name);
      case 'literal':
        return this.within(callee.literal.body, info, asked);
      case 'function':
      case 'method':
        return callee.func.pkg?.std === true
          ? callee.func.directives.includes('writes') || this.std(call, info)
          : this.declared(callee.func, asked);
      default:
        return true;
    }
  }

  private declared(f: Func, asked: Set<ast.FuncDecl>): boolean {
    const { decl } = f;
    const info = decl === undefined ? undefined : this.infoOf(decl);
    if (decl?.body === undefined || info === undefined) return true;
    const known = this.known.get(decl);
    if (known !== undefined) return known;
    if (asked.has(decl)) return false;
    asked.add(decl);
    const found = this.within(decl.body, info, asked);
    if (found) this.known.set(decl, true);
    return found;
  }

  private std(call: ast.CallExpr, info: Info): boolean {
    return call.args.some((a) => {
      const type = info.types.get(a)?.type;
      return type !== undefined && writable(type);
    });
  }

  private within(n: ast.AnyNode, info: Info, asked: Set<ast.FuncDecl>): boolean {
    switch (n.kind) {
      case 'FuncLit':
        return false;
      case 'AssignStmt':
        if (n.op !== ':=' && n.lhs.some((e) => this.shared(e, info))) return true;
        break;
      case 'IncDecStmt':
        if (this.shared(n.x, info)) return true;
        break;
      case 'RangeStmt':
        if (n.op === '=' && [n.key, n.value].some((e) => e !== undefined && this.shared(e, info)))
          return true;
        if (underlying(info.types.get(n.x)!.type).kind === 'Signature') return true;
        break;
      // Other goroutines may run.
      case 'SendStmt':
      case 'SelectStmt':
      case 'GoStmt':
      case 'DeferStmt':
        return true;
      case 'UnaryExpr':
        if (n.op === '<-') return true;
        break;
      case 'CallExpr':
        if (this.callee(n, info, asked)) return true;
        break;
    }
    let found = false;
    forEachChild(n, (c) => {
      if (!found) found = this.within(c, info, asked);
    });
    return found;
  }

  /** Is this place anything but a variable of the function's own, or a part of one? */
  private shared(e: ast.Expr, info: Info): boolean {
    const x = unparen(e);
    switch (x.kind) {
      case 'Ident': {
        if (x.name === '_') return false;
        const v = info.uses.get(x) ?? info.defs.get(x);
        return v?.kind !== 'Var' || v.role === 'package' || this.variables.shared(v);
      }
      case 'SelectorExpr':
        return info.selections.get(x)?.indirect !== false || this.shared(x.x, info);
      case 'IndexExpr':
        return underlying(info.types.get(x.x)!.type).kind !== 'Array' || this.shared(x.x, info);
      default:
        return true;
    }
  }
}

/** Given this, a function of std could change what others see, or call what does. */
function writable(type: Type): boolean {
  const u = underlying(type);
  switch (u.kind) {
    case 'Basic':
      return u.basic === 'unsafe.Pointer';
    case 'Array':
      return writable(u.element);
    case 'Struct':
      return type.kind === 'Named' || u.fields.some((f) => writable(f.type));
    default:
      return true;
  }
}
