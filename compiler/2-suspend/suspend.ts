/**
 * Which functions may park, and why.
 *
 * A graph over everything that can be called in the program: functions with bodies, natives, and two kinds of meeting places for calls whose
 * target is not known: `method:Name` (a call through an interface; leads to that method of every type the reachable program mentions) and
 * `func:signature` (a call through a func value; leads to every function of that type used as a value). What is reachable from the roots is
 * walked once; then parking flows backwards along the calls, nearest cause first, which also gives the reason.
 *
 * What a body adds to the graph are its effects (effects.ts): found by walking it, or written down beforehand in the summary of its package.
 * Sound for whole programs, and for a package that gets from outside no more than is said (`Outside`).
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet } from '../../grammar/source.ts';
import type { Func } from '../1-check/objects.ts';
import type { CheckedPackage, Info, Package } from '../1-check/package.ts';
import { isGeneric } from '../1-check/syntax.ts';
import { type Place as Home, underlying } from '../1-check/types.ts';
import { callsRecover } from './callee.ts';
import {
  type Effect,
  eachEvaluated,
  effectsOf,
  functionEffects,
  literalEffects,
  type Place,
  type Target,
  type TypeRef,
  targets,
  valueTarget,
} from './effects.ts';
import { type TypeFacts, typeFacts } from './mention.ts';
import { maySpin } from './spin.ts';
import { displayName, functionKey, localName, type PackageSummary, split, typeKey } from './summary.ts';
import { Variables } from './variables.ts';
import { Writes } from './writes.ts';

class GraphNode {
  readonly name: string;
  readonly callers: { readonly from: GraphNode; readonly pos: Place }[] = [];
  /** Why this node may park; undefined when it cannot. */
  cause: { readonly text: string; readonly pos: Place; readonly via: GraphNode | undefined } | undefined;
  /** Some program could make it park. */
  open = false;
  constructor(name: string) {
    this.name = name;
  }
  call(to: GraphNode, pos: Place): void {
    to.callers.push({ from: this, pos });
  }
}

/**
 * What comes into the packages from outside: nothing (a program), anything (then every call through an interface or a func value counts as
 * parking), or what callers in TypeScript can hand in.
 */
export type Outside = 'nothing' | 'anything' | Entrances;

export interface Entrances {
  /** Func values of these types, as meeting places (`func:…`). */
  readonly values: ReadonlySet<string>;
  /** Interface values: of types not known here. */
  readonly interfaces: boolean;
  /** Contexts, which package context makes. */
  readonly contexts: boolean;
}

/** The methods that formatting may call. */
const formatting = ['Error', 'String', 'Format', 'GoString'];

/** A declared function, a literal, a package (its initialisation); by name a meeting place, or a function of a package known by its summary. */
type Key = Func | ast.FuncLit | Package | string;

export class Suspend {
  readonly variables = new Variables();
  readonly writes = new Writes(this.variables, (decl) => this.bodies.get(decl)?.info);
  /** Loops that need a check on their back edge, and gotos that need one. */
  readonly spinning = new Set<ast.AnyNode>();
  /** Names of methods that recover: what only calls one of that name may be deferred in its place. */
  readonly recoverers = new Set<string>();
  private readonly nodes = new Map<Key, GraphNode>();
  private readonly work: (() => void)[] = [];
  private readonly bodies = new Map<ast.FuncDecl, { func: Func; info: Info }>();
  private readonly live = new Map<TypeRef, TypeFacts>();
  private readonly open: boolean;
  private readonly entrances: Entrances | undefined;
  /** The summary of a package of which only the declarations are there. */
  private readonly summary: (path: string) => PackageSummary | undefined;
  private readonly summaries = new Map<string, PackageSummary | undefined>();
  /** Packages of std: their loops end by their own work. */
  private readonly trusted = new Set<Info>();
  private readonly parkingParts = new Map<ast.AnyNode, boolean>();

  /** `packages` are all packages of the program, std included, in dependency order; those of std count as reachable only where called. */
  constructor(
    packages: readonly CheckedPackage[],
    outside: Outside,
    summary: (path: string) => PackageSummary | undefined = () => undefined,
  ) {
    this.open = outside === 'anything';
    this.entrances = typeof outside === 'string' ? undefined : outside;
    this.summary = summary;
    for (const p of packages) {
      this.variables.addPackage(p);
      if (p.pkg.std) this.trusted.add(p.info);
      for (const file of p.files)
        for (const decl of file.decls)
          if (decl.kind === 'FuncDecl') {
            const func = p.info.defs.get(decl.name);
            if (func?.kind === 'Func') this.bodies.set(decl, { func, info: p.info });
            if (decl.recv !== undefined && decl.body !== undefined && callsRecover(decl.body, p.info))
              this.recoverers.add(decl.name.name);
          }
      for (const { func, decl, info, std } of p.instances?.funcs ?? []) {
        this.bodies.set(decl, { func, info });
        if (std) this.trusted.add(info);
      }
    }
    const byPath = new Map(packages.map((p) => [p.pkg.path, p]));
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const checked = byPath.get(path);
      const summary = this.summaryOf(path, checked?.pkg.std ?? true);
      for (const imported of summary?.imports ?? checked?.pkg.imports.map((p) => p.path) ?? [])
        visit(imported);
      if (summary !== undefined) this.addSummaryRoots(path, summary);
      else if (checked !== undefined) this.addRoots(checked);
    };
    for (const p of packages.slice(-1)) visit(p.pkg.path);
    for (const p of packages)
      if (!p.pkg.std || this.open) for (const { func } of p.instances?.funcs ?? []) this.function(func);
    if (this.entrances?.contexts) {
      const make = byPath.get('context')?.pkg.scope.lookup('WithCancel');
      if (make?.kind === 'Func') this.function(make);
    }
    while (this.work.length > 0) this.work.pop()!();
    this.spread();
    this.spreadOpen();
  }

  private addRoots(p: CheckedPackage): void {
    const init = this.node(p.pkg, `${p.pkg.path}.init`);
    for (const file of p.files)
      for (const d of file.decls) {
        if (d.kind === 'FuncDecl') {
          const func = p.info.defs.get(d.name);
          if (isGeneric(d)) continue;
          if (func?.kind === 'Func' && (!p.pkg.std || this.open || d.name.name === 'init'))
            this.function(func);
        } else if (d.kind === 'GenDecl' && d.token === 'var') {
          for (const s of d.specs)
            if (s.kind === 'ValueSpec')
              for (const v of s.values) this.apply(init, effectsOf(v, p.info, this.spins), p.info);
        }
      }
  }

  private addSummaryRoots(path: string, summary: PackageSummary): void {
    if (this.open) for (const name of Object.keys(summary.functions)) this.function(`${path}.${name}`);
    this.apply(new GraphNode(`${path}.init`), summary.init);
  }

  private summaryOf(path: string, std: boolean): PackageSummary | undefined {
    if (!std) return undefined;
    if (!this.summaries.has(path)) this.summaries.set(path, this.summary(path));
    return this.summaries.get(path);
  }

  /** It is in the summary of a package; of instances those that were compiled with it. */
  private summarised(pkg: Package | undefined, place: Home | undefined): boolean {
    if (pkg === undefined || place?.beforehand === false) return false;
    const { path, std } = place?.home ?? pkg;
    return this.summaryOf(path, std) !== undefined;
  }

  /** May a call of this function, or of this literal, park? */
  parks(f: Func | ast.FuncLit | ast.FuncDecl): boolean {
    return this.nodes.get(this.keyOf(f))?.cause !== undefined;
  }

  /**
   * Does the type of the emitted function say that it may park? In std, which is compiled beforehand, it does where some program could make it park:
   * every call through an interface or a func value counts.
   */
  declaredParks(f: Func): boolean {
    return f.pkg?.std === true && f.place?.beforehand !== false
      ? this.nodes.get(this.keyOf(f))?.open === true
      : this.parks(f);
  }

  /** May the initialisation of this package's variables park (its init functions aside)? */
  initialiserParks(rhs: ast.Expr, info: Info): boolean {
    return this.contains(rhs, info);
  }

  callParks(call: ast.CallExpr, info: Info): boolean {
    return targets(call, info).some((t) => this.nodesOf(t, info).some((n) => n.cause !== undefined));
  }

  /** May evaluating this expression or running this statement park here (function literals inside only when called on the spot)? */
  contains(n: ast.AnyNode, info: Info): boolean {
    const known = this.parkingParts.get(n);
    if (known !== undefined) return known;
    let found = this.isParkPoint(n, info);
    if (n.kind === 'RangeStmt' && info.loopBodies.has(n)) found ||= this.contains(n.x, info);
    else if (!found && n.kind !== 'FuncLit') {
      eachEvaluated(n, (c) => {
        if (!found) found = this.contains(c, info);
      });
    }
    this.parkingParts.set(n, found);
    return found;
  }

  /** The node itself is an operation at which the goroutine may rest. */
  isParkPoint(n: ast.AnyNode, info: Info): boolean {
    switch (n.kind) {
      case 'SendStmt':
        return true;
      case 'UnaryExpr':
        return n.op === '<-';
      case 'SelectStmt':
        return n.cases.every((c) => c.comm !== undefined);
      case 'RangeStmt': {
        const u = underlying(info.types.get(n.x)!.type);
        if (u.kind === 'Signature')
          return this.nodesOf(valueTarget(u), info).some((to) => to.cause !== undefined);
        return u.kind === 'Chan';
      }
      case 'ForStmt':
      case 'BranchStmt':
        return this.spinning.has(n);
      case 'CallExpr':
        return this.callParks(n, info);
      default:
        return false;
    }
  }

  // ---- building the graph -------------------------------------------------------------------------------------------

  private node(key: Key, name: string): GraphNode {
    let n = this.nodes.get(key);
    if (n === undefined) {
      n = new GraphNode(name);
      this.nodes.set(key, n);
    }
    return n;
  }

  private keyOf(f: Func | ast.FuncLit | ast.FuncDecl | string): Key {
    if (typeof f === 'string' || f.kind === 'FuncLit') return f;
    const func = f.kind === 'FuncDecl' ? this.bodies.get(f)?.func : f;
    if (func === undefined) return '';
    if (this.summarised(func.pkg, func.place)) return functionKey(func);
    return func;
  }

  /** A function by declaration, or by name in a package known by its summary. */
  private function(f: Func | string): GraphNode {
    const key = this.keyOf(f) as Func | string;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    if (typeof key === 'string') {
      const { path, name } = split(key);
      const summary = this.summaryOf(path, true)!;
      const n = this.node(key, displayName(summary, name));
      this.work.push(() => this.apply(n, summary.functions[name] ?? []));
      return n;
    }
    const n = this.node(key, funcName(key));
    const info = key.decl === undefined ? undefined : this.bodies.get(key.decl)?.info;
    if (info !== undefined) this.work.push(() => this.apply(n, functionEffects(key, info, this.spins), info));
    return n;
  }

  private literal(f: ast.FuncLit, info: Info): GraphNode {
    const known = this.nodes.get(f);
    if (known !== undefined) return known;
    const n = this.node(f, 'a function literal');
    this.work.push(() => this.apply(n, literalEffects(f, info, this.spins), info));
    return n;
  }

  /** `info` is that of the syntax in which the target was found. */
  private nodesOf(target: Target, info: Info | undefined): GraphNode[] {
    if (typeof target !== 'string')
      return [target.kind === 'FuncLit' ? this.literal(target, info!) : this.function(target)];
    if (target === 'formats') return formatting.map((name) => this.method(name));
    const method = target.startsWith('method:');
    if (!method && !target.startsWith('func:')) return [this.function(target)];
    if (this.open) return [this.unknown()];
    return [method ? this.method(target.slice('method:'.length)) : this.value(target)];
  }

  private method(name: string): GraphNode {
    const key = `method:${name}`;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const n = this.node(key, `a method ${name}`);
    n.open = true;
    if (this.entrances?.interfaces) n.cause = { text: 'of a value from TypeScript', pos: 0, via: undefined };
    this.work.push(() => {
      for (const facts of this.live.values()) this.connect(n, name, facts);
    });
    return n;
  }

  private value(target: string): GraphNode {
    const [key, type] = target.split('\n');
    const n = this.node(key, `a value of type ${type}`);
    n.open = true;
    if (this.entrances?.values.has(key)) n.cause = { text: 'from TypeScript', pos: 0, via: undefined };
    return n;
  }

  private unknown(): GraphNode {
    const n = this.node('unknown', 'a function not known here');
    n.open = true;
    n.cause ??= { text: 'unknown', pos: 0, via: undefined };
    return n;
  }

  private readonly spins = (loop: ast.ForStmt | ast.BranchStmt, info: Info): boolean => {
    const spins =
      !this.trusted.has(info) &&
      (loop.kind === 'BranchStmt' || maySpin(loop, info, (v) => this.variables.shared(v)));
    if (spins) this.spinning.add(loop);
    return spins;
  };

  private apply(n: GraphNode, effects: readonly Effect[], info?: Info): void {
    let from = n;
    for (const e of effects) {
      switch (e[0]) {
        case 'call':
          for (const to of this.nodesOf(e[1], info)) from.call(to, e[2]);
          break;
        case 'value':
          for (const value of this.nodesOf(e[1], info))
            for (const to of this.nodesOf(e[2], info)) value.call(to, e[3]);
          break;
        case 'park':
          from.cause ??= { text: e[1], pos: e[2], via: undefined };
          break;
        case 'mention':
          this.mention(e[1]);
          break;
        case 'reach':
          this.nodesOf(e[1], info);
          break;
        case 'open':
          from.open = true;
          break;
        case 'shared':
          if (this.entrances !== undefined) from.call(this.unknown(), e[1]);
          break;
        case 'writes':
          if (this.open) break;
          from.call(this.method('Write'), e[1]);
          from = new GraphNode(from.name);
      }
    }
  }

  /** A type that occurs in reachable code: its methods may be called through interfaces. */
  private mention(t: TypeRef): void {
    const type = typeof t !== 'string' && this.summarised(t.obj.pkg, t.place) ? typeKey(t) : t;
    if (this.live.has(type)) return;
    const facts = this.factsOf(type);
    this.live.set(type, facts);
    for (const part of facts.mentions) this.mention(part);
    for (const [name] of facts.methods) {
      const n = this.nodes.get(`method:${name}`);
      if (n !== undefined) this.connect(n, name, facts);
    }
  }

  private factsOf(type: TypeRef): TypeFacts {
    if (typeof type !== 'string') return typeFacts(type);
    const { path, name } = split(type);
    return this.summaryOf(path, true)?.types[name] ?? { mentions: [], methods: [] };
  }

  private connect(n: GraphNode, name: string, facts: TypeFacts): void {
    for (const [method, target, pos] of facts.methods) {
      if (method === name) for (const to of this.nodesOf(target, undefined)) n.call(to, pos);
    }
  }

  private spread(): void {
    let frontier = [...this.nodes.values()].filter((n) => n.cause !== undefined);
    while (frontier.length > 0) {
      const next: GraphNode[] = [];
      for (const n of frontier)
        for (const { from, pos } of n.callers) {
          if (from.cause !== undefined) continue;
          from.cause = { text: '', pos, via: n };
          next.push(from);
        }
      frontier = next;
    }
  }

  private spreadOpen(): void {
    const open = [...this.nodes.values()].filter((n) => n.open || n.cause !== undefined);
    for (const n of open) n.open = true;
    for (const n of open)
      for (const { from } of n.callers) {
        if (from.open) continue;
        from.open = true;
        open.push(from);
      }
  }

  // ---- for people ---------------------------------------------------------------------------------------------------

  /** `calls worker (12) → recv (7)`, or undefined when the function cannot park. */
  reason(f: Func | ast.FuncLit, fset: FileSet): string | undefined {
    const steps: string[] = [];
    let n = this.nodes.get(this.keyOf(f));
    if (n?.cause === undefined) return undefined;
    while (n?.cause !== undefined && steps.length < 12) {
      const { text, pos, via }: NonNullable<GraphNode['cause']> = n.cause;
      const line = pos === 0 ? '' : ` (${pos < 0 ? -pos : fset.position(pos)?.line})`;
      steps.push(via === undefined ? `${text}${line}` : `calls ${via.name}${line}`);
      n = via;
    }
    return steps.join(' → ');
  }
}

export function funcName(f: Func): string {
  return (f.pkg === undefined ? '' : `${f.pkg.name}.`) + localName(f);
}
