/**
 * What a body of code means for the question which functions may park: the calls it makes, the operations at which it may rest, the types it
 * mentions. It depends on nothing but the body, so it can be found out beforehand: for std it is written down at build time (summary.ts).
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Func } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';
import { type Named, type Signature, type Type, underlying } from '../1-check/types.ts';
import { typeId, typeString } from '../1-check/typestring.ts';
import { calleeOf, isInterfaceMethod, unparen } from './callee.ts';
import { namedIn } from './mention.ts';

/**
 * What a call may lead to: a declared function, a literal, or by name
 *   `method:Name`             that method of any type, through an interface
 *   `func:identity` + `\n` + its type as text    any function of that type used as a value
 *   `formats`                 the methods that formatting calls
 *   anything else             a function of a package known by its summary
 */
export type Target = Func | ast.FuncLit | string;
/** A declared type, by name when its package is known by its summary. */
export type TypeRef = Named | string;
/** A Pos of this program, or minus the line when it is in a package known by its summary. */
export type Place = Pos;

export type Effect =
  | readonly ['call', Target, Place]
  /** A function is used as a value of the type `func:…`. */
  | readonly ['value', string, Target, Place]
  /** An operation at which the goroutine may rest. */
  | readonly ['park', string, Place]
  | readonly ['mention', TypeRef]
  /** It may be called, but not from here: the function of a go statement. */
  | readonly ['reach', Target]
  /** Some program could make it park (a native that formats). */
  | readonly ['open']
  /** What follows makes it park only when a Write method parks: its lock is contended only then. */
  | readonly ['writes', Place]
  /** What it calls may have been given by another library, which shares the package's variables. */
  | readonly ['shared', Place];

/** Of a declared function. */
export function functionEffects(f: Func, info: Info, spins: Spins): Effect[] {
  const walk = new EffectWalk(info, spins);
  const { list } = walk;
  const place = f.decl?.pos ?? f.pos;
  if (f.directives.includes('formats')) list.push(['open']);
  if (f.directives.includes('parks')) list.push(['park', 'parks in the runtime', 0]);
  if (f.directives.includes('shared')) list.push(['shared', place]);
  if (f.directives.includes('writes'))
    list.push(f.native ? ['call', 'method:Write', place] : ['writes', place]);
  for (const v of [...f.type.params.vars, ...f.type.results.vars]) walk.mention(v.type);
  for (const s of f.decl?.body?.list ?? []) walk.node(s);
  return list;
}

/** Of what a function literal does when it is called. */
export function literalEffects(f: ast.FuncLit, info: Info, spins: Spins): Effect[] {
  const walk = new EffectWalk(info, spins);
  for (const s of [...(info.loopTargets.get(f) ?? []), ...f.body.list]) walk.node(s);
  return walk.list;
}

/** Of the evaluation of an expression. */
export function effectsOf(e: ast.Expr, info: Info, spins: Spins): Effect[] {
  const walk = new EffectWalk(info, spins);
  walk.node(e);
  return walk.list;
}

/** Asked once for each loop, and each goto that goes back: does it count as a place to rest? */
export type Spins = (loop: ast.ForStmt | ast.BranchStmt, info: Info) => boolean;

export function targets(call: ast.CallExpr, info: Info): readonly Target[] {
  const callee = calleeOf(call, info);
  switch (callee.kind) {
    case 'conversion':
    case 'builtin':
      return [];
    case 'function':
    case 'method': {
      const formats =
        callee.func.directives.includes('formats') &&
        call.args.some((a) => mayHaveMethods(info.types.get(a)?.type));
      return formats ? [callee.func, 'formats'] : [callee.func];
    }
    case 'interface':
      return [`method:${callee.func.name}`];
    case 'literal':
      return [callee.literal];
    case 'value':
      return [valueTarget(callee.signature)];
  }
}

function mayHaveMethods(type: Type | undefined): boolean {
  return type !== undefined && !(type.kind === 'Basic');
}

export function valueTarget(signature: Signature): string {
  return `func:${typeId(signature)}\n${typeString(signature)}`;
}

/**
 * What is evaluated where the node stands: of `go f(x)` and `defer f(x)`, f and x but not the call; of the clauses of a select, the
 * channels and values but not the operations, which are the select's own.
 */
export function eachEvaluated(n: ast.AnyNode, visit: (c: ast.AnyNode) => void): void {
  switch (n.kind) {
    case 'GoStmt':
    case 'DeferStmt': {
      const call = unparen(n.call);
      if (call.kind === 'CallExpr') forEachChild(call, visit);
      return;
    }
    case 'CommClause':
      if (n.comm !== undefined) eachOperand(n.comm, visit);
      n.body.forEach(visit);
      return;
    default:
      forEachChild(n, visit);
  }
}

function eachOperand(comm: ast.Stmt, visit: (c: ast.AnyNode) => void): void {
  const receive = (e: ast.Expr): void => {
    const x = unparen(e);
    visit(x.kind === 'UnaryExpr' ? x.x : x);
  };
  if (comm.kind === 'SendStmt') forEachChild(comm, visit);
  else if (comm.kind === 'ExprStmt') receive(comm.x);
  else if (comm.kind === 'AssignStmt') {
    comm.lhs.forEach(visit);
    comm.rhs.forEach(receive);
  }
}

class EffectWalk {
  readonly list: Effect[] = [];
  private readonly info: Info;
  private readonly spins: Spins;
  private readonly mentioned = new Set<Named>();
  /** Those passed so far. */
  private readonly labels = new Set<string>();

  constructor(info: Info, spins: Spins) {
    this.info = info;
    this.spins = spins;
  }

  mention(type: Type): void {
    for (const t of namedIn(type)) {
      if (this.mentioned.has(t)) continue;
      this.mentioned.add(t);
      this.list.push(['mention', t]);
    }
  }

  private value(signature: Type, target: Target, pos: Pos): void {
    this.list.push(['value', valueTarget(underlying(signature) as Signature), target, pos]);
  }

  node(n: ast.AnyNode): void {
    const { info, list } = this;
    const tv = info.types.get(n as ast.Expr);
    if (tv !== undefined) this.mention(tv.type);
    switch (n.kind) {
      case 'FuncLit':
        this.value(info.types.get(n)!.type, n, n.pos);
        return;
      case 'GoStmt':
      case 'DeferStmt': {
        const call = unparen(n.call);
        if (call.kind !== 'CallExpr') return;
        for (const a of call.args) this.node(a);
        this.callee(call, true);
        for (const t of targets(call, info))
          list.push(n.kind === 'DeferStmt' ? ['call', t, n.pos] : ['reach', t]);
        return;
      }
      case 'CallExpr':
        for (const t of targets(n, info)) list.push(['call', t, n.pos]);
        for (const a of n.args) this.node(a);
        this.callee(n, false);
        return;
      case 'Ident': {
        const obj = info.uses.get(n);
        if (obj?.kind === 'Func') this.value(obj.type, obj, n.pos);
        return;
      }
      case 'SelectorExpr': {
        const s = info.selections.get(n);
        if (s !== undefined && s.kind !== 'field') {
          const f = s.obj as Func;
          this.value(info.types.get(n)!.type, isInterfaceMethod(f) ? `method:${f.name}` : f, n.pos);
        } else if (s === undefined) {
          const obj = info.uses.get(n.sel);
          if (obj?.kind === 'Func') this.value(obj.type, obj, n.pos);
          return;
        }
        this.node(n.x);
        return;
      }
      case 'ForStmt':
        if (this.spins(n, info)) list.push(['park', 'loop without a channel operation', n.pos]);
        break;
      case 'LabeledStmt':
        this.labels.add(n.label.name);
        break;
      case 'BranchStmt':
        if (n.token === 'goto' && this.labels.has(n.label!.name) && this.spins(n, info))
          list.push(['park', 'goto that goes back', n.pos]);
        break;
      case 'SendStmt':
        list.push(['park', 'send', n.arrow]);
        break;
      case 'UnaryExpr':
        if (n.op === '<-') list.push(['park', 'recv', n.pos]);
        break;
      case 'SelectStmt':
        if (n.cases.every((c) => c.comm !== undefined)) list.push(['park', 'select', n.pos]);
        break;
      case 'RangeStmt': {
        const body = info.loopBodies.get(n);
        if (body !== undefined) {
          list.push(['call', valueTarget(underlying(info.types.get(n.x)!.type) as Signature), n.pos]);
          this.node(n.x);
          this.node(body);
          return;
        }
        if (underlying(info.types.get(n.x)!.type).kind === 'Chan')
          list.push(['park', 'range over channel', n.pos]);
        break;
      }
    }
    eachEvaluated(n, (c) => this.node(c));
  }

  /** What stands before the arguments; the function named there is called, not used as a value. */
  private callee(call: ast.CallExpr, later: boolean): void {
    const fun = unparen(call.fun);
    if (fun.kind === 'FuncLit') return;
    if (fun.kind === 'SelectorExpr') this.node(fun.x);
    else if (later || fun.kind !== 'Ident') this.node(fun);
  }
}
