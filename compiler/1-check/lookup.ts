/**
 * Fields and methods of a type: selectors through embedded fields, breadth first, the shallowest one wins.
 * Methods found may not be checked yet: whoever needs a method's type calls its `resolve` first.
 */
import { sameId } from './identical.ts';
import { methodsOf } from './instantiate.ts';
import { Func, type Var } from './objects.ts';
import type { Package } from './package.ts';
import { deref, identical, under } from './predicates.ts';
import { type Type, underlying } from './types.ts';
import { allMethods, compareMethods } from './typeset.ts';

export interface LookupResult {
  readonly obj?: Var | Func;
  /** Field indices: the embedded fields on the way, and the field itself; for a method the embedded fields only. */
  readonly path: number[];
  /** A pointer was followed on the way. */
  readonly indirect: boolean;
  /** The name is there more than once at the shallowest depth. */
  readonly ambiguous?: boolean;
  /** There is a method of that name, but with a pointer receiver, and the operand has no address. */
  readonly needsAddress?: boolean;
}

interface Embedded {
  readonly type: Type;
  readonly path: readonly number[];
  readonly indirect: boolean;
  /** The type occurs more than once at this depth: whatever it has is ambiguous. */
  multiples: boolean;
}

const nothing: LookupResult = { path: [], indirect: false };

/** `foldCase` finds names that differ in case only, for better messages. */
export function lookupFieldOrMethod(
  T: Type,
  addressable: boolean,
  pkg: Package | undefined,
  name: string,
  foldCase = false,
): LookupResult {
  if (name === '_') return nothing;
  if (T.kind === 'Named') {
    const u = underlying(T);
    if (u.kind === 'Pointer') {
      // A declared pointer type has its base type's fields, but not its methods.
      const found = lookup(u, false, pkg, name, foldCase);
      return found.obj instanceof Func || found.needsAddress ? nothing : found;
    }
  }
  return lookup(T, addressable, pkg, name, foldCase);
}

/** As lookupFieldOrMethod, but without regard to declared pointer types. */
export function lookup(
  T: Type,
  addressable: boolean,
  pkg: Package | undefined,
  name: string,
  foldCase = false,
): LookupResult {
  const base = deref(T);
  if (base.pointer && under(base.type).kind === 'Interface') return nothing;
  const matches = (f: Var | Func): boolean =>
    sameId(f, name, pkg) || (foldCase && f.name.toLowerCase() === name.toLowerCase());
  const seen: Type[] = [];
  let current: Embedded[] = [{ type: base.type, path: [], indirect: base.pointer, multiples: false }];
  while (current.length > 0) {
    let found: LookupResult | undefined;
    const next: Embedded[] = [];
    for (const e of current) {
      if (e.type.kind === 'Named') {
        if (seen.some((t) => identical(t, e.type))) continue;
        seen.push(e.type);
      }
      const hit = member(e, matches);
      if (hit !== undefined) {
        if (found !== undefined || e.multiples) return { path: hit.path, indirect: false, ambiguous: true };
        found = hit;
      } else if (found === undefined) {
        embeddedFields(e, next);
      }
    }
    if (found !== undefined) {
      const method = found.obj instanceof Func ? found.obj : undefined;
      if (method !== undefined && hasPointerReceiver(method) && !found.indirect && !addressable) {
        return { path: [], indirect: true, needsAddress: true };
      }
      return found;
    }
    current = consolidate(next);
  }
  return nothing;
}

/** The method or field of e.type itself. */
function member(e: Embedded, matches: (f: Var | Func) => boolean): LookupResult | undefined {
  const found = (obj: Var | Func, path: readonly number[]) => ({
    obj,
    path: [...path],
    indirect: e.indirect,
  });
  if (e.type.kind === 'Named') {
    const method = methodsOf(e.type).find(matches);
    if (method !== undefined) return found(method, e.path);
  }
  const u = under(e.type);
  if (u.kind === 'Struct') {
    const index = u.fields.findIndex(matches);
    if (index >= 0) return found(u.fields[index], [...e.path, index]);
  } else if (u.kind === 'Interface') {
    const method = allMethods(u).find(matches);
    if (method !== undefined) return found(method, e.path);
  }
  return undefined;
}

function embeddedFields(e: Embedded, next: Embedded[]): void {
  const u = under(e.type);
  if (u.kind !== 'Struct') return;
  u.fields.forEach((f, i) => {
    if (!f.embedded) return;
    const { type, pointer } = deref(f.type);
    next.push({ type, path: [...e.path, i], indirect: e.indirect || pointer, multiples: e.multiples });
  });
}

function consolidate(list: Embedded[]): Embedded[] {
  const out: Embedded[] = [];
  for (const e of list) {
    const same = out.find((o) => identical(o.type, e.type));
    if (same === undefined) out.push(e);
    else same.multiples = true;
  }
  return out;
}

/** Known from the declaration before the method's type is. */
export function hasPointerReceiver(f: Func): boolean {
  // An alias in the receiver may hide the pointer: the type, once known, decides.
  if (f.type.kind === 'Signature' && f.type.recv !== undefined) return f.type.recv.type.kind === 'Pointer';
  const decl = f.decl?.recv?.list[0];
  if (decl !== undefined) {
    let type = decl.type;
    while (type.kind === 'ParenExpr') type = type.x;
    return type.kind === 'StarExpr';
  }
  return f.type.kind === 'Signature' && f.type.recv?.type.kind === 'Pointer';
}

export interface Method {
  readonly obj: Func;
  /** The embedded fields on the way. */
  readonly path: readonly number[];
  readonly indirect: boolean;
}

/** The method set of T (not of *T), sorted as type sets are: what T's dynamic type offers to interfaces. */
export function methodSet(T: Type): readonly Method[] {
  const names = new Map<string, Func>();
  collectMethods(deref(T).type, names, []);
  const out: Method[] = [];
  for (const f of names.values()) {
    const found = lookupFieldOrMethod(T, false, f.pkg, f.name);
    if (found.obj instanceof Func) out.push({ obj: found.obj, path: found.path, indirect: found.indirect });
  }
  return out.sort((a, b) => compareMethods(a.obj, b.obj));
}

/** Every method name reachable through embedding. */
function collectMethods(T: Type, names: Map<string, Func>, seen: Type[]): void {
  if (seen.some((t) => identical(t, T))) return;
  seen.push(T);
  const u = under(T);
  const methods = u.kind === 'Interface' ? allMethods(u) : T.kind === 'Named' ? methodsOf(T) : [];
  for (const m of methods) names.set(m.exported ? m.name : `${m.pkg?.path}.${m.name}`, m);
  if (u.kind !== 'Struct') return;
  for (const f of u.fields) if (f.embedded) collectMethods(deref(f.type).type, names, seen);
}

export { implements_, missingMethod } from './implements.ts';
