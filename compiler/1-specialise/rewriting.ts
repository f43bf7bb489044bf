/**
 * One body of code as it is behind specialisation: that of an instance is a copy, in which types have their arguments put in and variables,
 * constants and local types are its own; what is not generic keeps its syntax, and only the functions that it names become instances.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { makeInt64 } from '../1-check/constant.ts';
import { alignof, offsetof, sizeof } from '../1-check/gosizes.ts';
import { hasPointerReceiver, lookupFieldOrMethod } from '../1-check/lookup.ts';
import { type BuiltinName, Const, type Func, type GoObject, TypeName, Var } from '../1-check/objects.ts';
import { Info, type Package, type Selection } from '../1-check/package.ts';
import { inType } from '../1-check/representable.ts';
import { type Substitution, substitute } from '../1-check/subst.ts';
import { unparen } from '../1-check/syntax.ts';
import {
  type Basic,
  Named,
  Signature,
  Tuple,
  type Type,
  type TypeAndValue,
  type TypeParam,
  underlying,
} from '../1-check/types.ts';
import type { Specialiser } from './specialise.ts';

export class Rewriting {
  readonly info: Info;
  private readonly program: Specialiser;
  private readonly from: Info;
  private readonly map: Map<TypeParam | Named, Type>;
  private readonly copies: boolean;
  /** Nodes and their copies, and whatever else the syntax consists of. */
  private readonly nodes = new Map<object, object>();
  private readonly objects = new Map<GoObject, GoObject>();
  /** What the last part of a qualified name stands for. */
  private readonly qualified = new Map<ast.Ident, Func>();

  /** Without `into` the code is copied, and typed by an Info of its own. */
  constructor(program: Specialiser, from: Info, into: Info | undefined, map: Substitution) {
    this.program = program;
    this.from = from;
    this.info = into ?? new Info();
    this.copies = into === undefined;
    this.map = new Map(map);
  }

  // ---- code that is not generic -------------------------------------------------------------------------------------

  tree(n: ast.AnyNode): void {
    this.node(n, n);
    forEachChild(n, (c) => this.tree(c));
    if (n.kind === 'RangeStmt' && this.from.loopBodies.has(n)) this.node(this.from.loopBodies.get(n)!, n);
  }

  // ---- instances ----------------------------------------------------------------------------------------------------

  /** The types that a generic function declares are others in each of its instances. */
  declareTypes(decl: ast.FuncDecl, args: readonly Type[], home: Package): void {
    const visit = (n: ast.AnyNode): void => {
      if (n.kind === 'TypeSpec') {
        const obj = this.from.defs.get(n.name);
        if (obj?.kind === 'TypeName' && !obj.alias && obj.type instanceof Named)
          this.localType(obj, obj.type, args, home);
      }
      forEachChild(n, visit);
    };
    if (decl.body !== undefined) visit(decl.body);
  }

  private localType(obj: TypeName, type: Named, args: readonly Type[], home: Package): void {
    const own = new TypeName(obj.pkg, obj.name, obj.pos);
    own.local = true;
    own.serial = obj.serial;
    own.implicit = args;
    own.parent = obj.parent;
    const named = new Named(own);
    named.typeParams = type.typeParams;
    own.type = named;
    named.resolve = () => {
      named.underlying = substitute(underlying(type), this.map);
    };
    this.map.set(type, named);
    this.objects.set(obj, own);
    this.program.places.local(own, home);
    this.info.localTypes.push(own);
  }

  /** Parameters and results as the body's own variables. */
  signature(s: Signature): Signature {
    const vars = (list: Tuple): Tuple => new Tuple(list.vars.map((v) => this.object(v) as Var));
    const recv = s.recv === undefined ? undefined : (this.object(s.recv) as Var);
    return new Signature(recv, [], vars(s.params), vars(s.results), s.variadic);
  }

  copy<T extends object>(n: T): T {
    const known = this.nodes.get(n);
    if (known !== undefined) return known as T;
    const out: Record<string, unknown> = {};
    this.nodes.set(n, out);
    for (const [key, value] of Object.entries(n)) out[key] = this.part(value);
    return out as T;
  }

  private part(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((v) => this.part(v));
    return typeof value === 'object' && value !== null ? this.copy(value) : value;
  }

  /** Types what was copied. */
  fill(): void {
    // Grows while it is walked: by the bodies of loops.
    for (const [n, to] of this.nodes) this.node(n as ast.AnyNode, to as ast.AnyNode);
  }

  // ---- one node -----------------------------------------------------------------------------------------------------

  private node(n: ast.AnyNode, to: ast.AnyNode): void {
    const { from, info } = this;
    const tv = from.types.get(n as ast.Expr);
    if (tv !== undefined) this.typed(n as ast.Expr, to as ast.Expr, tv);
    switch (n.kind) {
      case 'Ident':
        this.ident(n, to as ast.Ident);
        break;
      case 'SelectorExpr':
        this.selector(n, to as ast.SelectorExpr);
        break;
      case 'RangeStmt': {
        const body = from.loopBodies.get(n);
        if (body !== undefined && this.copies) info.loopBodies.set(to as ast.RangeStmt, this.copy(body));
        if (from.sharingLoops.has(n)) info.sharingLoops.add(to as ast.RangeStmt);
        break;
      }
      case 'CallExpr':
        if (this.copies) this.size(n, to as ast.CallExpr);
        break;
      case 'CaseClause':
      case 'ImportSpec': {
        const obj = from.implicits.get(n);
        if (obj !== undefined && this.copies) info.implicits.set(to as ast.CaseClause, this.object(obj));
      }
    }
  }

  private typed(n: ast.Expr, to: ast.Expr, tv: TypeAndValue): void {
    if (!this.copies) {
      this.program.mention(tv.type);
      return;
    }
    const type = n.kind === 'FuncLit' ? this.signature(tv.type as Signature) : this.type(tv.type);
    this.program.mention(type);
    this.info.types.set(to, typed(tv, type));
  }

  private type(t: Type): Type {
    return substitute(t, this.map);
  }

  private ident(n: ast.Ident, to: ast.Ident): void {
    const def = this.from.defs.get(n);
    if (def !== undefined && this.copies && !this.info.defs.has(to)) this.info.defs.set(to, this.object(def));
    const use = this.from.uses.get(n);
    if (use === undefined) return;
    const own = this.qualified.get(n) ?? this.instance(n, use) ?? this.object(use);
    if (own !== use || this.copies) this.info.uses.set(to, own);
  }

  /** The instance that a name stands for, when it is that of a generic function. */
  private instance(at: ast.Expr, obj: GoObject): Func | undefined {
    const args = this.from.instances.get(at);
    if (args === undefined || obj.kind !== 'Func') return undefined;
    return this.program.function(
      obj,
      args.map((a) => this.type(a)),
    );
  }

  private selector(n: ast.SelectorExpr, to: ast.SelectorExpr): void {
    const s = this.from.selections.get(n);
    if (s !== undefined) {
      const own = this.selection(s, n.sel.name);
      if (own !== s) this.info.selections.set(to, own);
      if (own.obj.kind === 'Func') this.qualified.set(n.sel, own.obj);
      return;
    }
    const use = this.from.uses.get(n.sel);
    const own = use && this.instance(n, use);
    if (own !== undefined) this.qualified.set(n.sel, own);
  }

  /** What a type parameter's method is depends on the type argument. */
  private selection(s: Selection, name: string): Selection {
    const recv = this.type(s.recv);
    this.program.mention(recv);
    if (recv === s.recv && !this.copies) {
      if (s.obj.kind !== 'Func' || s.obj.instanceOf === undefined) return s;
      return { ...s, obj: this.program.method(s.obj) };
    }
    const found = recv === s.recv ? s : lookupFieldOrMethod(recv, true, s.obj.pkg, name);
    const { obj, path, indirect } = found;
    if (obj === undefined) throw new Error(`no ${name} in an instance`);
    obj.resolve?.();
    if (obj.kind !== 'Func') return { kind: s.kind, recv, path, indirect, obj };
    const late = s.kind === 'method' && s.recv.kind === 'TypeParam' && isLate(recv, path, indirect, obj);
    return { kind: s.kind, recv, path, indirect, obj: this.program.method(obj), late };
  }

  /** Sizes that depend on type parameters are constants in each instance. */
  private size(n: ast.CallExpr, to: ast.CallExpr): void {
    const fun = n.fun.kind === 'SelectorExpr' ? this.from.uses.get(n.fun.sel) : undefined;
    const tv = this.from.types.get(n);
    if (fun?.kind !== 'Builtin' || tv === undefined || tv.value !== undefined) return;
    const size = this.sizeBy(fun.name, n.args[0]);
    if (size !== undefined) this.info.types.set(to, { ...tv, mode: 'constant', value: makeInt64(size) });
  }

  private sizeBy(name: BuiltinName, arg: ast.Expr): number | undefined {
    const type = (): Type => this.type(this.from.types.get(arg)!.type);
    if (name === 'Sizeof') return sizeof(type());
    if (name === 'Alignof') return alignof(type());
    const x = unparen(arg);
    const s = name === 'Offsetof' && x.kind === 'SelectorExpr' ? this.from.selections.get(x) : undefined;
    return s && offsetof(this.type(s.recv), s.path);
  }

  private object(obj: GoObject): GoObject {
    if (!this.copies) return obj;
    const known = this.objects.get(obj);
    if (known !== undefined) return known;
    const own = this.ownObject(obj);
    this.objects.set(obj, own);
    return own;
  }

  private ownObject(obj: GoObject): GoObject {
    switch (obj.kind) {
      case 'Var': {
        if (obj.role === 'package' || obj.role === 'field') return obj;
        const own = new Var(obj.pkg, obj.name, obj.pos, this.type(obj.type), obj.role);
        this.program.mention(own.type);
        own.scopePos = obj.scopePos;
        own.parent = obj.parent;
        return own;
      }
      case 'Const': {
        const type = this.type(obj.type);
        if (type === obj.type) return obj;
        const own = new Const(obj.pkg, obj.name, obj.pos);
        own.type = type;
        own.value = obj.value;
        own.parent = obj.parent;
        return own;
      }
      default:
        return obj;
    }
  }
}

function isLate(recv: Type, path: readonly number[], indirect: boolean, method: Func): boolean {
  if (underlying(method.type.recv!.type).kind === 'Interface') return true;
  if (path.length > 0) return indirect;
  return underlying(recv).kind === 'Pointer' && !hasPointerReceiver(method);
}

/** A constant is represented in its type. */
function typed(tv: TypeAndValue, type: Type): TypeAndValue {
  if (tv.value === undefined || type === tv.type) return { ...tv, type };
  const u = underlying(type);
  const value = u.kind === 'Basic' ? inType(tv.value, u as Basic) : undefined;
  return { ...tv, type, value: value ?? tv.value };
}
