/**
 * Instantiation cycles (go/types' mono.go): a program has finitely many instances only if no type parameter can become, by way of others, a
 * type that contains it. An edge says that a type parameter (or a type declared in a generic function, which depends on those around it)
 * takes part in what another one is instantiated with; its weight is 1 where it does so inside a larger type. A cycle of positive weight has
 * no end.
 */
import type { Pos } from '../../grammar/source.ts';
import type { Checker } from './checker.ts';
import type { TypeName } from './objects.ts';
import type { Named, Type, TypeParam } from './types.ts';
import { allMethods } from './typeset.ts';

interface Vertex {
  readonly obj: TypeName;
  /** Of the heaviest path that is known to end here, that path's last edge and its length. */
  weight: number;
  last: Edge | undefined;
  length: number;
}

interface Edge {
  readonly to: Vertex;
  readonly from: Vertex;
  readonly weight: number;
  readonly pos: Pos;
  readonly type: Type;
}

export class MonoGraph {
  private readonly vertices = new Map<TypeName, Vertex | undefined>();
  private readonly edges: Edge[] = [];
  private readonly canonical = new Map<TypeParam, TypeParam>();

  /** A method's receiver names its type's parameter anew. */
  renamed(own: TypeParam, declared: TypeParam): void {
    this.canonical.set(own, declared);
  }

  instance(
    c: Checker,
    pos: Pos,
    params: readonly TypeParam[],
    args: readonly Type[],
    at: readonly { pos: Pos }[],
  ): void {
    params.forEach((p, i) => {
      this.assign(c, at[i]?.pos ?? pos, p, args[i]);
    });
  }

  private assign(c: Checker, pos: Pos, param: TypeParam, arg: Type): void {
    const flow = (from: Vertex, type: Type): void => {
      this.edges.push({ to: this.parameter(param), from, weight: type === arg ? 0 : 1, pos, type: arg });
    };
    eachPart(arg, (type) => {
      if (type.kind === 'TypeParam') flow(this.parameter(type), type);
      else {
        const from = this.local(c, (type.origin ?? type).obj);
        if (from !== undefined) flow(from, type);
      }
    });
  }

  private vertex(obj: TypeName): Vertex {
    let v = this.vertices.get(obj);
    if (v === undefined) this.vertices.set(obj, (v = { obj, weight: 0, last: undefined, length: 0 }));
    return v;
  }

  private parameter(p: TypeParam): Vertex {
    return this.vertex((this.canonical.get(p) ?? p).obj);
  }

  /** A type declared where type parameters are in scope. */
  private local(c: Checker, obj: TypeName): Vertex | undefined {
    const root = c.pkg.scope;
    if (obj.pkg !== c.pkg || obj.parent === root) return undefined;
    if (this.vertices.has(obj)) return this.vertices.get(obj);
    this.vertices.set(obj, undefined);
    for (let scope = obj.parent; scope !== undefined && scope !== root; scope = scope.parent)
      for (const p of scope.objects.values()) {
        if (p.kind !== 'TypeName' || p.alias || p.pos >= obj.pos || p.type.kind !== 'TypeParam') continue;
        this.edges.push({
          to: this.vertex(obj),
          from: this.parameter(p.type),
          weight: 1,
          pos: obj.pos,
          type: p.type,
        });
      }
    return this.vertices.get(obj);
  }

  /** Reports a cycle, if there is one: a path with as many edges as there are vertices. */
  check(c: Checker): void {
    for (let again = true; again; ) {
      again = false;
      for (const edge of this.edges) {
        const { from, to } = edge;
        const weight = from.weight + edge.weight;
        if (weight <= to.weight) continue;
        to.last = edge;
        to.length = from.length + 1;
        if (to.length === this.vertices.size) return report(c, to);
        to.weight = weight;
        again = true;
      }
    }
  }
}

function report(c: Checker, end: Vertex): void {
  const path: Vertex[] = [];
  let v = end;
  for (; !path.includes(v); v = v.last!.from) path.push(v);
  const cycle = path.slice(path.indexOf(v));
  const lines = cycle.map(({ obj, last }) => {
    const how = obj.type.kind === 'Named' ? 'implicitly parameterized by' : 'instantiated as';
    return [last!.pos, `${obj.name} ${how} ${c.text(last!.type)}`] as const;
  });
  c.error(v.obj, 'InvalidInstanceCycle', 'instantiation cycle:', ...lines);
}

function eachPart(t: Type, visit: (t: TypeParam | Named) => void): void {
  switch (t.kind) {
    case 'TypeParam':
      visit(t);
      return;
    case 'Named':
      visit(t);
      for (const a of t.typeArgs) eachPart(a, visit);
      return;
    case 'Array':
    case 'Slice':
    case 'Pointer':
    case 'Chan':
      eachPart(t.element, visit);
      return;
    case 'Map':
      eachPart(t.key, visit);
      eachPart(t.element, visit);
      return;
    case 'Struct':
      for (const f of t.fields) eachPart(f.type, visit);
      return;
    case 'Tuple':
      for (const v of t.vars) eachPart(v.type, visit);
      return;
    case 'Signature':
      eachPart(t.params, visit);
      eachPart(t.results, visit);
      return;
    case 'Interface':
      for (const m of allMethods(t)) eachPart(m.type, visit);
  }
}
