/**
 * What happens to each variable: which function owns it, whether a closure captures it, whether its address is taken, whether it is assigned
 * after its declaration. Decides `const` or `let`, and which variables live in a Ref instead of a JavaScript local.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { hasPointerReceiver } from '../1-check/lookup.ts';
import type { Func, Var } from '../1-check/objects.ts';
import type { CheckedPackage, Info, Package } from '../1-check/package.ts';
import { isGeneric } from '../1-check/syntax.ts';
import { underlying } from '../1-check/types.ts';
import { unparen } from './callee.ts';

/** A function with a body: a declaration, a literal, or the body of a range over a function. */
export type Body = ast.FuncDecl | ast.FuncLit;

export interface VarFacts {
  readonly owner: Body | undefined;
  /** Used in a function literal inside its owner. */
  captured: boolean;
  /** Its own, or that of a field or element of it. */
  addressTaken: boolean;
  /** Assigned somewhere other than in its declaration. */
  assigned: boolean;
  /** Declared inside a loop of its owner, so one activation may hold several instances. */
  readonly inLoop: boolean;
}

type Known = ReadonlyMap<Var, VarFacts>;

/** Of packages whose declarations alone are there, when these say something of their own variables only: found once, whatever the program. */
const ofDeclarations = new WeakMap<Info, Known | 'mixed'>();

export class Variables {
  private readonly facts = new Map<Var, VarFacts>();
  private readonly declared = new Map<Package, Known>();

  of(v: Var): VarFacts {
    return (
      this.facts.get(v) ??
      this.ofDeclared(v) ?? {
        owner: undefined,
        captured: false,
        addressTaken: false,
        assigned: true,
        inLoop: false,
      }
    );
  }

  /** Seen by code outside the function's own statements. */
  shared(v: Var): boolean {
    const f = this.of(v);
    return f.captured || f.addressTaken;
  }

  addPackage(checked: CheckedPackage): void {
    const known = checked.declarations ? factsOfDeclarations(checked) : 'mixed';
    if (known === 'mixed') for (const file of checked.files) this.walk(checked.info, file);
    else this.declared.set(checked.pkg, known);
    for (const { decl, info } of checked.instances?.funcs ?? []) this.walk(info, decl);
  }

  private walk(info: Info, n: ast.AnyNode): void {
    new Walk(info, this.facts, (v) => this.ofDeclared(v)).node(n);
  }

  private ofDeclared(v: Var): VarFacts | undefined {
    return v.pkg && this.declared.get(v.pkg)?.get(v);
  }
}

function factsOfDeclarations({ pkg, files, info }: CheckedPackage): Known | 'mixed' {
  let known = ofDeclarations.get(info);
  if (known === undefined) {
    const facts = new Map<Var, VarFacts>();
    for (const file of files) new Walk(info, facts, () => undefined).node(file);
    known = [...facts.keys()].every((v) => v.pkg === pkg) ? facts : 'mixed';
    ofDeclarations.set(info, known);
  }
  return known;
}

/** What declares the variables of a loop. */
function declarations(n: ast.ForStmt | ast.RangeStmt): ast.AnyNode[] {
  if (n.kind === 'RangeStmt') return n.op === ':=' ? [n.key, n.value].filter((e) => e !== undefined) : [];
  return n.init === undefined ? [] : [n.init];
}

class Walk {
  private readonly info: Info;
  private readonly facts: Map<Var, VarFacts>;
  /** What is known of a variable before; it is not to be changed. */
  private readonly before: (v: Var) => VarFacts | undefined;
  private body: Body | undefined;
  /** The same, but never the body of a loop. */
  private func: Body | undefined;
  private loops = 0;
  /** In a generic declaration. */
  private generic = false;

  constructor(info: Info, facts: Map<Var, VarFacts>, before: (v: Var) => VarFacts | undefined) {
    this.info = info;
    this.facts = facts;
    this.before = before;
  }

  private get(v: Var): VarFacts {
    let f = this.facts.get(v);
    if (f === undefined) {
      const before = this.before(v);
      f =
        before === undefined
          ? {
              owner: this.body,
              captured: false,
              addressTaken: false,
              assigned: false,
              inLoop: this.loops > 0,
            }
          : { ...before };
      this.facts.set(v, f);
    }
    return f;
  }

  private assign(e: ast.Expr): void {
    const x = unparen(e);
    if (x.kind !== 'Ident') return;
    const obj = this.info.uses.get(x);
    if (obj?.kind === 'Var') this.get(obj).assigned = true;
  }

  /** The body of a range over a function is a closure, whose parameters are the variables of the loop. */
  private overFunction(n: ast.RangeStmt, literal: ast.FuncLit): void {
    this.node(n.x);
    const [body, loops] = [this.body, this.loops];
    this.body = literal;
    this.loops = 0;
    for (const e of [n.key, n.value]) {
      if (e === undefined) continue;
      this.node(e);
      if (n.op === '=') this.assign(e);
    }
    this.node(n.body);
    [this.body, this.loops] = [body, loops];
  }

  private assignDefined(name: ast.Ident): void {
    const def = this.info.defs.get(name);
    if (def?.kind === 'Var') this.get(def).assigned = true;
  }

  node(n: ast.AnyNode): void {
    switch (n.kind) {
      case 'FuncDecl':
      case 'FuncLit': {
        const [body, func, loops] = [this.body, this.func, this.loops];
        [this.body, this.func, this.loops] = [n, n, 0];
        if (n.kind === 'FuncDecl') this.generic = isGeneric(n);
        forEachChild(n, (c) => this.node(c));
        [this.body, this.func, this.loops] = [body, func, loops];
        return;
      }
      case 'ForStmt':
      case 'RangeStmt': {
        if (n.kind === 'RangeStmt' && this.info.loopBodies.has(n)) {
          this.overFunction(n, this.info.loopBodies.get(n)!);
          return;
        }
        if (n.kind === 'RangeStmt' && n.op === '=')
          for (const e of [n.key, n.value]) if (e !== undefined) this.assign(e);
        const ahead = this.info.sharingLoops.has(n) ? declarations(n) : [];
        for (const part of ahead) {
          this.node(part);
          if (part.kind === 'Ident') this.assignDefined(part);
        }
        this.loops++;
        forEachChild(n, (c) => {
          if (!ahead.includes(c)) this.node(c);
        });
        this.loops--;
        return;
      }
      case 'Ident': {
        const def = this.info.defs.get(n);
        if (def?.kind === 'Var') this.get(def);
        const use = this.info.uses.get(n);
        if (use?.kind === 'Var') {
          const f = this.get(use);
          if (f.owner !== this.body) f.captured = true;
          // Its instances may live in other modules, which can only assign it through a Ref.
          if (this.generic && use.role === 'package' && use.pkg?.name !== 'main') f.addressTaken = true;
        }
        return;
      }
      case 'CaseClause': {
        const implicit = this.info.implicits.get(n);
        if (implicit?.kind === 'Var') this.get(implicit);
        break;
      }
      case 'AssignStmt':
        n.lhs.forEach((e) => this.assign(e));
        break;
      case 'IncDecStmt':
        this.assign(n.x);
        break;
      case 'ReturnStmt':
        // `return x` assigns the named results.
        if (n.results.length > 0)
          for (const f of this.func?.type.results?.list ?? [])
            f.names.forEach((name) => this.assignDefined(name));
        break;
      case 'UnaryExpr':
        if (n.op === '&') this.takeAddress(n.x);
        break;
      case 'SelectorExpr': {
        const s = this.info.selections.get(n);
        if (s?.kind === 'method' && !s.indirect && hasPointerReceiver(s.obj as Func)) this.takeAddress(n.x);
        break;
      }
      case 'SliceExpr':
        if (this.isArray(n.x)) this.takeAddress(n.x);
        break;
    }
    forEachChild(n, (c) => this.node(c));
  }

  /** Of a variable, or of a part of one. */
  private takeAddress(e: ast.Expr): void {
    const x = unparen(e);
    if (x.kind === 'SelectorExpr' && this.info.selections.get(x)?.indirect === false)
      return this.takeAddress(x.x);
    if (x.kind === 'IndexExpr' && this.isArray(x.x)) return this.takeAddress(x.x);
    const obj = x.kind === 'Ident' ? this.info.uses.get(x) : undefined;
    if (obj?.kind === 'Var') this.get(obj).addressTaken = true;
  }

  private isArray(e: ast.Expr): boolean {
    const type = this.info.types.get(e)?.type;
    return type !== undefined && underlying(type).kind === 'Array';
  }
}
