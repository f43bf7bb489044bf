/**
 * Which functions may park, and why.
 *
 * A graph over everything that can be called in the program: functions with bodies, natives, and two kinds of meeting places for calls whose
 * target is not known: `method:Name` (a call through an interface; leads to that method of every type the reachable program mentions) and
 * `func:signature` (a call through a func value; leads to every function of that type used as a value). What is reachable from the roots is
 * walked once; then parking flows backwards along the calls, nearest cause first, which also gives the reason.
 *
 * Sound for whole programs. `open` (a package whose callers are TypeScript) counts every call through an interface or func value as parking.
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet, Pos } from '../../grammar/source.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { methodSet } from '../1-check/lookup.ts';
import type { Func } from '../1-check/objects.ts';
import type { CheckedPackage, Info } from '../1-check/package.ts';
import { typeId, typeString } from '../1-check/typestring.ts';
import { Named, PointerType, type Signature, type Type, underlying } from '../1-check/types.ts';
import { calleeOf, isInterfaceMethod, unparen } from './callee.ts';
import { maySpin } from './spin.ts';
import { type Body, Variables } from './variables.ts';

interface Edge {
  readonly to: GraphNode;
  readonly pos: Pos;
}

class GraphNode {
  readonly name: string;
  readonly calls: Edge[] = [];
  readonly callers: { readonly from: GraphNode; readonly pos: Pos }[] = [];
  /** Why this node may park; undefined when it cannot. */
  cause: { readonly text: string; readonly pos: Pos; readonly via: GraphNode | undefined } | undefined;
  /** Some program could make it park. */
  open = false;
  constructor(name: string) {
    this.name = name;
  }
  call(to: GraphNode, pos: Pos): void {
    this.calls.push({ to, pos });
    to.callers.push({ from: this, pos });
  }
}

/**
 * What is evaluated where the node stands: of `go f(x)` and `defer f(x)`, f and x but not the call; of the clauses of a select, the
 * channels and values but not the operations, which are the select's own.
 */
function eachEvaluated(n: ast.AnyNode, visit: (c: ast.AnyNode) => void): void {
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

/** The methods that formatting may call. */
const formatting = ['Error', 'String', 'Format', 'GoString'];

export class Suspend {
  readonly variables = new Variables();
  /** Loops that need a check on their back edge. */
  readonly spinning = new Set<ast.ForStmt>();
  private readonly nodes = new Map<unknown, GraphNode>();
  private readonly work: (() => void)[] = [];
  private readonly bodies = new Map<Func, { decl: ast.FuncDecl; info: Info }>();
  private readonly live = new Set<Named>();
  private readonly infos = new Map<Body, Info>();
  private readonly order: { node: GraphNode; body: Body; user: boolean }[] = [];
  private readonly open: boolean;
  /** Packages of std: their loops end by their own work. */
  private readonly trusted = new Set<Info>();
  private readonly parkingParts = new Map<ast.AnyNode, boolean>();

  /** `packages` are all packages of the program, std included, in dependency order; those of std count as reachable only where called. */
  constructor(packages: readonly CheckedPackage[], open: boolean) {
    this.open = open;
    for (const p of packages) {
      this.variables.addPackage(p);
      if (p.pkg.std) this.trusted.add(p.info);
      for (const file of p.files)
        for (const d of file.decls)
          if (d.kind === 'FuncDecl') {
            const func = p.info.defs.get(d.name);
            if (func?.kind === 'Func') this.bodies.set(func, { decl: d, info: p.info });
          }
    }
    for (const p of packages) this.addRoots(p);
    while (this.work.length > 0) this.work.pop()!();
    this.spread();
    this.spreadOpen();
  }

  private addRoots(p: CheckedPackage): void {
    const init = this.node(p.pkg, () => `${p.pkg.path}.init`);
    for (const file of p.files)
      for (const d of file.decls) {
        if (d.kind === 'FuncDecl') {
          const func = p.info.defs.get(d.name);
          if (func?.kind === 'Func' && (!p.pkg.std || this.open || d.name.name === 'init')) this.function(func);
          else if (d.recv === undefined && d.name.name === 'init' && d.body !== undefined) this.walkBody(init, d, p.info);
        } else if (d.kind === 'GenDecl' && d.token === 'var') {
          for (const s of d.specs) if (s.kind === 'ValueSpec') for (const v of s.values) this.walk(init, v, p.info);
        }
      }
  }

  /** May a call of this function, or of this literal, park? */
  parks(f: Func | ast.FuncLit | ast.FuncDecl): boolean {
    return this.nodes.get(f)?.cause !== undefined;
  }

  /** May the initialisation of this package's variables park (its init functions aside)? */
  initialiserParks(rhs: ast.Expr, info: Info): boolean {
    return this.contains(rhs, info);
  }

  /**
   * Does the type of the emitted function say that it may park? In std, which is compiled beforehand, it does where some program could make it park:
   * every call through an interface or a func value counts.
   */
  declaredParks(f: Func): boolean {
    return f.pkg?.std === true ? this.nodes.get(f)?.open === true : this.parks(f);
  }

  callParks(call: ast.CallExpr, info: Info): boolean {
    const targets = this.targets(call, info);
    return targets.some((t) => t.cause !== undefined);
  }

  /** May evaluating this expression or running this statement park here (function literals inside only when called on the spot)? */
  contains(n: ast.AnyNode, info: Info): boolean {
    const known = this.parkingParts.get(n);
    if (known !== undefined) return known;
    let found = this.isParkPoint(n, info);
    if (!found && n.kind !== 'FuncLit') {
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
      case 'RangeStmt':
        return underlying(info.types.get(n.x)!.type).kind === 'Chan';
      case 'ForStmt':
        return this.spinning.has(n);
      case 'CallExpr':
        return this.callParks(n, info);
      default:
        return false;
    }
  }

  // ---- building the graph -------------------------------------------------------------------------------------------

  private node(key: unknown, name: () => string): GraphNode {
    let n = this.nodes.get(key);
    if (n === undefined) {
      n = new GraphNode(name());
      this.nodes.set(key, n);
    }
    return n;
  }

  private function(f: Func): GraphNode {
    const known = this.nodes.get(f);
    if (known !== undefined) return known;
    const n = this.node(f, () => funcName(f));
    const found = this.bodies.get(f);
    n.open = f.directives.includes('formats');
    if (f.directives.includes('parks')) n.cause = { text: 'parks in the runtime', pos: 0, via: undefined };
    // Natives that write to an io.Writer: its Write method may park.
    if (found?.decl.body === undefined && f.directives.includes('writes')) n.call(this.open ? this.unknown() : this.method('Write'), 0);
    if (f.native && f.directives.includes('writes')) this.callWrite(n, found?.decl.pos ?? 0);
    if (found?.decl.body !== undefined) {
      this.nodes.set(found.decl, n);
      // `//gots:writes`: whatever else it does, it parks only when a Write method parks (its lock is contended only then).
      const writes = f.directives.includes('writes') && !this.open;
      const from = writes ? new GraphNode(n.name) : n;
      if (writes) n.call(this.method('Write'), found.decl.pos);
      this.work.push(() => this.walkBody(from, found.decl, found.info));
    }
    for (const v of [...f.type.params.vars, ...f.type.results.vars]) this.mention(v.type);
    return n;
  }

  /** A native that calls the Write method of an argument, such as fmt.Fprint. */
  private callWrite(n: GraphNode, pos: Pos): void {
    if (this.open) n.cause = { text: 'calls a Write method', pos, via: undefined };
    else n.call(this.method('Write'), pos);
  }

  private method(name: string): GraphNode {
    return this.node(`method:${name}`, () => {
      this.work.push(() => this.live.forEach((t) => this.connect(t, name)));
      return `a method ${name}`;
    });
  }

  private value(signature: Signature): GraphNode {
    const id = typeId(signature);
    return this.node(`func:${id}`, () => `a value of type ${typeString(signature)}`);
  }

  private walkBody(n: GraphNode, body: Body, info: Info): void {
    this.infos.set(body, info);
    this.order.push({ node: n, body, user: true });
    if (body.body !== undefined) for (const s of body.body.list) this.walk(n, s, info);
  }

  /** Adds the calls and park points of one piece of syntax to `from`. */
  private walk(from: GraphNode, n: ast.AnyNode, info: Info): void {
    const tv = info.types.get(n as ast.Expr);
    if (tv !== undefined) this.mention(tv.type);
    switch (n.kind) {
      case 'FuncLit':
        this.value(underlying(info.types.get(n)!.type) as Signature).call(this.literal(n, info), n.pos);
        return;
      case 'GoStmt':
      case 'DeferStmt': {
        const call = unparen(n.call);
        if (call.kind !== 'CallExpr') return;
        call.args.forEach((a) => this.walk(from, a, info));
        const fun = unparen(call.fun);
        if (fun.kind === 'FuncLit') this.literal(fun, info);
        else if (fun.kind === 'SelectorExpr') this.walk(from, fun.x, info);
        else this.walk(from, fun, info);
        const targets = this.targets(call, info);
        if (n.kind === 'DeferStmt') for (const t of targets) from.call(t, n.pos);
        return;
      }
      case 'CallExpr': {
        for (const t of this.targets(n, info)) from.call(t, n.pos);
        n.args.forEach((a) => this.walk(from, a, info));
        const fun = unparen(n.fun);
        if (fun.kind === 'FuncLit') this.literal(fun, info);
        else if (fun.kind === 'SelectorExpr') this.walk(from, fun.x, info);
        else if (fun.kind !== 'Ident') this.walk(from, fun, info);
        return;
      }
      case 'Ident': {
        const obj = info.uses.get(n);
        if (obj?.kind === 'Func') this.value(obj.type).call(this.function(obj), n.pos);
        return;
      }
      case 'SelectorExpr': {
        const s = info.selections.get(n);
        if (s !== undefined && s.kind !== 'field') {
          const signature = underlying(info.types.get(n)!.type) as Signature;
          const f = s.obj as Func;
          this.value(signature).call(isInterfaceMethod(f) ? this.method(f.name) : this.function(f), n.pos);
        } else if (s === undefined) {
          const obj = info.uses.get(n.sel);
          if (obj?.kind === 'Func') this.value(obj.type).call(this.function(obj), n.pos);
          return;
        }
        this.walk(from, n.x, info);
        return;
      }
      case 'ForStmt':
        if (!this.trusted.has(info) && maySpin(n, info, (v) => this.variables.shared(v))) {
          this.spinning.add(n);
          this.park(from, 'loop without a channel operation', n.pos);
        }
        break;
      case 'SendStmt':
        this.park(from, 'send', n.arrow);
        break;
      case 'UnaryExpr':
        if (n.op === '<-') this.park(from, 'recv', n.pos);
        break;
      case 'SelectStmt':
        if (n.cases.every((c) => c.comm !== undefined)) this.park(from, 'select', n.pos);
        break;
      case 'RangeStmt':
        if (underlying(info.types.get(n.x)!.type).kind === 'Chan') this.park(from, 'range over channel', n.pos);
        break;
    }
    eachEvaluated(n, (c) => this.walk(from, c, info));
  }

  private literal(f: ast.FuncLit, info: Info): GraphNode {
    return this.node(f, () => {
      this.work.push(() => this.walkBody(this.nodes.get(f)!, f, info));
      return 'a function literal';
    });
  }

  private park(n: GraphNode, text: string, pos: Pos): void {
    n.cause ??= { text, pos, via: undefined };
  }

  private targets(call: ast.CallExpr, info: Info): GraphNode[] {
    const callee = calleeOf(call, info);
    switch (callee.kind) {
      case 'conversion':
      case 'builtin':
        return [];
      case 'function':
      case 'method': {
        const result = [this.function(callee.func)];
        if (callee.func.directives.includes('formats') && call.args.some((a) => mayHaveMethods(info.types.get(a)?.type)))
          for (const name of formatting) result.push(this.method(name));
        return result;
      }
      case 'interface':
        return [this.open ? this.unknown() : this.method(callee.func.name)];
      case 'literal':
        return [this.literal(callee.literal, info)];
      case 'value':
        return [this.open ? this.unknown() : this.value(callee.signature)];
    }
  }

  private unknown(): GraphNode {
    const n = this.node('unknown', () => 'a function not known here');
    n.cause ??= { text: 'unknown', pos: 0, via: undefined };
    return n;
  }

  /** A type that occurs in reachable code: its methods may be called through interfaces. */
  private mention(type: Type): void {
    const t = type.kind === 'Pointer' ? type.element : type;
    if (t.kind === 'Tuple') {
      for (const v of t.vars) this.mention(v.type);
      return;
    }
    if (!(t instanceof Named) || this.live.has(t)) return;
    this.live.add(t);
    const u = underlying(t);
    if (u.kind === 'Interface') return;
    if (u.kind === 'Struct') for (const f of u.fields) this.mention(f.type);
    for (const key of this.nodes.keys()) {
      if (typeof key === 'string' && key.startsWith('method:')) this.connect(t, key.slice('method:'.length));
    }
  }

  private connect(t: Named, name: string): void {
    if (underlying(t).kind === 'Interface') return;
    for (const m of methodSet(new PointerType(t))) {
      if (m.obj.name !== name) continue;
      const to = isInterfaceMethod(m.obj) ? this.method(name) : this.function(m.obj);
      this.method(name).call(to, m.obj.pos);
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
    const open = [...this.nodes].filter(([key, n]) => typeof key === 'string' || n.open || n.cause !== undefined).map(([, n]) => n);
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
    let n = this.nodes.get(f);
    if (n?.cause === undefined) return undefined;
    while (n?.cause !== undefined && steps.length < 12) {
      const { text, pos, via }: NonNullable<GraphNode['cause']> = n.cause;
      const line = pos === 0 ? '' : ` (${fset.position(pos)?.line})`;
      steps.push(via === undefined ? `${text}${line}` : `calls ${via.name}${line}`);
      n = via;
    }
    return steps.join(' → ');
  }
}

function mayHaveMethods(type: Type | undefined): boolean {
  return type !== undefined && !(type.kind === 'Basic');
}

export function funcName(f: Func): string {
  const recv = f.type.recv;
  const pkg = f.pkg === undefined ? '' : `${f.pkg.name}.`;
  if (recv === undefined) return pkg + f.name;
  const pointer = recv.type.kind === 'Pointer';
  const named = recv.type.kind === 'Pointer' ? recv.type.element : recv.type;
  const name = named.kind === 'Named' ? named.obj.name : '?';
  return pointer ? `${pkg}(*${name}).${f.name}` : `${pkg}${name}.${f.name}`;
}
