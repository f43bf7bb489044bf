/**
 * Cycles among declarations: which are allowed, and how the others are reported. A type may refer to itself as long as its
 * values have a finite size (validtype.ts) and its name leads to something that is not a name.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { identical } from './identical.ts';
import { type GoObject, TypeName } from './objects.ts';
import { type InterfaceType, invalidType, type Named, type Type } from './types.ts';
import { allMethods } from './typeset.ts';

/** obj is on the path already: may it be needed again? If not, the cycle is reported. */
export function validCycle(c: Checker, obj: GoObject): boolean {
  const cycle = c.path.slice(c.path.indexOf(obj));
  let values = 0;
  let definitions = 0;
  for (const o of cycle) {
    if (o.kind === 'Const' || o.kind === 'Var') values++;
    else if (o.kind === 'TypeName') {
      if (c.inTypeParams && o.type.kind === 'Named' && o.type.typeParams.length > 0) return true;
      if (!o.alias) definitions++;
    }
  }
  // Values that only need each other are the initialisation order's business.
  if (values === cycle.length || (values === 0 && definitions > 0)) return true;
  cycleError(c, cycle, firstInSource(cycle));
  return false;
}

export function firstInSource(cycle: readonly GoObject[]): number {
  let first = 0;
  cycle.forEach((obj, i) => {
    if (obj.pos < cycle[first].pos) first = i;
  });
  return first;
}

export function cycleError(c: Checker, cycle: readonly GoObject[], start: number): void {
  const first = cycle[start];
  const name = (obj: GoObject): string =>
    obj.pkg === undefined || obj.pkg === c.pkg ? obj.name : `${obj.pkg.name}.${obj.name}`;
  const isType = first.kind === 'TypeName';
  if (cycle.length === 1) {
    const what = isType ? 'invalid recursive type' : 'invalid cycle in declaration';
    c.error(first, 'InvalidDeclCycle', `${what}: ${first.name} refers to itself`);
    return;
  }
  const steps = cycle.map((_, i) => {
    const from = cycle[(start + i) % cycle.length];
    const to = cycle[(start + i + 1) % cycle.length];
    return [from, `${name(from)} refers to ${name(to)}`] as const;
  });
  const what = isType ? 'invalid recursive type' : 'invalid cycle in declaration of';
  c.error(first, 'InvalidDeclCycle', `${what} ${first.name}`, ...steps);
}

/** `type A B; type B A`: names that lead only to each other. */
export function directCycles(c: Checker): void {
  const done = new Set<TypeName>();
  for (const start of c.decls.keys()) {
    const path: TypeName[] = [];
    let obj: GoObject | undefined = start;
    while (obj?.kind === 'TypeName' && !done.has(obj)) {
      const from = path.indexOf(obj);
      if (from >= 0) {
        obj.type = invalidType;
        const cycle = path.slice(from);
        cycleError(c, cycle, firstInSource(cycle));
        break;
      }
      path.push(obj);
      const right: ast.Expr | undefined = c.decls.get(obj)?.typeSpec?.type;
      obj = right?.kind === 'Ident' ? c.pkg.scope.lookup(right.name) : undefined;
    }
    for (const t of path) done.add(t);
  }
}

/**
 * As far as t has been looked into. False, and reported, when its size depends on a declaration that is being checked, or on itself
 * (of a declared type validtype.ts reports that too).
 */
export function finiteSize(c: Checker, t: Type, nest: readonly Named[] = []): boolean {
  if (t.kind === 'Array') return finiteSize(c, t.element, nest);
  if (t.kind === 'Struct') return t.fields.every((f) => finiteSize(c, f.type, nest));
  if (t.kind !== 'Named') return true;
  const known = c.finite.get(t);
  if (known !== undefined) return known;
  const declared = t.origin === undefined ? c.path.indexOf(t.obj) : -1;
  const entered = nest.findIndex((n) => identical(n, t));
  if (declared >= 0 || entered >= 0) {
    const before = declared >= 0 ? c.path.slice(declared) : [];
    const cycle = [...before, ...nest.slice(Math.max(entered, 0)).map(written)];
    cycleError(c, cycle, firstInSource(cycle));
    return false;
  }
  if (t.underlying === undefined) return true;
  const ok = finiteSize(c, t.underlying, [...nest, t]);
  c.finite.set(t, ok);
  return ok;
}

/** The name of a type in a cycle: an instance is reported where it is written. */
export function written(t: Named): TypeName {
  return t.origin === undefined ? t.obj : new TypeName(t.obj.pkg, t.obj.name, t.pos);
}

/** An interface without a name must not occur in its own methods (through aliases, or embedding itself by name). */
export function anonymousCycles(c: Checker): void {
  const interfaces: ast.Expr[] = [];
  for (const e of c.info.types.keys()) if (e.kind === 'InterfaceType') interfaces.push(e);
  const known: Known = new Map();
  let end = 0;
  for (const e of interfaces.sort((a, b) => a.pos - b.pos)) {
    const { type } = c.info.types.get(e)!;
    if (e.pos < end || type.kind !== 'Interface') continue;
    end = e.end;
    if (!allMethods(type).some((m) => containsItself(m.type, known))) continue;
    const why = 'anonymous interface refers to itself (see https://go.dev/issue/56103)';
    c.error(e, 'InvalidTypeCycle', `invalid recursive type: ${why}`);
    // Each cycle is reported once.
    for (const t of known.keys()) known.set(t, false);
  }
}

/** true: being looked into, or on a cycle; false: done with. */
type Known = Map<InterfaceType, boolean>;

function containsItself(t: Type, known: Known): boolean {
  switch (t.kind) {
    case 'Interface': {
      const before = known.get(t);
      if (before !== undefined) return before;
      known.set(t, true);
      if (allMethods(t).some((m) => containsItself(m.type, known))) return true;
      known.set(t, false);
      return false;
    }
    case 'Pointer':
    case 'Array':
    case 'Slice':
    case 'Chan':
      return containsItself(t.element, known);
    case 'Map':
      return containsItself(t.key, known) || containsItself(t.element, known);
    case 'Struct':
      return t.fields.some((f) => containsItself(f.type, known));
    case 'Tuple':
      return t.vars.some((v) => containsItself(v.type, known));
    case 'Signature':
      return containsItself(t.params, known) || containsItself(t.results, known);
    default:
      return false;
  }
}
