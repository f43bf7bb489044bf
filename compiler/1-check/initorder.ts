/**
 * The order in which package variables are initialised (spec: “Package initialization”): in declaration order, but each
 * only when everything it mentions, directly or through functions, is initialised.
 */
import type { Checker, DeclInfo } from './checker.ts';
import type { GoObject } from './objects.ts';
import type { Initializer } from './package.ts';

export function initOrder(c: Checker): void {
  const values = [...c.decls.keys()].filter((obj) => obj.kind === 'Var' || obj.kind === 'Const');
  c.info.initOrder = inOrder(c, values);
}

/** Again and again the first declaration all whose dependencies are done; constants, which nothing has to be done for, come before all else. */
function inOrder(c: Checker, values: readonly GoObject[]): Initializer[] {
  const order: Initializer[] = [];
  const waiting = new Map<GoObject, Set<GoObject>>();
  const users = new Map<GoObject, GoObject[]>();
  for (const obj of values) {
    const deps = new Set(valuesBehind(c, obj));
    waiting.set(obj, deps);
    for (const dep of deps) users.set(dep, [...(users.get(dep) ?? []), obj]);
  }
  const emitted = new Set<DeclInfo>();
  const rank = (obj: GoObject): number => c.orderOf(obj) - (obj.kind === 'Const' ? 2 ** 32 : 0);
  const sorted = (list: readonly GoObject[]): GoObject[] => [...list].sort((a, b) => rank(a) - rank(b));
  let ready = sorted(values.filter((obj) => waiting.get(obj)!.size === 0));
  while (waiting.size > 0) {
    const obj = ready.shift() ?? leastWaiting(waiting, rank);
    if ((waiting.get(obj)?.size ?? 0) > 0) reportCycle(c, obj);
    if (!waiting.delete(obj)) continue;
    const d = c.decls.get(obj)!;
    if (obj.kind === 'Var' && d.init !== undefined && !emitted.has(d)) {
      emitted.add(d);
      order.push({ lhs: d.lhs ?? [obj], rhs: d.init });
    }
    const freed = (users.get(obj) ?? []).filter((user) => {
      const deps = waiting.get(user);
      return deps?.delete(obj) === true && deps.size === 0;
    });
    if (freed.length > 0) ready = sorted([...ready, ...freed]);
  }
  return order;
}

/** Where nothing can come next, there is a cycle: to report others too, we go on with what needs the fewest others. */
function leastWaiting(
  waiting: ReadonlyMap<GoObject, ReadonlySet<GoObject>>,
  rank: (obj: GoObject) => number,
): GoObject {
  const left = [...waiting].sort(([a, x], [b, y]) => x.size - y.size || rank(a) - rank(b));
  return left[0][0];
}

/** The variables and constants that obj's value mentions, through any number of functions. */
function valuesBehind(c: Checker, obj: GoObject): GoObject[] {
  const found = new Set<GoObject>();
  const seen = new Set<GoObject>();
  const visit = (o: GoObject): void => {
    for (const dep of c.decls.get(o)?.deps ?? []) {
      if (seen.has(dep)) continue;
      seen.add(dep);
      if (dep.kind === 'Func') visit(dep);
      else found.add(dep);
    }
  };
  visit(obj);
  return [...found];
}

/** obj may also only lead to a cycle, which is then reported for what is on it. */
function reportCycle(c: Checker, obj: GoObject): void {
  const cycle = pathTo(c, obj, obj, new Set());
  if (cycle === undefined) return;
  if (cycle.length === 1) {
    c.error(obj, 'InvalidInitCycle', `initialization cycle: ${obj.name} refers to itself`);
    return;
  }
  const steps = cycle.map((o, i) => {
    const next = cycle[(i + 1) % cycle.length];
    return [o, `${o.name} refers to ${next.name}`] as const;
  });
  c.error(obj, 'InvalidInitCycle', `initialization cycle for ${obj.name}`, ...steps);
}

/** A chain of mentions from one object to another: `from` first, without `to`. */
function pathTo(c: Checker, from: GoObject, to: GoObject, seen: Set<GoObject>): GoObject[] | undefined {
  if (seen.has(from)) return undefined;
  seen.add(from);
  const deps = [...(c.decls.get(from)?.deps ?? [])];
  deps.sort((a, b) => c.orderOf(a) - c.orderOf(b));
  for (const dep of deps) {
    if (dep === to) return [from];
    const rest = pathTo(c, dep, to, seen);
    if (rest !== undefined) return [from, ...rest];
  }
  return undefined;
}
